import type { SentenceWriter } from "./facts";
import { indicatorTitle, namely } from "./words";

const mostNamed = 3;

/** "recoverable": where a full score would bring most points back, which is not always where the score is lowest. */
export const recoverableSentence: SentenceWriter = (facts, words) => {
  const ordered = facts.indicators
    .map((indicator) => ({ indicator, points: indicator.recoverable ?? 0 }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points || one.indicator.no - other.indicator.no)
    .slice(0, mostNamed)
    .map(({ indicator, points }) => `${indicatorTitle(words, indicator)} (${words.change(points)})`);
  return ordered.length === 0
    ? []
    : [
        {
          id: "recoverable",
          text: `หากพัฒนาจนได้คะแนนเต็ม ตัวชี้วัดที่จะเพิ่มคะแนนภาพรวมได้มากที่สุด${ordered.length > 1 ? " เรียงตามลำดับ" : ""} ${namely(ordered)}`,
        },
      ];
};
