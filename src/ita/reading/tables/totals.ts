/** Rows that sum up others: which of them hold the overall score. */
import { recomputeOverall } from "../../analysis";
import { FISCAL_YEARS, frameworkOf } from "../../frameworks";
import { nothingPrinted } from "../../nothingPrinted";
import { meanOf, toArabicDigits } from "../../scores";
import { INDICATOR_NUMBERS, type Assessment, type Hundredths, type IndicatorNo } from "../../types";
import type { SourceRow, Subject } from "../types";
import { same } from "./subjects";

/** Rounding alone makes so much of a difference. */
const tolerance: Hundredths = 1;

/**
 * Where several rows are labelled as a sum or a mean, each closes its own section: "คะแนนเฉลี่ย" below the questions of an
 * indicator is that indicator's (and no score of its own), below the indicators of an instrument the instrument's. Only
 * the last row of the table can be the overall score.
 */
export function settledTotals(rows: readonly SourceRow[]): SourceRow[] {
  const totals = rows.flatMap((row, at) => (isTotal(row) ? [at] : []));
  return rows.map((row, at) => {
    if (!isTotal(row)) return row;
    if (isPlainMean(row, rows)) return { ...row, subject: null, byName: null };
    if (isPlainSum(row, rows)) return { ...row, subject: null, byName: null, figures: [] };
    const before = rows[at - 1];
    const group = before?.group ?? null;
    const asksQuestions = before?.subject?.kind === "question";
    if (asksQuestions) return { ...row, subject: null, byName: null, group };
    const last = at === rows.length - 1;
    if (totals.length === 1 ? last || group === null : last && before !== undefined && isTotal(before)) return row;
    const ofComponent = componentOf(rows, at);
    return { ...row, subject: ofComponent, byName: null, group: ofComponent };
  });
}

function isTotal({ subject, totalLabel }: SourceRow): boolean {
  return totalLabel !== null && subject?.kind === "overall";
}

/** The instrument whose indicators stand right above, when all of them are under one heading. */
function componentOf(rows: readonly SourceRow[], at: number): Subject | null {
  let component: Subject | null = null;
  for (let index = at - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row || isTotal(row)) break;
    if (row.group?.kind !== "component" || (component && !same(component, row.group))) break;
    component = row.group;
  }
  return component;
}

/** A mean of the ten indicators without the weights is called a mean rightly, and is not the overall score. */
function isPlainMean(total: SourceRow, rows: readonly SourceRow[]): boolean {
  if (!/เฉลี่ย|average|mean/i.test(total.totalLabel?.text ?? "")) return false;
  let plain = false;
  for (const { measure, column, fiscalYear, value } of total.figures) {
    if (measure !== "score" || value === null) continue;
    const indicators = scoresIn(column, rows);
    const mean = meanOf(INDICATOR_NUMBERS.map((no) => indicators[no] ?? null));
    const year = fiscalYear !== null && FISCAL_YEARS.includes(fiscalYear) ? fiscalYear : Math.max(...FISCAL_YEARS);
    const overall = recomputeOverall(frameworkOf(year), { ...nothingPrinted(year), indicators });
    if (mean === null || overall === null) continue;
    const [offMean, offOverall] = [Math.abs(value - mean), Math.abs(value - overall)];
    if (offMean > tolerance) return false;
    if (offOverall > tolerance) plain = true;
  }
  return plain;
}

/** "รวม ๙๓๗.๑๗": the ten added up, no score at all. */
function isPlainSum(total: SourceRow, rows: readonly SourceRow[]): boolean {
  return total.figures.some(({ column, problem, raw }) => {
    const added = Object.values(scoresIn(column, rows)).reduce((sum, score) => sum + score, 0);
    const printed = Number(toArabicDigits(String(raw)).replace(/,/g, "")) * 100;
    return problem === "out-of-range" && Math.abs(printed - added) <= tolerance;
  });
}

function scoresIn(column: number, rows: readonly SourceRow[]): Assessment["indicators"] {
  const scores: Partial<Record<IndicatorNo, Hundredths>> = {};
  for (const { subject, figures } of rows) {
    if (subject?.kind !== "indicator") continue;
    const no = INDICATOR_NUMBERS.find((each) => String(each) === subject.code);
    const value = figures.find((figure) => figure.column === column)?.value;
    if (no !== undefined && value !== null && value !== undefined) scores[no] = value;
  }
  return scores;
}
