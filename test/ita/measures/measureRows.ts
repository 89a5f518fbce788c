import type { MeasureProposal } from "../../../src/ita/types";
import type { StandingMeasure } from "../../../src/sheets/measures/readMeasures";

/** Proposals as they stand when nobody has touched them. */
export const rowsOf = (proposals: readonly MeasureProposal[]): StandingMeasure[] =>
  proposals.map(({ key: _key, source: _source, history: _history, analysis, ...rest }, row) => ({
    ...rest,
    row,
    analysis: analysis.text,
  }));
