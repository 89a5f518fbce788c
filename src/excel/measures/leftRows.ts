/**
 * Measures that stand on a sheet of that name without being our table: plain cells that could not be made a table again
 * (adoptRange.ts). They are the staff's, so their numbers are taken and their figures are no scores.
 */
import { canonicalRead, type CellRead } from "../../sheets/merge/canonical";
import type { Memory } from "../../sheets/merge/memory";
import { yearlySheetOf, yearlyTable } from "../../sheets/names";
import type { WorkbookState } from "../readWorkbook";

export interface LeftRows {
  readonly sheet: string;
  /** Numbers that stand there; empty where the sheet is longer than was read. */
  readonly ids: readonly string[];
}

const NUMBER = /^M\d{2}-\d{2,}$/;

/** @param cells of the sheet, or null where it is longer than was read: then we go by the memory of its table alone */
export function rowsLeftOn(
  sheet: string,
  cells: readonly (readonly CellRead[])[] | null,
  memory: Memory | null
): (LeftRows & { readonly fiscalYear: number }) | null {
  const named = yearlySheetOf(sheet);
  if (named?.id !== "measures") return null;
  const { fiscalYear } = named;
  const texts = (cells ?? []).flat().map((cell) => canonicalRead(cell).trim());
  const ids = [...new Set(texts.filter((text) => NUMBER.test(text)))];
  const isTooLong = cells === null && (memory?.keysOf(yearlyTable("measures", fiscalYear)).length ?? 0) > 0;
  return ids.length > 0 || isTooLong ? { sheet, ids, fiscalYear } : null;
}

export function leftRowsOf({ namesakes, yearly, memory }: WorkbookState, fiscalYear: number): LeftRows | null {
  const adopted = yearly.get(yearlyTable("measures", fiscalYear))?.sheet;
  const left = [...namesakes]
    .filter(([sheet]) => sheet !== adopted)
    .flatMap(([sheet, { cells }]) => rowsLeftOn(sheet, cells, memory?.memory ?? null) ?? []);
  return left.find((one) => one.fiscalYear === fiscalYear) ?? null;
}
