/** What the source column of a score sheet says of a row: where this year's score was read, and last year's when elsewhere. */
import { inDigits, type Digits } from "../../ita/scores";

export interface RowSource {
  readonly current: string | null;
  readonly previous: string | null;
  readonly previousFiscalYear: number;
}

/** "ผลปี 68!D7 · ปี ๒๕๖๗: ผลปี 67!D7"; "" when nothing is known. */
export function sourceText({ current, previous, previousFiscalYear }: RowSource, digits: Digits): string {
  const earlier =
    previous === null || previous === current ? "" : inDigits(`ปี ${previousFiscalYear}: `, digits) + previous;
  return [current ?? "", earlier].filter((part) => part !== "").join(" · ");
}
