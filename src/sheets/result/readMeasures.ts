/** Reads the measures table back as staff keep it. */
import { toArabicDigits } from "../../ita/scores";
import { INDICATOR_NUMBERS, type MeasureRow } from "../../ita/types";
import { canonicalRead, isoOfSerial, type CellRead } from "../merge/canonical";
import { GOAL_WORDS } from "./measuresSheet";

/** A date cell as ISO; what staff typed instead of a date as it stands. */
function isoDate(value: CellRead): string {
  return (typeof value === "number" ? isoOfSerial(value) : null) ?? canonicalRead(value);
}

/** Staff may retype the word without its symbol. */
const saysImprove = (goal: string): boolean => goal.includes(GOAL_WORDS.improve.replace(/^\S+\s/, ""));

/** "๑. ตรวจ…\n๒. แจ้ง…" → its lines without their numbers. */
function steps(value: CellRead): string[] {
  return canonicalRead(value)
    .split("\n")
    .map((line) => line.replace(/^\s*[0-9๐-๙]+[.)]\s*/, "").trim())
    .filter((line) => line !== "");
}

/** @param columns column id → position in the row. */
export function readMeasures(
  rows: readonly (readonly CellRead[])[],
  columns: ReadonlyMap<string, number>
): MeasureRow[] {
  return rows.flatMap((row): MeasureRow[] => {
    const cell = (id: string): CellRead => row[columns.get(id) ?? -1] ?? "";
    if (row.every((value) => canonicalRead(value).trim() === "")) return [];
    const numbers = (toArabicDigits(canonicalRead(cell("indicator"))).match(/\d+/g) ?? []).map(Number);
    return [
      {
        key: "",
        id: canonicalRead(cell("id")),
        indicators: INDICATOR_NUMBERS.filter((no) => numbers.includes(no)),
        goal: saysImprove(canonicalRead(cell("goal"))) ? "improve" : "keep",
        analysis: canonicalRead(cell("analysis")),
        measure: canonicalRead(cell("measure")),
        steps: steps(cell("steps")),
        start: isoDate(cell("start")),
        end: isoDate(cell("end")),
        unit: canonicalRead(cell("unit")),
        jointUnit: canonicalRead(cell("jointUnit")),
        followUp: canonicalRead(cell("followUp")),
      },
    ];
  });
}
