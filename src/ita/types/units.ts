/** The assessment's own words. Scores are integers in hundredths (93.96 is 9396) so that no sum or difference can drift. */

/** An indicator is a strength from this score on, unless the agency sets another (features: the boundary itself is a strength). */
export const DEFAULT_STRENGTH_THRESHOLD = 9000;

/** A score or a difference in hundredths of a point: 0 … 10000 for scores, -10000 … 10000 for differences. */
export type Hundredths = number;

export const INSTRUMENT_CODES = ["IIT", "EIT", "OIT"] as const;
export type InstrumentCode = (typeof INSTRUMENT_CODES)[number];

/** An instrument or one of the two EIT parts that count separately since FY2567. */
export const COMPONENT_CODES = ["IIT", "EIT", "EIT1", "EIT2", "OIT"] as const;
export type ComponentCode = (typeof COMPONENT_CODES)[number];

export const INDICATOR_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type IndicatorNo = (typeof INDICATOR_NUMBERS)[number];

/** "i1" … IIT question, "e1" … EIT question, "O1" … disclosure item of the OIT. */
export type QuestionCode = string;
