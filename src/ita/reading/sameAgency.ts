/** Two spellings of one agency, or two agencies. */
import { editDistance } from "./editDistance";
import { normalName } from "./names";

/** Small slips do no harm; a municipality and a subdistrict organisation of one name are two agencies. */
export const sameAgency = (one: string, other: string): boolean => likeness(one, other) !== "other";

/** "same" also where the kind is abbreviated (ทต., เทศบาล); "near" is the same name spelt otherwise. */
export type Likeness = "same" | "near" | "other";

const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^(เทศบาลนคร|ทน)/, "นคร"],
  [/^(เทศบาลเมือง|ทม)/, "เมือง"],
  [/^(เทศบาลตำบล|ทต)/, "ตำบล"],
  [/^(องค์การบริหารส่วนจังหวัด|อบจ)/, "อบจ"],
  [/^(องค์การบริหารส่วนตำบล|อบต)/, "อบต"],
  [/^เทศบาล/, ""],
];
/** The name alone, or an agency of a kind of its own. */
const noKind = "?";
const vowelsAndTones = /[ะ-ฺเ-๎]/g;
/** Letters that scanners and eyes take for one another. */
const lookAlikes = ["คศดต", "ชซข", "ถภฤ", "ผฝ", "พฟ", "บป", "ฎฏ", "ทฑ"];

/** Whether two names mean one agency. A neighbour with another name is "other". */
export function likeness(one: string, another: string): Likeness {
  const [a, b] = [partsOf(one), partsOf(another)];
  const municipal = ["", "ตำบล", "เมือง", "นคร"];
  const bothMunicipal = municipal.includes(a.kind) && municipal.includes(b.kind);
  const kindLeftOut = a.kind === noKind || b.kind === noKind;
  if (a.kind !== b.kind && !kindLeftOut && !(bothMunicipal && (a.kind === "" || b.kind === ""))) return "other";
  if (a.name === b.name) return "same";
  return nearNames(a.name, b.name) ? "near" : "other";
}

function partsOf(agency: string): { readonly kind: string; readonly name: string } {
  const text = normalName(agency);
  for (const [pattern, kind] of kinds) {
    const match = pattern.exec(text);
    if (match) return { kind, name: text.slice(match[0].length).replace(/(?<=.{3})(อำเภอ|จังหวัด).*$/, "") };
  }
  return { kind: noKind, name: text };
}

/**
 * Near in the consonants, not merely few letters apart: หนองแวง and หนองแสง are two places, ต้นหยงมัส and ต้นยางมีส are
 * slips of one.
 */
function nearNames(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (editDistance(a, b, longer) > longer / 2) return false;
  const [p, q] = [a.replace(vowelsAndTones, ""), b.replace(vowelsAndTones, "")];
  const shorter = Math.min(p.length, q.length);
  if (p === q) return shorter >= 4;
  if (p.length === q.length) return shorter >= 5 && onlyLookAlikes(p, q);
  return shorter >= 6 && editDistance(p, q, 1) === 1;
}

function onlyLookAlikes(p: string, q: string): boolean {
  const changed = Array.from(p).flatMap((letter, at) => (letter === q[at] ? [] : [[letter, q[at] ?? ""] as const]));
  return changed.length <= 2 && changed.every(([a, b]) => lookAlikes.some((set) => set.includes(a) && set.includes(b)));
}
