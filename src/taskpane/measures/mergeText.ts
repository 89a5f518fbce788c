import type { MergeSummary } from "../../excel/types";
import type { Reader } from "../reader";

/** "ปรับ ๑๒ เซลล์ · คงของท่านไว้ ๓๑ · รอเลือก ๒": only what happened is named. */
export function mergeText(merge: MergeSummary, { words, figures }: Pick<Reader, "words" | "figures">): string {
  const { measures } = words;
  const parts: readonly (readonly [number, (count: string) => string])[] = [
    [merge.rowsAdded, measures.rowsAdded],
    [merge.cellsUpdated, measures.cellsUpdated],
    [merge.renewed, measures.renewed],
    [merge.cellsKept, measures.cellsKept],
    [merge.conflicts, measures.conflicts],
    [merge.rowsLeftDeleted, measures.rowsLeftDeleted],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, say]) => say(figures.text(count)));
  return said.length > 0 ? said.join(" · ") : measures.unchanged;
}

/** All was made new: how many rows that takes tells nobody anything. */
export const isFirstRun = ({ rowsAdded, ...others }: MergeSummary): boolean =>
  rowsAdded > 0 && Object.values(others).every((count) => count === 0);
