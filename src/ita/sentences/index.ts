/*
 * How to add a sentence: write a SentenceWriter in a file of its own and name it below. A sentence takes its figures from
 * `words`, marks them (slots.ts) and never stands with a figure missing: it says plainly what is missing, or is not written.
 */
import type { LevelJudgement, Sentence, Slot } from "../types";
import { changesSentence, highestSentence } from "./comparison";
import type { SentenceWriter, Facts } from "./facts";
import { goalSentences } from "./goals";
import { groupSentences } from "./groups";
import { indicatorSentences } from "./indicator";
import { instrumentSentences } from "./instruments";
import { itemSentences } from "./items";
import { levelSentences } from "./level";
import { overallSentence } from "./overall";
import { recoverableSentence } from "./recoverable";
import { remarkSentences } from "./remarks";
import { topSentences } from "./tops";
import { trendSentence } from "./trend";
import { unconfirmedSentence } from "./unconfirmed";
import { whySentence } from "./why";
import { slotsIn, withoutMarks } from "./slots";
import { wordsFor } from "./words";

const writers: readonly SentenceWriter[] = [
  overallSentence,
  whySentence,
  levelSentences,
  instrumentSentences,
  highestSentence,
  changesSentence,
  groupSentences,
  topSentences,
  trendSentence,
  recoverableSentence,
  goalSentences,
  indicatorSentences,
  itemSentences,
  remarkSentences,
  unconfirmedSentence,
];

/** Every sentence of the analysis, in the order a report tells them. Ids are unique. */
export function writeSentences(given: Facts): Sentence[] {
  const facts = withPlainStaffWords(given);
  const words = wordsFor(facts.digits);
  const frames: Slot[] = [
    { name: "year", kind: "frame", text: String(facts.fiscalYear) },
    { name: "previousYear", kind: "frame", text: String(facts.previousFiscalYear ?? "") },
  ];
  return writers.flatMap((write) =>
    write(facts, words).map(({ id, text }) => ({ id, text: withoutMarks(text), slots: [...frames, ...slotsIn(text)] }))
  );
}

/** What people typed must not be taken for a mark of ours. */
function withPlainStaffWords(facts: Facts): Facts {
  const { level, previousLevel } = facts.overall;
  return {
    ...facts,
    agency: withoutMarks(facts.agency),
    overall: { ...facts.overall, level: plainLevel(level), previousLevel: previousLevel && plainLevel(previousLevel) },
    indicators: facts.indicators.map((one) => ({ ...one, cause: withoutMarks(one.cause) })),
    questions: facts.questions.map((one) => ({ ...one, remark: withoutMarks(one.remark) })),
  };
}

function plainLevel(level: LevelJudgement): LevelJudgement {
  const { announced, shown } = level;
  // What was announced was cleared before the reason was written.
  return { ...level, announced: announced && withoutMarks(announced), shown: shown && withoutMarks(shown) };
}

export { CHECK_FIRST, pathNumber } from "./goals";
export { UNEXPLAINED } from "./why";
export { questionList, questionsToDiscuss } from "./indicator";
export { foldRanges, joinThai, wordsFor, type Words } from "./words";
