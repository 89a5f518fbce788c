import type { Hundredths } from "./types";

/** A row whose score is there. */
export type Scored<Row extends { readonly score: Hundredths | null }> = Row & { readonly score: Hundredths };

export function isScored<Row extends { readonly score: Hundredths | null }>(row: Row): row is Scored<Row> {
  return row.score !== null;
}
