import { FISCAL_YEARS, frameworkOf } from "../ita/frameworks";
import type { Framework } from "../ita/types";

/** A fiscal year (B.E.) that score sheets can be made for. */
export interface FiscalYearChoice {
  readonly year: number;
  /** What that year's figures rest on (weights, parts of the EIT) has no official source that we have seen. */
  readonly unconfirmed: boolean;
  /** Other rules of the year have none, such as those of the levels: told with the result. */
  readonly partlyUnconfirmed: boolean;
}

/** Doubts that could make a computed score wrong: a reason to choose another year or to check the manual first. */
const figuresAreInDoubt = (framework: Framework): boolean =>
  framework.unconfirmed.some(({ part }) => part === "weights" || part === "eitParts");

/** Latest first: the year that staff most likely have in hand. */
export const FISCAL_YEAR_CHOICES: readonly FiscalYearChoice[] = [...FISCAL_YEARS]
  .sort((a, b) => b - a)
  .map((year) => {
    const framework = frameworkOf(year);
    const unconfirmed = figuresAreInDoubt(framework);
    return { year, unconfirmed, partlyUnconfirmed: !unconfirmed && framework.unconfirmed.length > 0 };
  });

/** The latest year whose figures rest on confirmed rules; where none does, the latest. */
export function defaultFiscalYear(choices: readonly FiscalYearChoice[]): number {
  const firm = choices.filter((choice) => !choice.unconfirmed);
  return Math.max(...(firm.length > 0 ? firm : choices).map((choice) => choice.year));
}
