import { codesIn } from "../../reading/codes";
import type { Subject } from "../../reading/types";
import { toArabicDigits } from "../../scores";
import { KNOWN_NAMES } from "./indicatorNames";

/** A place in a sentence where something that has scores is named. */
export interface Mention {
  /** null: several at once ("ตัวชี้วัดที่ ๒-๔"), or one that cannot be told. */
  readonly subject: Subject | null;
  /** One of a list ("IIT และ EIT"): a figure behind it is not plainly of one. */
  readonly isListed: boolean;
  readonly at: number;
  readonly end: number;
  /** Words that are everyday Thai as well; they count only right before a figure. */
  readonly isWeak: boolean;
}

const indicator = /ตัวชี้วัด(ย่อย)?\s?(?:ที่)?\s?(\d{1,2})(?:\.(\d))?(?!\d)(?!\s?(?:ตัว|ด้าน|รายการ))/g;
/** "๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล" without the word before it. */
const bareSubIndicator = /(?<![\d.,])(9|10)\.([1-9])(?![\d.])(?=\s?[ก-๎])(?!\s?คะแนน)/g;
const severalFollow = /^\s?(?:[-–,/]|และ|ถึง|กับ)\s?(?:ตัวชี้วัด\s?(?:ที่)?)?\s?\d/;
const instrument =
  /(?<![A-Za-z])(IIT|EIT|OIT)(?:\s?\)?\s?(?:(?:ส่วนที่|ตอนที่|part)\s?([12])|(public|survey)))?(?![A-Za-z])/gi;
const overall = /ภาพรวม|คะแนนรวม/g;
const reference = /อ้างอิง(?:จาก)?(?:\s?ข้อ)?\s?$/;
const letterBefore = /[ก-๎]$/;
const indicatorBefore = /(?:ตัวชี้วัด|ด้าน)\s?["“']?$/;
/** What joins two names to a list. */
const joins = /^[\s)"”']*(?:และ|หรือ|กับ|,|\/|ถึง|-|–)[\s("“']*(?:แบบวัด|ข้อ|ตัวชี้วัด(?:\s?ที่)?)?[\s("“']*$/;

/** Everything named in `text` that has scores, in order. Positions are those of the text as given. */
export function mentionsIn(text: string): Mention[] {
  const plain = toArabicDigits(text);
  const found = [
    ...indicatorNumbers(plain),
    ...[...plain.matchAll(bareSubIndicator)].map((match) => mention({ kind: "subIndicator", code: match[0] }, match)),
    ...names(plain),
    ...instruments(plain),
    ...[...plain.matchAll(overall)].map((match) => mention({ kind: "overall", code: "" }, match)),
    ...codesIn(text)
      .filter(({ at }) => !reference.test(plain.slice(Math.max(0, at - 30), at)))
      .map(({ code, at, length }): Mention => ({
        subject: { kind: "question", code },
        at,
        end: at + length,
        isListed: false,
        isWeak: false,
      })),
  ].sort((one, other) => one.at - other.at || other.end - one.end);
  return withLists(plain, merged(plain, found));
}

function mention(subject: Subject | null, match: RegExpExecArray, isWeak = false): Mention {
  return { subject, at: match.index, end: match.index + match[0].length, isListed: false, isWeak };
}

function indicatorNumbers(plain: string): Mention[] {
  return [...plain.matchAll(indicator)].map((match) => {
    const [whole, isSub, no = "", part] = match;
    const isSeveral = severalFollow.test(plain.slice(match.index + whole.length, match.index + whole.length + 30));
    if (isSeveral) return mention(null, match);
    if (part !== undefined || isSub) return mention({ kind: "subIndicator", code: `${no}.${part ?? ""}` }, match);
    return mention({ kind: "indicator", code: String(Number(no)) }, match);
  });
}

function names(plain: string): Mention[] {
  const found: Mention[] = [];
  for (const { no, name } of KNOWN_NAMES)
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
      const before = plain.slice(Math.max(0, at - 20), at);
      const announced = indicatorBefore.test(before);
      if (!announced && letterBefore.test(before)) continue;
      found.push({
        subject: { kind: "indicator", code: String(no) },
        at,
        end: at + name.length,
        isListed: false,
        isWeak: !announced,
      });
    }
  return found;
}

function instruments(plain: string): Mention[] {
  return [...plain.matchAll(instrument)].map((match) => {
    const [, code = "", part, word] = match;
    const suffix = part ?? (word === undefined ? "" : /public/i.test(word) ? "1" : "2");
    const isEit = code.toUpperCase() === "EIT";
    return mention({ kind: "component", code: `${code.toUpperCase()}${isEit ? suffix : ""}` }, match);
  });
}

/** A number and its own name are one mention; a number with another's name, or a bracketed instrument behind an indicator, is not plain. */
function merged(plain: string, found: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  for (const next of found) {
    const last = result.at(-1);
    if (last && next.at < last.end) continue;
    const between = last ? plain.slice(last.end, next.at) : "";
    if (last?.subject && next.subject) {
      const isClose = /^[\s"“'(:.-]{0,4}$/.test(between);
      if (isClose && last.subject.kind === "indicator" && next.subject.kind === "indicator") {
        const same = last.subject.code === next.subject.code;
        result[result.length - 1] = { ...last, subject: same ? last.subject : null, end: next.end };
        continue;
      }
      const bracketed = /\($/.test(between) && plain[next.end] === ")";
      if (bracketed && next.subject.kind === "component" && last.subject.kind !== "component") continue;
      // "ตัวชี้วัดที่ ๔ โดยภาพรวมได้ …": the whole of what was just named, not of the agency.
      if (next.subject.kind === "overall" && !/\d/.test(between) && last.subject.kind !== "overall") {
        result.push({ ...next, subject: null });
        continue;
      }
    }
    result.push(next);
  }
  return result;
}

function withLists(plain: string, mentions: readonly Mention[]): Mention[] {
  const inList = new Set<Mention>();
  mentions.forEach((next, at) => {
    const last = mentions[at - 1];
    if (last && joins.test(plain.slice(last.end, next.at))) inList.add(last).add(next);
  });
  return mentions.map((one) => (inList.has(one) ? { ...one, isListed: true } : one));
}
