/** ระดับถัดไป: what has to change to reach the next levels, in words and indicator by indicator. */
import { inDigits } from "../../ita/scores";
import type { LevelGoal, LevelPath } from "../../ita/types";
import type { HeadingLine, PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { TAB_COLORS } from "../styles";
import { digitsOf, footerOf, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";

const GOALS = [1, 2];
const PATHS = [1, 2, 3];
const CONFIRMED = { yes: "✓ ยืนยัน", no: "? ยังไม่ยืนยัน" } as const;

export function goalsSheet(input: ResultInput): SheetPlan {
  const { analysis } = input;
  const lines = GOALS.flatMap((goal) => [
    { id: `goal.${goal}`, style: "subtitle" as const },
    ...PATHS.map((path) => ({ id: `goal.${goal}.${path}`, style: "sentence" as const })),
  ]);
  return {
    id: "goals",
    name: SHEET_NAMES.goals,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "ต้องทำอะไรจึงถึงระดับถัดไป", style: "title" },
      staleLine(input),
      ...sentenceLines(analysis, lines),
      helpLine(),
      ...sentenceLines(analysis, [{ id: "unconfirmed", style: "rule" }]),
      sourceLine(input, ruleOf(input), SHEET_NAMES.byIndicator),
    ],
    frozenColumns: 0,
    print: { orientation: "portrait", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.goals,
      rowPolicy: "planned",
      keyColumn: "key",
      orderColumn: "order",
      textSize: 14,
      columns: [
        { id: "key", header: "รหัส", width: 60, style: "inputCode", ownership: "generated", hidden: true },
        { id: "order", header: "ลำดับ", width: 40, style: "number", ownership: "generated", hidden: true },
        { id: "level", header: "ระดับ", width: 80, style: "textCentre", ownership: "generated" },
        { id: "path", header: "ทางเลือกที่", width: 58, style: "number", ownership: "generated" },
        { id: "no", header: "ตัวชี้วัดที่", width: 54, style: "number", ownership: "generated" },
        { id: "name", header: "รายละเอียดตัวชี้วัด", width: 160, style: "text", ownership: "generated" },
        { id: "from", header: "จากคะแนน", width: 64, style: "score", ownership: "generated" },
        { id: "to", header: "เป็นอย่างน้อย", width: 64, style: "score", ownership: "generated" },
        { id: "raise", header: "ต้องเพิ่ม", width: 62, style: "delta", ownership: "generated" },
        { id: "overall", header: "คะแนนรวมใหม่", width: 66, style: "score", ownership: "generated" },
        { id: "confirmed", header: "การยืนยัน", width: 86, style: "textCentre", ownership: "generated" },
      ],
      rows: rowsOf(input),
      highlights: [
        {
          columns: ["confirmed"],
          when: { kind: "startsWith", column: "confirmed", text: CONFIRMED.no },
          look: "doubtful",
        },
      ],
    },
  };
}

function helpLine(): HeadingLine {
  return {
    id: "help",
    text: `เลือกทางที่จะทำ แล้วพิมพ์คะแนนเป้าหมายในช่องสีเหลืองของแผ่น${SHEET_NAMES.worth} เป้าหมายจะไปอยู่ในแผ่น${SHEET_NAMES.measures}`,
    style: "rule",
  };
}

function ruleOf({ analysis }: ResultInput): string {
  return analysis.framework.levels
    .filter(({ overallMin }) => overallMin > 0)
    .map(({ name, overallMin, everyComponentMin }) => {
      const gate = everyComponentMin === null ? "" : ` และทุกแบบวัดตั้งแต่ ${(everyComponentMin / 100).toFixed(2)}`;
      return `${name} ตั้งแต่ ${(overallMin / 100).toFixed(2)}${gate}`;
    })
    .join(" · ");
}

function rowsOf(input: ResultInput): PlannedValue[][] {
  const rows = input.analysis.goals.flatMap((goal, at) =>
    goal.paths.flatMap((path, index) => pathRows(input, goal, path, `${at + 1}.${index + 1}`, index + 1))
  );
  const standing = rows.length > 0 ? rows : [NONE];
  return standing.map(([key = null, ...rest], index) => [key, index + 1, ...rest]);
}

/** A table needs a row; this one says why there is nothing else. */
const NONE: PlannedValue[] = ["none", "ไม่มีระดับที่สูงกว่า หรือคะแนนยังไม่ครบ", null, null, "", null, null, null, null, ""];

function pathRows(input: ResultInput, goal: LevelGoal, path: LevelPath, key: string, no: number): PlannedValue[][] {
  const confirmed = goal.confirmed && path.kind !== "nothing" ? CONFIRMED.yes : CONFIRMED.no;
  const overall = path.overall / 100;
  if (path.targets.length === 0)
    return [[`${key}/0`, goal.level, no, null, "ไม่ต้องเพิ่มคะแนนตัวชี้วัดใด", null, null, null, overall, confirmed]];
  const names = new Map(input.analysis.indicators.map((one) => [one.no, one.nameTh]));
  return path.targets.map(({ indicator, from, to }): PlannedValue[] => [
    `${key}/${indicator}`,
    goal.level,
    no,
    indicator,
    inDigits(names.get(indicator) ?? "", digitsOf(input)),
    from / 100,
    to / 100,
    (to - from) / 100,
    overall,
    confirmed,
  ]);
}
