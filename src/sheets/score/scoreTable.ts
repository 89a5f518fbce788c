/** A table of the score sheets as read, and where its cells stand. */
import { readFigureCell } from "../../ita/reading/figures";
import { readNumberFormat } from "../../ita/reading/numberFormat";
import type { Hundredths, Place } from "../../ita/types";
import type { CellRead } from "../merge/canonical";
import { cellAddress } from "../../ita/reading/address";
import { problems, type ScoreProblem } from "./scoreProblems";

/** Header row first. `row` and `column` are the header's first cell, counted from 0. */
export interface ScoreTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellRead[])[];
  /** The same cells as Range.formulas gives them: a formula of the staff's own is never replaced by its value. */
  readonly formulas: readonly (readonly CellRead[])[];
  /** Number formats of the same cells; null where only words are read. */
  readonly formats: readonly (readonly string[])[] | null;
}

/**
 * A cell whose meaning is plain but which formulas cannot use as it stands: a score typed as text (Thai digits,
 * "93.96 คะแนน"), a percentage, a code with a space or an apostrophe. A run writes the value that it means.
 */
export interface Correction extends Place {
  readonly value: string | number;
  /** A score shown as a percentage takes the number format of scores, too. */
  readonly asScore?: boolean;
}

/** What reading a table brings besides its figures. */
export interface Remarks {
  /** Why the sheets cannot be used. */
  readonly problems: ScoreProblem[];
  /** Score cells that hold no score; they count as missing. */
  readonly faults: ScoreProblem[];
  readonly places: Map<string, Place>;
  readonly corrections: Correction[];
}

export const noRemarks = (): Remarks => ({ problems: [], faults: [], places: new Map(), corrections: [] });

export function joined(parts: readonly Remarks[]): Remarks {
  return {
    problems: parts.flatMap((part) => part.problems),
    faults: parts.flatMap((part) => part.faults),
    places: new Map(parts.flatMap((part) => [...part.places])),
    corrections: parts.flatMap((part) => part.corrections),
  };
}

/** The year that a score belongs to, seen from the analysis. */
export type YearSide = "current" | "previous";
export const YEAR_SIDES = ["current", "previous"] as const;

/** Key of a cell's place: "current/9", "previous/IIT", "current/i11", "setting/agency". */
export function placeKey(scope: YearSide | "setting", code: string | number): string {
  return `${scope}/${code}`;
}

export const cellText = (value: CellRead | undefined): string => (value === undefined ? "" : String(value).trim());

export function headersOf(table: ScoreTable): string[] {
  return (table.values[0] ?? []).map(cellText);
}

/** The cell of a table's body, counted from 0. */
export function placeOf(table: Pick<ScoreTable, "sheet" | "row" | "column">, bodyRow: number, column: number): Place {
  return { sheet: table.sheet, cell: cellAddress(table.row + 1 + bodyRow, table.column + column) };
}

/** A score as typed, or null with the reason among the faults. */
export function scoreIn(table: ScoreTable, bodyRow: number, column: number, remarks: Remarks): Hundredths | null {
  const value = table.values[bodyRow + 1]?.[column] ?? "";
  const format = table.formats?.[bodyRow + 1]?.[column] ?? null;
  const place = placeOf(table, bodyRow, column);
  const read = readFigureCell(value, format, "score");
  if (read.problem !== null) {
    const reason = read.problem === "out-of-range" ? problems.outOfRange : problems.notANumber;
    remarks.faults.push(reason(place, cellText(value)));
    return null;
  }
  if (read.value === null) return null;
  const isText = typeof value === "string";
  const isPercentage = readNumberFormat(format).percent;
  if (!isText && !isPercentage) return read.value;
  if (isFormula(table, bodyRow, column)) {
    remarks.faults.push((isText ? problems.formulaGivesText : problems.formulaGivesPercent)(place, cellText(value)));
    return null;
  }
  remarks.corrections.push({ ...place, value: read.value / 100, ...(isPercentage && { asScore: true }) });
  return read.value;
}

function isFormula(table: ScoreTable, bodyRow: number, column: number): boolean {
  return cellText(table.formulas[bodyRow + 1]?.[column]).startsWith("=");
}

/** Has a run write what the cell means, unless a formula stands there. */
export function correct(
  table: ScoreTable,
  bodyRow: number,
  column: number,
  value: string | number,
  remarks: Remarks
): void {
  if (isFormula(table, bodyRow, column)) return;
  remarks.corrections.push({ ...placeOf(table, bodyRow, column), value });
}
