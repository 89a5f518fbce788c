/** The report by question and item in the sections IIT, EIT and OIT, as FY2563–2566 publish it. */
import { FISCAL_YEARS, frameworkOf } from "../../../ita/frameworks";
import { measureRulesOf } from "../../../ita/measures";
import { inDigits } from "../../../ita/scores";
import { wordsFor } from "../../../ita/sentences";
import type { Compared, Framework, Hundredths, IndicatorNo, InstrumentCode, QuestionRule } from "../../../ita/types";
import type { PlannedValue, SheetPlan } from "../../plan";
import { digitsOf } from "../../result/context";
import type { YearInput } from "../context";
import type { StandingMeasure } from "../readMeasures";
import { outcomeText } from "./outcomeText";
import { evidenceText, reportPlan, resultText } from "./reportPlan";

const SECTIONS: Readonly<Record<InstrumentCode, string>> = {
  IIT: "1. ผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "2. ผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  OIT: "3. การเปิดเผยข้อมูลสาธารณะ (OIT)",
};

export function byQuestionReport(input: YearInput): SheetPlan {
  const { year } = input;
  const rules = measureRulesOf(year.fiscalYear);
  return reportPlan(input, "byQuestion", {
    item: rules.reportForm === "byQuestion" ? rules : null,
    lines: [],
    columns: [
      { id: "section", header: "ส่วน", width: 80 },
      { id: "subject", header: "หัวข้อการประเมิน", width: 156 },
      { id: "weakness", header: "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องพัฒนา", width: 150 },
      { id: "measure", header: "มาตรการหรือกิจกรรมที่ดำเนินการ", width: 140 },
      { id: "result", header: "สรุปผลการดำเนินการ", width: 340 },
      { id: "outcome", header: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", width: 184 },
    ],
    rows: (["IIT", "EIT", "OIT"] as const).flatMap((instrument) => sectionRows(input, instrument)),
  });
}

interface Subject {
  readonly key: string;
  readonly indicator: IndicatorNo;
  readonly title: string;
  readonly weakness: string;
}

function sectionRows(input: YearInput, instrument: InstrumentCode): { key: string; cells: PlannedValue[] }[] {
  const digits = digitsOf(input);
  return input.year.measures
    .filter(({ id }) => id !== "")
    .flatMap((measure) =>
      subjectsOf(input, measure, instrument).map(({ key, indicator, title, weakness }) => ({
        key: `${measure.id}/${key}`,
        cells: [
          inDigits(SECTIONS[instrument], digits),
          title,
          weakness,
          `${measure.id} ${measure.measure}`,
          [resultText(input, measure), evidenceText(input, measure)].filter((text) => text !== "").join("\n"),
          outcomeText(input, { ...measure, indicators: [indicator] }),
        ],
      }))
    );
}

/** Codes are those of the results that the measures follow from: of the year before them. */
function questionsMeant({ year }: YearInput): Framework["questions"] {
  const fiscalYear = year.fiscalYear - 1;
  return FISCAL_YEARS.includes(fiscalYear) ? frameworkOf(fiscalYear).questions : [];
}

/** The questions that the measure names, else its indicators. */
function subjectsOf(input: YearInput, { codes, indicators }: StandingMeasure, instrument: InstrumentCode): Subject[] {
  const { analysis } = input;
  const words = wordsFor(analysis.digits);
  const questions = questionsMeant(input);
  const named = codes.flatMap((code): Subject[] => {
    const asked = questions.find((question) => question.code === code);
    if (asked?.instrument !== instrument) return [];
    const text = asked.textTh === null ? "" : ` ${words.ours(asked.textTh)}${asked.unconfirmed ? " (ยังไม่ยืนยัน)" : ""}`;
    const { score, remark } = questionBefore(input, asked);
    const lines = [...scoreText(input, score), ...(remark === "" ? [] : [`ข้อสังเกตของผู้ตรวจ: ${remark}`])];
    return [{ key: code, indicator: asked.indicator, title: `${words.ours(code)}${text}`, weakness: lines.join("\n") }];
  });
  if (codes.length > 0) return named;
  return analysis.indicators
    .filter(({ no, instrument: own }) => indicators.includes(no) && own === instrument)
    .map((indicator) => ({
      key: String(indicator.no),
      indicator: indicator.no,
      title: words.ours(`ตัวชี้วัดที่ ${indicator.no} ${indicator.nameTh}`),
      weakness: scoreText(input, scoreBefore(input, indicator)).join("\n"),
    }));
}

/** The results that the measures answer to: of the year before them, whichever of the two years' scores are here. */
function scoreBefore({ analysis, year }: YearInput, { score, previous }: Pick<Compared, "score" | "previous">) {
  const answered = year.fiscalYear - 1;
  if (analysis.fiscalYear === answered) return score;
  return analysis.previousFiscalYear === answered ? previous : null;
}

/**
 * Of a question once the next year's results are here: its score where it is still asked under that code in the same words
 * (ita/analysis/questions.ts looks last year's up by this year's codes). The remarks are this year's and say nothing of then.
 */
function questionBefore(
  input: YearInput,
  asked: QuestionRule
): { readonly score: Hundredths | null; readonly remark: string } {
  const { analysis, year } = input;
  const result = analysis.questions.find(({ code }) => code === asked.code);
  if (!result) return { score: null, remark: "" };
  const isOfThen = analysis.fiscalYear === year.fiscalYear - 1;
  const isSame = isOfThen || (asked.textTh !== null && asked.textTh === result.textTh);
  return { score: isSame ? scoreBefore(input, result) : null, remark: isOfThen ? result.remark.trim() : "" };
}

/** Full marks are no fault. */
function scoreText({ analysis, year }: YearInput, score: Hundredths | null): string[] {
  if (score === null) return [];
  const words = wordsFor(analysis.digits);
  const got = `${words.year(year.fiscalYear - 1)} ได้ ${words.points(score)}`;
  return [score >= 10000 ? `ไม่มีข้อบกพร่อง (${got})` : got];
}
