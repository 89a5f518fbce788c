import { neededHeight } from "./autofit";
import type { BookContext } from "./context";
import type { SheetState } from "./state";

/** Points; 0 for a hidden row. A row without a height of its own is as high as its text, as Excel fits it. */
export function rowPoints(context: BookContext, sheet: SheetState, row: number): number {
  const state = sheet.rows.get(row);
  if (state?.hidden) return 0;
  if (state?.height !== undefined) return state.height;
  const cells = sheet.cells.get(row);
  return cells ? neededHeight(context, sheet, row, cells) : sheet.standardRowHeight;
}
