/** ตั้งค่า as the pane shows and changes it: the values stay in the cells of the settings sheet. */
import { DIGIT_CHOICES, MEMO_SETTINGS, SETTINGS_COLUMNS } from "../sheets/score/columns";
import { settingRows } from "../sheets/score/readSettings";
import { cellText, placeOf, type ScoreTable } from "../sheets/score/scoreTable";
import { problems } from "../sheets/score/scoreProblems";
import { LATER_SETTINGS, SETTINGS_LOOKS } from "../sheets/score/settingsSheet";
import { yearInHeading } from "../sheets/score/yearColumns";
import { FONTS } from "../sheets/styles";
import { applyLook } from "./cellLooks";
import { cellContent } from "./cellText";
import { columnFinder } from "./columnFinder";
import { hasScoreSheets, ownSettings, scoreTableOf, writingOf } from "./ownScores";
import { protectedSheets } from "./protection";
import { readWorkbook, type TableState, type WorkbookState } from "./readWorkbook";
import { asOneUndoStep, type Session } from "./session";
import type { PaneSetting, Problem, SaveSettingsOutcome, SettingsChange, SettingsStatus } from "./types";
import { applyValidation } from "./validations";

const PANE_SETTINGS: readonly PaneSetting[] = [
  "agency",
  "fiscalYear",
  "previousFiscalYear",
  "level",
  "strengthThreshold",
  "passMark",
  "digits",
  "font",
  ...MEMO_SETTINGS,
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
  const cells = settingCells(scoreTableOf(table));
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
    years: yearsIn(state.tables.get("indicatorScores")),
    fonts: FONTS,
  };
}

/** Years that the score sheet has columns for, newest first. */
function yearsIn(table: TableState | undefined): number[] {
  const years = (table?.headers ?? []).flatMap((header) => yearInHeading(header) ?? []);
  return [...new Set(years)].sort((one, other) => other - one);
}

export async function saveSettingsIn(session: Session, change: SettingsChange): Promise<SaveSettingsOutcome> {
  const state = await readWorkbook(session, { foreign: false });
  const standing = state.tables.get("settings");
  if (!standing) return { ok: false, problems: [gone(hasScoreSheets(state))] };
  const table = scoreTableOf(standing);
  const { code: codes, column } = settingRows(table);
  if (codes < 0 || column < 0) {
    const missing = codes < 0 ? SETTINGS_COLUMNS.code : SETTINGS_COLUMNS.value;
    return { ok: false, problems: [problems.columnMissing(table.sheet, missing)] };
  }
  const cells = settingCells(table);
  const wanted = PANE_SETTINGS.flatMap((code) => {
    const value = change[code];
    if (value === undefined) return [];
    return [{ code, value: code === "digits" ? DIGIT_CHOICES[value === "arabic" ? "arabic" : "thai"] : value }];
  });
  const written = wanted.flatMap(({ code, value }) => {
    const cell = cells.get(code);
    return cell && cell.text !== String(value ?? "") ? [{ cell: cell.cell, value }] : [];
  });
  const added = wanted.flatMap(({ code, value }) =>
    cells.has(code) || value === null || !LATER_SETTINGS.has(code) ? [] : [{ code, value }]
  );
  if (written.length + added.length === 0) return { ok: true, changed: 0 };
  const refused = protectedSheets(state, [table.sheet]);
  if (refused.length > 0) return { ok: false, problems: refused };
  await asOneUndoStep(session, async (step) => {
    const sheet = step.context.workbook.worksheets.getItem(table.sheet);
    for (const { cell, value } of written) sheet.getRange(cell).values = [[value === null ? "" : cellContent(value)]];
    if (added.length > 0) addRows(step.context, state, standing, added);
    await step.sync("write");
  });
  return { ok: true, changed: written.length + added.length };
}

/** Settings that the sheet has no rows for: it was made before they came. */
function addRows(
  context: Excel.RequestContext,
  state: WorkbookState,
  { tableName, sheet: name, row, column, headers, values, filtered }: TableState,
  added: readonly { readonly code: PaneSetting; readonly value: string | number }[]
): void {
  const table = context.workbook.tables.getItem(tableName);
  const sheet = context.workbook.worksheets.getItem(name);
  const first = row + values.length;
  const byHeading = added.map(({ code, value }): Readonly<Record<string, string | number>> => ({
    [SETTINGS_COLUMNS.code]: code,
    [SETTINGS_COLUMNS.item]: LATER_SETTINGS.get(code)?.item ?? "",
    [SETTINGS_COLUMNS.value]: value,
    [SETTINGS_COLUMNS.help]: LATER_SETTINGS.get(code)?.help ?? "",
  }));
  if (filtered) table.clearFilters();
  table.rows.add(
    undefined,
    byHeading.map((cells) => headers.map((header) => cellContent(cells[header.trim()] ?? "")))
  );
  const writing = writingOf(state, ownSettings(state)?.digits ?? "thai");
  headers.forEach((header, at) => {
    const look = SETTINGS_LOOKS.get(header.trim());
    if (look) applyLook(sheet.getRangeByIndexes(first, column + at, added.length, 1), look, writing, added.length);
  });
  const find = columnFinder(state);
  const valueColumn = column + headers.findIndex((header) => header.trim() === SETTINGS_COLUMNS.value);
  added.forEach(({ code }, index) => {
    const validation = LATER_SETTINGS.get(code)?.validation;
    const cell = sheet.getRangeByIndexes(first + index, valueColumn, 1, 1);
    if (validation) applyValidation(cell, validation, first + index, valueColumn, find);
  });
  sheet.getRangeByIndexes(first, column, added.length, headers.length).format.autofitRows();
}

function settingCells(table: ScoreTable): ReadonlyMap<string, SettingCell> {
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
  en: "There is no settings sheet to save to. Press “Score sheets” to make it, then save again.",
});
