/** Scores as people type them and as they are printed. */
export { formatDelta, formatScore, inDigits, type Digits } from "./formatScore";
export { parseFiscalYear, type FiscalYearReading } from "./parseFiscalYear";
export { readScore, type ScoreReading } from "./readScore";
export { divideHalfUp, meanOf } from "./rounding";
export { tidySpaces, toArabicDigits, toThaiDigits } from "./thaiDigits";
