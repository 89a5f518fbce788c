/** Reads why indicators fell, as staff have written it. */
import { INDICATOR_NUMBERS, type IndicatorNo } from "../../ita/types";
import { canonicalRead, type CellRead } from "../merge/canonical";
import { CAUSE_COLUMNS } from "./causeColumns";

export function readCauses(
  headers: readonly string[],
  rows: readonly (readonly CellRead[])[]
): Partial<Record<IndicatorNo, string>> {
  const [key, cause] = [headers.indexOf(CAUSE_COLUMNS.key), headers.indexOf(CAUSE_COLUMNS.cause)];
  const causes: Partial<Record<IndicatorNo, string>> = {};
  if (key < 0 || cause < 0) return causes;
  for (const row of rows) {
    const no = INDICATOR_NUMBERS.find((number) => String(number) === canonicalRead(row[key]).trim());
    const text = canonicalRead(row[cause])
      .replace(/\s+/g, " ")
      .trim()
      // The sentence says the word itself.
      .replace(/^เนื่องจาก\s*/, "");
    if (no !== undefined && text !== "" && text !== "-") causes[no] = text;
  }
  return causes;
}
