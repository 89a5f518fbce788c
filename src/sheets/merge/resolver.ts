/** Puts addresses into planned formulas, for the table and the row that they will stand in. */
import { cellAddress } from "../../ita/reading/address";
import { isFormula, type PlannedValue } from "../plan";
import { resolveTokens, type CellFinder, type TableFinder } from "./tokens";

/** Where a table stands, counted from 0, and where its columns and rows are in it. */
export interface PlacedTable {
  readonly bodyTop: number;
  readonly left: number;
  readonly rows: number;
  /** Column id → position in the table. */
  readonly at: ReadonlyMap<string, number>;
  /** Key → body row. */
  readonly rowOf: (key: string) => number | undefined;
}

/** @param sheet name to put before every address; null for formulas on the table's own sheet. */
function finderOf({ bodyTop, left, rows, at, rowOf }: PlacedTable, sheet: string | null): Omit<CellFinder, "inRow"> {
  const before = sheet === null ? "" : `'${sheet.replace(/'/g, "''")}'!`;
  const address = (id: string, row: number | undefined): string | null => {
    const position = at.get(id);
    return position === undefined || row === undefined ? null : cellAddress(bodyTop + row, left + position, true);
  };
  return {
    atKey: (id, key) => {
      const cell = address(id, rowOf(key));
      return cell === null ? null : before + cell;
    },
    wholeColumn: (id) => {
      const [first, last] = [address(id, 0), address(id, rows - 1)];
      return first === null || last === null ? null : `${before}${first}:${last}`;
    },
  };
}

/** Tables of other sheets, for the formulas that name them. */
export function tableFinder(
  placed: ReadonlyMap<string, { readonly sheet: string; readonly table: PlacedTable }>
): TableFinder {
  return (name) => {
    const found = placed.get(name);
    return found ? finderOf(found.table, found.sheet) : null;
  };
}

/** A formula without a row of its own (above the table) may name columns and keys only. */
export function formulaResolver(
  table: PlacedTable,
  others: TableFinder
): (value: PlannedValue, row: number | null) => PlannedValue {
  const finder = finderOf(table, null);
  return (value, row) =>
    isFormula(value)
      ? {
          formula: resolveTokens(
            value.formula,
            {
              ...finder,
              inRow: (id) => {
                const position = table.at.get(id);
                return position === undefined || row === null
                  ? null
                  : cellAddress(table.bodyTop + row, table.left + position);
              },
            },
            others
          ),
        }
      : value;
}

export type FormulaResolver = ReturnType<typeof formulaResolver>;

/** The formula of a line above the table. */
export function resolvedLine(resolve: FormulaResolver, formula: string): string {
  const resolved = resolve({ formula }, null);
  return isFormula(resolved) ? resolved.formula : formula;
}
