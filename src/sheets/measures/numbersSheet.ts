/** Numbers for rows that staff added to a year's measures after its results: nothing else of that sheet is touched. */
import { measureRulesOf } from "../../ita/measures";
import { yearlySheetName, yearlyTable } from "../names";
import type { OwnRow, SheetPlan } from "../plan";
import { digitsOf, type ResultInput } from "../result/context";
import { TAB_COLORS } from "../styles";
import { measureColumns } from "./measureColumns";

export function numbersSheet(
  input: ResultInput,
  fiscalYear: number,
  rows: readonly Pick<OwnRow, "row" | "key">[]
): SheetPlan {
  const digits = digitsOf(input);
  return {
    id: "measures",
    fiscalYear,
    name: yearlySheetName("measures", fiscalYear, digits),
    tabColor: TAB_COLORS.measures,
    heading: [],
    frozenColumns: 0,
    print: { orientation: "landscape", footer: null },
    table: {
      name: yearlyTable("measures", fiscalYear),
      rowPolicy: "proposed",
      keyColumn: "id",
      textSize: 14,
      offerColumn: "offer",
      columns: measureColumns(measureRulesOf(fiscalYear), fiscalYear, input.headers.unit, digits),
      rows: [],
      ownRows: rows.map(({ row, key }) => ({ row, key, values: {} })),
      highlights: [],
    },
  };
}
