/** Reads the measures table back as staff keep it. */
import { toArabicDigits } from "../../ita/scores";
import { INDICATOR_NUMBERS, type MeasureRow } from "../../ita/types";
import { canonicalRead, type CellRead } from "../merge/canonical";
import { GOAL_WORDS } from "./measuresSheet";

const DAY = 86_400_000;

/** A date cell as ISO; text that staff typed instead of a date as it stands. */
function isoDate(value: CellRead): string {
  if (typeof value !== "number") return canonicalRead(value);
  return new Date((value - 25_569) * DAY).toISOString().slice(0, 10);
}

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
        goal: canonicalRead(cell("goal")) === GOAL_WORDS.improve ? "improve" : "keep",
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
