/** Address of a measure's cell when the run is done, wherever staff moved the column. */
import { cellAddress } from "../../ita/reading/address";
import type { MeasureColumnId } from "../../sheets/measures/measureColumns";
import { headerRowOf } from "../../sheets/plan";
import { columnsAfter, type SheetWork } from "../planRun";

/** @param row body row, counted from 0; null where staff deleted the column */
export function measureCell(work: SheetWork, row: number, column: MeasureColumnId): string | null {
  const position = columnsAfter(work).get(column);
  if (position === undefined) return null;
  const [top, left] = work.kind === "make" ? [headerRowOf(work.plan), 0] : [work.state.row, work.state.column];
  return cellAddress(top + 1 + row, left + position);
}
