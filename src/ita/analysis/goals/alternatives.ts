/** Which indicators to raise, and how far: exact, by trying every set of indicators (at most 1,023). */
import { instrumentRule } from "../../frameworks/lookup";
import {
  INDICATOR_NUMBERS,
  INSTRUMENT_CODES,
  type Hundredths,
  type IndicatorNo,
  type InstrumentCode,
  type LevelPath,
  type Target,
} from "../../types";
import type { Needs } from "./needs";
import { byInstrument, overallWith, stepOf, weightOf, type Standing } from "./standing";

const FULL_SCORE = 10_000;
/** Sets of the smallest size that are told: more would hide the choice. */
const MOST_OF_ONE_SIZE = 2;

type Raises = Readonly<Record<InstrumentCode, Hundredths>>;

interface Candidate {
  readonly members: readonly IndicatorNo[];
  readonly raises: Raises;
  readonly total: Hundredths;
}

/** The smallest sets of indicators that suffice, the one that asks for fewest points first. */
export function fewestIndicators(standing: Standing, needs: Needs): LevelPath[] {
  const open = INDICATOR_NUMBERS.filter((no) => standing.scores[no] < FULL_SCORE);
  for (let size = 1; size <= open.length; size++) {
    const found = setsOf(open, size).flatMap((members): Candidate[] => {
      const raises = leastRaises(standing, needs, members);
      // A set with a member that has nothing to do is a larger set of a smaller one, which would have been found before.
      return raises ? [{ members, raises, total: totalOf(raises) }] : [];
    });
    if (found.length > 0)
      return found
        .sort((one, other) => one.total - other.total || compareSets(one.members, other.members))
        .slice(0, MOST_OF_ONE_SIZE)
        .map(({ members, raises }) => pathOf(standing, "fewest", members, raises));
  }
  return [];
}

/** Fewest points in all, taken from the lowest indicators of each instrument; null when full scores do not suffice. */
export function leastPoints(standing: Standing, needs: Needs, kind: "least" | "certain"): LevelPath | null {
  const raises = leastRaises(standing, needs, INDICATOR_NUMBERS);
  return raises && pathOf(standing, kind, INDICATOR_NUMBERS, raises);
}

/**
 * Points that each instrument must gain on the members of a set: first what its own line asks for, then, where the overall
 * score still lacks something, from the instrument in which a point counts most. No other way needs fewer points. null when
 * full scores do not suffice.
 */
function leastRaises(standing: Standing, needs: Needs, members: readonly IndicatorNo[]): Raises | null {
  const room = byInstrument((code) =>
    membersOf(standing, code, members).reduce<number>((sum, no) => sum + FULL_SCORE - standing.scores[no], 0)
  );
  const raises = byInstrument((code) => Math.ceil(needs.instruments[code] / stepOf(standing, code)));
  if (INSTRUMENT_CODES.some((code) => raises[code] > room[code])) return null;
  let lacking = needs.overall - gainOf(standing, raises);
  for (const code of byWorth(standing)) {
    if (lacking <= 0) break;
    const worth = weightOf(standing, code) * stepOf(standing, code);
    const more = Math.min(room[code] - raises[code], Math.ceil(lacking / worth));
    raises[code] += more;
    lacking -= more * worth;
  }
  return lacking > 0 ? null : raises;
}

function byWorth(standing: Standing): InstrumentCode[] {
  const worth = (code: InstrumentCode): number => weightOf(standing, code) * stepOf(standing, code);
  return [...INSTRUMENT_CODES].sort((one, other) => worth(other) - worth(one));
}

/** Units × 100 that the raises add to the overall score. */
function gainOf(standing: Standing, raises: Raises): number {
  return INSTRUMENT_CODES.reduce(
    (sum, code) => sum + weightOf(standing, code) * stepOf(standing, code) * raises[code],
    0
  );
}

function pathOf(
  standing: Standing,
  kind: LevelPath["kind"],
  members: readonly IndicatorNo[],
  raises: Raises
): LevelPath {
  const targets = INSTRUMENT_CODES.flatMap((code) =>
    raised(standing, membersOf(standing, code, members), raises[code])
  ).sort((one, other) => one.indicator - other.indicator);
  const reached = byInstrument((code) => {
    const own = instrumentRule(standing.framework, code).indicators;
    return targets.filter(({ indicator }) => own.includes(indicator)).reduce((sum, { from, to }) => sum + to - from, 0);
  });
  return { kind, targets, raise: totalOf(reached), overall: overallWith(standing, gainOf(standing, reached)) };
}

/** Raises the lowest ones to one common score, some by a hundredth less, so that they gain `points` in all and no more. */
function raised({ scores }: Standing, members: readonly IndicatorNo[], points: Hundredths): Target[] {
  if (points <= 0) return [];
  const sorted = [...members].sort((one, other) => scores[one] - scores[other]);
  let sum = points;
  for (const [at, no] of sorted.entries()) {
    sum += scores[no];
    const count = at + 1;
    const next = sorted[count];
    if (next === undefined || Math.ceil(sum / count) <= scores[next])
      return sorted
        .slice(0, count)
        .map((one, index) => ({ indicator: one, from: scores[one], to: Math.floor((sum + count - 1 - index) / count) }))
        .filter(({ from, to }) => to > from);
  }
  return [];
}

function membersOf({ framework }: Standing, code: InstrumentCode, members: readonly IndicatorNo[]): IndicatorNo[] {
  return instrumentRule(framework, code).indicators.filter((no) => members.includes(no));
}

const totalOf = (raises: Raises): Hundredths => INSTRUMENT_CODES.reduce((sum, code) => sum + raises[code], 0);

function setsOf(numbers: readonly IndicatorNo[], size: number): IndicatorNo[][] {
  if (size === 0) return [[]];
  return numbers.flatMap((no, at) => setsOf(numbers.slice(at + 1), size - 1).map((rest) => [no, ...rest]));
}

function compareSets(one: readonly IndicatorNo[], other: readonly IndicatorNo[]): number {
  const at = one.findIndex((no, index) => no !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
