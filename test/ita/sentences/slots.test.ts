import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import { SAMPLES } from "../../../src/ita/samples";
import { toArabicDigits } from "../../../src/ita/scores";
import { claim, figure, firstSeen, list, slotsIn, withoutMarks } from "../../../src/ita/sentences/slots";
import type { AnalysisOptions, Sentence, Slot } from "../../../src/ita/types";
import { optionsOf } from "../analysis/naive/anyYear";
import { YEARS } from "../analysis/naive/rules";
import { assessment, options } from "../someAssessment";

const moving = ({ slots }: Sentence): Slot[] => slots.filter(({ kind }) => kind !== "frame");
const sentencesOf = (given: AnalysisOptions): readonly Sentence[] => analyse(given).sentences;
const MARKS = /[\uE000-\uF8FF]/;

/** The samples with and without a year before, and any figures of any year. */
const anyOptions: fc.Arbitrary<AnalysisOptions> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...SAMPLES.map((one) => options(one.current, one.previous))) },
  { weight: 3, arbitrary: fc.constantFrom(...YEARS).chain(optionsOf) }
);

function everySentence(check: (sentence: Sentence, given: AnalysisOptions) => void): void {
  fc.assert(
    fc.property(anyOptions, (given) => {
      for (const sentence of sentencesOf(given)) check(sentence, given);
    }),
    { numRuns: 50 }
  );
}

test("marks become slots in their order, and go", () => {
  const text = `ได้ ${figure("score", "93.96")} ${claim("trend", "ลดลง")} (${list("fails", "4 และ 8")})`;
  expect(slotsIn(text)).toEqual([
    { name: "score", kind: "figure", text: "93.96" },
    { name: "trend", kind: "claim", text: "ลดลง" },
    { name: "fails", kind: "list", text: "4 และ 8" },
  ]);
  expect(withoutMarks(text)).toBe("ได้ 93.96 ลดลง (4 และ 8)");
  expect([firstSeen(claim("trend", "ลดลง")), firstSeen("")]).toEqual(["ล", ""]);
});

test("the years come first, then the pieces in the order in which they stand in the text", () => {
  everySentence(({ text, slots }, { current, previous }) => {
    expect(slots.slice(0, 2)).toEqual([
      { name: "year", kind: "frame", text: String(current.fiscalYear) },
      { name: "previousYear", kind: "frame", text: String(previous?.fiscalYear ?? "") },
    ]);
    let from = 0;
    for (const slot of slots.slice(2)) {
      const at = text.indexOf(slot.text, from);
      expect([slot.name, slot.kind === "frame", slot.text === "", at >= from]).toEqual([slot.name, false, false, true]);
      from = at + slot.text.length;
    }
  });
});

test("names are unique in a sentence, ids among the sentences, and no mark is left in any text", () => {
  fc.assert(
    fc.property(anyOptions, (given) => {
      const sentences = sentencesOf(given);
      const ids = sentences.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { text, slots } of sentences) {
        const names = slots.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect([text, ...slots.map((slot) => slot.text)].filter((piece) => MARKS.test(piece))).toEqual([]);
      }
    }),
    { numRuns: 50 }
  );
});

test("figures hold one figure of two decimals, claims and lists words; the name of a claim's figure begins with the claim's", () => {
  everySentence((sentence) => {
    const names = moving(sentence).map(({ name }) => name);
    for (const { kind, name, text } of moving(sentence)) {
      const isFigure = /^[+-]?[๐-๙\d]{1,3}\.[๐-๙\d]{2} คะแนน$/.test(text);
      expect([name, isFigure]).toEqual([name, kind === "figure"]);
      if (name.includes(".")) expect(names).toContain(name.slice(0, name.lastIndexOf(".")));
    }
  });
});

/** Sentences that say how a level or the rules come about: they have no slots. */
const WITHOUT_SLOTS = /^level\.|^unconfirmed$/;

test("no score is left outside the slots", () => {
  everySentence((sentence) => {
    if (WITHOUT_SLOTS.test(sentence.id)) return;
    const rest = moving(sentence).reduce((text, slot) => text.replace(slot.text, ""), sentence.text);
    expect(`${sentence.id}: ${toArabicDigits(rest)}`).not.toMatch(/\d\.\d\d/);
  });
});

test("Thai digits say what Arabic ones say, and neither strays into the other", () => {
  fc.assert(
    fc.property(anyOptions, (given) => {
      const plain = { ...given, agency: "เทศบาล" };
      const [thai, arabic] = (["thai", "arabic"] as const).map((digits) => sentencesOf({ ...plain, digits }));
      const translated = thai!.map(({ id, text, slots }) => ({
        id,
        text: toArabicDigits(text),
        slots: slots.map((slot) => ({ ...slot, text: toArabicDigits(slot.text) })),
      }));
      expect(translated).toEqual(arabic);
      const pieces = thai!.flatMap((one) => [one.text, ...moving(one).map(({ text }) => text)]);
      expect(pieces.filter((text) => /[0-9]/.test(text))).toEqual([]);
      expect(arabic!.filter(({ text }) => /[๐-๙]/.test(text))).toEqual([]);
    }),
    { numRuns: 40 }
  );
});

test("an instrument that turns from a cause into a counterweight is another slot, for the words around it are others", () => {
  const names = (IIT: number, overall: number): string[] => {
    const current = assessment({}, { overall, components: { IIT, EIT: 9000, OIT: 6500 } });
    const previous = assessment(
      {},
      { fiscalYear: 2567, overall: 9000, components: { IIT: 9000, EIT: 9000, OIT: 9000 } }
    );
    const why = sentencesOf(options(current, previous)).find(({ id }) => id === "overall.why");
    return moving(why!).map(({ name }) => name);
  };
  expect(names(8900, 7970)).toEqual(["trend", "change", "OITDown", "IITDown"]);
  expect(names(9100, 8030)).toEqual(["trend", "change", "OITDown", "IITUp"]);
});
