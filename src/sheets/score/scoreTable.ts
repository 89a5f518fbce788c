/** A table of the score sheets as read, and where its cells stand. */
import { readScore } from "../../ita/scores";
import type { Hundredths } from "../../ita/types";
import type { CellRead } from "../merge/canonical";
import { cellAddress } from "../merge/tokens";
import { problems, type Place, type ScoreProblem } from "./scoreProblems";

/** Header row first. `row` and `column` are the header's first cell, counted from 0. */
export interface ScoreTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellRead[])[];
}

/** A score that staff typed as text (Thai digits, "93.96 คะแนน") and that may be stored as the number it means. */
export interface TypedAsText extends Place {
  readonly value: Hundredths;
}

/** What reading a table brings besides its figures. */
export interface Remarks {
  readonly problems: ScoreProblem[];
  readonly places: Map<string, Place>;
  readonly typedAsText: TypedAsText[];
}

export const noRemarks = (): Remarks => ({ problems: [], places: new Map(), typedAsText: [] });

export function joined(parts: readonly Remarks[]): Remarks {
  return {
    problems: parts.flatMap((part) => part.problems),
    places: new Map(parts.flatMap((part) => [...part.places])),
    typedAsText: parts.flatMap((part) => part.typedAsText),
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

export function placeOf(table: ScoreTable, bodyRow: number, column: number): Place {
  return { sheet: table.sheet, cell: cellAddress(table.row + 1 + bodyRow, table.column + column) };
}

/** A score as typed, or null with the reason among the remarks. */
export function scoreIn(value: CellRead | undefined, place: Place, remarks: Remarks): Hundredths | null {
  const read = readScore(value ?? null);
  if (!read.ok) {
    const reason = read.code === "out-of-range" ? problems.outOfRange : problems.notANumber;
    remarks.problems.push(reason(place, cellText(value)));
    return null;
  }
  if (typeof value === "string" && read.value !== null) remarks.typedAsText.push({ ...place, value: read.value });
  return read.value;
}
