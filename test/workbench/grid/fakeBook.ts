/** A workbook of plain values for tests of the drawing: only what the grid reads, with nothing of the host behind it. */
import type {
  Book,
  CellStyle,
  CellValue,
  ConditionalRule,
  DefinedName,
  Sheet,
  TableInfo,
} from "../../../src/host/engine/types";

export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "TH Sarabun New",
  fontSize: 16,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  locked: true,
  borders: {},
};

export interface FakeSheet {
  readonly name?: string;
  /** Rows from the first cell on. */
  readonly cells?: readonly (readonly CellValue[])[];
  readonly styles?: Readonly<Record<string, Partial<CellStyle>>>;
  readonly merges?: Sheet["merges"];
  readonly conditionalRules?: readonly ConditionalRule[];
  readonly tables?: readonly Omit<TableInfo, "sheet">[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly quoted?: readonly string[];
}

/** Cells are keyed "row,column" in `styles`, `formulas` and `quoted`. */
export function fakeSheet(fake: FakeSheet): Sheet {
  const cells = fake.cells ?? [];
  const valueAt = (row: number, column: number): CellValue => cells[row]?.[column] ?? null;
  const sheet = {
    name: fake.name ?? "Sheet1",
    merges: fake.merges ?? [],
    conditionalRules: fake.conditionalRules ?? [],
    frozen: { rows: 0, columns: 0 },
    charts: [],
    tableFilter: () => null,
    value: valueAt,
    text: (row: number, column: number) => {
      const value = valueAt(row, column);
      if (value === null) return "";
      return typeof value === "object" ? value.error : String(value);
    },
    style: (row: number, column: number): CellStyle => ({ ...PLAIN_STYLE, ...fake.styles?.[`${row},${column}`] }),
    formula: (row: number, column: number) => fake.formulas?.[`${row},${column}`] ?? null,
    hasQuotePrefix: (row: number, column: number) => fake.quoted?.includes(`${row},${column}`) ?? false,
    hyperlink: () => null,
    usedArea: () => ({
      row: 0,
      column: 0,
      rowCount: cells.length,
      columnCount: Math.max(0, ...cells.map((row) => row.length)),
    }),
  };
  return Object.assign(sheet, {
    tables: (fake.tables ?? []).map((table) => ({ ...table, sheet })),
  }) as unknown as Sheet;
}

export function fakeBook(sheets: readonly Sheet[], names: readonly DefinedName[] = []): Book {
  return { sheets, names } as unknown as Book;
}
