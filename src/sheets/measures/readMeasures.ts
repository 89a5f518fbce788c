/** Reads the measures table back as staff keep it. */
import { toArabicDigits } from "../../ita/scores";
import { INDICATOR_NUMBERS, type IndicatorNo, type MeasureRow, type QuestionCode } from "../../ita/types";
import { canonicalRead, isoOfSerial, type CellRead } from "../merge/canonical";
import { GOAL_WORDS, wordOf, type MeasureColumnId } from "./measureColumns";

/** A measure and the body row that it stands in. */
export interface StandingMeasure extends MeasureRow {
  readonly row: number;
}

/** A row that holds nothing else is empty: a number, our figures, what we offered. */
const SAYS_NOTHING: ReadonlySet<string> = new Set<MeasureColumnId>([
  "id",
  "target",
  "recoverable",
  "weight",
  "priority",
  "offer",
]);

/** @param columns column id → position in the row. */
export function readMeasures(
  rows: readonly (readonly CellRead[])[],
  columns: ReadonlyMap<string, number>
): StandingMeasure[] {
  const silent = new Set([...columns].filter(([id]) => SAYS_NOTHING.has(id)).map(([, position]) => position));
  return rows.flatMap((cells, row): StandingMeasure[] => {
    if (cells.every((value, position) => silent.has(position) || canonicalRead(value).trim() === "")) return [];
    const cell = (id: MeasureColumnId): CellRead => cells[columns.get(id) ?? -1] ?? "";
    const text = (id: MeasureColumnId): string => canonicalRead(cell(id));
    return [
      {
        row,
        id: text("id").trim(),
        issue: text("issue"),
        indicators: indicatorsIn(text("indicator")),
        codes: codesIn(text("codes")),
        goal: saysImprove(text("goal")) ? "improve" : "keep",
        analysis: text("analysis"),
        measure: text("measure"),
        steps: stepsIn(text("steps")),
        start: isoDate(cell("start")),
        end: isoDate(cell("end")),
        units: [text("unit"), text("jointA"), text("jointB")].map((unit) => unit.trim()).filter((unit) => unit !== ""),
        followUp: text("followUp"),
      },
    ];
  });
}

/** "9", "๙, ๑๐", "ตัวชี้วัดที่ 9 และ 10" */
export function indicatorsIn(text: string): IndicatorNo[] {
  const numbers = (toArabicDigits(text).match(/\d+/g) ?? []).map(Number);
  return INDICATOR_NUMBERS.filter((no) => numbers.includes(no));
}

/** "O๑๔, i11" → O14, i11; each once. */
export function codesIn(text: string): QuestionCode[] {
  const codes = (toArabicDigits(text).match(/(?<![A-Za-z])[ieo]\s?\d{1,2}(?!\d)/gi) ?? []).map((code) => {
    const letter = code.charAt(0).toLowerCase();
    return `${letter === "o" ? "O" : letter}${Number(code.slice(1))}`;
  });
  return [...new Set(codes)];
}

/** "๑. ตรวจ…\n๒. แจ้ง…" → its lines without their numbers. */
export function stepsIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*[0-9๐-๙]+[.)]\s*/, "").trim())
    .filter((line) => line !== "");
}

/** A date cell as ISO; what staff typed instead of a date as it stands. */
function isoDate(value: CellRead): string {
  return (typeof value === "number" ? isoOfSerial(value) : null) ?? canonicalRead(value);
}

const saysImprove = (goal: string): boolean => goal.includes(wordOf(GOAL_WORDS.improve));
