/** Sizes of a new chart's texts in Excel 2013 and later, in hundredths of a point. */
export const TITLE_SIZE = 1400;
export const AXIS_TITLE_SIZE = 1000;
export const AXIS_TEXT_SIZE = 900;
export const LEGEND_SIZE = 900;
export const LABEL_SIZE = 900;
