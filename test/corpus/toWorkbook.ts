import type { CellInput } from "../../src/host/engine/types";
import type { EmbeddedHost } from "../../src/host/types";
import { formatOf, valueOf, type Cell, type CorpusSheet } from "./sheet";

/** Puts the sheets down in an open workbook as somebody would have typed or pasted them: text stays text. */
export function fillWorkbook(host: EmbeddedHost, sheets: readonly CorpusSheet[]): void {
  const empty = host.book.sheets[0];
  sheets.forEach((one, index) => {
    const target = index === 0 && empty && isUntouched(host) ? empty : host.book.addSheet(one.name);
    if (target.name !== one.name) host.book.renameSheet(target, one.name);
    one.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        target.setCell(one.at.row + r, one.at.column + c, inputOf(cell));
        if (formatOf(cell) === "General") return;
        target.patchStyle(
          { row: one.at.row + r, column: one.at.column + c, rowCount: 1, columnCount: 1 },
          { numberFormat: formatOf(cell) }
        );
      });
    });
    for (const { row, column, ...size } of one.merges)
      target.merge({ row: one.at.row + row, column: one.at.column + column, ...size }, false);
  });
}

/** A new workbook: one sheet that holds nothing. */
function isUntouched(host: EmbeddedHost): boolean {
  return host.book.sheets.length === 1 && host.book.sheets[0]?.usedArea(true) === null;
}

function inputOf(cell: Cell): CellInput {
  const value = valueOf(cell);
  if (value === "") return { kind: "empty" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return { kind: "text", text: value };
}
