/** The sheets of a packed workbook, each through a filter that says which of its rows are kept. */
import type { GridRow, SheetGrid } from "../ita/reading/types";
import { refusal } from "./faults";
import { FILE_LIMITS, type FileLimits } from "./limits";
import { readNumberFormats } from "./numberFormats";
import { openPackage, workbookOf, type Package, type PackedSheet, type PackedWorkbook } from "./openPackage";
import { isOwnSheetWithoutScores } from "./ownSheets";
import { readPart } from "./readPart";
import { readSharedStrings } from "./sharedStrings";
import { sheetRows, type CellContext } from "./sheetRows";

/** Takes rows in order, in blocks; `full` when it has left out rows that it would keep otherwise. */
export interface RowKeeper {
  take(rows: readonly GridRow[]): void;
  kept(): GridRow[];
  readonly full: boolean;
}

/** Rows are handed to the keeper so many at a time. */
const BLOCK = 500;

/** @param keeper makes a new one for each sheet */
export async function readSheets(
  file: File,
  keeper: () => RowKeeper,
  limits: FileLimits = FILE_LIMITS
): Promise<SheetGrid[]> {
  const { pack, workbook, cells } = await openSheets(file, limits);
  const grids: SheetGrid[] = [];
  let left = limits.sheets;
  for (const sheet of workbook.sheets) {
    const name = `[${file.name}]${sheet.name}`;
    if (left <= 0 || grids.length >= limits.sheetCount) {
      grids.push({ sheet: name, rows: [], cutOff: true, ours: false });
      continue;
    }
    if (await isOwnSheetWithoutScores(pack, sheet)) continue;
    const read = await readSheet(pack, sheet, cells, keeper(), Math.min(left, limits.sheet));
    left -= read.bytes;
    grids.push({ sheet: name, rows: read.rows, cutOff: read.cutOff, ours: false });
  }
  return grids;
}

interface OpenSheets {
  readonly pack: Package;
  readonly workbook: PackedWorkbook;
  readonly cells: CellContext;
}

/** All that is common to the sheets of a file. Rejects when it has no visible sheet. */
export async function openSheets(file: File, limits: FileLimits): Promise<OpenSheets> {
  const pack = await openPackage(file, limits);
  const workbook = await workbookOf(pack);
  if (workbook.sheets.length === 0) throw refusal("no-sheet", file.name);
  const strings = await readSharedStrings(pack, workbook.sharedStrings);
  return { pack, workbook, cells: { strings, formats: await readNumberFormats(pack, workbook.styles), limits } };
}

interface SheetRead {
  readonly rows: GridRow[];
  readonly cutOff: boolean;
  readonly bytes: number;
}

export async function readSheet(
  pack: Package,
  sheet: PackedSheet,
  cells: CellContext,
  keeper: RowKeeper,
  most: number
): Promise<SheetRead> {
  let block: GridRow[] = [];
  const hand = (): void => {
    if (block.length > 0) keeper.take(block);
    block = [];
  };
  const rows = sheetRows(cells, (row) => {
    block.push(row);
    if (block.length >= BLOCK) hand();
  });
  const { bytes, cutOff } = await readPart(pack.file, sheet.entry, rows.listener, {
    most,
    enough: rows.ended,
  });
  hand();
  return { rows: keeper.kept(), cutOff: cutOff || rows.cutOff() || keeper.full, bytes };
}
