/** Which step of a measure is which, after staff reworded, moved, added or removed some: a result stays beside its step. */

export interface KnownStep {
  /** Lasting number in its measure. */
  readonly no: number;
  readonly text: string;
}

/** Two texts count as one reworded step from this likeness on (0–1, shared pairs of characters). */
const SAME_STEP = 0.5;

/** @returns the numbers of the steps as they are now, in their order: those they had, new ones above all known. */
export function matchSteps(known: readonly KnownStep[], now: readonly string[]): number[] {
  const numbers = new Map<number, number>();
  const free = new Map(known.map((step) => [step.no, plain(step.text)]));
  const take = (at: number, no: number): void => {
    numbers.set(at, no);
    free.delete(no);
  };
  now.forEach((text, at) => {
    const same = [...free].find(([, other]) => other === plain(text));
    if (same) take(at, same[0]);
  });
  // The likest pairs first, so that one reworded step does not take another's place.
  const pairs = now
    .flatMap((text, at) =>
      numbers.has(at) ? [] : [...free].map(([no, other]) => ({ at, no, likeness: likeness(plain(text), other) }))
    )
    .filter((pair) => pair.likeness >= SAME_STEP)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { at, no } of pairs) if (!numbers.has(at) && free.has(no)) take(at, no);
  let last = Math.max(0, ...known.map(({ no }) => no));
  return now.map((_, at) => numbers.get(at) ?? ++last);
}

/** Digits and spaces change with settings. */
const plain = (text: string): string => text.normalize("NFC").replace(/[\s0-9๐-๙]+/g, "");

/** Dice's coefficient over pairs of characters. */
function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const total = one.length + other.length - 2;
  if (total <= 0) return one === other ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0);
  return (2 * shared) / total;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
