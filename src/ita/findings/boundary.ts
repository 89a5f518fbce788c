import { indicatorTitle, joinThai } from "../sentences/words";
import type { Analysis, Finding, Hundredths } from "../types";
import { atPlace, placeText, voice, type FindingKind, type PlaceKind, type ProofreadContext } from "./finding";

/** A figure of the current year and the lines it may stand on, each with what standing on it means. */
interface Candidate {
  readonly kind: PlaceKind;
  readonly code: string;
  readonly name: string;
  readonly score: Hundredths | null;
  readonly lines: readonly { readonly at: Hundredths; readonly meaning: string }[];
}

/** "boundary": a score exactly on a line, where one hundredth less would change what is said of it. */
export const boundary: FindingKind = (analysis, context) =>
  [...indicatorCandidates(analysis), ...componentCandidates(analysis), overallCandidate(analysis)].flatMap(
    (candidate) => findingOf(analysis, candidate, context)
  );

function findingOf(analysis: Analysis, candidate: Candidate, { placeOf }: ProofreadContext): Finding[] {
  const { words, figure } = voice(analysis);
  const { score } = candidate;
  const met = candidate.lines.filter(({ at }) => at === score);
  if (score === null || met.length === 0) return [];
  const place = placeOf(candidate.kind, candidate.code, analysis.fiscalYear);
  return [
    {
      code: "boundary",
      severity: "note",
      ...atPlace(place),
      found: figure(score),
      expected: `ตั้งแต่ ${figure(score)} ขึ้นไป`,
      message: `${candidate.name} ได้ ${words.points(score)}${placeText(place)} ซึ่งอยู่ตรงเส้นเกณฑ์พอดี ผลวิเคราะห์นับว่าถึงเกณฑ์ คือ ${joinThai(met.map(({ meaning }) => meaning))} กรุณาตรวจว่าคะแนนตรงกับประกาศผลการประเมิน`,
    },
  ];
}

function indicatorCandidates(analysis: Analysis): Candidate[] {
  const { words } = voice(analysis);
  const lines = [
    { at: analysis.strengthThreshold, meaning: "จัดเป็นจุดแข็ง" },
    { at: analysis.passMark, meaning: "ผ่านเกณฑ์การประเมิน" },
  ];
  return analysis.indicators.map((indicator) => ({
    kind: "indicator",
    code: String(indicator.no),
    name: indicatorTitle(words, indicator),
    score: indicator.score,
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
      : [{ at: everyComponentMin, meaning: `เข้าเงื่อนไขของระดับ “${name}”` }]
  );
  return analysis.instruments
    .filter(({ code }) => !(code === "EIT" && hasParts))
    .map(({ code, nameTh, score }) => ({
      kind: "component",
      code,
      name: nameTh,
      score,
      lines: [...conditions, { at: analysis.passMark, meaning: "ผ่านเกณฑ์การประเมิน" }],
    }));
}

function overallCandidate(analysis: Analysis): Candidate {
  const lines = analysis.framework.levels
    .filter(({ overallMin }) => overallMin > 0)
    .map(({ name, overallMin }) => ({ at: overallMin, meaning: `ถึงเกณฑ์คะแนนภาพรวมของระดับ “${name}”` }));
  return { kind: "overall", code: "", name: "คะแนนภาพรวม", score: analysis.overall.score, lines };
}
