/** Planned highlights as conditional formats: they follow the figures without the add-in. */
import { columnLetter } from "../ita/reading/address";
import type { HighlightPlan, TablePlan } from "../sheets/plan";
import { HIGHLIGHTS } from "../sheets/styles";

/** @param text cell of the `text` column, for rules that have one. */
function condition(when: HighlightPlan["when"], cell: string, text: string): string {
  switch (when.kind) {
    case "startsWith":
      return `=LEFT(${cell},${when.text.length})="${when.text.replace(/"/g, '""')}"`;
    case "isNumber":
      return `=ISNUMBER(${cell})`;
    case "negativeWithout":
      return `=AND(ISNUMBER(${cell}),N(${cell})<0,LEN(${text})=0)`;
    case "notEmpty":
      return `=LEN(${cell})>0`;
  }
}

/** @param firstRow sheet row of the table's first body row; @param firstColumn its first column. */
export function applyHighlights(
  sheet: Excel.Worksheet,
  table: TablePlan,
  firstRow: number,
  firstColumn: number,
  rows: number
): void {
  const position = (id: string): number => firstColumn + table.columns.findIndex((column) => column.id === id);
  for (const highlight of table.highlights) {
    const cellOf = (id: string): string => `$${columnLetter(position(id))}${firstRow + 1}`;
    const { when } = highlight;
    const rule = condition(when, cellOf(when.column), when.kind === "negativeWithout" ? cellOf(when.text) : "");
    const look = HIGHLIGHTS[highlight.look];
    const areas =
      highlight.columns === "all"
        ? [{ column: firstColumn, columns: table.columns.length }]
        : highlight.columns.map((id) => ({ column: position(id), columns: 1 }));
    for (const { column, columns } of areas) {
      const format = sheet
        .getRangeByIndexes(firstRow, column, rows, columns)
        .conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
      format.rule.formula = rule;
      if (look.color !== undefined) format.format.font.color = look.color;
      if (look.fill !== undefined) format.format.fill.color = look.fill;
      if (look.bold) format.format.font.bold = true;
    }
  }
}
