/** The rows of one packed sheet, in order, as the workbook itself would give them (`Range.values`). */
import type { CellValue, GridRow } from "../ita/reading/types";
import { cellTextOf } from "./cellText";
import { refusal } from "./faults";
import type { FileLimits } from "./limits";
import { createTextCollector } from "./sharedStrings";
import type { Attributes, XmlListener } from "./xmlReader";

export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly limits: FileLimits;
}

interface SheetRows {
  readonly listener: XmlListener;
  /** All rows have been seen, or as many as may be. */
  readonly ended: () => boolean;
  /** There are more rows or columns than may be looked at. */
  readonly cutOff: () => boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
  raw: string;
  inline: string | null;
}

interface OpenRow {
  readonly row: number;
  nextColumn: number;
  first: number;
  readonly values: CellValue[];
  readonly formats: string[];
}

/** @param found called once a row that holds anything */
export function sheetRows({ strings, formats, limits }: CellContext, found: (row: GridRow) => void): SheetRows {
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let nextRow = 0;
  let readsValue = false;
  let ended = false;
  let cutOff = false;
  const inlineText = createTextCollector("is", (text) => {
    if (cell) cell.inline = text;
  });

  function openRow({ r }: Attributes): void {
    const written = Number(r ?? nextRow + 1) - 1;
    if (!Number.isInteger(written) || written < nextRow) throw refusal("broken", `row ${written + 1} out of order`);
    nextRow = written + 1;
    if (written >= limits.rows) {
      cutOff = true;
      ended = true;
      return;
    }
    row = { row: written, nextColumn: 0, first: 0, values: [], formats: [] };
  }

  function openCell({ r: address, s: style = "0", t: type = "n" }: Attributes, of: OpenRow): void {
    const column = address === undefined ? of.nextColumn : columnOf(address);
    if (column < of.nextColumn) throw refusal("broken", `cell ${address ?? ""} out of order`);
    of.nextColumn = column + 1;
    cell = { column, type, format: formats[Number(style)] ?? "General", raw: "", inline: null };
  }

  function closeCell(of: OpenRow, closed: OpenCell): void {
    const value = valueOf(closed, strings);
    if (value === "") return;
    if (closed.column >= limits.columns) {
      cutOff = true;
      return;
    }
    if (of.values.length === 0) of.first = closed.column;
    while (of.first + of.values.length < closed.column) {
      of.values.push("");
      of.formats.push("General");
    }
    of.values.push(value);
    of.formats.push(closed.format);
  }

  return {
    ended: () => ended,
    cutOff: () => cutOff,
    listener: {
      open(name, attributes) {
        if (ended) return;
        if (name === "row") openRow(attributes);
        else if (name === "c" && row) openCell(attributes, row);
        else if (cell && name === "v") readsValue = true;
        else if (cell) inlineText.open(name, attributes);
      },
      text(piece) {
        if (!cell) return;
        if (readsValue) cell.raw += piece;
        else inlineText.text(piece);
      },
      close(name) {
        if (name === "sheetData") ended = true;
        else if (name === "v") readsValue = false;
        else if (name === "c") {
          if (row && cell) closeCell(row, cell);
          cell = null;
        } else if (name === "row") {
          if (row && row.values.length > 0) {
            found({ row: row.row, column: row.first, values: row.values, formats: row.formats });
          }
          row = null;
        } else if (cell) inlineText.close(name);
      },
    },
  };
}

/** As `Range.values` gives it: a formula's last result, a date as its number, an error as its text. */
function valueOf({ type, raw, inline }: OpenCell, strings: readonly string[]): CellValue {
  switch (type) {
    case "s":
      return raw.trim() === "" ? "" : (strings[Number(raw)] ?? "");
    case "b":
      return raw === "" ? "" : raw === "1" || raw === "true";
    case "n": {
      const number = Number(raw);
      return raw.trim() === "" || !Number.isFinite(number) ? "" : number;
    }
    case "inlineStr":
      return inline ?? "";
    default:
      return cellTextOf(raw);
  }
}

/** "C7" → 2. An address without letters is none: -1, which is out of order everywhere. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
