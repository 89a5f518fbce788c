/** What every shape's reader is given and gives back. */
import type { PlacedText, SourceChoice, SourceColumn, SourceKind, SourceRow } from "../types";
import type { Column } from "./columns";
import { columnYears } from "./columnYears";
import type { Frame } from "./continued";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";
import type { Titles } from "./titles";

export interface ReadHints {
  readonly fiscalYear: number | null;
  readonly agency: string | null;
}

export interface Request {
  readonly frame: Frame;
  readonly titles: Titles;
  readonly columns: readonly Column[];
  readonly choice: SourceChoice | undefined;
  readonly hints: ReadHints;
  readonly view: SheetView;
  readonly senses: Senses;
}

/** What a shape's own reader found. */
export interface Body {
  readonly kind: SourceKind;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly end: number;
  readonly confidence: number;
  readonly agencies: readonly string[];
  readonly agency: PlacedText | null;
}

/** Columns with their years. */
export function sourceColumns(columns: readonly Column[], { titles, hints, senses }: Request): SourceColumn[] {
  const years = columnYears(columns, titles, hints.fiscalYear, senses);
  return columns.map(({ column, header, role }) => ({
    column,
    header,
    role,
    fiscalYear: null,
    earlierYear: null,
    yearFrom: null,
    subject: null,
    ...(role === "score" || role === "delta" || role === "level" || role === "rank" || role === "share"
      ? years.get(column)
      : {}),
  }));
}
