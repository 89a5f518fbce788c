import { analyse } from "../../src/ita/analysis";
import type { Problem, RunDone, WorkbookStatus } from "../../src/excel/types";
import type { Analysis, Assessment, Finding, IndicatorNo } from "../../src/ita/types";
import type { PaneApi } from "../../src/taskpane/paneApi";

/** An invented agency with the published figures of FY2567 and FY2568 of a municipality: six ties, one fail, a lost level. */
function assessment(fiscalYear: number, overall: number, level: string, indicators: readonly number[]): Assessment {
  return {
    fiscalYear,
    overall,
    level,
    components:
      fiscalYear === 2568
        ? { IIT: 9989, EIT1: 9997, EIT2: 10000, OIT: 8500 }
        : { IIT: 9945, EIT1: 9950, EIT2: 10000, OIT: 10000 },
    indicators: Object.fromEntries(indicators.map((score, index) => [(index + 1) as IndicatorNo, score])),
    questions: {},
    remarks: {},
  };
}

const thisYear = assessment(2568, 9396, "ผ่านดี", [10000, 10000, 10000, 9945, 10000, 10000, 10000, 9996, 9000, 8000]);
const lastYear = assessment(2567, 9976, "ผ่านดีเยี่ยม", [10000, 9958, 9905, 9862, 10000, 9977, 9986, 9963, 10000, 10000]);

export function sampleAnalysis(options: { digits?: "thai" | "arabic"; previous?: boolean } = {}): Analysis {
  return analyse({
    agency: "เทศบาลตำบลร่มเย็น",
    current: thisYear,
    previous: options.previous === false ? null : lastYear,
    strengthThreshold: 9000,
    passMark: null,
    digits: options.digits ?? "thai",
  });
}

export const emptyWorkbook: WorkbookStatus = {
  hasScoreSheets: false,
  agency: "",
  fiscalYear: null,
  previousFiscalYear: null,
  filled: { indicators: 0, ofIndicators: 10, questions: 0, ofQuestions: 0 },
  analysis: null,
  findings: [],
  problems: [],
  resultSheets: [],
  settings: null,
  measures: null,
  stale: [],
  sources: { tables: [], preview: { agency: "", years: [] }, pending: false, cutOff: [], hidden: [] },
  lastRun: null,
};

export const notANumber: Problem = {
  code: "not-a-number",
  sheet: "คะแนนตัวชี้วัด",
  cell: "C9",
  th: "ตัวชี้วัดที่ ๔ พิมพ์ว่า “abc” ซึ่งไม่ใช่ตัวเลข",
  en: "Indicator 4 holds “abc”, which is no number.",
  detail: "C9 = abc",
};

export const halfFilled: WorkbookStatus = {
  ...emptyWorkbook,
  hasScoreSheets: true,
  agency: "เทศบาลตำบลร่มเย็น",
  fiscalYear: 2568,
  previousFiscalYear: 2567,
  filled: { indicators: 8, ofIndicators: 10, questions: 0, ofQuestions: 52 },
  problems: [notANumber],
};

export const findings: readonly Finding[] = [
  {
    code: "no-questions",
    severity: "note",
    sheet: null,
    cell: null,
    found: "",
    expected: "",
    message: "ไม่มีคะแนนรายข้อ",
    messageEn: "There are no scores of single questions.",
  },
  {
    code: "overall-mismatch",
    severity: "error",
    sheet: "คะแนนตัวชี้วัด",
    cell: "C3",
    found: "๙๓.๖๙",
    expected: "๙๓.๙๖",
    message: "คะแนนภาพรวม ๙๓.๖๙ ไม่ตรงกับที่คำนวณได้",
    messageEn: "The overall score 93.69 is not what the indicators give.",
  },
];

export const readyToAnalyse: WorkbookStatus = {
  ...halfFilled,
  filled: { indicators: 10, ofIndicators: 10, questions: 0, ofQuestions: 52 },
  problems: [],
  analysis: sampleAnalysis(),
  findings,
};

export const resultSheets = ["ภาพรวม", "รายตัวชี้วัด", "จุดแข็ง-จุดอ่อน", "มาตรการ"];

export const analysed: WorkbookStatus = { ...readyToAnalyse, resultSheets, lastRun: "2025-11-20T07:02:00Z" };

export const run: RunDone = {
  ok: true,
  analysis: sampleAnalysis(),
  findings,
  measures: [],
  merge: { rowsAdded: 0, cellsUpdated: 12, cellsKept: 31, renewed: 0, conflicts: 2, rowsLeftDeleted: 0 },
  sheets: resultSheets,
  sources: [],
  syncs: { read: 2, write: 4 },
};

/** A workbook in one state that does what it is asked; a test replaces the part it is about. */
export function workbook(status: WorkbookStatus): jest.Mocked<PaneApi> {
  return {
    readStatus: jest.fn().mockResolvedValue(status),
    runAnalysis: jest.fn().mockResolvedValue(run),
    createScoreSheets: jest.fn().mockResolvedValue({ ok: true, created: ["ตั้งค่า", "คะแนนตัวชี้วัด"], kept: [] }),
    searchSheets: jest.fn().mockResolvedValue(status),
    importScores: jest.fn().mockResolvedValue({ ok: true, created: [], filled: 0, kept: [] }),
    importMeasures: jest.fn(),
    readSnapshot: jest.fn().mockResolvedValue(null),
    restoreSnapshot: jest.fn(),
    fillUnits: jest.fn().mockResolvedValue({ ok: true, filled: 1 }),
    saveSettings: jest.fn().mockResolvedValue({ ok: true, changed: 1 }),
    showPlace: jest.fn().mockResolvedValue(undefined),
    checkSupport: jest.fn().mockReturnValue(null),
    watchWorkbook: jest.fn().mockResolvedValue(() => Promise.resolve()),
  };
}
