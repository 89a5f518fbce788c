/**
 * Score tables as people have them, on any sheet. Reading goes grid of cells → SourceTable[] (what was recognised, where,
 * how sure) → Gathered (scores by year, with the cell that each came from). Nothing is changed in the sheets that are read.
 */
import type { Assessment, Hundredths, Place } from "../types";

// ---------------------------------------------------------------- cells

/** As Range.values gives it; "" is an empty cell. */
export type CellValue = string | number | boolean;

/** One row of a sheet, from its first cell of interest on. */
export interface GridRow {
  /** Counted from 0. */
  readonly row: number;
  /** Column of the first value, counted from 0. */
  readonly column: number;
  readonly values: readonly CellValue[];
  /** Number formats of the same cells ("0.00%"); null where they were not asked for. */
  readonly formats: readonly string[] | null;
}

/** A sheet's rows in order; empty rows and rows without any interest may be left out. */
export interface SheetGrid {
  readonly sheet: string;
  readonly rows: readonly GridRow[];
  /** The sheet holds more rows than were looked at. */
  readonly cutOff: boolean;
  /** The sheet is one of our score sheets (its tables then have `ours: true`). */
  readonly ours: boolean;
}

// ---------------------------------------------------------------- what was recognised

export const SUBJECT_KINDS = ["overall", "component", "indicator", "subIndicator", "question"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What a figure is about. `code` is "" for the overall score, else "EIT1", "9", "9.1", "i11", "O16". */
export interface Subject {
  readonly kind: SubjectKind;
  readonly code: string;
}

/**
 * - indicators: ten indicators, one or several years, perhaps instruments, a total row, differences
 * - ranking: indicators by name only, best first
 * - instruments: IIT, EIT (parts), OIT, overall
 * - questions: questions (and items) grouped under indicator or instrument rows
 * - items: disclosure items with definition, score, remark, units
 * - agencies: one agency a row, indicators (or instruments) in columns
 * - shares: answers of one question with their percentages
 */
export const SOURCE_KINDS = [
  "indicators",
  "ranking",
  "instruments",
  "questions",
  "items",
  "agencies",
  "shares",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const COLUMN_ROLES = [
  "code",
  "name",
  "score",
  "delta",
  "rank",
  "level",
  "share",
  "remark",
  "unit",
  "agency",
  "other",
] as const;
/** "code" holds numbers or codes ("9", "ตัวชี้วัดที่ ๙", "i๑๑"), "name" the words beside them. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface SourceColumn {
  /** Counted from 0 on the sheet. */
  readonly column: number;
  /** Header lines joined by a space; "" without one. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Year of a score, level or share; the later year of a difference. null: not known, or not a figure. */
  readonly fiscalYear: number | null;
  /** Of a difference: the year subtracted. */
  readonly earlierYear: number | null;
  /** How the year was found; "offered" is a guess that staff must confirm (2025 read as 2568). */
  readonly yearFrom: "header" | "title" | "sheetName" | "choice" | "offered" | null;
  /** In a table of agencies: what the column's scores are about. */
  readonly subject: Subject | null;
}

/** A piece of text and its cell. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** A figure as it stands in a table. */
export interface Figure {
  readonly measure: "score" | "delta" | "rank" | "share";
  readonly fiscalYear: number | null;
  /** Of a difference: the year subtracted. */
  readonly earlierYear: number | null;
  readonly column: number;
  readonly place: Place;
  readonly raw: CellValue;
  /** Scores and shares 0 … 10000, differences −10000 … 10000, in hundredths; a rank is the rank itself. null when blank or unreadable. */
  readonly value: Hundredths | null;
  /** null: readable, or blank. */
  readonly problem: "not-a-number" | "out-of-range" | null;
  /** Decimals as shown: of the typed text, or of the number format; null where the format does not say (General). */
  readonly decimals: number | null;
  /** Digits of a figure typed as text or shown by a Thai-digit format. */
  readonly digits: "thai" | "arabic" | null;
  /** Text whose sign was written out ("+๐.๔๒", "-5"). */
  readonly signed: boolean;
}

export interface SourceRow {
  /** Counted from 0. */
  readonly row: number;
  /** Whom the row is about, as decided (number before name); null when it looked like data but was not recognised. */
  readonly subject: Subject | null;
  /** What the code cell and the name cell say by themselves; null when absent or not understood. */
  readonly byCode: Subject | null;
  readonly byName: Subject | null;
  /** How well the name fits the official one; null without a name. */
  readonly nameMatch: "exact" | "alias" | "near" | null;
  readonly code: PlacedText | null;
  readonly name: PlacedText | null;
  /** The indicator row (or instrument heading) that the row stands under. */
  readonly group: Subject | null;
  readonly figures: readonly Figure[];
  readonly level: PlacedText | null;
  readonly remark: PlacedText | null;
  readonly units: readonly PlacedText[];
  /** Last row with a sum or a mean: its label as typed ("คะแนนเฉลี่ย"). */
  readonly totalLabel: PlacedText | null;
}

/** Why staff should look before the scores are used. */
export interface Doubt {
  readonly code:
    | "year-unknown"
    | "year-offered"
    | "year-unsupported"
    | "kind-unsure"
    | "scale-unsure"
    | "agency-unpicked"
    | "rows-unrecognised"
    | "cut-off";
  /** Column letter where the doubt is about one column. */
  readonly column: string | null;
  /** What, where and how to mend it. */
  readonly th: string;
  readonly en: string;
}

export interface SourceTable {
  /** Lasting name for remembering staff's choices: sheet and first header cell, "คะแนน!A3". */
  readonly key: string;
  readonly sheet: string;
  /** "A3:F14", headers and total row included. */
  readonly range: string;
  readonly kind: SourceKind;
  /** The table is one of our score sheets. */
  readonly ours: boolean;
  /** Title line above it, or "". */
  readonly title: string;
  /** Agency named by the title, or picked among the rows; null when none is named. */
  readonly agency: PlacedText | null;
  /** Of kind "agencies": every agency, in order. */
  readonly agencies: readonly string[];
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  /** 0 … 1. From 0.8 on a table is proposed for use without asking. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** Proposed, or chosen by staff, for use. A table that is not used gives neither scores nor findings. */
  readonly use: boolean;
  /** Staff have confirmed the table as it is shown. */
  readonly confirmed: boolean;
}

// ---------------------------------------------------------------- staff's choices

/** What staff decided about one table; fields that are absent follow the proposal. Kept in the workbook by `key`. */
export interface SourceChoice {
  readonly key: string;
  readonly use?: boolean;
  readonly kind?: SourceKind;
  readonly agency?: string;
  /** By column letter. */
  readonly columns?: Readonly<Record<string, ColumnChoice>>;
}

export interface ColumnChoice {
  readonly role?: ColumnRole;
  readonly fiscalYear?: number;
}

// ---------------------------------------------------------------- scores gathered from all tables

export interface GatheredYear {
  readonly assessment: Assessment;
  /** Where each figure was read, by `subjectKey` (and "level"); for a missing one its blank or unreadable cell, if any. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The scores of one agency from every table in use. */
export interface Gathered {
  readonly agency: string;
  /** Newest first; years without rules of ours are left out. */
  readonly years: readonly GatheredYear[];
}

/** "overall/", "indicator/9", "component/EIT1": key of a subject in maps. */
export function subjectKey({ kind, code }: Subject): string {
  return `${kind}/${code}`;
}

// ---------------------------------------------------------------- free text

/** A text cell of a sheet that is not ours and that holds a figure or names the agency. */
export interface TextCell extends PlacedText {
  /** The nearest year named by a title above it, else by the sheet's name; null when none. */
  readonly fiscalYear: number | null;
}

/** All that was read from the sheets. */
export interface Reading {
  readonly tables: readonly SourceTable[];
  readonly texts: readonly TextCell[];
}
