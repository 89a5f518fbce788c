/** ตั้งค่า as the pane shows and changes it: the values stay in the cells of the settings sheet. */
import { cellAddress } from "../ita/reading/address";
import { DIGIT_CHOICES, SETTINGS_COLUMNS, type SettingCode } from "../sheets/score/columns";
import { cellContent } from "./cellText";
import { hasScoreSheets } from "./ownScores";
import { refusedPlaces } from "./protection";
import { readWorkbook, type TableState, type WorkbookState } from "./readWorkbook";
import { asOneUndoStep, type Session } from "./session";
import type { PaneSetting, Problem, SaveSettingsOutcome, SettingsChange, SettingsStatus } from "./types";

/** Years are changed in the sheets, together with the headings of the score columns. */
const PANE_SETTINGS: readonly (PaneSetting & SettingCode)[] = [
  "agency",
  "level",
  "strengthThreshold",
  "passMark",
  "digits",
];

interface SettingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** null without a settings table that names its rows. */
export function settingsStatus(state: WorkbookState, levels: readonly string[]): SettingsStatus | null {
  const table = state.tables.get("settings");
  if (!table) return null;
  const cells = settingCells(table);
  const values = PANE_SETTINGS.flatMap((code) => {
    const cell = cells.get(code);
    if (!cell) return [];
    const digits = cell.text === DIGIT_CHOICES.arabic ? "arabic" : "thai";
    return [[code, code === "digits" ? digits : cell.text] as const];
  });
  return {
    sheet: table.sheet,
    unitsSheet: state.tables.get("units")?.sheet ?? null,
    values: Object.fromEntries(values),
    levels,
  };
}

export async function saveSettingsIn(session: Session, change: SettingsChange): Promise<SaveSettingsOutcome> {
  const state = await readWorkbook(session, { foreign: false });
  const table = state.tables.get("settings");
  if (!table) return { ok: false, problems: [gone(hasScoreSheets(state))] };
  const cells = settingCells(table);
  const written = PANE_SETTINGS.flatMap((code) => {
    const cell = cells.get(code);
    const wanted = change[code];
    const value =
      code === "digits" && wanted !== undefined ? DIGIT_CHOICES[wanted === "arabic" ? "arabic" : "thai"] : wanted;
    return cell && value !== undefined && cell.text !== String(value ?? "") ? [{ cell, value }] : [];
  });
  if (written.length === 0) return { ok: true, changed: 0 };
  const refused = refusedPlaces({ ...state, memory: null, history: null }, false, [table.sheet]);
  if (refused.length > 0) return { ok: false, problems: refused };
  await asOneUndoStep(session, async (step) => {
    const sheet = step.context.workbook.worksheets.getItem(table.sheet);
    for (const { cell, value } of written)
      sheet.getRange(cellAddress(cell.row, cell.column)).values = [[value === null ? "" : cellContent(value)]];
    await step.sync("write");
  });
  return { ok: true, changed: written.length };
}

/** The value's cell of each setting, by code; of two rows with one code the first counts, as the reader has it. */
function settingCells(table: TableState): ReadonlyMap<string, SettingCell> {
  const headers = table.headers.map((header) => header.trim());
  const [code, value] = [headers.indexOf(SETTINGS_COLUMNS.code), headers.indexOf(SETTINGS_COLUMNS.value)];
  const cells = new Map<string, SettingCell>();
  if (code < 0 || value < 0) return cells;
  table.values.slice(1).forEach((row, at) => {
    const name = String(row[code] ?? "").trim();
    if (name === "" || cells.has(name)) return;
    const place = { row: table.row + 1 + at, column: table.column + value };
    cells.set(name, { ...place, text: String(row[value] ?? "").trim() });
  });
  return cells;
}

const gone = (isDeleted: boolean): Problem => ({
  code: "settings-missing",
  sheet: null,
  cell: null,
  th: isDeleted
    ? "ไม่พบแผ่นตั้งค่า จึงบันทึกไม่ได้ กดปุ่ม “แบบกรอกคะแนน” เพื่อสร้างแผ่นที่ขาด แล้วบันทึกอีกครั้ง"
    : "สมุดงานนี้ยังไม่มีแผ่นตั้งค่า กดปุ่ม “แบบกรอกคะแนน” เพื่อสร้างก่อน แล้วบันทึกอีกครั้ง",
  en: "There is no settings sheet to save to. Press “Score form” to make it, then save again.",
});
