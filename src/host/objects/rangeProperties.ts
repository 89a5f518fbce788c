import { isWholeColumns, isWholeRows } from "../engine/areas";
import type { AnyMember, Navigation, Property } from "../protocol/hostObject";
import { booleanValue } from "../protocol/arguments";
import type { Json } from "../protocol/wire";
import { jsonFormula, jsonValue, valueType } from "./cellInput";
import { readMatrix } from "./cellMatrix";
import { writeCells, writeNumberFormats } from "./cellWriting";
import { conditionalFormatCollectionType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { assertAllowed } from "./protectionGuard";
import { rangeFormatType } from "./rangeFormat";
import type { RangeRef } from "./rangeRef";
import { areaOf, rangeAddress } from "./rangeRef";
import { rowsHidden, columnsHidden, sumOf } from "./rowsAndColumns";
import { worksheetType } from "./worksheet";

type RangeProperty = Property<RangeRef>;
type RangeNavigation = Navigation<RangeRef>;

/** Values of a cell: what they are, what they show, how they are written. */
const contents: Record<string, RangeProperty> = {
  values: {
    get: (range) => readMatrix(areaOf(range), (row, column) => jsonValue(range.sheet.value(row, column))),
    set: (range, value, session) => writeCells(session, range.sheet, areaOf(range), value, "values"),
  },
  formulas: {
    get: (range) => readMatrix(areaOf(range), (row, column) => jsonFormula(range.sheet, row, column)),
    set: (range, value, session) => writeCells(session, range.sheet, areaOf(range), value, "formulas"),
  },
  // The host speaks en-US, so local formulas and formats are the same.
  formulasLocal: {
    get: (range) => readMatrix(areaOf(range), (row, column) => jsonFormula(range.sheet, row, column)),
    set: (range, value, session) => writeCells(session, range.sheet, areaOf(range), value, "formulasLocal"),
  },
  text: { get: (range) => readMatrix(areaOf(range), (row, column) => range.sheet.text(row, column)) },
  valueTypes: {
    get: (range) => readMatrix(areaOf(range), (row, column) => valueType(range.sheet.value(row, column))),
  },
  numberFormat: {
    get: readNumberFormats,
    set: (range, value) => writeNumberFormats(range.sheet, areaOf(range), value),
  },
  numberFormatLocal: {
    since: "1.7",
    get: readNumberFormats,
    set: (range, value) => writeNumberFormats(range.sheet, areaOf(range), value),
  },
  hyperlink: { since: "1.7", get: readHyperlink, set: writeHyperlink },
};

function readNumberFormats(range: RangeRef): Json {
  return readMatrix(areaOf(range), (row, column) => range.sheet.style(row, column).numberFormat);
}

/** Where it lies. */
const place: Record<string, RangeProperty> = {
  address: { get: rangeAddress },
  addressLocal: { get: rangeAddress },
  rowIndex: { get: (range) => areaOf(range).row },
  columnIndex: { get: (range) => areaOf(range).column },
  rowCount: { get: (range) => areaOf(range).rowCount },
  columnCount: { get: (range) => areaOf(range).columnCount },
  // "Returns -1 if the cell count exceeds 2^31-1".
  cellCount: {
    get: (range) => {
      const count = areaOf(range).rowCount * areaOf(range).columnCount;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  isEntireRow: { since: "1.7", get: (range) => isWholeRows(areaOf(range)) },
  isEntireColumn: { since: "1.7", get: (range) => isWholeColumns(areaOf(range)) },
  top: { since: "1.10", get: ({ sheet, area }) => sumOf(0, area?.row ?? 0, (row) => sheet.rowHeight(row)) },
  left: { since: "1.10", get: ({ sheet, area }) => sumOf(0, area?.column ?? 0, (column) => sheet.columnWidth(column)) },
  height: {
    since: "1.10",
    get: (range) => sumOf(areaOf(range).row, areaOf(range).rowCount, (row) => range.sheet.rowHeight(row)),
  },
  width: {
    since: "1.10",
    get: (range) => sumOf(areaOf(range).column, areaOf(range).columnCount, (column) => range.sheet.columnWidth(column)),
  },
};

/** Whether it can be seen: true, false, or null when it is both. */
const visibility: Record<string, RangeProperty> = {
  hidden: {
    since: "1.2",
    get: (range) => {
      const rows = rowsHidden(range.sheet, areaOf(range));
      const columns = columnsHidden(range.sheet, areaOf(range));
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  rowHidden: {
    since: "1.2",
    get: (range) => rowsHidden(range.sheet, areaOf(range)),
    set: (range, value) => {
      const hidden = booleanValue(value, "rowHidden");
      assertAllowed(range.sheet, "allowFormatRows");
      const { row, rowCount } = areaOf(range);
      for (let at = row; at < row + rowCount; at++) range.sheet.setRowHidden(at, hidden);
    },
  },
  columnHidden: {
    since: "1.2",
    get: (range) => columnsHidden(range.sheet, areaOf(range)),
    set: (range, value) => {
      const hidden = booleanValue(value, "columnHidden");
      assertAllowed(range.sheet, "allowFormatColumns");
      const { column, columnCount } = areaOf(range);
      for (let at = column; at < column + columnCount; at++) range.sheet.setColumnHidden(at, hidden);
    },
  },
};

const objects: Record<string, RangeNavigation> = {
  format: { object: (range) => rangeFormatType.of(cellsBehind(range)) },
  worksheet: { object: (range) => worksheetType.of(range.sheet) },
  dataValidation: { since: "1.8", object: (range) => dataValidationType.of(cellsBehind(range)) },
  conditionalFormats: { since: "1.6", object: (range) => conditionalFormatCollectionType.of(cellsBehind(range)) },
};

/** The range's cells wherever it is when they are used: a format found before rows were inserted still fits. */
function cellsBehind(range: RangeRef): {
  readonly sheet: RangeRef["sheet"];
  readonly areas: readonly [ReturnType<typeof areaOf>];
} {
  return {
    sheet: range.sheet,
    get areas(): readonly [ReturnType<typeof areaOf>] {
      return [areaOf(range)];
    },
  };
}

export const rangeProperties: Record<string, AnyMember<RangeRef>> = {
  ...contents,
  ...place,
  ...visibility,
  ...objects,
};
