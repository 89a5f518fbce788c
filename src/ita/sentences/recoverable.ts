import type { IndicatorResult } from "../types";
import type { SentenceWriter } from "./facts";
import { list } from "./slots";
import { mostRecoverable } from "./tops";
import { indicatorTitle, joinThai, namely, type Words } from "./words";

const mostNamed = 3;

/**
 * "recoverable": where a full score would bring most points back. "recoverable.order": that this is another order than the
 * one by lowest score, where it is.
 */
export const recoverableSentence: SentenceWriter = ({ indicators }, words) => {
  const worth = mostRecoverable(indicators).slice(0, mostNamed);
  if (worth.length === 0) return [];
  const points = worth.map((one) => `${indicatorTitle(words, one)} (${words.change(one.recoverable ?? 0)})`);
  const order = worth.length > 1 ? " เรียงตามลำดับ" : "";
  const text = `หากพัฒนาจนได้คะแนนเต็ม ตัวชี้วัดที่จะเพิ่มคะแนนภาพรวมได้มากที่สุด${order} ${list("fixes", namely(points))}`;
  const lowest = [...indicators]
    .filter(({ score, recoverable }) => score !== null && (recoverable ?? 0) > 0)
    .sort((one, other) => (one.score ?? 0) - (other.score ?? 0) || one.no - other.no)
    .slice(0, mostNamed);
  return [{ id: "recoverable", text }, ...otherOrder(worth, lowest, words)];
};

function otherOrder(
  worth: readonly IndicatorResult[],
  lowest: readonly IndicatorResult[],
  words: Words
): { readonly id: string; readonly text: string }[] {
  if (worth.every(({ no }, at) => no === lowest[at]?.no)) return [];
  const numbers = (indicators: readonly IndicatorResult[]): string =>
    joinThai(
      indicators.map(({ no }) => words.count(no)),
      ", "
    );
  return [
    {
      id: "recoverable.order",
      text: `ลำดับนี้ (ตัวชี้วัดที่ ${list("worth", numbers(worth))}) ต่างจากลำดับตามคะแนนต่ำสุด (ตัวชี้วัดที่ ${list("lowest", numbers(lowest))}) เพราะหนึ่งคะแนนของแต่ละตัวชี้วัดมีค่าต่อคะแนนภาพรวมไม่เท่ากัน`,
    },
  ];
}
