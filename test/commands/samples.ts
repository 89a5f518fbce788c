import type { Problem } from "../../src/excel/types";
import type { CommandApi } from "../../src/commands/actions";

export const notANumber: Problem = {
  code: "not-a-number",
  sheet: "คะแนนตัวชี้วัด",
  cell: "C9",
  th: "ตัวชี้วัดที่ ๔ พิมพ์ว่า “abc” ซึ่งไม่ใช่ตัวเลข",
  en: "Indicator 4 holds “abc”, which is no number.",
  detail: "cell C9 = abc",
};

const NOTHING_DONE = { rowsAdded: 0, cellsUpdated: 0, cellsKept: 0, renewed: 0, conflicts: 0, rowsLeftDeleted: 0 };

/** A workbook that does whatever it is asked; a test replaces the part it is about. */
export function agreeableApi(): jest.Mocked<CommandApi> {
  return {
    runAnalysis: jest.fn().mockResolvedValue({ ok: true, merge: NOTHING_DONE }),
    createScoreSheets: jest.fn().mockResolvedValue({ ok: true, created: ["ตั้งค่า", "คะแนนตัวชี้วัด"], kept: [] }),
    showPlace: jest.fn().mockResolvedValue(undefined),
    checkSupport: jest.fn().mockReturnValue(null),
  };
}
