/** What every result sheet is made from. */
import type { Analysis, Place, Sentence } from "../../ita/types";
import { placeName } from "../../ita/reading/address";
import { inDigits } from "../../ita/scores";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import type { HeadingLine, LivingText, PlannedValue } from "../plan";
import type { ScoreHeaders } from "../score/columns";
import type { Digits } from "../styles";
import { unchangedFormula, type Fingerprint } from "./fingerprint";

export interface ResultInput {
  readonly analysis: Analysis;
  readonly headers: ScoreHeaders;
  /** Scores and settings as they stand (fingerprint.ts). */
  readonly fingerprint: Fingerprint;
  /** Where the scores of years that our score sheets do not hold were read. */
  readonly yearPlaces: ReadonlyMap<number, Place>;
  /** Units that items can be assigned to. */
  readonly units: readonly string[];
  /** Sheets that stand in the workbook already follow the scores even when these were taken out again. */
  readonly standing: ReadonlySet<"byQuestion" | "causes" | "itemGaps">;
  /** "๒๐ พฤศจิกายน ๒๕๖๙": the day of the run, printed so that a paper copy can be told from a newer one. */
  readonly asOf: string;
  /** What ภาพรวม says of the run (ranLine.ts); what stands there where this one is not worth a word. */
  readonly ran: string;
}

export function digitsOf(input: ResultInput): Digits {
  return input.analysis.digits;
}

/** A sentence whose figures stay alive where staff reword it; "" when the analysis has none of that name. */
export function sentence(analysis: Analysis, id: string): LivingText {
  const found = analysis.sentences.find((candidate: Sentence) => candidate.id === id);
  return { text: found?.text ?? "", slots: found?.slots ?? [] };
}

/** Sentences as heading lines; the ones that the scores do not support keep an empty line, so that lines keep their places. */
export function sentenceLines(
  analysis: Analysis,
  ids: readonly { readonly id: string; readonly style: HeadingLine["style"] }[]
): HeadingLine[] {
  return ids.map(({ id, style }) => ({ id, style, ...sentence(analysis, id) }));
}

/** The year of the second score column: the one compared with, or the year before while there is none. */
export function previousYear(analysis: Analysis): number {
  return analysis.previousFiscalYear ?? analysis.fiscalYear - 1;
}

export function footerOf(input: ResultInput): string {
  return [input.analysis.agency, `ข้อมูล ณ วันที่ ${input.asOf}`].filter((part) => part !== "").join(" · ");
}

/** Where the figures of a sheet come from, and by which rule; what is not confirmed is said. */
export function sourceLine(
  input: ResultInput,
  rule: string,
  source: string = SHEET_NAMES.indicatorScores
): HeadingLine {
  const text = `ที่มา: แผ่น${source} · ${inDigits(rule, digitsOf(input))} · ข้อมูล ณ วันที่ ${input.asOf}`;
  return { id: "source", text, style: "rule" };
}

/** What of a sheet does not follow by itself, beside its sentences. */
const WAITS = {
  sentences: "ตารางปรับตามแล้ว แต่ข้อความ",
  order: "ตัวเลขและลำดับปรับตามแล้ว แต่การเรียงแถวและข้อความ",
  goals: "คะแนนปัจจุบันและคะแนนรวมใหม่ปรับตามแล้ว แต่ทางเลือก คะแนนเป้าหมาย และข้อความ",
} as const;

/**
 * 0 as long as scores and settings are those that the sentences were written from, else 1: a long sum over every score, which
 * stands once in the workbook, in ภาพรวม, where the other sheets look it up.
 */
export const changedFormula = ({ headers, fingerprint }: ResultInput): PlannedValue =>
  formula(`=IFERROR(IF(${unchangedFormula(headers, fingerprint)},0,1),1)`);

/** Where a sheet learns it: in the own table, in that of ภาพรวม, or by its own sum on a sheet that is made before ภาพรวม. */
type ChangedFrom = "own" | "overview" | "sum";

/** Empty, or said otherwise, as long as the sentences are those of the scores and settings. It works without the add-in. */
export function staleLine(
  input: ResultInput,
  waits: keyof typeof WAITS = "sentences",
  from: ChangedFrom = "overview",
  /** What is said in its place as long as they are. */
  otherwise = ""
): HeadingLine {
  const words = `⚠ คะแนนหรือการตั้งค่าเปลี่ยนหลังวิเคราะห์ ${WAITS[waits]}ยังเป็นของเดิม กรุณากด “วิเคราะห์ผล ITA” อีกครั้ง`;
  const unchanged =
    from === "sum"
      ? unchangedFormula(input.headers, input.fingerprint)
      : `MAX({${from === "own" ? "" : `${TABLE_NAMES.overview}.`}changed:column})=0`;
  return {
    id: "stale",
    text: "",
    style: "notice",
    formula: `=IFERROR(IF(${unchanged},"${otherwise}","${words}"),"${words}")`,
    height: 26,
  };
}

export const formula = (text: string): PlannedValue => ({ formula: text });

export const yearSource = (place: Place | undefined): string => (place ? placeName(place) : "");
