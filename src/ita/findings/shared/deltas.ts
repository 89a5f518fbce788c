import type { Figure, SourceRow, SourceTable } from "../../reading/types";
import type { Hundredths } from "../../types";
import { isOtherAgency } from "./agencies";
import { rowsInUse } from "./entries";
import type { Evidence } from "../finding";

/** A printed difference beside the two printed scores of its row. */
export interface PrintedDelta {
  readonly table: SourceTable;
  readonly row: SourceRow;
  readonly figure: Figure;
  readonly printed: Hundredths;
  readonly later: Figure & { readonly value: Hundredths };
  readonly earlier: Figure & { readonly value: Hundredths };
  readonly expected: Hundredths;
  readonly verdict: "right" | "sign" | "value";
}

/** Every readable difference that stands beside both of its scores, judged. */
export function printedDeltas(evidence: Evidence): PrintedDelta[] {
  return evidence.tables
    .filter((table) => !isOtherAgency(table, evidence))
    .flatMap((table) => rowsInUse(table).flatMap((row) => row.figures.flatMap((figure) => judged(table, row, figure))));
}

function judged(table: SourceTable, row: SourceRow, figure: Figure): PrintedDelta[] {
  const printed = figure.value;
  const scores = figure.measure === "delta" && printed !== null ? scoresOf(row, figure) : null;
  if (scores === null || printed === null) return [];
  const { later, earlier } = scores;
  const expected = later.value - earlier.value;
  const verdict = verdictOf({ printed, expected, before: earlier.value, figure, header: headerOf(table, figure) });
  return [{ table, row, figure, printed, later, earlier, expected, verdict }];
}

type Scored = Figure & { readonly value: Hundredths };

/** The two scores that the difference is of: by its years, else the only two of the row. */
function scoresOf(row: SourceRow, delta: Figure): { readonly later: Scored; readonly earlier: Scored } | null {
  const scores = row.figures.filter((figure): figure is Scored => figure.measure === "score" && figure.value !== null);
  const ofYear = (year: number | null): Scored | null => {
    const found = year === null ? [] : scores.filter(({ fiscalYear }) => fiscalYear === year);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const [later, earlier] = [ofYear(delta.fiscalYear), ofYear(delta.earlierYear)];
  if (later && earlier && later !== earlier) return { later, earlier };
  if (delta.fiscalYear !== null && delta.earlierYear !== null) return null;
  const [one, other, third] = scores;
  if (!one || !other || third || one.fiscalYear === null || other.fiscalYear === null) return null;
  if (one.fiscalYear === other.fiscalYear) return null;
  return one.fiscalYear > other.fiscalYear ? { later: one, earlier: other } : { later: other, earlier: one };
}

interface Judged {
  readonly printed: Hundredths;
  readonly expected: Hundredths;
  readonly before: Hundredths;
  readonly figure: Figure;
  readonly header: string;
}

function verdictOf({ printed, expected, before, figure, header }: Judged): PrintedDelta["verdict"] {
  const equal = (one: Hundredths, other: Hundredths): boolean =>
    one === other || (figure.decimals !== null && figure.decimals < 2 && one === rounded(other, figure.decimals));
  if (equal(printed, expected)) return "right";
  // Headings may ask for a size ("ลดลง") or for a change in percent; then the figure says what it should.
  const asksForSize = /ลดลง|ลด\b/.test(header) && !/เพิ่ม/.test(header);
  if (asksForSize && equal(printed, -expected)) return "right";
  const inPercent = before === 0 ? null : Math.round((expected * 10000) / before);
  if (/ร้อยละ|%/.test(header) && inPercent !== null && Math.abs(printed - inPercent) <= 1) return "right";
  return equal(printed, -expected) ? "sign" : "value";
}

/** Half away from zero, to `decimals` (0 or 1) decimals, in hundredths. */
function rounded(value: Hundredths, decimals: number): Hundredths {
  const unit = decimals <= 0 ? 100 : 10;
  const size = Math.floor((Math.abs(value) + unit / 2) / unit) * unit;
  return value < 0 && size !== 0 ? -size : size;
}

function headerOf(table: SourceTable, { column }: Figure): string {
  return table.columns.find((one) => one.column === column)?.header ?? "";
}
