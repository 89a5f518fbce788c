/** Reads คะแนนรายข้อ: question and item scores of two years and the assessor's remarks, by the year's codes. */
import type { Hundredths } from "../../ita/types";
import { QUESTION_COLUMNS } from "./columns";
import type { Settings } from "./readSettings";
import { problems } from "./scoreProblems";
import {
  cellText,
  correct,
  headersOf,
  noRemarks,
  placeKey,
  placeOf,
  scoreIn,
  YEAR_SIDES,
  type Remarks,
  type ScoreTable,
  type YearSide,
} from "./scoreTable";
import { findYearColumns, type YearColumns } from "./yearColumns";

export interface ReadQuestions {
  readonly columns: YearColumns | null;
  readonly scores: Readonly<Record<YearSide, Readonly<Record<string, Hundredths>>>>;
  readonly assessorRemarks: Readonly<Record<string, string>>;
  readonly remarks: Remarks;
}

export function readQuestions(table: ScoreTable, settings: Settings): ReadQuestions {
  const remarks = noRemarks();
  const scores: Record<YearSide, Record<string, Hundredths>> = { current: {}, previous: {} };
  const assessorRemarks: Record<string, string> = {};
  const headers = headersOf(table);
  const code = headers.indexOf(QUESTION_COLUMNS.code);
  const remark = headers.indexOf(QUESTION_COLUMNS.remark);
  if (code < 0) remarks.problems.push(problems.columnMissing(table.sheet, QUESTION_COLUMNS.code));
  const columns = findYearColumns(table, settings, remarks);
  const codes = new Map(settings.framework.questions.map((question) => [question.code.toLowerCase(), question.code]));
  table.values.slice(1).forEach((row, index) => {
    const name = codes.get(cellText(row[code]).toLowerCase());
    if (columns === null || name === undefined) return;
    if (remarks.places.has(placeKey("current", name))) {
      remarks.faults.push(problems.duplicateCode(placeOf(table, index, code), name));
      return;
    }
    if (cellText(row[code]).length !== String(row[code]).length) correct(table, index, code, name, remarks);
    for (const side of YEAR_SIDES) {
      const column = columns[side];
      if (column === null) continue;
      remarks.places.set(placeKey(side, name), placeOf(table, index, column));
      const value = scoreIn(table, index, column, remarks);
      if (value !== null) scores[side][name] = value;
    }
    const words = cellText(row[remark]);
    if (words !== "") assessorRemarks[name] = words;
  });
  return { columns, scores, assessorRemarks, remarks };
}
