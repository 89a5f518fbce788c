/** What a code or label cell says it is about. */
export { readComponentCell, type ComponentReading } from "./componentCell";
export { readIndicatorCell, readSubIndicatorCell } from "./indicatorCell";
export { codesIn, readQuestionCode, type CodeInText, type QuestionCodeReading } from "./questionCode";
