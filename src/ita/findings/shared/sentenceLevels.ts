import { recomputeOverall } from "../../analysis";
import { FISCAL_YEARS, frameworkOf } from "../../frameworks";
import type { TextCell } from "../../reading/types";
import type { Assessment, Hundredths } from "../../types";
import { tolerance, type Evidence } from "../finding";
import { statementsIn, type Statement } from "./statements";
import { rulesOf } from "./subjects";

/** A sentence that gives the overall score of a known year and the level that goes with it. */
export interface SaidLevel {
  readonly cell: TextCell;
  /** As it was typed. */
  readonly typed: string;
  readonly assessment: Assessment;
}

/** Longer names first: "ผ่านดีเยี่ยม" is not "ผ่านดี". */
const levelNames = [...new Set(FISCAL_YEARS.flatMap((year) => frameworkOf(year).levels.map(({ name }) => name)))].sort(
  (one, other) => other.length - one.length
);
const latin = levelNames.filter((name) => /^[A-Z]+$/.test(name)).join("|");
const thai = levelNames.filter((name) => !/^[A-Z]+$/.test(name)).join("|");
const levelBehind = new RegExp(
  `^\\s{0,3}(?:คะแนน)?\\s{0,3}(?:ซึ่ง|และ|โดย|ผลการประเมิน)?\\s{0,3}(?:จัด)?(?:อยู่)?(?:ใน)?(?:เกณฑ์)?\\s{0,3}ระดับ\\s{0,3}(?:ผลการประเมิน)?[\\s"'“”‘’(:]{0,5}(?:(${latin})(?![A-Za-z+])|(${thai})(?![ก-๎]))`,
  "i"
);
const farthest = 80;

/** Every level that stands right behind the overall score of a year whose scores are here. */
export function saidLevels({ years, texts }: Evidence, isOfAnother: (text: string) => boolean): SaidLevel[] {
  return texts
    .filter(({ text }) => text.includes("ระดับ") && !isOfAnother(text))
    .flatMap((cell) =>
      statementsIn(cell.text).flatMap((statement): SaidLevel[] => {
        const { at, length } = statement.figure;
        const match = levelBehind.exec(cell.text.slice(at + length, at + length + farthest));
        const typed = match?.[1] ?? match?.[2];
        const assessment = typed === undefined ? null : assessmentOf(statement, cell, years);
        return typed === undefined || assessment === null ? [] : [{ cell, typed, assessment }];
      })
    );
}

/** The year that is spoken of, when the figure is its overall score. */
function assessmentOf(
  { subject, verb, figure, years: named }: Statement,
  { fiscalYear }: TextCell,
  years: Evidence["years"]
): Assessment | null {
  if (subject.kind !== "overall" || verb !== null) return null;
  const year = named.at(-1) ?? fiscalYear ?? years[0]?.assessment.fiscalYear;
  const assessment = years.find((one) => one.assessment.fiscalYear === year)?.assessment ?? null;
  return assessment && isOverall(figure.value, assessment) ? assessment : null;
}

function isOverall(value: Hundredths, assessment: Assessment): boolean {
  if (assessment.overall !== null) return value === assessment.overall;
  const rules = rulesOf(assessment.fiscalYear);
  const computed = rules && recomputeOverall(rules, assessment);
  return computed !== null && Math.abs(value - computed) <= tolerance;
}
