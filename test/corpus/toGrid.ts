import type { GridRow, SheetGrid } from "../../src/ita/reading/types";
import { formatOf, valueOf, type CorpusSheet } from "./sheet";

/** The sheet as the reader gets it from Excel. `formats: false` is a reader that did not ask for number formats. */
export function toGrid({ name, rows, at }: CorpusSheet, options: { readonly formats?: boolean } = {}): SheetGrid {
  const { formats = true } = options;
  return {
    sheet: name,
    cutOff: false,
    ours: false,
    rows: rows.flatMap((row, index): GridRow[] =>
      row.every((cell) => cell === "")
        ? []
        : [
            {
              row: at.row + index,
              column: at.column,
              values: row.map(valueOf),
              formats: formats ? row.map(formatOf) : null,
            },
          ]
    ),
  };
}
