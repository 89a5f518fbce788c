import { FISCAL_YEARS, frameworkOf } from "../frameworks";
import type { Framework, IndicatorNo } from "../types";
import { differingParts, editDistance } from "./editDistance";
import { normalName, tidyText } from "./thaiText";

export { agencyIn } from "./agencyName";
export { normalName } from "./thaiText";

export type NameMatch = "exact" | "alias" | "near";

interface Candidate<Code> {
  readonly code: Code;
  readonly name: string;
  readonly match: "exact" | "alias";
  /** Slips that a near name may have, and one piece of the name more than that. */
  readonly slips: number;
  readonly pieces: readonly string[];
  /** The name without the marks above and below its letters. */
  readonly consonants: string;
}

/** Longer texts speak about an indicator; they are not its name. */
const longestLabel = 160;
const allFrameworks = FISCAL_YEARS.map(frameworkOf).reverse();
const newest = allFrameworks[0];

/**
 * The indicator that a label names, by words alone: official names, the names of other years and aliases, in Thai or
 * English; "ตัวชี้วัดที่ ๙" before it and a score after it do no harm. "near" is a name with small slips that fits one
 * indicator only. `framework` null: the newest year's names are the official ones. Never throws.
 */
export function matchIndicator(
  text: string,
  framework: Framework | null
): { no: IndicatorNo; match: NameMatch } | null {
  const label = labelOf(text);
  if (label === null || /^(?:9|10)\.\d/.test(label)) return null;
  const found = bestMatch(label, indicatorCandidates(framework));
  return found && { no: found.code, match: found.match };
}

/** The sub-indicator ("9.1") that a label names, as with `matchIndicator`. The year's own names come before those of other years. */
export function matchSubIndicator(
  text: string,
  framework: Framework | null
): { code: string; match: NameMatch } | null {
  const label = labelOf(text);
  return label === null ? null : bestMatch(label, subIndicatorCandidates(framework));
}

function bestMatch<Code>(
  label: string,
  candidates: readonly Candidate<Code>[]
): { code: Code; match: NameMatch } | null {
  const names = [...new Set([label, withoutTail(label)])].map(bareName).filter((name) => name !== "");
  for (const name of names) {
    const same = candidates.find((candidate) => candidate.name === name);
    if (same) return { code: same.code, match: same.match };
  }
  const name = names.at(-1);
  const near = name === undefined ? null : (sameConsonants(name, candidates) ?? nearest(name, candidates));
  return near === null ? null : { code: near, match: "near" };
}

// ---------------------------------------------------------------- what stands around a name

const lead =
  /^[\s'"“([]*(?:คะแนน\s?)?(?:ตัวชี้วัดย่อย|ตัวชี้วัด|ด้าน|sub-?indicator|indicator|ข้อ(?!มูล)|ลำดับ)?\s?(?:ที่)?[\s.:(]*(?:\d{1,2}(?:\.\d{1,2})?(?!\d))?[\s.:)\]–-]*/i;
const tailWords = /(?:\d|ได้คะแนน|คะแนน|ร้อยละ|เท่ากับ|points?|score)+$/;

/** A label with the code of a question or item is that one's. */
const questionCode = /(?<![a-z])[ieo]\d/i;

function labelOf(text: string): string | null {
  if (text.length > longestLabel * 3) return null;
  const label = tidyText(text);
  return label.length > longestLabel || questionCode.test(label) ? null : label;
}

/** Without the brackets at the end: "(Open Data)", "(๗๔.๕๔ คะแนน)". */
function withoutTail(label: string): string {
  return label.replace(/\s*[([][^()[\]]{1,60}[)\]]\s*$/i, "");
}

function bareName(label: string): string {
  return normalName(label.replace(lead, "")).replace(tailWords, "");
}

// ---------------------------------------------------------------- names that are known

const indicatorsOf = new WeakMap<Framework, readonly Candidate<IndicatorNo>[]>();
const subIndicatorsOf = new WeakMap<Framework, readonly Candidate<string>[]>();

function indicatorCandidates(framework: Framework | null): readonly Candidate<IndicatorNo>[] {
  return remembered(indicatorsOf, framework ?? newest, (own) => {
    const official = own.indicators.flatMap(({ no, nameTh, nameEn }) => [
      candidate(no, nameTh, "exact"),
      candidate(no, nameEn, "exact"),
      candidate(no, withoutTail(nameEn), "exact"),
    ]);
    const others = allFrameworks
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ no, nameTh, aliases }) => [nameTh, ...aliases].map((name) => candidate(no, name, "alias")));
    return withoutRepeats([
      ...official,
      ...own.indicators.flatMap(({ no, aliases }) => aliases.map((name) => candidate(no, name, "alias"))),
      ...others,
    ]);
  });
}

