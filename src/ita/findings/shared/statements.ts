import type { Subject } from "../../reading/types";
import { figuresIn, type FigureInText } from "../../reading/figures";
import { yearsIn } from "../../reading/years";
import { mentionsIn, type Mention } from "./mentions";
import {
  anotherTopic,
  betweenVerbAndFigure,
  changeVerb,
  clauseEnd,
  comparedWith,
  connecting,
  elsewhere,
  lineAfter,
  notAResult,
  notAResultOf,
  notYet,
} from "./sentenceWords";

/** A figure in a sentence together with whom, which year and which kind of figure the words around it mean. */
export interface Statement {
  readonly figure: FigureInText;
  readonly subject: Subject;
  /** Others named in the same clause. */
  readonly others: readonly Subject[];
  /** Nothing but connecting words stands between the name and the figure. */
  readonly isTight: boolean;
  /** The verb right before the figure, when it is the size of a change. */
  readonly verb: "rose" | "fell" | null;
  /** Years named in the clause; the nearest before the figure last. */
  readonly years: readonly number[];
}

/** A name further away than this is not plainly that of the figure. */
const farthest = 240;
/** So many characters before a figure, or before its name, may say that it is no result. */
const reach = { figure: 50, change: 80, name: 25 };

/** A report's paragraph is shorter; looking further would cost more than it finds. */
const longest = 8_000;

/** Every figure of a text whose subject is plain. Rounded figures and lines are for the caller to judge. */
export function statementsIn(whole: string): Statement[] {
  const text = whole.slice(0, longest);
  const mentions = mentionsIn(text);
  const years = namedYears(text);
  const ends = [...text.matchAll(clauseEnd)].map(({ index }) => index);
  return figuresIn(text).flatMap((figure, nth, figures): Statement[] => {
    const start = ends.findLast((end) => end <= figure.at) ?? 0;
    const end = ends.find((one) => one > figure.at) ?? text.length;
    const inClause = <One extends { readonly at: number }>(all: readonly One[]): One[] =>
      all.filter(({ at }) => at >= start && at < end);
    const named = inClause(mentions).filter((mention) => mention.end <= figure.at);
    const last = figures[nth - 1];
    return statementOf(text, figure, {
      start,
      end,
      lastFigureEnd: last ? last.at + last.length : 0,
      named: named.at(-1) ?? null,
      mentions: inClause(mentions),
      years: inClause(years),
    });
  });
}

/** The clause that a figure stands in. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly lastFigureEnd: number;
  /** The nearest name before the figure. */
  readonly named: Mention | null;
  readonly mentions: readonly Mention[];
  readonly years: readonly NamedYear[];
}

function statementOf(text: string, figure: FigureInText, clause: Clause): Statement[] {
  const { start, end, named, mentions, years } = clause;
  const from = Math.max(start, clause.lastFigureEnd, figure.at - reach.figure);
  const before = text.slice(from, figure.at);
  const verb = verbBefore(before);
  const subject = subjectOf(named, figure, text);
  if (subject === null || elsewhere.test(text.slice(start, end)) || !isResult(text, figure, clause, from, verb))
    return [];
  const between = named ? text.slice(named.end, figure.at) : "";
  const isTight = tight(between);
  if (!isTight && (named?.isWeak || anotherTopic.test(between) || mentions.some((one) => one.subject === null)))
    return [];
  if (!isPlain(figure, isTight, verb, before)) return [];
  return [
    {
      figure,
      subject,
      others: mentions.flatMap((one) => (one.subject && one !== named ? [one.subject] : [])),
      isTight,
      verb,
      years: isTight && named ? yearsOf(named, figure, years) : nearestLast(figure, years),
    },
  ];
}

