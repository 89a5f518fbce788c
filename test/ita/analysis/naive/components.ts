/** Instruments and the overall score of one year from what was printed, the slow way. */
import type { Assessment, ComponentCode } from "../../../../src/ita/types";
import { fraction, mean, rounded, times, total } from "./fractions";
import { CODES, MEMBERS, WEIGHT } from "./rules";

type Score = number | null;

export function indicatorScore({ indicators }: Assessment, no: number): Score {
  const found = Object.entries(indicators).find(([key]) => key === String(no));
  return found?.[1] ?? null;
}

/** The mean of an instrument's indicators to two decimals, when all are there. */
export function fromIndicators(assessment: Assessment, code: (typeof CODES)[number]): Score {
  const scores: number[] = [];
  for (const no of MEMBERS[code]) {
    const score = indicatorScore(assessment, no);
    if (score === null) return null;
    scores.push(score);
  }
  return rounded(mean(scores));
}

export function fromParts({ components: { EIT1, EIT2 } }: Assessment): Score {
  return EIT1 === undefined || EIT2 === undefined ? null : rounded(mean([EIT1, EIT2]));
}

/** What a table shows of a component: the printed figure, else the one worked out. */
export function shownComponent(assessment: Assessment, code: ComponentCode): Score {
  const printed = assessment.components[code];
  if (printed !== undefined) return printed;
  if (code === "EIT1" || code === "EIT2") return null;
  return (code === "EIT" ? fromParts(assessment) : null) ?? fromIndicators(assessment, code);
}

/** 0.30 IIT + 0.30 EIT + 0.40 OIT of the instruments to two decimals, from the indicators and, of the EIT, its parts. */
export function computedOverall(assessment: Assessment): Score {
  const shares = [];
  for (const code of CODES) {
    const own = fromIndicators(assessment, code);
    if (own === null) return null;
    const score = code === "EIT" ? (fromParts(assessment) ?? own) : own;
    shares.push(times(fraction(score), fraction(WEIGHT[code], 100)));
  }
  return rounded(total(shares));
}

export function shownOverall(assessment: Assessment): Score {
  return assessment.overall ?? computedOverall(assessment);
}
