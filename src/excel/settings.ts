/** ตั้งค่า as the pane shows and changes it: the values stay in the cells of the settings sheet. */
import { DIGIT_CHOICES, type SettingCode } from "../sheets/score/columns";
import { settingRows } from "../sheets/score/readSettings";
import { cellText, placeOf } from "../sheets/score/scoreTable";
import { cellContent } from "./cellText";
import { hasScoreSheets, scoreTableOf } from "./ownScores";
import { protectedSheets } from "./protection";
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
  /** "C5" */
  readonly cell: string;
  readonly text: string;
}

/** null without a settings table that names its rows. */
export function settingsStatus(state: WorkbookState, levels: readonly string[]): SettingsStatus | null {
  const table = state.tables.get("settings");
  if (!table) return null;
  const cells = settingCells(table);
  const values = PANE_SETTINGS.flatMap((code) => {
    const standing = cells.get(code);
    if (!standing) return [];
    const digits = standing.text === DIGIT_CHOICES.arabic ? "arabic" : "thai";
    return [[code, code === "digits" ? digits : standing.text] as const];
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
    const standing = cells.get(code);
    const wanted = change[code];
    const value =
      code === "digits" && wanted !== undefined ? DIGIT_CHOICES[wanted === "arabic" ? "arabic" : "thai"] : wanted;
    return standing && value !== undefined && standing.text !== String(value ?? "")
      ? [{ cell: standing.cell, value }]
      : [];
  });
  if (written.length === 0) return { ok: true, changed: 0 };
  const refused = protectedSheets(state, [table.sheet]);
  if (refused.length > 0) return { ok: false, problems: refused };
  await asOneUndoStep(session, async (step) => {
    const sheet = step.context.workbook.worksheets.getItem(table.sheet);
    for (const { cell, value } of written) sheet.getRange(cell).values = [[value === null ? "" : cellContent(value)]];
    await step.sync("write");
  });
  return { ok: true, changed: written.length };
}

function settingCells(state: TableState): ReadonlyMap<string, SettingCell> {
  const table = scoreTableOf(state);
  const { rows, column } = settingRows(table);
  return new Map(
    [...rows].map(([code, row]) => [
      code,
      { cell: placeOf(table, row, column).cell, text: cellText(table.values[row + 1]?.[column]) },
    ])
  );
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
