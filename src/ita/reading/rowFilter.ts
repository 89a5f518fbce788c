import { createInterestReader, type Interest } from "./interest";
import type { CellValue, GridRow } from "./types";

export interface RowFilter {
  /** Rows in order; blocks may end anywhere. */
  take(rows: readonly GridRow[]): void;
  /** Rows worth recognising, in order, as they were given. */
  kept(): GridRow[];
  /** Rows of interest were left out because there were too many of them. */
  readonly full: boolean;
}

const mostRows = 2_000;
const mostAgencyRows = 10_000;
/** Rows that only use a word of ours: a list of anything can have one on every line. */
const mostFaintRows = 600;
/** Rows of a table that say nothing themselves: a header is believed for so long. */
const mostSilentRows = 400;
const rowsBefore = 3;
/** So many empty rows end a table. */
const gapThatEnds = 3;
const namesThatHeadAgencies = 3;
const strangersThatEndAgencies = 6;

/**
 * Keeps of a sheet's rows those that may hold scores: rows that name an indicator, question, instrument, agency or year,
 * header rows, some rows before them and the rows of the table that follows. Tables with one agency a row are kept as
 * they are. What is held in memory is bounded by what is kept.
 */
export function createRowFilter(): RowFilter {
  const interestOf = createInterestReader();
  const kept: GridRow[] = [];
  const left = { rows: mostRows, agencyRows: mostAgencyRows, faintRows: mostFaintRows, silentRows: 0, strangers: 0 };
  let waiting: GridRow[] = [];
  let lastRow = -1;
  let full = false;

  const keep = (row: GridRow, budget: "rows" | "agencyRows"): boolean => {
    if (left[budget] === 0) {
      full = true;
      return false;
    }
    left[budget] -= 1;
    kept.push(...waiting.filter((earlier) => row.row - earlier.row <= rowsBefore + gapThatEnds), row);
    waiting = [];
    return true;
  };

  const takeRow = (row: GridRow): void => {
    if (row.values.every(isBlank)) return;
    if (row.row - lastRow > gapThatEnds) {
      left.silentRows = 0;
      left.strangers = 0;
    }
    lastRow = row.row;
    const { kind, names } = rowInterest(row.values, interestOf);
    if (names >= namesThatHeadAgencies) left.strangers = strangersThatEndAgencies;
    else if (left.strangers > 0) {
      const fits = looksLikeAgencyRow(row.values);
      left.strangers = fits ? strangersThatEndAgencies : left.strangers - 1;
      if (fits) {
        keep(row, "agencyRows");
        return;
      }
    }
    if (kind !== "none" && (kind === "strong" || spendFaint())) {
      if (keep(row, "rows") && kind !== "faint") left.silentRows = mostSilentRows;
    } else if (kind === "none" && left.silentRows > 0) {
      left.silentRows -= 1;
      keep(row, "rows");
    } else waiting = [...waiting.slice(1 - rowsBefore), row];
  };

  /** False when the sheet has used our words too often to believe them. */
  const spendFaint = (): boolean => {
    if (left.faintRows === 0) {
      full = true;
      return false;
    }
    left.faintRows -= 1;
    return true;
  };

  return {
    take: (rows) => {
      for (const row of rows) takeRow(row);
    },
    kept: () => [...kept],
    get full() {
      return full;
    },
  };
}

function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

const strength: Readonly<Record<Interest["kind"], number>> = { none: 0, faint: 1, header: 2, strong: 3 };

/** The strongest interest of a row's cells, and how many of them name an indicator or instrument. */
function rowInterest(
  values: readonly CellValue[],
  interestOf: (text: string) => Interest
): { readonly kind: Interest["kind"]; readonly names: number } {
  let best: Interest["kind"] = "none";
  let names = 0;
  for (const value of values) {
    if (typeof value !== "string" || value === "") continue;
    const interest = interestOf(value);
    if (interest.names) names += 1;
    if (strength[interest.kind] > strength[best]) best = interest.kind;
  }
  return { kind: best, names };
}

const figureText = /^\s{0,9}[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{0,4})?\s{0,9}%?\s{0,9}$/;

/** A text cell and at least two figures. */
function looksLikeAgencyRow(values: readonly CellValue[]): boolean {
  let texts = 0;
  let figures = 0;
  for (const value of values) {
    if (typeof value === "number") figures += 1;
    else if (typeof value === "string" && figureText.test(value.slice(0, 40))) figures += 1;
    else if (typeof value === "string" && /[ก-ฮa-zA-Z]{2}/.test(value.slice(0, 200))) texts += 1;
  }
  return texts >= 1 && figures >= 2;
}
