/** Puts the staff's tables back as they were before the last run that changed them. */
import { thaiLongDate } from "../../ita/dates";
import { inDigits } from "../../ita/scores";
import { restoredRow } from "../../sheets/result/logSheet";
import { thaiTime } from "../../sheets/result/logTime";
import { cellText } from "../cellText";
import { localDay, localTime } from "../localDay";
import { writeMemory } from "../memorySheet";
import { ownSettings } from "../ownScores";
import { refusedPlaces } from "../protection";
import { readWorkbook, type WorkbookState } from "../readWorkbook";
import { asOneUndoStep, quiet, type Session } from "../session";
import type { Problem, RestoreResult, SnapshotInfo } from "../types";
import { planRestore, type RestorePlan, type TableRestore } from "./planRestore";
import { readStoredSnapshot } from "./runSnapshot";
import type { KeptContent, Snapshot, SnapshotHead } from "./snapshot";
import { clearSnapshot, findHistorySheet, type HistorySheet } from "./snapshotSheet";

const NO_SNAPSHOT: Problem = {
  code: "no-snapshot",
  sheet: null,
  cell: null,
  th: "ไม่มีข้อความเดิมให้คืน เพราะการวิเคราะห์ครั้งล่าสุดไม่ได้แก้ตารางของท่าน หรือคืนไปแล้ว",
  en: "There is nothing to put back: the last run changed none of your tables, or it has been put back already.",
};

export async function readSnapshotIn(session: Session): Promise<SnapshotInfo | null> {
  const history = await findHistorySheet(session);
  const snapshot = history?.takenAt ? await readStoredSnapshot(session, history) : null;
  return snapshot && infoOf(snapshot.head);
}

const infoOf = ({ takenAt, sheets, rows, leftOut }: SnapshotHead): SnapshotInfo => ({
  takenAt: new Date(takenAt),
  sheets,
  rows,
  leftOut,
});

export async function restoreSnapshotIn(session: Session, now: Date): Promise<RestoreResult> {
  const state = await readWorkbook(session, { foreign: false });
  const { history } = state;
  const snapshot = history?.takenAt ? await readStoredSnapshot(session, history) : null;
  if (!history || !snapshot) return { ok: false, problems: [NO_SNAPSHOT] };
  const plan = planRestore(state, snapshot);
  const written = [...plan.tables.map((table) => table.state.sheet), state.tables.get("log")?.sheet ?? ""];
  const refused = refusedPlaces(state, false, written);
  if (refused.length > 0) return { ok: false, problems: refused };
  await asOneUndoStep(session, (step) => write(step, { state, history, snapshot, plan, now }));
  const count = (of: (table: TableRestore) => number): number => plan.tables.reduce((sum, one) => sum + of(one), 0);
  return {
    ok: true,
    takenAt: new Date(snapshot.head.takenAt),
    sheets: snapshot.head.sheets,
    cellsRestored: count(({ cells }) => cells.length),
    rowsRemoved: count(({ remove }) => remove.length),
    rowsReturned: count(({ append }) => append.length),
    kept: plan.kept,
    leftOut: snapshot.head.leftOut,
  };
}

interface RestoreWork {
  readonly state: WorkbookState;
  readonly history: HistorySheet;
  readonly snapshot: Snapshot;
  readonly plan: RestorePlan;
  readonly now: Date;
}

/**
 * One request. Cut off within, a cell that was put back counts as the staff's until the same is asked for once more: the
 * snapshot goes last.
 */
async function write(session: Session, work: RestoreWork): Promise<void> {
  const { context } = session;
  const { state, history, plan } = work;
  quiet(context);
  for (const table of plan.tables) restoreTable(context, table);
  addLogRow(context, work);
  if (state.memory) writeMemory(context, state.memory, [], plan.memory);
  clearSnapshot(context, history);
  await session.sync("write");
}

function restoreTable(context: Excel.RequestContext, { state, cells, append, remove }: TableRestore): void {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const table = context.workbook.tables.getItem(state.tableName);
  for (const { row, column, content } of cells) {
    sheet.getRangeByIndexes(state.row + 1 + row, state.column + column, 1, 1).formulas = [[contentOf(content)]];
  }
  if (append.length > 0)
    table.rows.add(
      undefined,
      append.map((row) => row.map((cell) => (cell ? contentOf(cell) : "")))
    );
  for (const row of remove) table.rows.getItemAt(row).delete();
  const rows = state.formulas.length - 1 + append.length - remove.length;
  if (rows > 0) sheet.getRangeByIndexes(state.row + 1, state.column, rows, state.headers.length).format.autofitRows();
}

function contentOf({ kind, text }: KeptContent): string | number | boolean {
  switch (kind) {
    case "number":
      return Number(text);
    case "boolean":
      return text === "true";
    case "formula":
      return text;
    case "text":
      return cellText(text);
  }
}

function addLogRow(context: Excel.RequestContext, { state, snapshot, plan, now }: RestoreWork): void {
  const log = state.tables.get("log");
  if (!log) return;
  const digits = ownSettings(state)?.digits ?? "thai";
  const taken = new Date(snapshot.head.takenAt);
  const when = `${thaiLongDate(localDay(taken), digits) ?? ""} ${localTime(taken).slice(11, 16)} น.`;
  const cells = plan.tables.reduce((sum, table) => sum + table.cells.length, 0);
  const row = restoredRow(log.headers, log.values.slice(1), {
    at: thaiTime(localTime(now), digits),
    changes: inDigits(`คืนข้อความก่อนการวิเคราะห์เมื่อ ${when}`, digits),
    counts: inDigits(`คืน ${cells} เซลล์ · คงที่ท่านแก้ภายหลัง ${plan.kept.length}`, digits),
  });
  if (!row) return;
  const values = row.map((cell) => (typeof cell === "string" ? cellText(cell) : cell));
  context.workbook.tables.getItem(log.tableName).rows.add(undefined, [values]);
}
