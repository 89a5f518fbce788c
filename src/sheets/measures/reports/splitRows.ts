/** Rows whose text would be higher than Excel makes a row are continued in further rows, so that nothing is lost in print. */
import { inDigits } from "../../../ita/scores";
import { isFormula, isLiving, type PlannedValue } from "../../plan";
import type { Digits } from "../../styles";
import { mostLines, splitByLines } from "../../textRoom";

export interface KeyedRow {
  readonly key: string;
  readonly cells: readonly PlannedValue[];
}

/** Points that the borders of a cell take of its column. */
const PADDING = 6;

/** @param widths of the cells' columns, in points */
export function splitRows(
  rows: readonly KeyedRow[],
  widths: readonly number[],
  textSize: number,
  digits: Digits
): KeyedRow[] {
  const most = mostLines(textSize);
  return rows.flatMap((row): KeyedRow[] => {
    const pieces = row.cells.map((cell, at) => {
      const text = textOf(cell);
      return text === null ? [] : splitByLines(text, (widths[at] ?? 0) - PADDING, textSize, most);
    });
    const count = Math.max(1, ...pieces.map(({ length }) => length));
    if (count === 1) return [row];
    return Array.from({ length: count }, (_, part): KeyedRow => ({
      key: part === 0 ? row.key : `${row.key}#${part + 1}`,
      cells: row.cells.map((cell, at): PlannedValue => {
        const of = pieces[at] ?? [];
        if (of.length > 1) return of[part] ?? "";
        if (part === 0) return cell;
        // The first cell names the row.
        return at === 0 ? `${of[0] ?? ""} ${inDigits(`(ต่อ ${part + 1})`, digits)}` : "";
      }),
    }));
  });
}

function textOf(cell: PlannedValue): string | null {
  if (typeof cell === "string") return cell;
  return cell !== null && typeof cell === "object" && !isFormula(cell) && isLiving(cell) ? cell.text : null;
}
