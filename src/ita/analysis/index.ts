/** Printed scores of one or two years → everything they say. */
export { analyse } from "./analyse";
export { alignQuestions } from "./questions";
export { eitFromParts, instrumentFromIndicators, recomputeOverall } from "./recompute";
