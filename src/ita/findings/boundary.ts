import { joinThai } from "../sentences/words";
import type { Analysis, Finding, Hundredths, Place } from "../types";
import type { Subject } from "../reading/types";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { capital, subjectEn, subjectTh } from "./shared/subjects";

/** A figure of the current year and the lines it may stand on, each with what standing on it means. */
interface Candidate {
  readonly subject: Subject & { readonly kind: "overall" | "component" | "indicator" };
  readonly score: Hundredths | null;
  readonly lines: readonly Line[];
}
interface Line {
  readonly at: Hundredths;
  readonly th: string;
  readonly en: string;
}

/** "boundary": a score exactly on a line, where one hundredth less would change what is said of it. */
export const boundary: FindingKind = (evidence) => {
  const { analysis } = evidence;
  if (analysis === null) return [];
  return [...indicatorCandidates(analysis), ...componentCandidates(analysis), overallCandidate(analysis)].flatMap(
    (candidate) => findingOf(analysis, candidate, evidence)
  );
};

function findingOf(analysis: Analysis, { subject, score, lines }: Candidate, evidence: Evidence): Finding[] {
  const { digits, years } = evidence;
  const { words, figure, figureEn } = voice(digits);
  const met = lines.filter(({ at }) => at === score);
  if (score === null || met.length === 0) return [];
  const year = analysis.fiscalYear;
  const place =
    years.find(({ assessment }) => assessment.fiscalYear === year)?.placeOf(subject.kind, subject.code) ?? null;
  const exact = exactly(place, evidence);
  const held = exact === null ? "" : ` ช่องนั้นเก็บค่า ${words.ours(exact)} ซึ่งปัดเศษเป็นสองตำแหน่งแล้วจึงตรงเส้น`;
  const heldEn =
    exact === null ? "" : ` The cell holds ${exact}, which is on the line only when rounded to two decimals.`;
  return [
    remark("boundary", "note", place, {
      found: exact === null ? figure(score) : words.ours(exact),
      expected: `ตั้งแต่ ${figure(score)} ขึ้นไป`,
      th: `${subjectTh(subject, year, words)} ได้ ${words.points(score)}${placeText(place)} ซึ่งอยู่ตรงเส้นเกณฑ์พอดี${held} ผลวิเคราะห์นับว่าถึงเกณฑ์ คือ ${joinThai(met.map(({ th }) => th))} กรุณาตรวจว่าคะแนนตรงกับประกาศผลการประเมิน`,
      en: `${capital(subjectEn(subject, year))} stands at ${figureEn(score)}${placeTextEn(place)}, exactly on a line.${heldEn} It counts as reached: ${met.map(({ en }) => en).join("; ")}. Check the score against the announced result.`,
    }),
  ];
}

/** What the cell holds, where that is more than the two decimals that are shown and reckoned with; else null. */
function exactly(place: Place | null, { tables }: Evidence): string | null {
  if (place === null) return null;
  const figure = tables
    .flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))
    .find((one) => one.place.sheet === place.sheet && one.place.cell === place.cell);
  if (typeof figure?.raw !== "number" || figure.value === null) return null;
  // A binary fraction is a hair beside what was typed: ten digits tell a third decimal and no hair.
  const typed = Number(figure.raw.toPrecision(10));
  return Math.abs(typed * 100 - figure.value) < 1e-6 ? null : String(typed);
}

const passes = (analysis: Analysis): Line => ({ at: analysis.passMark, th: "ผ่านเกณฑ์การประเมิน", en: "it passes" });

function indicatorCandidates(analysis: Analysis): Candidate[] {
  const lines = [{ at: analysis.strengthThreshold, th: "จัดเป็นจุดแข็ง", en: "it is a strength" }, passes(analysis)];
  return analysis.indicators.map(({ no, score }) => ({
    subject: { kind: "indicator", code: String(no) },
    score,
    lines,
  }));
}

/**
 * Components on a line that decides a level: only levels that the overall score reaches, and the EIT itself only while its
 * parts are not known.
 */
function componentCandidates(analysis: Analysis): Candidate[] {
  const hasParts = analysis.instruments.some(({ code, score }) => code === "EIT1" && score !== null);
  const overall = analysis.overall.score;
  const conditions = analysis.framework.levels.flatMap(({ name, overallMin, everyComponentMin }) =>
    everyComponentMin === null || overall === null || overall < overallMin
      ? []
      : [
          {
            at: everyComponentMin,
            th: `เข้าเงื่อนไขของระดับ “${name}”`,
            en: `it meets the condition of level “${name}”`,
          },
        ]
  );
  return analysis.instruments
    .filter(({ code }) => !(code === "EIT" && hasParts))
    .map(({ code, score }) => ({
      subject: { kind: "component", code },
      score,
      lines: [...conditions, passes(analysis)],
    }));
}

function overallCandidate(analysis: Analysis): Candidate {
  const lines = analysis.framework.levels
    .filter(({ overallMin }) => overallMin > 0)
    .map(({ name, overallMin }) => ({
      at: overallMin,
      th: `ถึงเกณฑ์คะแนนภาพรวมของระดับ “${name}”`,
      en: `it reaches the overall score of level “${name}”`,
    }));
  return { subject: { kind: "overall", code: "" }, score: analysis.overall.score, lines };
}
