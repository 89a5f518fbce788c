/** A text picture of a workbook's sheets: what each cell holds and shows, for approval files that a person can read. */
import type { Area, Sheet } from "../../src/host/engine/types";

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}
const areaText = (area: Area): string =>
  `${letters(area.column)}${area.row + 1}:${letters(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;

export function sheetPicture(sheet: Sheet): string {
  const lines = [`=== ${sheet.name} (${sheet.visibility}) ===`];
  const { orientation, paperSize, fitToWidth, fitToHeight, titleRows, printArea, headerFooter } = sheet.pageSetup;
  const titles = titleRows ? `rows ${titleRows.first + 1}-${titleRows.last + 1} repeated` : "no repeated rows";
  lines.push(
    `page: ${paperSize} ${orientation}, ${fitToWidth ?? "-"} wide, ${fitToHeight ?? "-"} tall, ${titles}${printArea ? `, area ${areaText(printArea)}` : ""}`
  );
  lines.push(`foot: ${headerFooter.leftFooter} | ${headerFooter.rightFooter}`);
  lines.push(`frozen: ${sheet.frozen.rows} rows, ${sheet.frozen.columns} columns`);
  for (const table of sheet.tables) lines.push(`table: ${table.name} ${areaText(table.area)}`);
  for (const chart of sheet.charts) {
    lines.push(
      `chart: ${chart.name}, ${chart.kindName}, ${Math.round(chart.place.width)} x ${Math.round(chart.place.height)} points: ${chart.title.look.text}`
    );
    for (const series of chart.series)
      lines.push(
        `  ${series.look.name}: ${series
          .data()
          .points.map(({ number }) => number)
          .join(" ")}`
      );
  }
  const used = sheet.usedArea(true);
  for (let row = 0; used && row < used.row + used.rowCount; row++) {
    for (let column = 0; column < used.column + used.columnCount; column++) {
      const formula = sheet.formula(row, column);
      const text = sheet.text(row, column);
      if (formula === null && text === "") continue;
      const shown = text.replace(/\n/g, " ⏎ ");
      lines.push(`${letters(column)}${row + 1}: ${shown}${formula === null ? "" : `    ${formula}`}`);
    }
  }
  return lines.join("\n");
}
