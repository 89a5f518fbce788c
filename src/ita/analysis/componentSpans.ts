import type { Assessment, Framework, Hundredths } from "../types";
import { componentScore } from "./recompute";

/** Lowest and highest value a component can have; equal when it is printed. */
export interface ComponentSpan {
  /** "IIT", "EIT ส่วนที่ 1" … */
  readonly nameTh: string;
  readonly low: Hundredths;
  readonly high: Hundredths;
}

/** The components that count: IIT, OIT, and the EIT parts (the EIT itself where the year had one form). */
export function componentSpans(framework: Framework, assessment: Assessment): ComponentSpan[] {
  const whole = (code: "IIT" | "EIT" | "OIT"): ComponentSpan => {
    const { score } = componentScore(framework, assessment, code);
    return { nameTh: code, low: score ?? 0, high: score ?? 10000 };
  };
  return [
    whole("IIT"),
    ...(framework.eitParts === "one" ? [whole("EIT")] : eitSpans(framework, assessment)),
    whole("OIT"),
  ];
}

/**
 * Two parts weigh the same, so their sum is twice the EIT score. With neither printed the lower part lies between what is
 * left when the other has 100 and the EIT score itself: that one span stands for both.
 */
function eitSpans(framework: Framework, assessment: Assessment): ComponentSpan[] {
  const { EIT1, EIT2 } = assessment.components;
  const eit = componentScore(framework, assessment, "EIT").score;
  if (EIT1 === undefined && EIT2 === undefined) {
    const high = eit ?? 10000;
    return [{ nameTh: "EIT", low: Math.max(0, 2 * (eit ?? 0) - 10000), high }];
  }
  const part = (score: Hundredths | undefined, other: Hundredths | undefined, nameTh: string): ComponentSpan => {
    if (score !== undefined) return { nameTh, low: score, high: score };
    // The EIT score is rounded, so the part that is not printed is known only to within a hundredth or two.
    const rest = eit === null || other === undefined ? null : 2 * eit - other;
    return rest === null
      ? { nameTh, low: 0, high: 10000 }
      : { nameTh, low: Math.max(0, rest - 2), high: Math.min(10000, rest + 1) };
  };
  return [part(EIT1, EIT2, "EIT ส่วนที่ 1"), part(EIT2, EIT1, "EIT ส่วนที่ 2")];
}
