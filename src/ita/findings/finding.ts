import type { SourceTable, TextCell } from "../reading/types";
import { formatDelta, formatScore, type Digits } from "../scores";
import { wordsFor, type Words } from "../sentences/words";
import type { Analysis, Assessment, Finding, Hundredths, Place, Severity } from "../types";

/** What a cell holds. `code` is "" for the overall score and its level, else "OIT", "9", "O16" … */
export type PlaceKind = "overall" | "level" | "component" | "indicator" | "question";

/** The printed scores of one year and where each stands. */
export interface YearEvidence {
  readonly assessment: Assessment;
  /** null when the figure has no cell. */
  readonly placeOf: (kind: PlaceKind, code: string) => Place | null;
}

/** All that findings are drawn from. */
export interface Evidence {
  /** null while the scores do not suffice; tables and texts can be proofread without. */
  readonly analysis: Analysis | null;
  /** Newest first: the scores that the analysis uses, and further years that tables hold. */
  readonly years: readonly YearEvidence[];
  /** Tables in use, our own score sheets among them (`ours`). */
  readonly tables: readonly SourceTable[];
  /** Text cells of sheets that are not ours, and remarks that staff typed into our score sheets. */
  readonly texts: readonly TextCell[];
  /** The agency's name as set; "" when none is known. */
  readonly agency: string;
  readonly digits: Digits;
}

/** One kind of remark: looks at the evidence and answers what it found, nothing when all is well. */
export type FindingKind = (evidence: Evidence) => readonly Finding[];

/** Printed and recomputed figures may differ by this much (one hundredth) from rounding alone. */
export const tolerance: Hundredths = 1;

/** A remark with its cell; `th` and `en` say what, where and how to mend it. */
export function remark(
  code: string,
  severity: Severity,
  place: Place | null,
  words: { readonly found: string; readonly expected: string; readonly th: string; readonly en: string }
): Finding {
  return {
    code,
    severity,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    found: words.found,
    expected: words.expected,
    message: words.th,
    messageEn: words.en,
  };
}

/** " (แผ่น “คะแนน” ช่อง C7)", or nothing. */
export function placeText(place: Place | null): string {
  return place ? ` (แผ่น “${place.sheet}” ช่อง ${place.cell})` : "";
}

/** " (sheet “คะแนน”, cell C7)", or nothing. */
export function placeTextEn(place: Place | null): string {
  return place ? ` (sheet “${place.sheet}”, cell ${place.cell})` : "";
}

/** "“คะแนน” C7" in a list of places. */
export function shortPlace({ sheet, cell }: Place): string {
  return `“${sheet}” ${cell}`;
}

/** How remarks write figures: `found` and `expected` in the digits of the setting, English always in Arabic ones. */
export interface Voice {
  readonly words: Words;
  /** "93.96" */
  readonly figure: (score: Hundredths) => string;
  /** "+0.44", "-5.80" */
  readonly delta: (delta: Hundredths) => string;
  readonly figureEn: (score: Hundredths) => string;
  readonly deltaEn: (delta: Hundredths) => string;
}

export function voice(digits: Digits): Voice {
  return {
    words: wordsFor(digits),
    figure: (score) => formatScore(score, digits),
    delta: (delta) => formatDelta(delta, digits),
    figureEn: (score) => formatScore(score, "arabic"),
    deltaEn: (delta) => formatDelta(delta, "arabic"),
  };
}
