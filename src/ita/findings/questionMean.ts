import { meanOf } from "../scores";
import type { Assessment, Finding, Framework, Hundredths, IndicatorNo, IndicatorRule, Place, Severity } from "../types";
import type { SourceTable } from "../reading/types";
import { bestPlace, codeYear, scoreEntries, scoreYears, type ScoreEntry } from "./shared/entries";
import { placeText, placeTextEn, remark, tolerance, voice, type Evidence, type FindingKind } from "./finding";
import { rulesOf, subjectEn, subjectTh } from "./shared/subjects";

/** An indicator's printed score beside the mean of all its questions. */
interface Comparison {
  readonly fiscalYear: number;
  readonly rule: IndicatorRule;
  readonly printed: Hundredths;
  readonly mean: Hundredths;
  readonly place: Place | null;
}

/**
 * "question-mean": an indicator that is not the mean of its questions. How items are weighted and what part 2 of the EIT
 * added is not known, so there it is only a note; the official figure rules.
 */
export const questionMean: FindingKind = (evidence) => {
  const told = new Set<string>();
  return [...fromYears(evidence), ...evidence.tables.flatMap((table) => fromTable(table, evidence))].flatMap(
    (comparison) => {
      const key = `${comparison.rule.no}@${comparison.fiscalYear}`;
      if (told.has(key)) return [];
      const findings = findingOf(comparison, evidence);
      if (findings.length > 0) told.add(key);
      return findings;
    }
  );
};

function fromYears(evidence: Evidence): Comparison[] {
  const [current] = evidence.years;
  return evidence.years.flatMap(({ assessment, placeOf }) => {
    const rules = rulesOf(assessment.fiscalYear);
    const codes = current && rulesOf(current.assessment.fiscalYear);
    if (!rules || !codes) return [];
    return rules.indicators.flatMap((rule) => {
      const printed = assessment.indicators[rule.no];
      // Earlier years carry the current year's codes: their means can be told where both years ask the same ones.
      if (printed === undefined || codesOf(rules, rule.no) !== codesOf(codes, rule.no)) return [];
      const mean = meanOfQuestions(rules, rule.no, assessment.questions);
      const { fiscalYear } = assessment;
      return mean === null ? [] : [{ fiscalYear, rule, printed, mean, place: placeOf("indicator", String(rule.no)) }];
    });
  });
}

function codesOf({ questions }: Framework, no: IndicatorNo): string {
  return questions
    .filter(({ indicator }) => indicator === no)
    .map(({ code }) => code)
    .join();
}

function meanOfQuestions(rules: Framework, no: IndicatorNo, scores: Assessment["questions"]): Hundredths | null {
  return meanOf(rules.questions.filter(({ indicator }) => indicator === no).map(({ code }) => scores[code] ?? null));
}

/** The group rows of a question table against the questions below them. */
function fromTable(table: SourceTable, evidence: Evidence): Comparison[] {
  if (table.kind !== "questions" && table.kind !== "items") return [];
  const entries = scoreEntries({ ...evidence, tables: [table] });
  return scoreYears(table).flatMap((fiscalYear) => {
    const rules = rulesOf(fiscalYear);
    const codes = rulesOf(codeYear(table));
    if (!rules || !codes) return [];
    const ofYear = entries.filter((entry) => entry.fiscalYear === fiscalYear);
    const questions = Object.fromEntries(
      ofYear.filter(({ subject }) => subject.kind === "question").map(({ subject, value }) => [subject.code, value])
    );
    return rules.indicators.flatMap((rule) => {
      const group = groupRow(ofYear, rule.no);
      if (!group || codesOf(rules, rule.no) !== codesOf(codes, rule.no)) return [];
      const mean = meanOfQuestions(rules, rule.no, questions);
      const place = bestPlace(evidence, group.subject, fiscalYear, group.figure.place);
      return mean === null ? [] : [{ fiscalYear, rule, printed: group.value, mean, place }];
    });
  });
}

function groupRow(entries: readonly ScoreEntry[], no: IndicatorNo): ScoreEntry | undefined {
  return entries.find(({ subject }) => subject.kind === "indicator" && subject.code === String(no));
}

function findingOf(comparison: Comparison, evidence: Evidence): Finding[] {
  const { fiscalYear, rule, printed, mean, place } = comparison;
  const { words, figure, figureEn } = voice(evidence.digits);
  const severity = Math.abs(printed - mean) <= tolerance ? null : severityOf(comparison, evidence);
  if (severity === null) return [];
  const subject = { kind: "indicator", code: String(rule.no) } as const;
  const isOit = rule.instrument === "OIT";
  const advice =
    severity === "warning"
      ? { th: "กรุณาตรวจคะแนนตัวชี้วัดและคะแนนรายข้อกับประกาศผลการประเมิน", en: "Check both against the announced result." }
      : {
          th: `${isOit ? "เนื่องจากไม่ทราบน้ำหนักของแต่ละรายการ" : words.ours("เนื่องจากคะแนนส่วนที่ 2 ของแต่ละตัวชี้วัดไม่ได้แสดงไว้")} จึงใช้คะแนนตัวชี้วัดตามที่ประกาศ`,
          en: `${isOit ? "How the items are weighted is not known" : "What part 2 added is not printed"}, so the announced score of the indicator is used.`,
        };
  return [
    remark("question-mean", severity, place, {
      found: figure(printed),
      expected: figure(mean),
      th: `${subjectTh(subject, fiscalYear, words)} ของ${words.year(fiscalYear)} ได้ ${words.points(printed)}${placeText(place)} แต่ค่าเฉลี่ยของคะแนนรายข้อคือ ${words.points(mean)} ${advice.th}`,
      en: `The score of ${subjectEn(subject, fiscalYear)} of FY${fiscalYear} is ${figureEn(printed)}${placeTextEn(place)}, but the mean of its questions is ${figureEn(mean)}. ${advice.en}`,
    }),
  ];
}

/** null: the difference is explained by what part 2 of the EIT can have added. */
function severityOf({ fiscalYear, rule, printed, mean }: Comparison, { years }: Evidence): Severity | null {
  if (rule.instrument === "IIT") return "warning";
  if (rule.instrument === "OIT") return "note";
  if (rulesOf(fiscalYear)?.eitParts === "one") return "warning";
  const part2 = years.find(({ assessment }) => assessment.fiscalYear === fiscalYear)?.assessment.components.EIT2;
  const [least, most] = part2 === undefined ? [0, 10000] : [Math.max(0, 3 * part2 - 20000), Math.min(10000, 3 * part2)];
  const possible = printed >= (mean + least) / 2 - tolerance && printed <= (mean + most) / 2 + tolerance;
  return possible ? null : "note";
}
