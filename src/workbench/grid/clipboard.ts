/** Cells as the text that spreadsheets exchange: tabs between columns, line ends between rows, quotes around text with either. */
import type { Area, Sheet } from "../../host/engine/types";

export function asTabbedText(sheet: Sheet, area: Area): string {
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const texts: string[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const text = sheet.text(row, column);
      texts.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\r\n");
}

/** The reverse: rows of texts. One last line end does not make a row. */
export function asTypedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) break;
    rows[rows.length - 1]?.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    at = cell.lastIndex;
    if (match[3] === "") break;
    if (match[3] !== "\t") rows.push([]);
    if (at === text.length && match[3] !== "\t") break;
  }
  return rows.filter((row, index) => row.length > 0 || index < rows.length - 1);
}
