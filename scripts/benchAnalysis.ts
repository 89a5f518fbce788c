/** Analysing one agency, and how its time grows with the questions asked. */
import { analyse } from "../src/ita/analysis";
import { tanYongMat } from "../src/ita/samples";
import type { Assessment } from "../src/ita/types";

const TIMES = 100;

/** @returns milliseconds of one analysis on this machine. */
export function benchAnalysis(): number {
  const everyQuestion = Object.entries(tanYongMat.current.questions);
  const half = everyQuestion.filter((_, index) => index % 2 === 0);
  analysisTime(everyQuestion);
  const [none, some, all] = [analysisTime([]), analysisTime(half), analysisTime(everyQuestion)];
  console.log(`${"analysis alone (mean of 100)".padEnd(34)} ${all.toFixed(2)} ms on this machine`);
  const grows = [
    `${half.length}: ×${(some / none).toFixed(2)}`,
    `${everyQuestion.length}: ×${(all / none).toFixed(2)}`,
  ];
  console.log(`${"question scores, time against none".padEnd(34)} ${grows.join("  ")}`);
  return all;
}

function analysisTime(questions: readonly (readonly [string, number])[]): number {
  const current: Assessment = { ...tanYongMat.current, questions: Object.fromEntries(questions) };
  const started = performance.now();
  for (let n = 0; n < TIMES; n++) {
    analyse({
      agency: tanYongMat.agency,
      current,
      previous: tanYongMat.previous,
      strengthThreshold: 9000,
      passMark: null,
      digits: "thai",
    });
  }
  return (performance.now() - started) / TIMES;
}
