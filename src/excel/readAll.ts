/** The workbook as it stands, with the cells of the sheets that are not ours. */
import type { SheetGrid } from "../ita/reading/types";
import { readWorkbook, type WorkbookState } from "./readWorkbook";
import type { Session } from "./session";
import { ownGrids, readGrids } from "./sources/readGrids";

export interface AllRead {
  readonly state: WorkbookState;
  readonly grids: readonly SheetGrid[];
}

/**
 * Two requests in an ordinary workbook. A long sheet takes more, and staff may type meanwhile: our own tables are then
 * read once more, so that nothing is planned on cells that have changed since.
 * @param isWanted which sheets are read beyond the part that the common request brings
 */
export async function readAll(
  session: Session,
  isWanted: (sheet: string, state: WorkbookState) => boolean
): Promise<AllRead> {
  const first = await readWorkbook(session);
  const before = session.syncs.read;
  const grids = await readGrids(session, first, (sheet) => isWanted(sheet, first));
  if (session.syncs.read === before) return { state: first, grids };
  const state = await readWorkbook(session, { foreign: false });
  return { state, grids: [...grids.filter((grid) => !grid.ours), ...ownGrids(state)] };
}
