import { FISCAL_YEARS, frameworkOf } from "../../frameworks";
import { matchIndicator, normalName } from "../../reading/names";
import type { IndicatorNo, Place } from "../../types";
import { rulesOf } from "./subjects";

/** A name as it was written for an indicator. */
export interface WrittenName {
  readonly no: IndicatorNo;
  /** As typed, without number and figures around it. */
  readonly spelling: string;
  readonly place: Place;
  /** "official": the name of one of the years it may speak of; "alias": known, of another year or another spelling. */
  readonly match: "official" | "alias" | "near";
}

/** What `text` calls an indicator, in the names of `years`; null when it names none. */
export function nameMatch(
  text: string,
  years: readonly number[]
): { readonly no: IndicatorNo; readonly match: WrittenName["match"] } | null {
  const rules = years.flatMap((year) => rulesOf(year) ?? []);
  const frameworks = rules.length > 0 ? rules : FISCAL_YEARS.map(frameworkOf);
  const found = frameworks.flatMap((framework) => matchIndicator(text, framework) ?? []);
  const best = found.find(({ match }) => match === "exact") ?? found.find(({ match }) => match === "alias") ?? found[0];
  return best ? { no: best.no, match: best.match === "exact" ? "official" : best.match } : null;
}

interface KnownName {
  readonly no: IndicatorNo;
  readonly name: string;
}

/** Every name that the years' rules know, the longest first, once each. */
export const KNOWN_NAMES: readonly KnownName[] = [
  ...new Map(
    FISCAL_YEARS.flatMap((year) => frameworkOf(year).indicators)
      .flatMap(({ no, nameTh, aliases }) => [nameTh, ...aliases].map((name): KnownName => ({ no, name })))
      .map((known) => [known.name, known] as const)
  ).values(),
].sort((one, other) => other.name.length - one.name.length);

const afterNumber = /ตัวชี้วัด\s?(?:ที่)?\s?\(?([0-9๐-๙]{1,2})\)?[\s.:)"“']{0,4}([ก-๎]{8,60})/g;
const listed = /(?:^|[\s\n])\(?([0-9๐-๙]{1,2})[).]\s{0,3}([ก-๎]{8,60})/g;

/** Names in running text: only behind the number of the indicator or in a numbered list, since the same words are everyday Thai. */
export function namesInText(text: string, place: Place, years: readonly number[]): WrittenName[] {
  const names: WrittenName[] = [];
  for (const [pattern, isList] of [
    [afterNumber, false],
    [listed, true],
  ] as const)
    for (const [, digits = "", words = ""] of text.matchAll(pattern)) {
      const no = Number(digits.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
      const name = nameAtStart(words, no) ?? (isList ? null : nearName(words, no, years));
      if (name === null) continue;
      const match = nameMatch(name, years);
      if (match?.no === no) names.push({ no: match.no, spelling: name, place, match: match.match });
    }
  return names;
}

/** A known name of that indicator with which the words begin. */
function nameAtStart(words: string, no: number): string | null {
  return KNOWN_NAMES.find((known) => known.no === no && words.startsWith(known.name))?.name ?? null;
}

/** A slip is only one when the words are the name and nothing else. */
function nearName(words: string, no: number, years: readonly number[]): string | null {
  const match = nameMatch(words, years);
  return match?.no === no && match.match === "near" ? words : null;
}

/** The typed label without number, brackets and figures around the name. */
export function bareLabel(text: string): string {
  return text
    .trim()
    .slice(0, 160)
    .replace(/^["“'(]*(?:ตัวชี้วัด\s?(?:ที่)?)?\s?\(?[0-9๐-๙]{0,2}[\s.:)–-]*/, "")
    .replace(/\s*[([].{0,60}$/, "")
    .trim();
}

export function sameSpelling(one: string, other: string): boolean {
  return normalName(one) === normalName(other);
}
