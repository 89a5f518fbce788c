import type { Sentence } from "../types";

/** One text of several sentences, each on a line of its own; slots keep their names behind the sentence's number. */
export function joinSentences(sentences: readonly Sentence[]): Sentence {
  const [first, ...more] = sentences;
  if (first === undefined) return { id: "", text: "", slots: [] };
  if (more.length === 0) return first;
  return {
    id: sentences.map(({ id }) => id).join("+"),
    text: sentences.map(({ text }) => text).join("\n"),
    slots: [
      ...first.slots.filter(({ kind }) => kind === "frame"),
      ...sentences.flatMap(({ slots }, at) =>
        slots.filter(({ kind }) => kind !== "frame").map((slot) => ({ ...slot, name: `s${at + 1}.${slot.name}` }))
      ),
    ],
  };
}
