import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import type { Sentence } from "../../../src/ita/types";
import { optionsOf } from "../analysis/naive/anyYear";

/*
 * Staff may keep a sentence in their own words: then only its slots are renewed, and a claim that has changed, or a slot that
 * is no more, is told. So whatever else changes with the scores would become false in silence.
 */

/** Sentences that name their source or close with advice, or have no slots at all: staff read those again by themselves. */
const LOOSE = /^overall$|^instrument\.|^indicator\.|^level\.|^unconfirmed$/;

/** The text with names in place of the slots, from the end on: a number in a year before them is none of them. */
function skeleton({ text, slots }: Sentence): string {
  let [end, rest] = [text.length, ""];
  for (const slot of slots.filter(({ kind }) => kind !== "frame").reverse()) {
    const at = text.lastIndexOf(slot.text, end - slot.text.length);
    rest = `<${slot.name}>${text.slice(at + slot.text.length, end)}${rest}`;
    end = at;
  }
  // The second strongest is "next" or, when it is as strong, "and": both are true of what the names hold.
  return `${text.slice(0, end)}${rest}`.replace(" รองลงมา คือ ", " และ");
}

const fingerprint = ({ id, slots }: Sentence): string =>
  [id, ...slots.map(({ kind, name, text }) => (kind === "claim" || kind === "frame" ? `${name}=${text}` : name))].join(
    "|"
  );

test("sentences of the same claims and slots differ in nothing but what the slots hold", () => {
  const skeletons = new Map<string, Set<string>>();
  for (const given of fc.sample(optionsOf(2568), { numRuns: 350, seed: 2568 }))
    for (const sentence of analyse({ ...given, digits: "arabic" }).sentences) {
      if (LOOSE.test(sentence.id)) continue;
      const of = skeletons.get(fingerprint(sentence)) ?? new Set();
      skeletons.set(fingerprint(sentence), of.add(skeleton(sentence)));
    }
  expect([...skeletons.values()].filter((all) => all.size > 1).map((all) => [...all])).toEqual([]);
});
