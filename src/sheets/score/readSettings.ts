/** Reads ตั้งค่า. It can be read alone: a score sheet that is made anew follows it. */
import { ItaError } from "../../ita/errors";
import { frameworkOf } from "../../ita/frameworks";
import { parseFiscalYear, type Digits } from "../../ita/scores";
import type { Framework, Hundredths, Place } from "../../ita/types";
import { FONT, FONTS, type Font } from "../styles";
import { DIGIT_CHOICES, SETTINGS_COLUMNS, type SettingCode } from "./columns";
import { problems } from "./scoreProblems";
import {
  cellText,
  headersOf,
  noRemarks,
  placeKey,
  placeOf,
  scoreIn,
  type Remarks,
  type ScoreTable,
} from "./scoreTable";

export interface Settings {
  readonly agency: string;
  readonly framework: Framework;
  readonly previousFiscalYear: number;
  /** Levels as announced, or null. */
  readonly level: string | null;
  readonly previousLevel: string | null;
  readonly strengthThreshold: Hundredths | null;
  readonly passMark: Hundredths | null;
  readonly digits: Digits;
  readonly font: Font;
  readonly yearPlace: Place;
}

/** Settings are null while the fiscal year cannot be told; the reason is among the remarks. */
interface ReadSettings {
  readonly settings: Settings | null;
  readonly remarks: Remarks;
}

export function readSettings(table: ScoreTable): ReadSettings {
  const remarks = noRemarks();
  const found = rowsByCode(table, remarks);
  if (found === null) return { settings: null, remarks };
  const { rows, column } = found;
  const setting = (code: SettingCode): string => {
    const row = rows.get(code);
    return row === undefined ? "" : cellText(table.values[row + 1]?.[column]);
  };
  const place = (code: SettingCode): Place =>
    remarks.places.get(placeKey("setting", code)) ?? { sheet: table.sheet, cell: "A1" };
  const score = (code: SettingCode): Hundredths | null => {
    const row = rows.get(code);
    if (row === undefined) return null;
    const value = scoreIn(table, row, column, remarks);
    // A threshold that cannot be read is not missing: it would silently become the usual one.
    remarks.problems.push(...remarks.faults.splice(0));
    return value;
  };

  const framework = frameworkNamed(setting("fiscalYear"), place("fiscalYear"), remarks);
  if (framework === null) return { settings: null, remarks };
  return {
    settings: {
      agency: setting("agency"),
      framework,
      previousFiscalYear: previousYear(
        setting("previousFiscalYear"),
        framework.fiscalYear,
        place("previousFiscalYear"),
        remarks
      ),
      level: setting("level") || null,
      previousLevel: setting("previousLevel") || null,
      strengthThreshold: score("strengthThreshold"),
      passMark: score("passMark"),
      digits: setting("digits") === DIGIT_CHOICES.arabic ? "arabic" : "thai",
      font: FONTS.find((font) => font === setting("font")) ?? FONT,
      yearPlace: place("fiscalYear"),
    },
    remarks,
  };
}

function rowsByCode(
  table: ScoreTable,
  remarks: Remarks
): { readonly rows: ReadonlyMap<string, number>; readonly column: number } | null {
  const { rows, code, column } = settingRows(table);
  if (code < 0 || column < 0) {
    remarks.problems.push(
      problems.columnMissing(table.sheet, code < 0 ? SETTINGS_COLUMNS.code : SETTINGS_COLUMNS.value)
    );
    return null;
  }
  for (const [name, row] of rows) remarks.places.set(placeKey("setting", name), placeOf(table, row, column));
  return { rows, column };
}

/**
 * Body rows by setting (of two with one code the first counts), and the columns of codes and values; a column that is not
 * there is -1, and then no row is told.
 */
export function settingRows(table: ScoreTable): {
  readonly rows: ReadonlyMap<string, number>;
  readonly code: number;
  readonly column: number;
} {
  const headers = headersOf(table);
  const [code, column] = [headers.indexOf(SETTINGS_COLUMNS.code), headers.indexOf(SETTINGS_COLUMNS.value)];
  const rows = new Map<string, number>();
  if (code < 0 || column < 0) return { rows, code, column };
  table.values.slice(1).forEach((row, index) => {
    const name = cellText(row[code]);
    if (name !== "" && !rows.has(name)) rows.set(name, index);
  });
  return { rows, code, column };
}

function frameworkNamed(typed: string, place: Place, remarks: Remarks): Framework | null {
  const year = parseFiscalYear(typed);
  if (!year.ok) {
    remarks.problems.push(problems.badYear(place, typed, year.offer));
    return null;
  }
  try {
    return frameworkOf(year.value);
  } catch (error) {
    if (!(error instanceof ItaError)) throw error;
    remarks.problems.push(problems.noFramework(place, error));
    return null;
  }
}

/** The year before, unless staff name an earlier one to compare with. */
function previousYear(typed: string, fiscalYear: number, place: Place, remarks: Remarks): number {
  if (typed === "") return fiscalYear - 1;
  const year = parseFiscalYear(typed);
  if (!year.ok) remarks.problems.push(problems.badYear(place, typed, year.offer));
  else if (year.value >= fiscalYear) remarks.problems.push(problems.yearOrder(place, year.value, fiscalYear));
  return year.ok ? year.value : fiscalYear - 1;
}
