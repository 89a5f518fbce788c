/** What every result sheet is made from. */
import type { Analysis, Finding, MeasureProposal, Sentence } from "../../ita/types";
import type { HeadingLine, PlannedValue } from "../plan";
import type { ScoreHeaders } from "../score/columns";
import type { Digits } from "../styles";
import type { MendedFinding } from "./mendedFindings";

export interface ResultInput {
  readonly analysis: Analysis;
  readonly measures: readonly MeasureProposal[];
  /** In the order of the list, the gravest first. */
  readonly findings: readonly Finding[];
  /** Findings of earlier runs that are gone but that staff wrote a note on. */
  readonly mended: readonly MendedFinding[];
  readonly headers: ScoreHeaders;
  /** รายข้อ stands in the workbook already: it follows the scores even when they were taken out again. */
  readonly hasQuestionSheet: boolean;
  /** "๒๐ พฤศจิกายน ๒๕๖๙": the day of the run, printed so that a paper copy can be told from a newer one. */
  readonly asOf: string;
}

export function digitsOf(input: ResultInput): Digits {
  return input.analysis.digits;
}

/** The text of a sentence, or "" when the analysis has none of that name. */
export function sentence(analysis: Analysis, id: string): string {
  return analysis.sentences.find((candidate: Sentence) => candidate.id === id)?.text ?? "";
}

/** Sentences as heading lines; the ones that the scores do not support keep an empty line, so that lines keep their places. */
export function sentenceLines(
  analysis: Analysis,
  ids: readonly { readonly id: string; readonly style: HeadingLine["style"] }[]
): HeadingLine[] {
  return ids.map(({ id, style }) => ({ id, text: sentence(analysis, id), style }));
}

/** The year of the second score column: the one compared with, or the year before while there is none. */
export function previousYear(analysis: Analysis): number {
  return analysis.previousFiscalYear ?? analysis.fiscalYear - 1;
}

export function footerOf(input: ResultInput): string {
  return [input.analysis.agency, `ข้อมูล ณ วันที่ ${input.asOf}`].filter((part) => part !== "").join(" · ");
}

export const formula = (text: string): PlannedValue => ({ formula: text });
