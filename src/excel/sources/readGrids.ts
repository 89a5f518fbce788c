/** Every sheet that may hold scores as plain cells: those that are not ours, and our own score sheets. */
import { createRowFilter } from "../../ita/reading/rowFilter";
import type { GridRow, SheetGrid } from "../../ita/reading/types";
import { withoutRemarks } from "../../sheets/questionLabel";
import type { TableState, WorkbookState } from "../readWorkbook";
import type { Session } from "../session";
import { isWholeRead, type ForeignSheet } from "./firstParts";
import { withFormats } from "./readFormats";
import { readRest } from "./readRest";
import { isSmall, readSmall } from "./readSmall";

/** As far as the common request went; sheets that hold more say so. */
export function gridsSoFar(state: WorkbookState): SheetGrid[] {
  return [
    ...state.foreign.map((sheet) => ({
      sheet: sheet.name,
      rows: sheet.rows,
      cutOff: !isWholeRead(sheet),
      ours: false,
    })),
    ...ownGrids(state),
  ];
}

/** To the end of the wanted sheets: further requests only for those that are longer or wider than the first part. */
export async function readGrids(
  session: Session,
  state: WorkbookState,
  isWanted: (sheet: string) => boolean
): Promise<SheetGrid[]> {
  const longer = state.foreign.filter((sheet) => !isWholeRead(sheet) && isWanted(sheet.name));
  if (longer.length === 0) return gridsSoFar(state);
  const small = await readSmall(session, longer.filter(isSmall));
  const large = new Map<string, SheetGrid>();
  for (const sheet of longer) if (!small.has(sheet.name)) large.set(sheet.name, await readLarge(session, sheet));
  const rows = await withFormats(session, [...large.values()]);
  return gridsSoFar(state).map((grid) => {
    if (grid.ours) return grid;
    const whole = small.get(grid.sheet);
    if (whole) return { ...grid, rows: whole, cutOff: false };
    const kept = large.get(grid.sheet);
    return kept ? { ...kept, rows: rows.get(grid.sheet) ?? kept.rows } : grid;
  });
}

async function readLarge(session: Session, sheet: ForeignSheet): Promise<SheetGrid> {
  const filter = createRowFilter();
  const isWider = sheet.usedColumns > sheet.seenColumns;
  if (!isWider) filter.take(sheet.rows);
  await readRest(
    session,
    {
      sheet: sheet.name,
      fromRow: isWider ? 0 : sheet.seenRows,
      toRow: sheet.usedRows,
      columns: sheet.usedColumns,
    },
    filter
  );
  return { sheet: sheet.name, rows: filter.kept(), cutOff: filter.full, ours: false };
}

export function ownGrids(state: WorkbookState): SheetGrid[] {
  return (["indicatorScores", "questionScores"] as const).flatMap((id) => {
    const table = state.tables.get(id);
    return table ? [{ sheet: table.sheet, rows: tableRows(table), cutOff: false, ours: true }] : [];
  });
}

function tableRows({ row, column, values, formats }: TableState): GridRow[] {
  return values.map((cells, index) => ({
    row: row + index,
    column,
    values: cells.map((cell) => (typeof cell === "string" ? withoutRemarks(cell) : cell)),
    formats: formats?.[index] ?? null,
  }));
}
