/** The report by question and item in the sections IIT, EIT and OIT, as FY2563–2566 publish it. */
import { FISCAL_YEARS, frameworkOf } from "../../../ita/frameworks";
import { measureRulesOf } from "../../../ita/measures";
import { inDigits } from "../../../ita/scores";
import { wordsFor } from "../../../ita/sentences";
import type { Framework, InstrumentCode, QuestionResult } from "../../../ita/types";
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
      { id: "section", header: "ส่วน", width: 90 },
      { id: "subject", header: "หัวข้อการประเมิน", width: 170 },
      { id: "weakness", header: "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องพัฒนา", width: 170 },
      { id: "measure", header: "มาตรการหรือกิจกรรมที่ดำเนินการ", width: 150 },
      { id: "result", header: "สรุปผลการดำเนินการ", width: 370 },
      { id: "outcome", header: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", width: 200 },
    ],
    rows: (["IIT", "EIT", "OIT"] as const).flatMap((instrument) => sectionRows(input, instrument)),
  });
}

interface Subject {
  readonly key: string;
  readonly title: string;
  readonly weakness: string;
}

function sectionRows(input: YearInput, instrument: InstrumentCode): { key: string; cells: PlannedValue[] }[] {
  const digits = digitsOf(input);
  return input.year.measures
    .filter(({ id }) => id !== "")
    .flatMap((measure) =>
      subjectsOf(input, measure, instrument).map(({ key, title, weakness }) => ({
        key: `${measure.id}/${key}`,
        cells: [
          inDigits(SECTIONS[instrument], digits),
          title,
          weakness,
          `${measure.id} ${measure.measure}`,
          [resultText(input, measure), evidenceText(input, measure)].filter((text) => text !== "").join("\n"),
          outcomeText(input, measure),
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
  // Scores of the questions that the measures were made for are here only until the next year's arrive.
  const results = analysis.fiscalYear < input.year.fiscalYear ? analysis.questions : [];
  const named = codes.flatMap((code): Subject[] => {
    const asked = questions.find((question) => question.code === code);
    if (asked?.instrument !== instrument) return [];
    const text = asked.textTh === null ? "" : ` ${words.ours(asked.textTh)}${asked.unconfirmed ? " (ยังไม่ยืนยัน)" : ""}`;
    const result = results.find((question) => question.code === code);
    return [{ key: code, title: `${words.ours(code)}${text}`, weakness: weaknessText(result, words.points) }];
  });
  if (codes.length > 0) return named;
  return analysis.indicators
    .filter(({ no, instrument: own }) => indicators.includes(no) && own === instrument)
    .map(({ no, nameTh, score }) => ({
      key: String(no),
      title: words.ours(`ตัวชี้วัดที่ ${no} ${nameTh}`),
      weakness: score === null ? "" : `ได้ ${words.points(score)}`,
    }));
}

function weaknessText(result: QuestionResult | undefined, points: (score: number) => string): string {
  if (!result) return "";
  const score = result.score === null ? [] : [`ได้ ${points(result.score)}`];
  return [...score, ...(result.remark.trim() === "" ? [] : [`ข้อสังเกตของผู้ตรวจ: ${result.remark.trim()}`])].join("\n");
}
