import { instrumentRule } from "../frameworks/lookup";
import { divideHalfUp, meanOf } from "../scores";
import type { Assessment, ComponentCode, Framework, Hundredths, InstrumentCode, Source } from "../types";

type IndicatorScores = Assessment["indicators"];
type ComponentScores = Assessment["components"];

/** Mean of an instrument's indicators in hundredths, half up; null when one is missing. */
export function instrumentFromIndicators(
  framework: Framework,
  code: InstrumentCode,
  scores: IndicatorScores
): Hundredths | null {
  return meanOf(instrumentRule(framework, code).indicators.map((no) => scores[no] ?? null));
}

/** Mean of the two EIT parts, which weigh the same; null unless both are printed. */
export function eitFromParts(components: ComponentScores): Hundredths | null {
  return meanOf([components.EIT1 ?? null, components.EIT2 ?? null]);
}

/**
 * The overall score by the year's weights. Each instrument is rounded half up BEFORE it is weighted, and the EIT is the
 * mean of its parts where both are printed: this reproduces every published total known, other orders miss by 0.01.
 * null when an indicator is missing.
 */
export function recomputeOverall(framework: Framework, assessment: Assessment): Hundredths | null {
  let weighted = 0;
  for (const { code, weight } of framework.instruments) {
    const fromIndicators = instrumentFromIndicators(framework, code, assessment.indicators);
    if (fromIndicators === null) return null;
    weighted += weight * (code === "EIT" ? (eitFromParts(assessment.components) ?? fromIndicators) : fromIndicators);
  }
  return divideHalfUp(weighted, 100);
}

/** The figure of a component that tables show: the printed one, else one computed from its parts or its indicators. */
export function componentScore(
  framework: Framework,
  assessment: Assessment,
  code: ComponentCode
): { readonly score: Hundredths | null; readonly source: Source | null } {
  const printed = assessment.components[code];
  if (printed !== undefined) return { score: printed, source: "official" };
  if (code === "EIT1" || code === "EIT2") return { score: null, source: null };
  const fromParts = code === "EIT" ? eitFromParts(assessment.components) : null;
  const computed = fromParts ?? instrumentFromIndicators(framework, code, assessment.indicators);
  return { score: computed, source: computed === null ? null : "computed" };
}
