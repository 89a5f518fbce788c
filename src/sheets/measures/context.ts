/** What the sheets about one year's measures are made from. */
import { thaiPeriod } from "../../ita/dates";
import { inDigits } from "../../ita/scores";
import type { FollowUpStatus } from "../../ita/types";
import type { HeadingLine } from "../plan";
import type { ResultInput } from "../result/context";
import type { Digits } from "../styles";
import type { StandingMeasure } from "./readMeasures";

/** The rounds in which results are reported: after six months and at the end of the fiscal year. */
export type Round = "mid" | "end";

/** What staff reported of a step. */
export interface StepReport {
  readonly key: string;
  readonly measureId: string;
  /** Lasting number of the step in its measure. */
  readonly no: number;
  readonly text: string;
  readonly status: Readonly<Record<Round, FollowUpStatus>>;
  readonly result: Readonly<Record<Round, string>>;
  readonly evidence: string;
  readonly obstacle: string;
  /** Some cell of the row holds words of the staff's. */
  readonly isAnswered: boolean;
}

/** One year's measures as they stand, with what was reported on them. */
export interface MeasuresYear {
  readonly fiscalYear: number;
  readonly measures: readonly StandingMeasure[];
  readonly reports: readonly StepReport[];
}

export interface YearInput extends ResultInput {
  readonly year: MeasuresYear;
}

/** "สำนักปลัดเทศบาล (หลัก)\nกองคลัง (ร่วม)": several units in one cell, for print. */
export function unitsText(units: readonly string[]): string {
  const [main, ...joint] = units;
  if (main === undefined) return "";
  return joint.length === 0 ? main : [`${main} (หลัก)`, ...joint.map((unit) => `${unit} (ร่วม)`)].join("\n");
}

/** The year-end status where it was reported, else the one of the six months. */
export const latestStatus = ({ status }: Pick<StepReport, "status">): FollowUpStatus =>
  status.end === "unknown" ? status.mid : status.end;

export const numbered = (lines: readonly string[], digits: Digits): string =>
  lines.map((line, at) => `${inDigits(String(at + 1), digits)}. ${line}`).join("\n");

/** "เทศบาลตำบล… · ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๗ ถึง ๓๐ กันยายน ๒๕๖๘" */
export function periodLine({ analysis }: Pick<ResultInput, "analysis">, fiscalYear: number): HeadingLine {
  return periodOf(analysis.agency, fiscalYear, analysis.digits);
}

export function periodOf(agency: string, fiscalYear: number, digits: Digits): HeadingLine {
  const period = `ตั้งแต่วันที่ ${thaiPeriod(fiscalYear, digits)}`;
  return { id: "period", text: agency === "" ? period : `${agency} · ${period}`, style: "subtitle" };
}
