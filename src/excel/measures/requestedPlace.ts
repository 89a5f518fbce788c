/** What a run shows at its end when staff asked for something beyond the press: the row or the sheet that they asked about. */
import type { MeasureRow } from "../../ita/types";
import { sheetNameOf, type RunPlan, type SheetWork } from "../planRun";
import type { ComposedMeasures } from "./composeMeasures";
import { measureCell } from "./measureCell";
import { requestedTable, type RunRequest } from "./request";

export interface ShownPlace {
  readonly sheet: string;
  /** "E8"; null: the sheet alone. */
  readonly cell: string | null;
}

/**
 * @returns "stay" where what was asked for is seen best from where staff are; null for a press that asked for nothing, and
 *   for a thing that is not there in the end.
 */
export function requestedPlace(
  request: RunRequest,
  run: Pick<RunPlan, "work">,
  composed: ComposedMeasures
): ShownPlace | "stay" | null {
  const { sheets = [], choose = [], add = [], bringBack = [], settle = [], save = [] } = request;
  const [sheet] = sheets;
  if (sheet) {
    return sheetWith(requestedTable(sheet, composed), run.work);
  }
  const [row] = [...choose, ...bringBack.map((id) => ({ id }))];
  if (row) return rowPlace(({ id }) => id === row.id, composed);
  const [added] = add;
  if (added) {
    const before = new Set(composed.year.measures.map(({ id }) => id));
    const wanted = added.indicators.join();
    return rowPlace(({ id, indicators }) => !before.has(id) && indicators.join() === wanted, composed);
  }
  const [settled] = settle;
  if (settled) {
    const isMeasure = settled.table === composed.work.plan.table.name;
    return isMeasure ? rowPlace(({ id }) => id === settled.key, composed) : sheetWith(settled.table, run.work);
  }
  return save.length > 0 ? "stay" : null;
}

function sheetWith(table: string, works: readonly SheetWork[]): ShownPlace | null {
  const work = works.find(({ plan }) => plan.table.name === table);
  return work ? { sheet: sheetNameOf(work), cell: null } : null;
}

function rowPlace(isIt: (row: MeasureRow) => boolean, { work, rows }: ComposedMeasures): ShownPlace | null {
  const found = rows.find(isIt);
  return found ? { sheet: sheetNameOf(work), cell: measureCell(work, found.row, "measure") } : null;
}
