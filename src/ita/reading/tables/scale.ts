/** Scores written as shares of 1 (0.9445) without a percent format: read as they stand they would be nearly zero. */
import type { Hundredths } from "../../types";
import type { Figure, SourceKind, SourceRow } from "../types";

const fewest = 3;
const one: Hundredths = 100;

/**
 * Columns whose scores all lie in 0…1 and look like shares of 1: some strictly between, or nothing but 0 and 1. A table
 * with a few low scores is none, nor is one of zeros only; beside scores with a year, those without are not used anyway.
 */
export function shareLikeColumns(rows: readonly SourceRow[], kind: SourceKind): number[] {
  const byColumn = new Map<number, Hundredths[]>();
  const dated = rows.some(({ figures }) => figures.some(isDatedScore));
  for (const { figures } of rows)
    for (const figure of figures) {
      const { measure, column, value } = figure;
      if (measure === "score" && value !== null && (isDatedScore(figure) || !dated)) {
        // One agency's scores stand side by side.
        const key = kind === "agencies" ? ([...byColumn.keys()][0] ?? column) : column;
        byColumn.set(key, [...(byColumn.get(key) ?? []), value]);
      }
    }
  return [...byColumn]
    .filter(([, values]) => values.length >= fewest && values.every((value) => value >= 0 && value <= one))
    .filter(([, values]) => values.some((value) => value > 0))
    .map(([column]) => column);
}

function isDatedScore({ measure, fiscalYear, value }: Figure): boolean {
  return measure === "score" && fiscalYear !== null && value !== null;
}
