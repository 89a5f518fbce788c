/** The snapshot that a run takes, and the one that the workbook holds. */
import type { CellRead } from "../../sheets/merge/canonical";
import { WORKBOOK } from "../memorySheet";
import type { RunPlan } from "../planRun";
import type { WorkbookState } from "../readWorkbook";
import type { Session } from "../session";
import type { Snapshot } from "./snapshot";
import { readSnapshotRows, type HistorySheet } from "./snapshotSheet";
import { joinSnapshots, takeSnapshot } from "./takeSnapshot";

/** null when the run changes nothing that staff keep, or no sheet may be added to keep it in. */
export async function snapshotOf(
  session: Session,
  state: WorkbookState,
  run: RunPlan,
  now: Date
): Promise<Snapshot | null> {
  if (state.history === null && state.structureProtected) return null;
  const taken = takeSnapshot(state, run, now.toISOString());
  if (taken === null || state.history === null || !isCutOff(state)) return taken;
  const older = await readStoredSnapshot(session, state.history);
  return older === null ? taken : joinSnapshots(older, taken);
}

/** The run that the stored snapshot was taken for never came to its end: this one finishes it. */
function isCutOff({ history, memory }: WorkbookState): boolean {
  const lastRun = memory?.memory.get(WORKBOOK, "run", "at")?.base ?? "";
  return (history?.takenAt ?? "") > lastRun;
}

/** One request more; only where the snapshot is wanted. */
export async function readStoredSnapshot(session: Session, { sheetName }: HistorySheet): Promise<Snapshot | null> {
  const used = session.context.workbook.worksheets.getItem(sheetName).getUsedRangeOrNullObject(true).load("values");
  await session.sync("read");
  return used.isNullObject ? null : readSnapshotRows(used.values as CellRead[][]);
}
