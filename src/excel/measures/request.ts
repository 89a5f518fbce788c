/** What staff may ask of a run beyond the press itself; the pane and the command line put it into words. */
import { REPORT_SHEETS } from "../../sheets/measures/reports";
import { yearlyTable } from "../../sheets/names";
import type { IndicatorNo, QuestionCode, ReportForm } from "../../ita/types";

/** Sheets that are made when asked for and kept up to date from then on. */
export type RequestedSheet = "followUp" | "memo" | ReportForm;

/** A memo is about the results (`before`), the other sheets about the measures that answer to them. */
export function requestedTable(
  sheet: RequestedSheet,
  { before, year }: Record<"before" | "year", { readonly fiscalYear: number }>
): string {
  if (sheet === "memo") return yearlyTable(sheet, before.fiscalYear);
  return yearlyTable(sheet === "followUp" ? sheet : REPORT_SHEETS[sheet], year.fiscalYear);
}

export interface RunRequest {
  readonly sheets?: readonly RequestedSheet[];
  /** Takes another source for a measure (MeasureOption.id); its texts are written over those that stand. */
  readonly choose?: readonly { readonly id: string; readonly source: string }[];
  /** Further rows in the measures table. */
  readonly add?: readonly {
    readonly indicators: readonly IndicatorNo[];
    readonly codes: readonly QuestionCode[];
    readonly source?: string;
  }[];
  /** Numbers of measures that staff deleted and want back. */
  readonly bringBack?: readonly string[];
  /** Cells in which both staff and the figures changed the text. */
  readonly settle?: readonly {
    readonly table: string;
    readonly key: string;
    readonly column: string;
    readonly take: "ours" | "theirs";
  }[];
  /** Numbers of measures to save into the workbook's own bank. */
  readonly save?: readonly string[];
}
