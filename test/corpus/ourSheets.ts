/** Our score sheets as the reader gets them, from the plans that make them. */
import type { CellValue, SheetGrid } from "../../src/ita/reading/types";
import type { Assessment } from "../../src/ita/types";
import type { PlannedValue } from "../../src/sheets/plan";
import { scoreSheets } from "../../src/sheets/score";
import { filledInput } from "../../src/sheets/score/input";

export function ourGrids(agency: string, current: Assessment, previous: Assessment | null): SheetGrid[] {
  return scoreSheets(filledInput({ agency, current, previous }))
    .filter(({ id }) => id === "indicatorScores" || id === "questionScores")
    .map(({ name, heading, table }) => ({
      sheet: name,
      cutOff: false,
      ours: true,
      rows: [
        ...heading.map(({ text }) => [text]),
        table.columns.map(({ header }) => header),
        ...table.rows.map((row) => row.map(plain)),
      ].map((values, row) => ({ row, column: 0, values, formats: null })),
    }));
}

function plain(value: PlannedValue): CellValue {
  if (value === null) return "";
  if (typeof value !== "object") return value;
  if ("slots" in value) return value.text;
  return "formula" in value ? value.formula : value.date;
}
