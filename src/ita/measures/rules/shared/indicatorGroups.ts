import { INDICATOR_NUMBERS, type MeasureGroup } from "../../../types";

/** A row an indicator. */
export const indicatorGroups: readonly MeasureGroup[] = INDICATOR_NUMBERS.map((no) => ({
  code: String(no),
  no,
  titleTh: "",
  indicators: [no],
}));
