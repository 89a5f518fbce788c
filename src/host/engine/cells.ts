import { contains, intersection, isWholeColumns, isWholeRows } from "./areas";
import { constantValue } from "./calculation";
import type { BookContext } from "./context";
import { displayText } from "./displayText";
import { WorkbookOperationError } from "./errors";
import { tidyFormula } from "./formulaScan";
import { dropCell, ensureCell, findCell, forEachCell, inheritedStyle } from "./grid";
import type { CellContent, CellState, SheetState } from "./state";
import { fullSpelling, shownSpelling, tableAt } from "./structuredReferences";
import { patchedStyle, withQuotePrefix } from "./styles";
import type { Area, CellInput, CellValue, StylePatch } from "./types";

/** Excel's limit for one cell. */
export const MAX_TEXT_LENGTH = 32_767;

export function cellValue(context: BookContext, sheet: SheetState, row: number, column: number): CellValue {
  const cell = findCell(sheet.cells, row, column);
  if (cell && cell.content.kind !== "empty") {
    if (cell.content.kind !== "formula" && cell.content.kind !== "arrayPart") return constantValue(cell);
    context.ensureCalculated();
    return cell.result;
  }
  context.ensureCalculated();
  return sheet.spilled.get(row)?.get(column)?.value ?? null;
}

export function cellFormula(sheet: SheetState, row: number, column: number): string | null {
  const content = findCell(sheet.cells, row, column)?.content;
  if (content?.kind !== "formula") return null;
  return `=${shownSpelling(content.formula, tableAt(sheet, row, column))}`;
}

export function cellText(context: BookContext, sheet: SheetState, row: number, column: number): string {
  const value = cellValue(context, sheet, row, column);
  const style =
    findCell(sheet.cells, row, column)?.style ?? inheritedStyle(sheet, row, column, context.state.defaultStyle);
  return displayText(value, style.numFmt ?? "General");
}

/** Stores an input. A cell covered by a merge keeps nothing, as in Excel. */
export function setCellInput(
  context: BookContext,
  sheet: SheetState,
  row: number,
  column: number,
  input: CellInput
): void {
  if (sheet.merges.some((merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column)))
    return;
  const cell = ensureCell(sheet, row, column, context.state.defaultStyle);
  cell.content = contentOf(sheet, row, column, input);
  cell.result = null;
  sheet.spilled.get(row)?.delete(column);
  cell.style = withQuotePrefix(cell.style, input.kind === "text" && input.quotePrefix === true);
  context.cellChanged(sheet, row, column);
}

function contentOf(sheet: SheetState, row: number, column: number, input: CellInput): CellContent {
  switch (input.kind) {
    case "empty":
      return { kind: "empty" };
    case "number":
      if (!Number.isFinite(input.number)) {
        throw new WorkbookOperationError(
          "InvalidArgument",
          `Not a number a cell can hold: ${input.number}`,
          "ค่าที่ใส่ไม่ใช่ตัวเลข"
        );
      }
      return { kind: "number", number: input.number };
    case "boolean":
      return { kind: "boolean", boolean: input.boolean };
    case "text":
      if (input.text.length > MAX_TEXT_LENGTH) {
        throw new WorkbookOperationError(
          "InvalidArgument",
          `Text of ${input.text.length} characters is longer than a cell holds (${MAX_TEXT_LENGTH}).`,
          "ข้อความยาวเกินที่เซลล์หนึ่งเก็บได้ (32,767 อักขระ)"
        );
      }
      return { kind: "text", text: input.text };
    case "formula": {
      const formula = input.formula.startsWith("=") ? input.formula.slice(1) : input.formula;
      return {
        kind: "formula",
        formula: tidyFormula(fullSpelling(formula, tableAt(sheet, row, column))),
        spills: true,
      };
    }
  }
}

/** Formats an area. Whole rows and columns also format the cells nobody has touched yet. */
export function patchAreaStyle(context: BookContext, sheet: SheetState, area: Area, patch: StylePatch): void {
  const { state } = context;
  const seen = new Map<object, ReturnType<typeof patchedStyle>>();
  const patched = (style: CellState["style"]): CellState["style"] => {
    const known = seen.get(style);
    if (known) return known;
    const next = patchedStyle(style, patch, state);
    seen.set(style, next);
    return next;
  };
  if (isWholeColumns(area)) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const own = sheet.columns.get(column) ?? {};
      sheet.columns.set(column, { ...own, style: patched(own.style ?? state.defaultStyle) });
    }
    for (const [row, rowState] of sheet.rows) {
      if (!rowState.style) continue;
      for (let column = area.column; column < Math.min(area.column + area.columnCount, 256); column++) {
        ensureCell(sheet, row, column, state.defaultStyle);
      }
    }
    forEachCell(sheet.cells, area, (cell) => (cell.style = patched(cell.style)));
  } else if (isWholeRows(area)) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const own = sheet.rows.get(row) ?? {};
      for (const [column, columnState] of sheet.columns) {
        if (columnState.style && !own.style) ensureCell(sheet, row, column, state.defaultStyle);
      }
      sheet.rows.set(row, { ...own, style: patched(own.style ?? state.defaultStyle) });
    }
    forEachCell(sheet.cells, area, (cell) => (cell.style = patched(cell.style)));
  } else {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell = ensureCell(sheet, row, column, state.defaultStyle);
        cell.style = patched(cell.style);
      }
    }
  }
  context.lookChanged();
}

/** Clears cells; whatever else lies on the area (merges, validations) is the caller's. */
export function clearCells(
  context: BookContext,
  sheet: SheetState,
  area: Area,
  what: "All" | "Contents" | "Formats" | "Hyperlinks"
): void {
  const { defaultStyle } = context.state;
  const formats = what === "All" || what === "Formats";
  const contents = what === "All" || what === "Contents";
  if (formats && isWholeColumns(area)) {
    for (const [column, own] of sheet.columns) {
      if (column >= area.column && column < area.column + area.columnCount)
        sheet.columns.set(column, { ...own, style: undefined });
    }
  }
  if (formats && isWholeRows(area)) {
    for (const [row, own] of sheet.rows) {
      if (row >= area.row && row < area.row + area.rowCount) sheet.rows.set(row, { ...own, style: undefined });
    }
  }
  forEachCell(sheet.cells, area, (cell, row, column) => {
    if (contents) {
      cell.content = { kind: "empty" };
      cell.result = null;
      context.cellChanged(sheet, row, column);
      if (!formats) cell.style = withQuotePrefix(cell.style, false);
    }
    if (formats) cell.style = inheritedStyle(sheet, row, column, defaultStyle);
    if (what === "All" || what === "Hyperlinks") cell.link = null;
    const bare = cell.content.kind === "empty" && !cell.link && !cell.note;
    if (bare && cell.style === inheritedStyle(sheet, row, column, defaultStyle)) dropCell(sheet.cells, row, column);
  });
  context.lookChanged();
}

/** True when the two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}
