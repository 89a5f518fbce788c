import type { Assessment } from "./types";

/** A year of which no figure is printed: what known figures are put into. */
export function nothingPrinted(fiscalYear: number): Assessment {
  return { fiscalYear, overall: null, level: null, components: {}, indicators: {}, questions: {}, remarks: {} };
}
