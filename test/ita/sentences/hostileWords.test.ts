import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import { claim, figure } from "../../../src/ita/sentences/slots";
import type { Sentence } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

/** Every text that people type and sentences quote, replaced by `words`. */
function told(words: string): readonly Sentence[] {
  const scores = { 1: 8900, 2: 9100, 3: 9300, 4: 8000, 5: 9900, 6: 9000, 7: 9200, 8: 9400, 9: 7000, 10: 8000 };
  const current = assessment(scores, {
    overall: 8800,
    level: words,
    questions: { i1: 8800, O23: 0 },
    remarks: { i1: words, O23: words },
  });
  const previous = assessment(9500, { fiscalYear: 2567, overall: 9500, level: words });
  return analyse(options(current, previous, { agency: words, causes: { 1: words, 9: words } })).sentences;
}

const names = (sentences: readonly Sentence[]): unknown[] =>
  sentences.map(({ id, slots }) => [id, slots.map(({ name, kind }) => `${kind} ${name}`)]);
const plain = names(told("ก"));

const nasty = fc.oneof(
  fc.constantFrom(
    "\uE000",
    "\uE001",
    "\uE002\uE000",
    "\uE000fscore\uE001",
    "\uE002x\uE000cpass\uE001",
    figure("score", "0.00 คะแนน"),
    claim("trend", "เพิ่มขึ้น"),
    figure("mine", claim("yours", "ก")),
    "\uE000\uE000fscore\uE001\uE002"
  ),
  fc
    .array(fc.constantFrom("\uE000", "\uE001", "\uE002", "f", "c", "score", "ก", " "), { maxLength: 12 })
    .map((all) => all.join(""))
);

test("marks that people typed mark nothing, hide nothing and are not shown", () => {
  fc.assert(
    fc.property(nasty, nasty, (one, other) => {
      const sentences = told(`ก${one}ข${other}ค`);
      expect(names(sentences)).toEqual(plain);
      for (const { text, slots } of sentences)
        for (const piece of [text, ...slots.map((slot) => slot.text)]) expect(piece).not.toMatch(/[\uE000-\uE002]/);
    }),
    { numRuns: 80 }
  );
});

test("other words of theirs stay as they are, a bullet of Word's among them", () => {
  const why = told("\uF0B7 ขาดเอกสาร $& \\1 {x} “ก”").find(({ id }) => id === "indicator.9")?.text;
  expect(why).toContain("เนื่องจาก \uF0B7 ขาดเอกสาร $& \\1 {x} “ก”");
});
