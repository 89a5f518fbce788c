import type { SourceKind, SourceTable } from "../reading/types";

/** Where scores stand: one entry a table and fiscal year, as `analyze --json` prints them. */
export interface SourceEntry {
  readonly sheet: string;
  /** "A3:F14" */
  readonly range: string;
  /** "scoreSheet": our own score sheets. */
  readonly kind: SourceKind | "scoreSheet";
  /** null while nobody has said of which year the scores are. */
  readonly fiscalYear: number | null;
  /** 0 … 1 */
  readonly confidence: number;
}

/** The years of a table's scores, levels and shares, newest first. */
export function sourceEntries({ sheet, range, kind, confidence, columns, rows }: SourceTable): SourceEntry[] {
  const ofColumns = columns
    .filter(({ role }) => role === "score" || role === "share" || role === "level")
    .map(({ fiscalYear }) => fiscalYear);
  const ofFigures = rows.flatMap((row) =>
    row.figures.filter(({ measure }) => measure === "score" || measure === "share").map(({ fiscalYear }) => fiscalYear)
  );
  const known = [...new Set([...ofColumns, ...ofFigures])]
    .filter((year): year is number => year !== null)
    .sort((one, other) => other - one);
  return (known.length > 0 ? known : [null]).map((fiscalYear) => ({ sheet, range, kind, fiscalYear, confidence }));
}