function subIndicatorCandidates(framework: Framework | null): readonly Candidate<string>[] {
  return remembered(subIndicatorsOf, framework ?? newest, (own) =>
    withoutRepeats([
      ...own.subIndicators.map(({ code, nameTh }) => candidate(code, nameTh, "exact")),
      ...allFrameworks
        .flatMap(({ subIndicators }) => subIndicators)
        .map(({ code, nameTh }) => candidate(code, nameTh, "alias")),
    ])
  );
}

function candidate<Code>(code: Code, name: string, match: "exact" | "alias"): Candidate<Code> {
  const bare = normalName(name);
  const slips = slipsAllowed(bare.length);
  return { code, name: bare, match, slips, pieces: piecesOf(bare, slips + 1), consonants: consonantsOf(bare) };
}

function withoutRepeats<Code>(candidates: readonly Candidate<Code>[]): Candidate<Code>[] {
  const byName = new Map<string, Candidate<Code>>();
  for (const each of candidates) if (each.name !== "" && !byName.has(each.name)) byName.set(each.name, each);
  return [...byName.values()];
}

function remembered<Code>(
  memory: WeakMap<Framework, readonly Candidate<Code>[]>,
  framework: Framework | undefined,
  make: (framework: Framework) => readonly Candidate<Code>[]
): readonly Candidate<Code>[] {
  if (!framework) return [];
  const known = memory.get(framework);
  if (known) return known;
  const made = make(framework);
  memory.set(framework, made);
  return made;
}

// ---------------------------------------------------------------- small slips

/** Another name must be so much farther away. */
const rivalMargin = 2;

/** Slips that a name of this length may carry. */
function slipsAllowed(length: number): number {
  if (length < 9) return 0;
  if (length <= 12) return 1;
  return length <= 18 ? 2 : 3;
}

const fewestConsonants = 8;

/** As text copied out of a PDF leaves it: marks and spaces lost or out of place, letters in order ("การแก้ไขปญั หา"). */
function consonantsOf(name: string): string {
  return name.replace(/\u0E33/g, "\u0E32").replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "");
}

function sameConsonants<Code>(name: string, candidates: readonly Candidate<Code>[]): Code | null {
  const letters = consonantsOf(name);
  if (letters.length < fewestConsonants || letters.length === name.length) return null;
  const codes = new Set(candidates.filter(({ consonants }) => consonants === letters).map(({ code }) => code));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** The one code whose name is near; null when none is, or another is nearly as near. */
function nearest<Code>(name: string, candidates: readonly Candidate<Code>[]): Code | null {
  if (/\d/.test(name) || !candidates.some((candidate) => mayBeNear(name, candidate))) return null;
  const best = new Map<Code, number>();
  for (const { code, name: official, slips } of candidates) {
    const distance = editDistance(name, official, slips + rivalMargin);
    if (distance > slips + rivalMargin || isWholeWord(name, official, distance)) continue;
    best.set(code, Math.min(best.get(code) ?? Infinity, distance - slips));
  }
  // Measured from each name's own limit, so that a short and a long name compare.
  const [first, second] = [...best].sort(([, a], [, b]) => a - b);
  if (!first || first[1] > 0) return null;
  return second && second[1] - first[1] < rivalMargin ? null : first[0];
}

/** Of one piece more than there may be slips, one piece must have come through whole: a quick look before letters are counted. */
function mayBeNear(name: string, { name: official, slips, pieces }: Candidate<unknown>): boolean {
  return Math.abs(name.length - official.length) <= slips && pieces.some((piece) => name.includes(piece));
}

function piecesOf(name: string, count: number): string[] {
  const length = Math.ceil(name.length / count);
  return Array.from({ length: count }, (_, at) => name.slice(at * length, (at + 1) * length)).filter(
    (piece) => piece !== ""
  );
}

/** Three letters in a row that differ are another word ("แผน" for "การ"), not a slip. */
function isWholeWord(name: string, official: string, distance: number): boolean {
  if (distance < 3) return false;
  const [one, other] = differingParts(name, official);
  return Math.max(one.length, other.length) === distance;
}
