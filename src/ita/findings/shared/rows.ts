import type { SourceRow, SourceTable } from "../../reading/types";
import { toArabicDigits } from "../../scores";
import type { Hundredths, Place } from "../../types";

/** Where to send staff for a whole row: its code, its name, else its first figure. */
export function rowPlace({ code, name, figures }: SourceRow): Place | null {
  return code?.place ?? name?.place ?? figures[0]?.place ?? null;
}

export function rowScores({ figures }: SourceRow): Hundredths[] {
  return figures.flatMap(({ measure, value }) => (measure === "score" && value !== null ? [value] : []));
}

/** Number and name of the row name two different indicators (or instruments), and the name is beyond doubt. */
export function numberAgainstName({ byCode, byName, nameMatch }: SourceRow): boolean {
  return (
    byCode !== null &&
    byName !== null &&
    byCode.kind === byName.kind &&
    byCode.code !== byName.code &&
    (nameMatch === "exact" || nameMatch === "alias")
  );
}

/** Tables that list indicators once each. */
export function listsIndicators({ kind }: SourceTable): boolean {
  return kind === "indicators" || kind === "ranking";
}

/**
 * A row that is numbered like the indicators of its table ("7") and whose name was not understood, so that only the
 * instrument named beside it was: its figures are an indicator's, not the instrument's.
 */
export function isNumberedAmongIndicators({ rows }: SourceTable, { subject, byCode, code }: SourceRow): boolean {
  if (subject?.kind !== "component" || byCode !== null || code === null || !isIndicatorNumber(code.text)) return false;
  return rows.some((other) => other.byCode?.kind === "indicator" && isIndicatorNumber(other.code?.text ?? ""));
}

function isIndicatorNumber(text: string): boolean {
  return /^\s*(?:[1-9]|10)\s*\.?\s*$/.test(toArabicDigits(text));
}
