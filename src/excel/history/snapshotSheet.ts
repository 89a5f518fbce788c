/** Keeps a snapshot in cells of a hidden sheet, one fact a row, so that it is saved and copied with the workbook. */
import { canonicalRead, type CellRead } from "../../sheets/merge/canonical";
import { HISTORY_SHEET, freeSheetName } from "../../sheets/names";
import { cellText } from "../cellText";
import type { Session } from "../session";
import {
  cellOf,
  type AddedRow,
  type KeptCell,
  type KeptContent,
  type KeptEntry,
  type Snapshot,
  type TakenRow,
} from "./snapshot";

const MARK = "ITA history 1";
const NOTE = "แผ่นนี้โปรแกรมใช้เก็บข้อความก่อนการวิเคราะห์ครั้งล่าสุด เพื่อให้คืนข้อความเดิมได้ กรุณาอย่าแก้ไข";
const COLUMNS = 8;
/** Characters above which it does not travel with other things. */
const LONG = 100_000;
/** Where the head stands; the rest is read only when it is wanted. */
export const HEAD_ADDRESS = "A1:D1";

/** Our sheet for snapshots as it stands. */
export interface HistorySheet {
  readonly sheetName: string;
  /** When the run began that its snapshot was taken for; null when it holds none. */
  readonly takenAt: string | null;
}

export const mayBeHistorySheet = (sheetName: string): boolean => sheetName.startsWith(HISTORY_SHEET);

/** @param head the cells of HEAD_ADDRESS. null when the sheet is not ours; an empty one of the right name is one that was only made. */
export function historySheet(sheetName: string, head: readonly (readonly CellRead[])[]): HistorySheet | null {
  const [mark = "", , takenAt = ""] = (head[0] ?? []).map(String);
  if (mark === "" && sheetName === HISTORY_SHEET) return { sheetName, takenAt: null };
  return mark === MARK ? { sheetName, takenAt: takenAt === "" ? null : takenAt } : null;
}

/** Every cell of the sheet; text must not be read as anything else. */
export function snapshotRows({ head, tables, cells, added, taken, entries }: Snapshot): string[][] {
  const befores = new Map(cells.map((cell) => [cellOf(cell), cell.before.text]));
  const content = ({ kind, text }: KeptContent): [string, string] => [kind, text];
  const rows: string[][] = [
    [MARK, NOTE, head.takenAt, String(head.rows)],
    ...head.sheets.map((name) => ["sheet", name]),
    ...head.leftOut.map((name) => ["leftOut", name]),
    ...tables.flatMap(({ table, keyColumn, orderColumn, headers }) => [
      ["table", table, keyColumn, "", orderColumn],
      ...Object.entries(headers).map(([column, header]) => ["column", table, "", "", column, "", header]),
    ]),
    ...cells.map(({ table, key, copy, column, before, after }) => [
      "cell",
      table,
      key,
      String(copy),
      column,
      ...content(before),
      after,
    ]),
    ...added.map(({ table, key, after }) => ["added", table, key, "", "", "", "", after]),
    ...taken.flatMap((row) =>
      row.cells.map(({ column, before }) => ["taken", row.table, row.key, "", column, ...content(before)])
    ),
    ...entries.map((entry) => entryRow(entry, befores.get(cellOf({ ...entry, copy: 0 })))),
  ];
  return rows.map((row) => Array.from({ length: COLUMNS }, (_, at) => cellText(row[at] ?? "")));
}

/** Most often the text that we remembered is the one that stood in the cell: it is not kept twice. */
function entryRow({ table, key, column, before }: KeptEntry, cell: string | undefined): string[] {
  if (before === null) return ["entry", table, key, "", column, "none"];
  if (before.pending === null && before.base === cell) return ["entry", table, key, "", column, "same"];
  const { base, pending } = before;
  return ["entry", table, key, "", column, pending === null ? "base" : "pending", base, pending ?? ""];
}

