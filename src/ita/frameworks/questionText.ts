import type { IndicatorNo, InstrumentCode, QuestionCode, QuestionRule } from "../types";

/** A question or item as the year lists write it: short, because eight lists of up to ninety rows are read by people. */
export interface QuestionText {
  readonly code: QuestionCode;
  readonly indicator: IndicatorNo;
  readonly subIndicator?: string;
  readonly textTh: string | null;
  /** Left out where the text is firm. */
  readonly unconfirmed?: boolean;
}

/** Lists of one instrument as rules. `allUnconfirmed` is for a year that only borrows another year's list. */
export function questionRules(
  instrument: InstrumentCode,
  texts: readonly QuestionText[],
  allUnconfirmed = false
): QuestionRule[] {
  return texts.map((text) => ({
    code: text.code,
    instrument,
    indicator: text.indicator,
    subIndicator: text.subIndicator ?? null,
    textTh: text.textTh,
    unconfirmed: allUnconfirmed || text.unconfirmed === true,
  }));
}

/** The same codes and indicators without the texts: for a year whose questions are counted but were never found. */
export function withoutTexts(texts: readonly QuestionText[]): QuestionText[] {
  return texts.map(({ code, indicator }) => ({ code, indicator, textTh: null, unconfirmed: true }));
}

/** The list with some rows said differently. */
export function withChanges(
  texts: readonly QuestionText[],
  changes: Readonly<Record<QuestionCode, Partial<QuestionText>>>
): QuestionText[] {
  return texts.map((text) => ({ ...text, ...changes[text.code] }));
}
