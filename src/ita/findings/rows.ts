import type { SourceRow, SourceTable } from "../reading/types";
import type { Hundredths, Place } from "../types";

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
