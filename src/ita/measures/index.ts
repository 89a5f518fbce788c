/** Measures: proposals for the year after the results, what they must hold, how they are followed up and judged. */
export { changedGoals } from "./changedGoal";
export { checkMeasures, type MeasureCheck } from "./checks";
export { measuresFor, measuresWithoutNeed, weakPoints, type WeakPoint, type WeakPointKind } from "./coverage";
export { bareTitle, groupWord, missingGroups } from "./groups";
export { matchSteps, type KnownStep } from "./followUp/matchSteps";
export { statusIn, statusOfMeasure } from "./followUp/status";
export { measureOptions, type MeasureKnowledge, type OwnMeasure } from "./options";
export { decisionReason, outcomeSentence, outcomesOf, proposedDecision } from "./outcome";
export {
  addedSubject,
  NO_KNOWLEDGE,
  proposalOptions,
  proposeMeasures,
  type MeasureAddition,
  type ProposalInput,
} from "./propose";
export { measureRulesOf } from "./rules";
export { GOAL_RULE, measuresYearOf, measureSubjects, type MeasureSubject } from "./subjects";
export { USUAL_UNITS } from "./bank";
export { DECISION_WORDS, STATUS_WORDS } from "./words";
