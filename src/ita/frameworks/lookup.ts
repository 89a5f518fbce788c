import type { Framework, IndicatorNo, InstrumentCode, InstrumentRule } from "../types";

/** The rule of an instrument. A checked framework has all three, so a miss is a programming mistake. */
export function instrumentRule(framework: Framework, code: InstrumentCode): InstrumentRule {
  return found(
    framework.instruments.find((instrument) => instrument.code === code),
    framework,
    code
  );
}

/** The rule of the instrument that an indicator belongs to. */
export function instrumentOfIndicator(framework: Framework, no: IndicatorNo): InstrumentRule {
  return found(
    framework.instruments.find(({ indicators }) => indicators.includes(no)),
    framework,
    `an instrument for indicator ${no}`
  );
}

function found(rule: InstrumentRule | undefined, framework: Framework, wanted: string): InstrumentRule {
  if (rule) return rule;
  throw new Error(`The framework of FY${framework.fiscalYear} lacks ${wanted}`);
}
