/*
 * The local bank of measures: data in our own words and a lookup over it.
 *
 * How to change or add a measure
 * 1. Find its file: `indicators/` (one file an indicator), `items/` (by sub-indicator), `questions/` (by instrument),
 *    `patterns/` (by what is compared). Reword what stands there, or add an object to the list.
 * 2. Give a new one an id of its own in the style of its file ("4-know-the-line"). An id that was once published is neither
 *    changed nor used for another measure.
 * 3. Write each step as who does what and when, with Arabic digits; write for any public body ("หน่วยงาน", not "เทศบาล").
 * 4. `npx jest test/ita/measures` checks keys, lengths, spelling slips and that no text stands twice.
 * A new form, item or pattern: its file says where it goes, and the tests name what still lacks a measure.
 */
export {
  allMeasures,
  measureById,
  measureForItem,
  measureForQuestion,
  measuresForIndicator,
  measuresForPattern,
} from "./lookup";
export { PATTERN_LIMITS, WEAKNESS_PATTERNS, type WeaknessPattern } from "./patterns/patterns";
export { measureBank } from "./unasked";
export { USUAL_UNITS, type UsualUnit } from "./usualUnits";
export type { Bank, BankEntry, BankMeasure, MeasureGoal } from "./bankMeasure";
