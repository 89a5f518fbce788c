/** Does raising these indicators reach the level? Judged by exact fractions, from the printed figures and the year's rule. */
import type { Assessment, Target } from "../../../../src/ita/types";
import { indicatorScore, shownComponent, shownOverall } from "./components";
import { fraction, mean, plus, reachesLine, rounded, times, total, type Fraction } from "./fractions";
import { CODES, MEMBERS, WEIGHT, instrumentOf, naiveRules, type NaiveLevel } from "./rules";

/** What tables show, and what it is exactly. What is shown on a line has reached it; what is still to be gained is exact. */
interface Figure {
  readonly shown: number;
  readonly exact: Fraction;
}

export interface Stand {
  readonly assessment: Assessment;
  readonly instruments: Readonly<Record<(typeof CODES)[number], Figure>>;
  readonly overall: Figure;
  /** Scores of the EIT parts, printed or what the other part and the EIT leave. */
  readonly parts: readonly [number, number] | null;
}

const weighed = (part: (code: (typeof CODES)[number]) => Fraction): Fraction =>
  total(CODES.map((code) => times(part(code), fraction(WEIGHT[code], 100))));

/** A figure that rounding on the way may explain stands for what it was rounded from; any other is taken by its word. */
function figure(shown: number, exact: Fraction, byItsWord: Fraction): Figure {
  const off = shown - rounded(exact);
  return { shown, exact: off === 0 || off === 1 ? exact : byItsWord };
}

/** Where the agency stands; for assessments with all ten scores. */
export function standOf(assessment: Assessment): Stand {
  const parts = partsOf(assessment);
  const instrument = (code: (typeof CODES)[number]): Figure => {
    const scores = code === "EIT" && parts ? parts : MEMBERS[code].map((no) => indicatorScore(assessment, no) ?? 0);
    const shown = shownComponent(assessment, code) ?? 0;
    return figure(shown, mean(scores), fraction(shown));
  };
  const instruments = { IIT: instrument("IIT"), EIT: instrument("EIT"), OIT: instrument("OIT") };
  const own = weighed((code) => instruments[code].exact);
  const shown = shownOverall(assessment) ?? 0;
  return { assessment, instruments, overall: figure(shown, own, plus(own, fraction(shown - rounded(own)))), parts };
}

function partsOf(assessment: Assessment): Stand["parts"] {
  const { EIT1, EIT2 } = assessment.components;
  if (EIT1 !== undefined && EIT2 !== undefined) return [EIT1, EIT2];
  const [given, eit] = [EIT1 ?? EIT2, shownComponent(assessment, "EIT")];
  if (given === undefined || eit === null) return null;
  return [given, Math.min(10000, Math.max(0, 2 * eit - given))];
}

export type Reached = Readonly<Record<number, number>>;

export function reachedBy(targets: readonly Target[]): Reached {
  return Object.fromEntries(targets.map(({ indicator, to }) => [indicator, to]));
}

/** The overall score once the indicators are there, and whether the level is. `certain`: whatever the EIT parts may be. */
export function judge(stand: Stand, reached: Reached, level: NaiveLevel, certain = false) {
  const gain = { IIT: fraction(0), EIT: fraction(0), OIT: fraction(0) };
  for (const [no, to] of Object.entries(reached)) {
    const code = instrumentOf(Number(no));
    const from = indicatorScore(stand.assessment, Number(no)) ?? 0;
    gain[code] = plus(gain[code], fraction(to - from, MEMBERS[code].length));
  }
  const more = weighed((code) => gain[code]);
  const { component: line } = level;
  const reaches =
    isOn(stand.overall, more, level.overall) &&
    (line === null ||
      (isOn(stand.instruments.IIT, gain.IIT, line) &&
        isOn(stand.instruments.OIT, gain.OIT, line) &&
        eitReaches(stand, gain.EIT, line, certain)));
  return { reaches, overall: rounded(plus(fraction(stand.overall.shown), more)) };
}

function isOn({ shown, exact }: Figure, gain: Fraction, line: number): boolean {
  return shown >= line || reachesLine(plus(exact, gain), line);
}

/** One part gains twice what the EIT gains; unknown parts are safe when even a full one leaves the other on the line. */
function eitReaches({ assessment, instruments, parts }: Stand, gain: Fraction, line: number, certain: boolean) {
  const { eitForms } = naiveRules(assessment.fiscalYear);
  if (parts === null || eitForms === "one")
    return isOn(instruments.EIT, gain, certain && eitForms !== "one" ? Math.ceil((line + 10_000) / 2) : line);
  let lacking = 0;
  for (const part of parts) if (part < line) lacking += line - part;
  return reachesLine(times(gain, fraction(2)), lacking);
}
