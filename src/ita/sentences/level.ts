import type { SentenceWriter } from "./facts";

/** "level.reason" and "level.previousReason": why the level is or is not certain. */
export const levelSentences: SentenceWriter = ({ overall }) => [
  { id: "level.reason", text: overall.level.markedReasonTh },
  ...(overall.previousLevel ? [{ id: "level.previousReason", text: overall.previousLevel.markedReasonTh }] : []),
];
