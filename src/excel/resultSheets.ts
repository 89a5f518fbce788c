/** Sheets that hold results or measures of ours, as the workbook stands. */
import { SCORE_SHEETS } from "../sheets/names";
import type { FixedSheetId } from "../sheets/plan";
import type { WorkbookState } from "./readWorkbook";

/** By name, in tab order. */
export function resultSheetsIn({ sheets, tables, yearly }: WorkbookState): string[] {
  const scores: ReadonlySet<FixedSheetId> = new Set(SCORE_SHEETS);
  const ours = new Set([
    ...[...tables].filter(([id]) => !scores.has(id)).map(([, { sheet }]) => sheet),
    ...[...yearly.values()].map(({ sheet }) => sheet),
  ]);
  return sheets.map(({ name }) => name).filter((name) => ours.has(name));
}
