/** Exact fractions of whole numbers, as on paper: nothing here is shared with the code under test. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: number, bottom = 1): Fraction {
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom };
}

export function times(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom };
}

export function total(all: readonly Fraction[]): Fraction {
  let sum = fraction(0);
  for (const one of all) sum = plus(sum, one);
  return sum;
}

export function mean(scores: readonly number[]): Fraction {
  return times(total(scores.map((score) => fraction(score))), fraction(1, scores.length));
}

export function reachesLine(one: Fraction, line: number): boolean {
  return one.top >= BigInt(line) * one.bottom;
}

/** Long division to one digit more than is kept; that digit says whether to round up. The sign is put back at the end. */
export function rounded({ top, bottom }: Fraction): number {
  const size = top < 0n ? -top : top;
  const digits = ((size * 10n) / bottom).toString().padStart(2, "0");
  const kept = Number(digits.slice(0, -1)) + (Number(digits.slice(-1)) >= 5 ? 1 : 0);
  return top < 0n && kept > 0 ? -kept : kept;
}
