/** Where staff begin to type in score sheets that were just made: never a title, which typing would write over. */
import { cellAddress } from "../ita/reading/address";
import { headerRowOf, type SheetPlan } from "../sheets/plan";

export interface MadeSheet {
  readonly plan: SheetPlan;
  /** As it is called. */
  readonly sheet: string;
}

/** The agency's name while it is not known, else the score of indicator 1; null where both are in, or their sheets were there before. */
export function firstCellToFill(made: readonly MadeSheet[]): { readonly sheet: string; readonly cell: string } | null {
  return emptyCell(made, "settings", "agency", "value") ?? emptyCell(made, "indicatorScores", 1, "current");
}

function emptyCell(
  made: readonly MadeSheet[],
  id: SheetPlan["id"],
  code: string | number,
  columnId: string
): { readonly sheet: string; readonly cell: string } | null {
  const found = made.find(({ plan }) => plan.id === id);
  if (!found) return null;
  const { plan, sheet } = found;
  const at = (wanted: string): number => plan.table.columns.findIndex((column) => column.id === wanted);
  const [keys, column] = [at(plan.table.keyColumn), at(columnId)];
  const row = plan.table.rows.findIndex((cells) => cells[keys] === code);
  if (row < 0 || column < 0 || plan.table.rows[row]?.[column] !== null) return null;
  return { sheet, cell: cellAddress(headerRowOf(plan) + 1 + row, column) };
}
