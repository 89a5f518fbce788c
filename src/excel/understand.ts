/** From the cells of the score sheets to an analysis with its findings, or the reasons why not. */
import { analyse } from "../ita/analysis";
import { proofread } from "../ita/findings";
import { FISCAL_YEARS } from "../ita/frameworks";
import type { Analysis, Finding } from "../ita/types";
import { SCORE_SHEETS, SHEET_NAMES } from "../sheets/names";
import { OVERALL_CODE, type ScoreHeaders } from "../sheets/score/columns";
import { readScores, type PartlyRead, type ReadScores } from "../sheets/score/readScores";
import { placeKey, type ScoreTable } from "../sheets/score/scoreTable";
import type { TableState, WorkbookState } from "./readWorkbook";
import type { Problem } from "./types";

type Understanding =
  | {
      readonly ok: true;
      readonly scores: ReadScores;
      readonly analysis: Analysis;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly known: PartlyRead | null };

const NO_SCORE_SHEETS: Problem = {
  code: "no-score-sheets",
  sheet: null,
  cell: null,
  th: `สมุดงานนี้ยังไม่มีแผ่น${SHEET_NAMES.settings}และแผ่น${SHEET_NAMES.indicatorScores} กดปุ่ม “แบบกรอกคะแนน” แล้วกรอกคะแนนก่อน`,
  en: "This workbook has no score sheets yet. Press “Score form”, fill in the scores and try again.",
};

function missingSheet(name: string): Problem {
  return {
    code: "score-sheet-missing",
    sheet: name,
    cell: null,
    th: `ไม่พบตารางของแผ่น${name} (แผ่นอาจถูกลบ หรือตารางถูกแปลงเป็นช่วงเซลล์) กดปุ่ม “แบบกรอกคะแนน” เพื่อสร้างแผ่นที่ขาด`,
    en: `The table of sheet ${name} was not found (deleted, or converted to a range). Press “Score form” to make what is missing.`,
  };
}

function noScores(place: { readonly sheet: string; readonly cell: string } | undefined): Problem {
  return {
    code: "no-scores",
    sheet: place?.sheet ?? SHEET_NAMES.indicatorScores,
    cell: place?.cell ?? null,
    th: `ยังไม่มีคะแนนตัวชี้วัดของปีนี้เลย กรอกคะแนนตัวชี้วัดที่ ๑–๑๐ ในแผ่น${place?.sheet ?? SHEET_NAMES.indicatorScores} เริ่มที่ช่อง ${place?.cell ?? ""} แล้วกดอีกครั้ง`,
    en: `No indicator score of this year has been typed yet. Start at ${place?.sheet ?? SHEET_NAMES.indicatorScores}!${place?.cell ?? ""}.`,
  };
}

export const scoreTableOf = ({ sheet, row, column, values, formulas }: TableState): ScoreTable => ({
  sheet,
  row,
  column,
  values,
  formulas,
});

export function understand(state: WorkbookState): Understanding {
  const settings = state.tables.get("settings");
  const indicators = state.tables.get("indicatorScores");
  if (!settings && !indicators) return { ok: false, problems: [NO_SCORE_SHEETS], known: null };
  if (!settings) return { ok: false, problems: [missingSheet(SHEET_NAMES.settings)], known: null };
  if (!indicators) return { ok: false, problems: [missingSheet(SHEET_NAMES.indicatorScores)], known: null };
  const questions = state.tables.get("questionScores");
  const units = state.tables.get("units");
  const reading = readScores({
    settings: scoreTableOf(settings),
    indicators: scoreTableOf(indicators),
    questions: questions ? scoreTableOf(questions) : null,
    units: units ? scoreTableOf(units) : null,
  });
  if (!reading.ok) return reading;
  const { scores } = reading;
  if (scores.filled.indicators === 0)
    return { ok: false, problems: [noScores(scores.places.get(placeKey("current", 1)))], known: scores };
  // Before the first year with known rules there is nothing to compare with.
  const previous =
    scores.previous !== null && FISCAL_YEARS.includes(scores.previous.fiscalYear) ? scores.previous : null;
  const headers = previous === null && scores.previous !== null ? withoutPrevious(scores.headers) : scores.headers;
  const analysis = analyse({ ...scores, previous });
  const findings = proofread(analysis, {
    placeOf: (kind, code, year) => {
      const isCurrent = year === analysis.fiscalYear;
      if (kind === "level")
        return scores.places.get(placeKey("setting", isCurrent ? "level" : "previousLevel")) ?? null;
      return (
        scores.places.get(placeKey(isCurrent ? "current" : "previous", kind === "overall" ? OVERALL_CODE : code)) ??
        null
      );
    },
  });
  return { ok: true, scores: { ...scores, headers }, analysis, findings };
}

function withoutPrevious(headers: ScoreHeaders): ScoreHeaders {
  return { ...headers, indicatorPrevious: null, question: headers.question && { ...headers.question, previous: null } };
}

export const hasScoreSheets = (state: WorkbookState): boolean => SCORE_SHEETS.some((id) => state.tables.has(id));
