/** Our own score sheets as read, or why they cannot be. */
import { SCORE_SHEETS, SHEET_NAMES } from "../sheets/names";
import { readScores, type PartlyRead, type ReadScores } from "../sheets/score/readScores";
import { readSettings, type Settings } from "../sheets/score/readSettings";
import { FONT, type Writing } from "../sheets/styles";
import type { ScoreTable } from "../sheets/score/scoreTable";
import type { TableState, WorkbookState } from "./readWorkbook";
import type { Problem } from "./types";

export type OwnScores =
  | { readonly ok: true; readonly scores: ReadScores }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly known: PartlyRead | null };

const NO_SCORE_SHEETS: Problem = {
  code: "no-score-sheets",
  sheet: null,
  cell: null,
  th: `สมุดงานนี้ยังไม่มีแผ่น${SHEET_NAMES.settings}และแผ่น${SHEET_NAMES.indicatorScores} กดปุ่ม “แบบกรอกคะแนน” แล้วกรอกคะแนนก่อน`,
  en: "This workbook has no score sheets yet. Press “Score sheets”, fill in the scores and try again.",
};

function missingSheet(name: string): Problem {
  return {
    code: "score-sheet-missing",
    sheet: name,
    cell: null,
    th: `ไม่พบตารางของแผ่น${name} (แผ่นอาจถูกลบ หรือตารางถูกแปลงเป็นช่วงเซลล์) กดปุ่ม “แบบกรอกคะแนน” เพื่อสร้างแผ่นที่ขาด`,
    en: `The table of sheet ${name} was not found (deleted, or converted to a range). Press “Score sheets” to make what is missing.`,
  };
}

export const scoreTableOf = ({ sheet, row, column, values, formulas, formats }: TableState): ScoreTable => ({
  sheet,
  row,
  column,
  values,
  formulas,
  formats,
});

export const hasScoreSheets = (state: WorkbookState): boolean => SCORE_SHEETS.some((id) => state.tables.has(id));

/** The settings alone, which stand before scores can be read; null when there are none to be read. */
export function ownSettings(state: WorkbookState): Settings | null {
  const table = state.tables.get("settings");
  return table ? readSettings(scoreTableOf(table)).settings : null;
}

/** The digits are those of what is written; a workbook without settings is written in the usual type face. */
export const writingOf = (state: WorkbookState, digits: Writing["digits"]): Writing => ({
  digits,
  font: ownSettings(state)?.font ?? FONT,
});

export function readOwnScores(state: WorkbookState): OwnScores {
  const settings = state.tables.get("settings");
  const indicators = state.tables.get("indicatorScores");
  if (!settings && !indicators) return { ok: false, problems: [NO_SCORE_SHEETS], known: null };
  if (!settings) return { ok: false, problems: [missingSheet(SHEET_NAMES.settings)], known: null };
  if (!indicators) return { ok: false, problems: [missingSheet(SHEET_NAMES.indicatorScores)], known: null };
  const questions = state.tables.get("questionScores");
  const units = state.tables.get("units");
  return readScores({
    settings: scoreTableOf(settings),
    indicators: scoreTableOf(indicators),
    questions: questions ? scoreTableOf(questions) : null,
    units: units ? scoreTableOf(units) : null,
  });
}
