/** What is wrong with the cells of our own score sheets, with its place and what stands there. */
import { matchIndicator } from "../ita/reading/names";
import { cellAddress, positionOf } from "../ita/reading/address";
import { inDigits } from "../ita/scores";
import { INDICATOR_NUMBERS, type Finding, type Place } from "../ita/types";
import { canonicalRead } from "../sheets/merge/canonical";
import { SCORE_COLUMNS } from "../sheets/score/columns";
import type { ReadScores } from "../sheets/score/readScores";
import type { ScoreProblem } from "../sheets/score/scoreProblems";
import { placeKey } from "../sheets/score/scoreTable";
import { headingPosition } from "./columnFinder";
import type { TableState, WorkbookState } from "./readWorkbook";

/** Score cells that count as missing are told in any case: a formula's text, for one, looks like a good score in the cell. */
export function faultFindings(state: WorkbookState, scores: ReadScores): Finding[] {
  return scores.faults.map((fault): Finding => {
    const { code, sheet, cell, th, en } = fault;
    return {
      code,
      severity: "error",
      sheet,
      cell,
      found: foundIn(state, fault),
      expected: inDigits(expectedOf(fault, scores), scores.digits),
      message: th,
      messageEn: en,
    };
  });
}

function foundIn({ tables }: WorkbookState, { sheet, cell }: ScoreProblem): string {
  const table = [...tables.values()].find((one) => one.sheet === sheet);
  if (!table || cell === null) return "";
  const { row, column } = positionOf(cell);
  const value = table.values[row - table.row]?.[column - table.column];
  return value === undefined ? "" : canonicalRead(value).trim();
}

function expectedOf({ code, sheet }: ScoreProblem, scores: ReadScores): string {
  if (code !== "code-duplicate") return "คะแนน 0.00 ถึง 100.00";
  const ofIndicators = [...scores.places.values()].find((place) => place.sheet === sheet);
  const unnamed = INDICATOR_NUMBERS.filter((no) => !scores.places.has(placeKey("current", no)));
  const missing = ofIndicators && unnamed.length > 0 ? ` (รหัสที่ยังไม่มี: ${unnamed.join(", ")})` : "";
  return `รหัสละหนึ่งแถว${missing}`;
}

/**
 * Where to look for an indicator that no code names: the code cell of the row that bears its name, else the heading of the
 * codes; null when the sheet has neither.
 */
export function placeWithoutCode({ tables }: WorkbookState, scores: ReadScores, code: string): Place | null {
  const table = tables.get("indicatorScores");
  const codes = table ? headingPosition(table.headers, SCORE_COLUMNS.code) : -1;
  if (!table || codes < 0) return null;
  const names = headingPosition(table.headers, SCORE_COLUMNS.item);
  const named = names < 0 ? -1 : rowNamed(table, names, scores, code);
  return { sheet: table.sheet, cell: cellAddress(table.row + Math.max(0, named), table.column + codes) };
}

function rowNamed({ values }: TableState, names: number, { framework }: ReadScores, code: string): number {
  return values.findIndex(
    (row, at) => at > 0 && String(matchIndicator(canonicalRead(row[names] ?? ""), framework)?.no) === code
  );
}