/** null when the cells hold no snapshot. */
export function readSnapshotRows(values: readonly (readonly CellRead[])[]): Snapshot | null {
  const rows = values.map((row) => row.map(canonicalRead));
  const [[mark, , takenAt = "", rowCount = ""] = [], ...facts] = rows;
  if (mark !== MARK || takenAt === "") return null;
  const of = (kind: string): string[][] => facts.filter((row) => row[0] === kind).map((row) => row.slice(1));
  const cells = of("cell").map(([table = "", key = "", copy, column = "", kind, text = "", after = ""]): KeptCell => ({
    table,
    key,
    copy: Number(copy),
    column,
    before: contentOf(kind, text),
    after,
  }));
  const headers = of("column");
  return {
    head: {
      takenAt,
      sheets: of("sheet").map(([name = ""]) => name),
      leftOut: of("leftOut").map(([name = ""]) => name),
      rows: Number(rowCount),
    },
    tables: of("table").map(([table = "", keyColumn = "", , orderColumn = ""]) => ({
      table,
      keyColumn,
      orderColumn,
      headers: Object.fromEntries(
        headers.filter((row) => row[0] === table).map((row) => [row[3] ?? "", row[5] ?? ""] as const)
      ),
    })),
    cells,
    added: of("added").map((row): AddedRow => ({ table: row[0] ?? "", key: row[1] ?? "", after: row[6] ?? "" })),
    taken: takenRows(of("taken")),
    entries: entriesIn(of("entry"), cells),
  };
}

const KINDS: readonly KeptContent["kind"][] = ["number", "boolean", "formula"];
const contentOf = (kind: string | undefined, text: string): KeptContent => ({
  kind: KINDS.find((one) => one === kind) ?? "text",
  text,
});

function takenRows(rows: readonly (readonly string[])[]): TakenRow[] {
  const found = new Map<string, { table: string; key: string; cells: TakenRow["cells"][number][] }>();
  for (const [table = "", key = "", , column = "", kind, text = ""] of rows) {
    const address = JSON.stringify([table, key]);
    const row = found.get(address) ?? { table, key, cells: [] };
    row.cells.push({ column, before: contentOf(kind, text) });
    found.set(address, row);
  }
  return [...found.values()];
}

function entriesIn(rows: readonly (readonly string[])[], cells: readonly KeptCell[]): KeptEntry[] {
  const befores = new Map(cells.map((cell) => [cellOf(cell), cell.before.text]));
  return rows.map(([table = "", key = "", , column = "", state, base = "", pending = ""]): KeptEntry => {
    const entry = { table, key, column };
    if (state === "none") return { ...entry, before: null };
    const same = state === "same" ? befores.get(cellOf({ ...entry, copy: 0 })) : undefined;
    return { ...entry, before: { base: same ?? base, pending: state === "pending" ? pending : null } };
  });
}

/** Queues the making of the hidden sheet, without a snapshot. */
export function makeHistorySheet(context: Excel.RequestContext, takenNames: readonly string[]): HistorySheet {
  const sheetName = freeSheetName(HISTORY_SHEET, takenNames);
  const sheet = context.workbook.worksheets.add(sheetName);
  sheet.getRange("A1:B1").values = [[MARK, NOTE]];
  sheet.visibility = Excel.SheetVisibility.hidden;
  return { sheetName, takenAt: null };
}

/** Queues the snapshot for writing in place of the one before. */
export function writeSnapshot(
  context: Excel.RequestContext,
  stored: HistorySheet | null,
  takenNames: readonly string[],
  snapshot: Snapshot
): { readonly isLong: boolean } {
  const { sheetName } = stored ?? makeHistorySheet(context, takenNames);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (stored) sheet.getRange().clear(Excel.ClearApplyTo.contents);
  const rows = snapshotRows(snapshot);
  sheet.getRangeByIndexes(0, 0, rows.length, COLUMNS).values = rows;
  return { isLong: rows.flat().reduce((sum, text) => sum + text.length, 0) > LONG };
}

/** Queues that there is nothing to be put back any more. */
export function clearSnapshot(context: Excel.RequestContext, { sheetName }: HistorySheet): void {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.getRange().clear(Excel.ClearApplyTo.contents);
  sheet.getRange("A1:B1").values = [[MARK, NOTE]];
}

/** Our sheet, where the workbook is not read for anything else. */
export async function findHistorySheet(session: Session): Promise<HistorySheet | null> {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/name");
  await session.sync("read");
  const heads = worksheets.items
    .filter(({ name }) => mayBeHistorySheet(name))
    .map((sheet) => ({ name: sheet.name, head: sheet.getRange(HEAD_ADDRESS).load("values") }));
  if (heads.length === 0) return null;
  await session.sync("read");
  return (
    heads.map(({ name, head }) => historySheet(name, head.values as CellRead[][])).find((one) => one !== null) ?? null
  );
}
