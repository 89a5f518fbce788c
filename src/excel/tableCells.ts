/** Single cells of a table as read, by their address on the sheet. */
import { canonicalRead, type CellRead } from "../sheets/merge/canonical";
import type { TableState } from "./readWorkbook";

export interface StandingCell {
  readonly value: CellRead;
  /** The formula of a formula cell, else the value, in one spelling. */
  readonly content: string;
  readonly format: string | null;
}

/** @param row, column on the sheet, counted from 0. */
export function cellAt(table: TableState, row: number, column: number): StandingCell {
  const [r, c] = [row - table.row, column - table.column];
  return {
    value: table.values[r]?.[c] ?? "",
    content: canonicalRead(table.formulas[r]?.[c]),
    format: table.formats?.[r]?.[c] ?? null,
  };
}
