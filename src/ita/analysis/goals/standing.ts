/**
 * Where an agency stands, in whole numbers: every mean is multiplied by a common denominator, so that "just enough" is exact
 * and no rounding helps or hinders.
 */
import { instrumentRule } from "../../frameworks/lookup";
import {
  INDICATOR_NUMBERS,
  INSTRUMENT_CODES,
  type Assessment,
  type Framework,
  type Hundredths,
  type IndicatorNo,
  type InstrumentCode,
} from "../../types";
import { divideHalfUp } from "../../scores";
import type { Year } from "../components";
import { componentScore } from "../recompute";

const PERCENT = 100;

export interface Standing {
  readonly framework: Framework;
  readonly scores: Readonly<Record<IndicatorNo, Hundredths>>;
  /** Units to a hundredth of a component. */
  readonly scale: number;
  /** Component scores in units. */
  readonly components: Readonly<Record<InstrumentCode, number>>;
  /** The overall score in units × 100. */
  readonly overall: number;
  /** The same in hundredths as tables show them: whether a line is reached already is theirs to say. */
  readonly shown: { readonly components: Readonly<Record<InstrumentCode, Hundredths>>; readonly overall: Hundredths };
  /** EIT parts in hundredths where both are known. */
  readonly parts: readonly [Hundredths, Hundredths] | null;
}

/** null while an indicator score is missing. */
export function standingOf({ framework, assessment }: Year, shownOverall: Hundredths | null): Standing | null {
  const scores = allScores(assessment);
  if (scores === null || shownOverall === null) return null;
  // Twice the product of the sizes: the mean of two EIT parts divides it, too.
  const scale = 2 * framework.instruments.reduce((product, { indicators }) => product * indicators.length, 1);
  const parts = partsOf(framework, assessment);
  const shown = byInstrument((code) => componentScore(framework, assessment, code).score ?? 0);
  const components = byInstrument((code) => {
    const { indicators } = instrumentRule(framework, code);
    const sum = indicators.reduce<number>((total, no) => total + scores[no], 0);
    const exact = code === "EIT" && parts ? ((parts[0] + parts[1]) * scale) / 2 : (sum * scale) / indicators.length;
    return isRounded(shown[code], divideHalfUp(exact, scale)) ? exact : shown[code] * scale;
  });
  const weighted = INSTRUMENT_CODES.reduce(
    (sum, code) => sum + instrumentRule(framework, code).weight * components[code],
    0
  );
  const computed = divideHalfUp(weighted, PERCENT * scale);
  // The printed overall score rules: what its figures do not explain stays as it is.
  const off = isRounded(shownOverall, computed) ? 0 : shownOverall - computed;
  const overall = weighted + off * PERCENT * scale;
  return { framework, scores, scale, components, overall, shown: { components: shown, overall: shownOverall }, parts };
}

/** Rounding on the way may have lifted a figure by a hundredth: targets do without that. One that is lower counts as it is. */
const isRounded = (shown: Hundredths, exact: Hundredths): boolean => shown === exact || shown === exact + 1;

export function byInstrument<Value>(value: (code: InstrumentCode) => Value): Record<InstrumentCode, Value> {
  return { IIT: value("IIT"), EIT: value("EIT"), OIT: value("OIT") };
}

function allScores({ indicators }: Assessment): Record<IndicatorNo, Hundredths> | null {
  return INDICATOR_NUMBERS.every((no) => indicators[no] !== undefined)
    ? (indicators as Record<IndicatorNo, Hundredths>)
    : null;
}

function partsOf(framework: Framework, assessment: Assessment): Standing["parts"] {
  const { EIT1, EIT2 } = assessment.components;
  if (EIT1 !== undefined && EIT2 !== undefined) return [EIT1, EIT2];
  const eit = componentScore(framework, assessment, "EIT").score;
  // Both parts weigh the same, so one of them and the EIT score give the other.
  if (eit !== null && EIT1 !== undefined) return [EIT1, otherPart(eit, EIT1)];
  if (eit !== null && EIT2 !== undefined) return [otherPart(eit, EIT2), EIT2];
  return null;
}

function otherPart(eit: Hundredths, part: Hundredths): Hundredths {
  return Math.min(10_000, Math.max(0, 2 * eit - part));
}

/** What one hundredth on an indicator of the instrument adds to the instrument, in units. */
export function stepOf({ framework, scale }: Standing, code: InstrumentCode): number {
  return scale / instrumentRule(framework, code).indicators.length;
}

/** The overall score in hundredths, half up, with `gain` units × 100 added to the one that tables show, as a reader would. */
export function overallWith({ shown, scale }: Standing, gain: number): Hundredths {
  return Math.min(10_000, divideHalfUp(shown.overall * PERCENT * scale + gain, PERCENT * scale));
}

export const weightOf = ({ framework }: Standing, code: InstrumentCode): number =>
  instrumentRule(framework, code).weight;
