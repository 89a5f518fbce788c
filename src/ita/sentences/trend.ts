import { isScored } from "../scored";
import type { SentenceWriter } from "./facts";
import { claim, figure, list } from "./slots";
import { namely } from "./words";

/** Two years are a change, not a trend. */
const FEWEST_YEARS = 3;

/** "trend": the overall score over three years or more; with fewer it says why there is no more to say. */
export const trendSentence: SentenceWriter = (facts, words) => {
  const years = facts.years.map((year) => ({ ...year, score: year.overall })).filter(isScored);
  const [first, last] = [years[0], years.at(-1)];
  if (years.length < FEWEST_YEARS || !first || !last) {
    const count = list("years", `${words.count(years.length)} ปี`);
    return [
      {
        id: "trend",
        text: `มีคะแนนภาพรวม ${count} จึงยังสรุปแนวโน้มไม่ได้ ต้องมีตั้งแต่ ${words.count(FEWEST_YEARS)} ปี`,
      },
    ];
  }
  const delta = last.score - first.score;
  const verb = delta > 0 ? "เพิ่มขึ้น" : delta < 0 ? "ลดลง" : "ไม่เปลี่ยนแปลง";
  const change = delta === 0 ? "" : ` ${figure("change", words.change(delta))}`;
  const best = Math.max(...years.map(({ score }) => score));
  const start = `${list("firstYear", words.year(first.fiscalYear))} (${figure("first", words.points(first.score))})`;
  const end = `${list("lastYear", words.year(last.fiscalYear))} (${figure("last", words.points(last.score))})`;
  const named = years.filter(({ score }) => score === best).map(({ fiscalYear }) => words.year(fiscalYear));
  return [
    {
      id: "trend",
      text: `${list("span", `ในช่วง ${words.count(years.length)} ปี`)}ที่มีคะแนน คะแนนภาพรวมของ${end} ${claim("trend", verb)}${change}จาก${start} ${steadiness(years.map(({ score }) => score))}ปีที่ได้คะแนนสูงสุด ${list("best", namely(named))} (${figure("bestScore", words.points(best))})`,
    },
  ];
};

/** Whether every step went the same way. */
function steadiness(scores: readonly number[]): string {
  const steps = scores.slice(1).map((score, at) => Math.sign(score - (scores[at] ?? 0)));
  if (steps.every((step) => step > 0)) return `${claim("steady", "โดยเพิ่มขึ้นทุกครั้งที่มีคะแนน")} `;
  return steps.every((step) => step < 0) ? `${claim("steady", "โดยลดลงทุกครั้งที่มีคะแนน")} ` : "";
}
