/** A case states what must be read and which remarks must appear, from the rules, never from what the code happens to do. */
import type { SourceChoice, SourceKind } from "../../src/ita/reading/types";
import type { Assessment } from "../../src/ita/types";
import type { CorpusSheet } from "./sheet";

/** Exact: what is absent must not have been read. Scores in hundredths. */
export type ExpectedScores = Partial<Pick<Assessment, "overall" | "level" | "components" | "indicators" | "questions">>;

export interface ExpectedSource {
  readonly sheet: string;
  /** Or those that are as good a name for it. */
  readonly kind: SourceKind | readonly SourceKind[];
  /** Years of its figures, ascending; [] where it says none. */
  readonly fiscalYears: readonly number[];
  /** Staff must be asked first: the table has this doubt and gives no scores until then. */
  readonly asks?: "year-unknown" | "year-offered" | "agency-unpicked" | "kind-unsure" | "year-unsupported";
}

export interface ExpectedFinding {
  readonly code: string;
  readonly sheet?: string;
  /** The cell, or those that would all be right to point at. Absent: any. */
  readonly cell?: string | readonly string[];
}

export interface CorpusCase {
  readonly name: string;
  readonly sheets: readonly CorpusSheet[];
  /** Our score sheets as they stand filled in before, with the year's announced level in the settings. */
  readonly scoreSheets?: { readonly current: Assessment; readonly previous: Assessment | null };
  readonly agency?: string;
  readonly choices?: readonly SourceChoice[];
  readonly hints?: { readonly fiscalYear?: number; readonly agency?: string };
  readonly expect: {
    /** "" when no agency is named. Absent: not looked at. */
    readonly agency?: string;
    readonly years: Readonly<Record<number, ExpectedScores>>;
    /** Figures that the document itself contradicts (one name twice): either reading, or none, will do. */
    readonly open?: readonly string[];
    /** Tables in use and tables that ask, in the order of the sheets; nothing else may be used. */
    readonly sources: readonly ExpectedSource[];
    /** Every remark that must appear, and no other above หมายเหตุ. */
    readonly findings: readonly ExpectedFinding[];
    /** Where stated: every note, and no other. */
    readonly notes?: readonly ExpectedFinding[];
  };
}
