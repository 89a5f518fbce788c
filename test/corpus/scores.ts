/** Scores that the cases set down: published ones, the same without their slips, and invented ones that agree with themselves. */
import { recomputeOverall, instrumentFromIndicators } from "../../src/ita/analysis";
import { frameworkOf } from "../../src/ita/frameworks";
import { khelangNakhon, lomSak, tanYongMat } from "../../src/ita/samples";
import { INSTRUMENT_CODES, type Assessment, type Hundredths } from "../../src/ita/types";
import type { ExpectedScores } from "./types";

export const LOM_SAK = "เทศบาลเมืองหล่มสัก";
export const TAN_YONG_MAT = "เทศบาลตำบลตันหยงมัส";
export const KHELANG = "เทศบาลเมืองเขลางค์นคร";

export const lomSak2564 = lomSak.current;
export const khelang2566 = present(khelangNakhon.previous);
export const khelang2567 = khelangNakhon.current;
export const tan2567 = present(tanYongMat.previous);
/** As printed, with 99.96 for indicator 8. */
export const tan2568AsPrinted = tanYongMat.current;
/** Indicator 8 as the questions give it. */
export const tan2568: Assessment = {
  ...tanYongMat.current,
  indicators: { ...tanYongMat.current.indicators, 8: 9995 },
};

function present(assessment: Assessment | null): Assessment {
  if (!assessment) throw new Error("the sample has no earlier year");
  return assessment;
}

/** Points of the ten indicators; the overall score and the instruments follow from them. */
export function consistent(fiscalYear: number, points: readonly number[], level: string | null = null): Assessment {
  const framework = frameworkOf(fiscalYear);
  const indicators = Object.fromEntries(points.map((one, at) => [at + 1, Math.round(one * 100)]));
  const bare: Assessment = {
    fiscalYear,
    overall: null,
    level,
    components: {},
    indicators,
    questions: {},
    remarks: {},
  };
  return {
    ...bare,
    overall: recomputeOverall(framework, bare),
    components: Object.fromEntries(
      INSTRUMENT_CODES.flatMap((code): (readonly [string, Hundredths])[] => {
        const mean = instrumentFromIndicators(framework, code, indicators);
        return mean === null ? [] : [[code, mean]];
      })
    ),
  };
}

export const y2564 = consistent(2564, [91.2, 88.14, 90.55, 84.02, 86.77, 89.31, 82.6, 80.93, 77.45, 81.25]);
export const y2565 = consistent(2565, [92.61, 89.9, 91.04, 85.36, 88.12, 90.47, 84.15, 83.28, 84.9, 87.5]);
export const y2566 = consistent(2566, [93.07, 90.28, 92.66, 87.91, 90.03, 91.82, 86.74, 85.19, 92.15, 93.75]);
export const y2567 = consistent(2567, [94.55, 91.73, 93.38, 88.46, 91.67, 92.59, 88.03, 87.42, 95.6, 96.43]);
export const y2568 = consistent(2568, [95.18, 93.04, 94.71, 90.87, 92.96, 94.13, 90.22, 89.68, 97.81, 98.57]);
export const fiveYears: readonly Assessment[] = [y2564, y2565, y2566, y2567, y2568];

type Part = "overall" | "level" | "components" | "indicators" | "questions";

/** What must be read of an assessment when a table holds these parts of it. */
export function parts(assessment: Assessment, ...named: readonly Part[]): ExpectedScores {
  return Object.fromEntries(named.map((part) => [part, assessment[part]]));
}

export const without = <Value>(
  record: Readonly<Record<string, Value>>,
  ...keys: readonly string[]
): Record<string, Value> => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

export const onlyQuestions = (assessment: Assessment, keep: (code: string) => boolean): Assessment => ({
  ...assessment,
  questions: Object.fromEntries(Object.entries(assessment.questions).filter(([code]) => keep(code))),
});