/** Not a target, a line, a gap, a share of respondents, or a change that is only wished for. */
function isResult(
  text: string,
  figure: FigureInText,
  { start, named }: Clause,
  from: number,
  verb: Statement["verb"]
): boolean {
  // The name itself ("การใช้งบประมาณ") says nothing of targets.
  const behindName = text.slice(Math.max(from, named?.end ?? 0), figure.at);
  const beforeName = named ? text.slice(Math.max(start, named.at - reach.name), named.at) : "";
  const after = text.slice(figure.at + figure.length, figure.at + figure.length + 25);
  if (lineAfter.test(after) || notAResultOf.test(beforeName)) return false;
  if (verb === null) return !notAResult.test(behindName) && !changesOtherwise(text.slice(from, figure.at));
  return !notYet.test(text.slice(Math.max(start, named?.end ?? 0, figure.at - reach.change), figure.at));
}

interface NamedYear {
  readonly fiscalYear: number;
  readonly at: number;
  /** "จากปีงบประมาณ พ.ศ. ๒๕๖๗": what something is compared with. */
  readonly isComparison: boolean;
}

function namedYears(text: string): NamedYear[] {
  return yearsIn(text)
    .filter(({ isDate }) => !isDate)
    .map(({ fiscalYear, at }) => ({
      fiscalYear,
      at,
      isComparison: comparedWith.test(text.slice(Math.max(0, at - 40), at)),
    }));
}

/** Right behind a name stands the figure's own year, if any; else a year said before the name holds for all that follows. */
function yearsOf(named: Mention, figure: FigureInText, years: readonly NamedYear[]): number[] {
  const own = years.filter(({ at }) => at >= named.end && at < figure.at);
  const heading = years.filter(({ at, isComparison }) => at < named.at && !isComparison);
  return (own.length > 0 ? own : heading).map(({ fiscalYear }) => fiscalYear);
}

function nearestLast(figure: FigureInText, years: readonly NamedYear[]): number[] {
  const [behind, before] = [years.filter(({ at }) => at > figure.at), years.filter(({ at }) => at < figure.at)];
  return [...behind, ...before].map(({ fiscalYear }) => fiscalYear);
}

/** A score that is followed by its level is the overall one even without the word. */
function subjectOf(named: Mention | null, figure: FigureInText, text: string): Subject | null {
  if (named) return named.isListed || figure.at - named.end > farthest ? null : named.subject;
  const after = text.slice(figure.at + figure.length, figure.at + figure.length + 40);
  return /^\s{0,3}คะแนน\s{0,3}(?:ผลการประเมิน)?\s{0,3}อยู่ใน(?:เกณฑ์)?ระดับ/.test(after)
    ? { kind: "overall", code: "" }
    : null;
}

function tight(between: string): boolean {
  return between.length <= 80 && between.replace(connecting, "") === "";
}

function verbBefore(before: string): Statement["verb"] {
  const last = lastVerb(before);
  if (!last) return null;
  const { not, verb, between } = last;
  if (not || between.replace(betweenVerbAndFigure, "") !== "") return null;
  return verb === "เพิ่มขึ้น" || verb === "สูงขึ้น" ? "rose" : "fell";
}

/** "ไม่ลดลง ๓.๐๐ คะแนน": neither the size of a change nor, as in "ลดลงเป็น" or "ลดลงเหลือ", a score. */
function changesOtherwise(before: string): boolean {
  const last = lastVerb(before);
  return last !== null && !/(?:เป็น|เหลือ|จากเดิม|ได้)\s{0,3}$/.test(last.between);
}

function lastVerb(before: string): { readonly not: boolean; readonly verb: string; readonly between: string } | null {
  const match = [...before.matchAll(changeVerb)].at(-1);
  if (!match) return null;
  const [whole, not, verb = ""] = match;
  return { not: not !== undefined, verb, between: before.slice(match.index + whole.length) };
}

/** A percentage is a score only where the words say so. */
function isPlain({ unit, decimals }: FigureInText, isTight: boolean, verb: Statement["verb"], before: string): boolean {
  if (unit === "คะแนน" || verb !== null) return true;
  return isTight && (unit === "ร้อยละ" ? /คะแนน|ได้/.test(before) : decimals >= 1);
}
