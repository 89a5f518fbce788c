import { isOnSheet, MAX_COLUMNS, MAX_ROWS } from "./areas";
import type { CellReference, Corner } from "./formulaScan";
import { areaOfReference, referenceText, rewriteFormula, sheetPrefix, withArea } from "./formulaScan";
import type { Area } from "./types";

/** A band of rows or columns that is put in or taken out, within the lines `crossFrom`..`crossTo` of the other axis. */
export interface Shift {
  readonly axis: "row" | "column";
  /** First line that moves (insert) or goes (delete). */
  readonly at: number;
  /** Above 0: lines put in; below 0: lines taken out. */
  readonly count: number;
  /** The lines across that move along: columns for an insert of rows. Inclusive. */
  readonly crossFrom: number;
  readonly crossTo: number;
}

/** Where the lines first..last of an axis come to lie, or null when all of them go. */
function movedSpan(first: number, last: number, shift: Shift): readonly [number, number] | null {
  const { at, count } = shift;
  const limit = shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  if (count >= 0) {
    const from = first >= at ? first + count : first;
    if (from >= limit) return null;
    return [from, Math.min(limit - 1, last >= at ? last + count : last)];
  }
  const gone = -count;
  const end = at + gone - 1;
  if (first >= at && last <= end) return null;
  return [first > end ? first - gone : Math.min(first, at), last > end ? last - gone : last >= at ? at - 1 : last];
}

/**
 * Where an area comes to lie: null when it is deleted, itself when it does not move. An area that reaches over the
 * edge of the moving band stays, as in Excel.
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "row";
  const crossFirst = rows ? area.column : area.row;
  const crossLast = crossFirst + (rows ? area.columnCount : area.rowCount) - 1;
  if (crossFirst < shift.crossFrom || crossLast > shift.crossTo) return area;
  const first = rows ? area.row : area.column;
  const last = first + (rows ? area.rowCount : area.columnCount) - 1;
  // A whole column stays whole when rows move, and a whole row when columns do.
  if (first === 0 && last === (rows ? MAX_ROWS : MAX_COLUMNS) - 1) return area;
  const span = movedSpan(first, last, shift);
  if (!span) return null;
  if (span[0] === first && span[1] === last) return area;
  const length = span[1] - span[0] + 1;
  return rows ? { ...area, row: span[0], rowCount: length } : { ...area, column: span[0], columnCount: length };
}

/** Whether the name stands in the formula at all; most formulas are spared a closer look. Apostrophes are doubled in formulas. */
const mayName = (formula: string, sheetName: string): boolean =>
  formula.toLowerCase().includes(sheetName.toLowerCase().replace(/'/g, "''"));

/** The formula after cells moved on `sheetName`; `ownSheet` is the sheet that the formula stands on. */
export function shiftFormula(formula: string, ownSheet: string, sheetName: string, shift: Shift): string {
  const target = sheetName.toLowerCase();
  if (ownSheet.toLowerCase() !== target && !mayName(formula, sheetName)) return formula;
  return rewriteFormula(formula, {
    reference(reference) {
      if ((reference.sheetName ?? ownSheet).toLowerCase() !== target) return null;
      const area = areaOfReference(reference);
      const moved = shiftedArea(area, shift);
      if (moved === area) return null;
      if (!moved) return `${sheetPrefix(reference.sheetName)}#REF!`;
      return referenceText(withArea(reference, moved));
    },
  });
}

/** Relative references moved by so many rows and columns, as when a formula is copied; off the sheet they are #REF!. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (corner: Corner, shape: CellReference["shape"]): Corner => ({
    ...corner,
    row: shape === "columns" || corner.rowFixed ? corner.row : corner.row + rows,
    column: shape === "rows" || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return rewriteFormula(formula, {
    reference(reference) {
      const { shape } = reference;
      const from = moved(reference.from, shape);
      const to = reference.to === reference.from ? from : moved(reference.to, shape);
      const inside = [from, to].every((corner) => isOnSheet({ ...corner, rowCount: 1, columnCount: 1 }));
      return inside ? referenceText({ ...reference, from, to }) : `${sheetPrefix(reference.sheetName)}#REF!`;
    },
  });
}

/** Renames a sheet in a formula. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  const old = oldName.toLowerCase();
  if (!mayName(formula, oldName)) return formula;
  return rewriteFormula(formula, {
    reference: (reference) =>
      reference.sheetName?.toLowerCase() === old ? referenceText({ ...reference, sheetName: newName }) : null,
    scopedName: (sheetName, name) => (sheetName.toLowerCase() === old ? sheetPrefix(newName) + name : null),
  });
}

/** References to a deleted sheet become #REF!. */
export function dropSheetFromFormula(formula: string, sheetName: string): string {
  const gone = sheetName.toLowerCase();
  if (!mayName(formula, sheetName)) return formula;
  return rewriteFormula(formula, {
    reference: (reference) => (reference.sheetName?.toLowerCase() === gone ? "#REF!" : null),
    scopedName: (name) => (name.toLowerCase() === gone ? "#REF!" : null),
  });
}

/**
 * A formula that travels from one row to another when rows are sorted. As in Excel, relative references move along as
 * in a copy, except those that name a sheet.
 */
export function sortedFormula(formula: string, from: number, to: number): string {
  return rewriteFormula(formula, {
    reference: (reference, written) => (reference.sheetName === null ? offsetFormula(written, to - from, 0) : null),
  });
}
