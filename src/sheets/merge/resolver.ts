/** Puts addresses into planned formulas, for the table and the row that they will stand in. */
import { cellAddress } from "../../ita/reading/address";
import { isFormula, type PlannedValue } from "../plan";
import { resolveTokens } from "./tokens";

/** Where a table's body stands on its sheet, counted from 0. */
interface BodyPlace {
  readonly bodyTop: number;
  readonly left: number;
  readonly rows: number;
}

/**
 * @param at column id → position in the table
 * @param rowOf key → body row
 */
export function formulaResolver(
  body: BodyPlace,
  at: ReadonlyMap<string, number>,
  rowOf: (key: string) => number | undefined
): (value: PlannedValue, row: number) => PlannedValue {
  const address = (id: string, row: number | undefined, absolute: boolean): string | null => {
    const position = at.get(id);
    return position === undefined || row === undefined
      ? null
      : cellAddress(body.bodyTop + row, body.left + position, absolute);
  };
  return (value, row) =>
    isFormula(value)
      ? {
          formula: resolveTokens(value.formula, {
            inRow: (id) => address(id, row, false),
            atKey: (id, key) => address(id, rowOf(key), true),
            wholeColumn: (id) => {
              const [first, last] = [address(id, 0, true), address(id, body.rows - 1, true)];
              return first === null || last === null ? null : `${first}:${last}`;
            },
          }),
        }
      : value;
}
