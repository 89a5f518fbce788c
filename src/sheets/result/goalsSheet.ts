/** ระดับถัดไป: what has to change to reach the next levels, in words and indicator by indicator. */
import { inDigits } from "../../ita/scores";
import { CHECK_FIRST, pathNumber } from "../../ita/sentences";
import type { LevelGoal, LevelPath } from "../../ita/types";
import type { ColumnPlan, HeadingLine, PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { OVERALL_CODE } from "../score/columns";
import { listValidation } from "../score/validations";
import { TAB_COLORS } from "../styles";
import { digitsOf, footerOf, formula, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";
import { foreignCell } from "./formulas";
import { now } from "./worthFormulas";

const GOALS = [1, 2];
const PATHS = [1, 2, 3];
/** What staff choose beside any row of a way. */
const CHOICE = "✓ เลือก";
const CONFIRMED = { yes: "✓ ยืนยัน", no: "? ยังไม่ยืนยัน" } as const;

const hidden = (id: string, header: string): ColumnPlan => ({
  id,
  header,
  width: 50,
  style: "number",
  ownership: "generated",
  hidden: true,
});

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
      staleLine(input, "goals"),
      ...sentenceLines(analysis, [{ id: "level.reason", style: "sentence" }]),
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
        // For the formulas.
        hidden("worth", "ค่าต่อคะแนน"),
        { id: "overall", header: "คะแนนรวมใหม่", width: 66, style: "score", ownership: "generated" },
        { id: "confirmed", header: "การยืนยัน", width: 80, style: "textCentre", ownership: "generated" },
        {
          id: "choice",
          header: "เลือกทำ",
          width: 60,
          style: "inputText",
          ownership: "staff",
          validation: listValidation([CHOICE], "เลือกจากรายการ"),
        },
        { id: "state", header: "ผลการเลือก", width: 84, style: "textCentre", ownership: "generated" },
        hidden("way", "ทางที่"),
        hidden("gain", "คะแนนที่เพิ่ม"),
        hidden("mark", "ทางที่เลือก"),
        hidden("take", "เป้าหมายที่ใช้"),
      ],
      rows: rowsOf(input),
      highlights: [
        { columns: ["state"], when: { kind: "startsWith", column: "state", text: "!" }, look: "wrong" },
        { columns: ["state"], when: { kind: "startsWith", column: "state", text: "ใช้" }, look: "strong" },
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
    text: `เลือก “${CHOICE}” ที่แถวใดแถวหนึ่งของทางเลือกที่จะทำ (ใช้ได้ครั้งละหนึ่งทาง) คะแนนเป้าหมายของทางนั้นจะไปอยู่ในแผ่น${SHEET_NAMES.worth}และแผ่น${SHEET_NAMES.measures} คะแนนที่พิมพ์เองในแผ่น${SHEET_NAMES.worth}มาก่อน`,
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
  const ways = input.analysis.goals.flatMap((goal) => goal.paths.map((path) => ({ goal, path })));
  const rows = ways.flatMap(({ goal, path }, at) => pathRows(input, goal, path, at + 1));
  const standing = rows.length > 0 ? rows : [NONE];
  return standing.map(([key = null, ...rest], index) => [key, index + 1, ...rest]);
}

/** A table needs a row; this one says why there is nothing else. */
const NONE: readonly PlannedValue[] = ["none", "ไม่มีระดับที่สูงกว่า หรือคะแนนยังไม่ครบ", ...Array<null>(15).fill(null)];

const isChosen = `LEFT({choice},1)="${CHOICE.slice(0, 1)}"`;

/** Figures of a target row; what it adds to the overall score counts in the whole way. */
const LIVE = {
  raise: '=IF(COUNT({from},{to})=2,MAX(0,ROUND({to}-{from},2)),"")',
  gain: "=IF(ISNUMBER({raise}),{worth}*{raise},0)",
  overall: `=IF(ISNUMBER(${now(OVERALL_CODE)}),MIN(100,ROUND(${now(OVERALL_CODE)}+SUMIFS({gain:column},{way:column},{way}),2)),"")`,
  mark: `=IF(${isChosen},{way},"")`,
  take: "=IF(COUNT({mark:column})=0,0,IF({way}=MIN({mark:column}),N({to}),0))",
  /** One way at a time: of two that are marked the first one counts. */
  state: `=IF({take}>0,"ใช้เป็นเป้าหมาย",IF(${isChosen},"! เลือกทางอื่นไว้แล้ว",""))`,
} as const;

function pathRows(input: ResultInput, goal: LevelGoal, path: LevelPath, way: number): PlannedValue[][] {
  const confirmed = goal.confirmed && path.kind !== "nothing" ? CONFIRMED.yes : CONFIRMED.no;
  const number = pathNumber(goal, path);
  // Ways keep their rows, and what staff chose, as long as they ask for the same indicators.
  const key = [goal.level, path.kind, ...path.targets.map(({ indicator }) => indicator)].join("|");
  const row = (no: number | null, name: string, figures: readonly PlannedValue[], live: boolean): PlannedValue[] => [
    `${key}/${no ?? 0}`,
    goal.level,
    number,
    no,
    name,
    ...figures,
    formula(LIVE.overall),
    confirmed,
    null,
    live ? formula(LIVE.state) : null,
    way,
    ...(live ? [formula(LIVE.gain), formula(LIVE.mark), formula(LIVE.take)] : [0, null, 0]),
  ];
  if (path.targets.length === 0)
    return [
      row(null, goal.certainEit === null ? CHECK_FIRST.announced : CHECK_FIRST.parts, [null, null, null, null], false),
    ];
  return path.targets.map(({ indicator, to }) => {
    const one = input.analysis.indicators.find(({ no }) => no === indicator);
    const from = formula(`=${foreignCell(TABLE_NAMES.byIndicator, "current", "no", indicator)}`);
    return row(
      indicator,
      inDigits(one?.nameTh ?? "", digitsOf(input)),
      [from, to / 100, formula(LIVE.raise), (one?.pointValue ?? 0) / 1_000_000],
      true
    );
  });
}
