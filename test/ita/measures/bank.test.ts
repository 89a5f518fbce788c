import { measureBank, type BankMeasure } from "../../../src/ita/measures/bank";
import { INDICATOR_NUMBERS } from "../../../src/ita/types";

const all = INDICATOR_NUMBERS.flatMap((no) => [measureBank[no].improve, measureBank[no].keep]);
const texts = ({ measure, steps, followUp }: BankMeasure): string[] => [measure, ...steps, followUp];

test("every indicator has its own measures, to improve and to keep", () => {
  expect(new Set(all.map(({ measure }) => measure)).size).toBe(20);
  expect(new Set(all.flatMap(({ steps }) => steps)).size).toBe(all.flatMap(({ steps }) => steps).length);
});

test("each has three to five steps, improving more than keeping, and says how it is followed up", () => {
  for (const no of INDICATOR_NUMBERS) {
    const { improve, keep } = measureBank[no];
    expect(keep.steps.length).toBeGreaterThanOrEqual(3);
    expect(improve.steps.length).toBeGreaterThan(keep.steps.length);
    expect(improve.steps.length).toBeLessThanOrEqual(5);
    for (const { followUp } of [improve, keep]) expect(followUp).toMatch(/รายงาน|สรุป|นำเสนอ/);
  }
});

test("texts are clean: no stray spaces, no Thai digits (the setting turns them), no full stops, no broken vowels", () => {
  for (const text of all.flatMap(texts)) {
    expect(text).not.toMatch(/ {2}|^ | $|[๐-๙]|\.$|เเ|ํา|[ัิ-ฺ็-๎]{3}/);
    expect(text).toMatch(/^[เ-ไก-ฮ]/);
  }
});
