/*
 * How to add a sentence: write a SentenceWriter in a file of its own and name it below. A sentence takes its figures from
 * `words` and never stands with a figure missing: it says plainly what is missing, or is not written.
 */
import type { Sentence } from "../types";
import { changesSentence, highestSentence } from "./comparison";
import type { SentenceWriter, Facts } from "./facts";
import { groupSentences } from "./groups";
import { indicatorSentences } from "./indicator";
import { instrumentSentences } from "./instruments";
import { levelSentences } from "./level";
import { overallSentence, whySentence } from "./overall";
import { recoverableSentence } from "./recoverable";
import { unconfirmedSentence } from "./unconfirmed";
import { wordsFor } from "./words";

const writers: readonly SentenceWriter[] = [
  overallSentence,
  whySentence,
  levelSentences,
  instrumentSentences,
  highestSentence,
  changesSentence,
  groupSentences,
  recoverableSentence,
  indicatorSentences,
  unconfirmedSentence,
];

/** Every sentence of the analysis, in the order a report tells them. Ids are unique. */
export function writeSentences(facts: Facts): Sentence[] {
  const words = wordsFor(facts.digits);
  return writers.flatMap((write) => [...write(facts, words)]);
}

export { questionList, questionsToDiscuss } from "./indicator";
export { foldRanges, joinThai, wordsFor, type Words } from "./words";
