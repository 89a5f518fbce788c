import { instrumentRule } from "../frameworks/lookup";
import { divideHalfUp, inDigits, type Digits } from "../scores";
import {
  COMPONENT_CODES,
  type Assessment,
  type ComponentCode,
  type ComponentResult,
  type Framework,
  type Hundredths,
  type InstrumentCode,
} from "../types";
import { compare } from "./compare";
import { componentScore } from "./recompute";

/** A year's rules and its printed figures. */
export interface Year {
  readonly framework: Framework;
  readonly assessment: Assessment;
}

/** IIT, EIT, EIT1, EIT2, OIT; the parts only where the year has two or a figure of one is printed. */
export function compareComponents(
  current: Year,
  previous: Year | null,
  passMark: Hundredths,
  digits: Digits
): ComponentResult[] {
  return COMPONENT_CODES.filter((code) => isShown(code, current, previous)).map((code) => {
    const now = componentScore(current.framework, current.assessment, code);
    const before = previous
      ? componentScore(previous.framework, previous.assessment, code)
      : { score: null, source: null };
    const compared = compare(now.score, before.score);
    return {
      ...compared,
      code,
      nameTh: inDigits(componentName(current.framework, code), digits),
      source: now.source,
      previousSource: before.source,
      contribution:
        compared.delta === null ? null : divideHalfUp(compared.delta * doubleWeight(current.framework, code), 200),
      passes: now.score === null ? null : now.score >= passMark,
    };
  });
}

function isShown(code: ComponentCode, current: Year, previous: Year | null): boolean {
  if (code !== "EIT1" && code !== "EIT2") return true;
  if (current.framework.eitParts === "two") return true;
  const years = previous ? [current, previous] : [current];
  return years.some(
    ({ assessment }) => assessment.components.EIT1 !== undefined || assessment.components.EIT2 !== undefined
  );
}

function instrumentOf(code: ComponentCode): InstrumentCode {
  return code === "EIT1" || code === "EIT2" ? "EIT" : code;
}

/** "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 1" */
function componentName(framework: Framework, code: ComponentCode): string {
  const instrument = instrumentOf(code);
  const part = code === "EIT1" ? " ส่วนที่ 1" : code === "EIT2" ? " ส่วนที่ 2" : "";
  return `${instrumentRule(framework, instrument).nameTh} (${instrument})${part}`;
}

/** Twice the weight in percent, so that half the EIT weight stays an integer. */
function doubleWeight(framework: Framework, code: ComponentCode): number {
  const instrument = instrumentOf(code);
  const { weight } = instrumentRule(framework, instrument);
  return instrument === code ? 2 * weight : weight;
}
