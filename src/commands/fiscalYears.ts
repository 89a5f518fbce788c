import { FISCAL_YEARS, frameworkOf } from "../ita/frameworks";
import type { Framework } from "../ita/types";

/** A fiscal year (B.E.) that score sheets can be made for. */
export interface FiscalYearChoice {
  readonly year: number;
  /** What that year's figures rest on (weights, parts of the EIT) has no official source that we have seen. */
  readonly unconfirmed: boolean;
}

/**
 * Doubts about wording exist for every year and are told with the result. Here only the doubts count that could make a
 * computed figure wrong: those are a reason to choose another year or to check the manual first.
 */
const figuresAreInDoubt = (framework: Framework): boolean =>
  framework.unconfirmed.some(({ part }) => part === "weights" || part === "eitParts");

/** Latest first: the year that staff most likely have in hand. */
export const FISCAL_YEAR_CHOICES: readonly FiscalYearChoice[] = [...FISCAL_YEARS]
  .sort((a, b) => b - a)
  .map((year) => ({ year, unconfirmed: figuresAreInDoubt(frameworkOf(year)) }));

/** The latest year whose figures rest on confirmed rules; where none does, the latest. */
export function defaultFiscalYear(choices: readonly FiscalYearChoice[]): number {
  const firm = choices.filter((choice) => !choice.unconfirmed);
  return Math.max(...(firm.length > 0 ? firm : choices).map((choice) => choice.year));
}
