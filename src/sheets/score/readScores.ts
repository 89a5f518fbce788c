/**
 * Reads our score sheets from the cells as they stand: settings, printed scores of two years, question scores.
 * Columns and rows are found by their words and codes, so staff may have moved, sorted or added some.
 */
import { frameworkOf } from "../../ita/frameworks";
import { ItaError } from "../../ita/errors";
import { parseFiscalYear, readScore } from "../../ita/scores";
import {
  COMPONENT_CODES,
  INDICATOR_NUMBERS,
  type Assessment,
  type ComponentCode,
  type Framework,
  type Hundredths,
  type IndicatorNo,
} from "../../ita/types";
import type { Digits } from "../styles";
import { SHEET_NAMES } from "../names";
import { cellAddress } from "../merge/tokens";
import type { CellRead } from "../merge/canonical";
import {
  DIGIT_CHOICES,
  QUESTION_COLUMNS,
  SCORE_COLUMNS,
  SETTINGS_COLUMNS,
  UNITS_COLUMN,
  type SettingCode,
} from "./columns";
import { OVERALL_CODE } from "./indicatorScoresSheet";
import type { ScoreHeaders } from "../result/context";
import { problems, type ScoreProblem } from "./scoreProblems";

/** A table as read: header row first. `row` and `column` are the header's first cell, counted from 0. */
export interface ScoreTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellRead[])[];
}

export interface ScoreTables {
  readonly settings: ScoreTable;
  readonly indicators: ScoreTable;
  readonly questions: ScoreTable | null;
  readonly units: ScoreTable | null;
}

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A score that staff typed as text (Thai digits, "93.96 คะแนน") and that may be stored as the number it means. */
export interface TypedAsText extends Place {
  readonly value: Hundredths;
}

export interface ReadScores {
  readonly agency: string;
  readonly framework: Framework;
  readonly current: Assessment;
  readonly previous: Assessment | null;
  readonly strengthThreshold: Hundredths;
  readonly passMark: Hundredths | null;
  readonly digits: Digits;
  readonly headers: ScoreHeaders;
  readonly places: ReadonlyMap<string, Place>;
  readonly typedAsText: readonly TypedAsText[];
  readonly filled: { readonly indicators: number; readonly questions: number };
}

/** What can be told of sheets whose scores cannot be used yet. */
export interface PartlyRead {
  readonly agency: string;
  readonly framework: Framework;
  readonly filled: ReadScores["filled"];
}

export type ScoreReading =
  | { readonly ok: true; readonly scores: ReadScores }
  | { readonly ok: false; readonly problems: readonly ScoreProblem[]; readonly known: PartlyRead | null };

/** Key of a score's place: "current/9", "previous/IIT", "current/i11", "setting/agency". */
export function placeKey(scope: "current" | "previous" | "setting", code: string | number): string {
  return `${scope}/${code}`;
}

const text = (value: CellRead | undefined): string => (value === undefined ? "" : String(value).trim());

interface Columns {
  readonly header: readonly string[];
  find(name: string): number;
}

function columnsOf(table: ScoreTable): Columns {
  const header = (table.values[0] ?? []).map(text);
  return { header, find: (name) => header.indexOf(name) };
}

function placeOf(table: ScoreTable, bodyRow: number, column: number): Place {
  return { sheet: table.sheet, cell: cellAddress(table.row + 1 + bodyRow, table.column + column) };
}

export function readScores(tables: ScoreTables): ScoreReading {
  const found: ScoreProblem[] = [];
  const places = new Map<string, Place>();
  const typedAsText: TypedAsText[] = [];

  const settings = readSettings(tables.settings, places, found);
  if (settings === null) return { ok: false, problems: found, known: null };

  const year = parseFiscalYear(text(settings.get("fiscalYear")));
  const yearPlace = places.get(placeKey("setting", "fiscalYear")) ?? { sheet: tables.settings.sheet, cell: "A1" };
  if (!year.ok) {
    found.push(problems.badYear(yearPlace, text(settings.get("fiscalYear")), year.offer));
    return { ok: false, problems: found, known: null };
  }
  let framework: Framework;
  try {
    framework = frameworkOf(year.value);
  } catch (error) {
    if (!(error instanceof ItaError)) throw error;
    found.push({
      code: error.code,
      ...yearPlace,
      th: `แผ่น ${yearPlace.sheet} ช่อง ${yearPlace.cell}: ${error.user.th}`,
      en: `${yearPlace.sheet}!${yearPlace.cell}: ${error.user.en}`,
    });
    return { ok: false, problems: found, known: null };
  }

  const score = (table: ScoreTable, row: number, column: number): Hundredths | null => {
    const value = table.values[row + 1]?.[column];
    const place = placeOf(table, row, column);
    const read = readScore(value === undefined ? null : value);
    if (!read.ok) {
      found.push(
        read.code === "out-of-range" ? problems.outOfRange(place, text(value)) : problems.notANumber(place, text(value))
      );
      return null;
    }
    if (typeof value === "string" && read.value !== null) typedAsText.push({ ...place, value: read.value });
    return read.value;
  };

  const indicatorYears = yearColumns(tables.indicators, framework.fiscalYear, yearPlace, found);
  const codeColumn = columnsOf(tables.indicators).find(SCORE_COLUMNS.code);
  if (codeColumn < 0) found.push(problems.columnMissing(tables.indicators.sheet, SCORE_COLUMNS.code));
  const years = { current: empty(framework.fiscalYear), previous: empty(framework.fiscalYear - 1) };
  if (indicatorYears !== null && codeColumn >= 0) {
    tables.indicators.values.slice(1).forEach((row, index) => {
      const code = text(row[codeColumn]).toUpperCase();
      for (const scope of ["current", "previous"] as const) {
        const column = indicatorYears[scope];
        if (column < 0 || !isKnownCode(code)) continue;
        const key = placeKey(scope, code);
        if (places.has(key)) {
          found.push(problems.duplicateCode(placeOf(tables.indicators, index, codeColumn), code));
          return;
        }
        places.set(key, placeOf(tables.indicators, index, column));
        assign(years[scope], code, score(tables.indicators, index, column));
      }
    });
  }

  const questionHeaders =
    tables.questions === null
      ? null
      : readQuestions(tables.questions, framework, yearPlace, found, places, years, score);
  const strengthThreshold = readSettingScore("strengthThreshold", settings, places, found) ?? 9000;
  const passMark = readSettingScore("passMark", settings, places, found);
  const filled = {
    indicators: Object.keys(years.current.indicators).length,
    questions: Object.keys(years.current.questions).length,
  };
  if (found.length > 0 || indicatorYears === null) {
    return { ok: false, problems: found, known: { agency: text(settings.get("agency")), framework, filled } };
  }

  const headers = columnsOf(tables.indicators).header;
  const current = seal(years.current, text(settings.get("level")));
  const previous = seal(years.previous, text(settings.get("previousLevel")));
  const hasPrevious =
    previous.overall !== null ||
    [previous.components, previous.indicators, previous.questions].some((part) => Object.keys(part).length > 0);
  const unitHeader = tables.units === null ? undefined : text(tables.units.values[0]?.[0]);
  return {
    ok: true,
    scores: {
      agency: text(settings.get("agency")),
      framework,
      current,
      previous: hasPrevious ? previous : null,
      strengthThreshold,
      passMark,
      digits: text(settings.get("digits")) === DIGIT_CHOICES.arabic ? "arabic" : "thai",
      headers: {
        indicatorCode: SCORE_COLUMNS.code,
        indicatorCurrent: headers[indicatorYears.current] ?? "",
        indicatorPrevious: headers[indicatorYears.previous] ?? "",
        question: questionHeaders,
        settingCode: SETTINGS_COLUMNS.code,
        settingValue: SETTINGS_COLUMNS.value,
        unit: unitHeader === undefined || unitHeader === "" ? UNITS_COLUMN : unitHeader,
      },
      places,
      typedAsText,
      filled,
    },
  };
}

// ---------------------------------------------------------------- pieces

interface Draft {
  fiscalYear: number;
  overall: Hundredths | null;
  components: Partial<Record<ComponentCode, Hundredths>>;
  indicators: Partial<Record<IndicatorNo, Hundredths>>;
  questions: Record<string, Hundredths>;
  remarks: Record<string, string>;
}

const empty = (fiscalYear: number): Draft => ({
  fiscalYear,
  overall: null,
  components: {},
  indicators: {},
  questions: {},
  remarks: {},
});
const seal = (draft: Draft, level: string): Assessment => ({ ...draft, level: level === "" ? null : level });

const indicatorOf = (code: string): IndicatorNo | undefined => INDICATOR_NUMBERS.find((no) => String(no) === code);
const componentOf = (code: string): ComponentCode | undefined =>
  COMPONENT_CODES.find((component) => component === code);
const isKnownCode = (code: string): boolean =>
  code === OVERALL_CODE || indicatorOf(code) !== undefined || componentOf(code) !== undefined;

function assign(draft: Draft, code: string, value: Hundredths | null): void {
  if (value === null) return;
  const indicator = indicatorOf(code);
  const component = componentOf(code);
  if (code === OVERALL_CODE) draft.overall = value;
  else if (indicator !== undefined) draft.indicators[indicator] = value;
  else if (component !== undefined) draft.components[component] = value;
}

function readSettings(
  table: ScoreTable,
  places: Map<string, Place>,
  found: ScoreProblem[]
): ReadonlyMap<string, CellRead> | null {
  const columns = columnsOf(table);
  const code = columns.find(SETTINGS_COLUMNS.code);
  const value = columns.find(SETTINGS_COLUMNS.value);
  if (code < 0 || value < 0) {
    found.push(problems.columnMissing(table.sheet, code < 0 ? SETTINGS_COLUMNS.code : SETTINGS_COLUMNS.value));
    return null;
  }
  const settings = new Map<string, CellRead>();
  table.values.slice(1).forEach((row, index) => {
    const name = text(row[code]);
    if (name === "" || settings.has(name)) return;
    settings.set(name, row[value] ?? "");
    places.set(placeKey("setting", name), placeOf(table, index, value));
  });
  return settings;
}

function readSettingScore(
  code: SettingCode,
  settings: ReadonlyMap<string, CellRead>,
  places: ReadonlyMap<string, Place>,
  found: ScoreProblem[]
): Hundredths | null {
  const value = settings.get(code);
  const read = readScore(value ?? null);
  if (read.ok) return read.value;
  const place = places.get(placeKey("setting", code)) ?? { sheet: SHEET_NAMES.settings, cell: "A1" };
  found.push(
    read.code === "out-of-range" ? problems.outOfRange(place, text(value)) : problems.notANumber(place, text(value))
  );
  return null;
}

/** Positions of the two year columns (-1 when there is none for last year); null, with a problem, when this year's is not there. */
function yearColumns(
  table: ScoreTable,
  fiscalYear: number,
  yearPlace: Place,
  found: ScoreProblem[]
): { current: number; previous: number } | null {
  const years = columnsOf(table).header.map((header) => {
    const year = parseFiscalYear(header);
    return year.ok ? year.value : null;
  });
  const current = years.indexOf(fiscalYear);
  if (current >= 0) return { current, previous: years.indexOf(fiscalYear - 1) };
  found.push(
    problems.yearMismatch(
      yearPlace,
      table.sheet,
      fiscalYear,
      years.filter((year): year is number => year !== null)
    )
  );
  return null;
}

function readQuestions(
  table: ScoreTable,
  framework: Framework,
  yearPlace: Place,
  found: ScoreProblem[],
  places: Map<string, Place>,
  years: { readonly current: Draft; readonly previous: Draft },
  score: (table: ScoreTable, row: number, column: number) => Hundredths | null
): ScoreHeaders["question"] {
  const columns = columnsOf(table);
  const codeColumn = columns.find(QUESTION_COLUMNS.code);
  if (codeColumn < 0) {
    found.push(problems.columnMissing(table.sheet, QUESTION_COLUMNS.code));
    return null;
  }
  const positions = yearColumns(table, framework.fiscalYear, yearPlace, found);
  if (positions === null) return null;
  const remarkColumn = columns.find(QUESTION_COLUMNS.remark);
  const codes = new Map(framework.questions.map((question) => [question.code.toLowerCase(), question.code]));
  table.values.slice(1).forEach((row, index) => {
    const code = codes.get(text(row[codeColumn]).toLowerCase());
    if (code === undefined) return;
    if (places.has(placeKey("current", code))) {
      found.push(problems.duplicateCode(placeOf(table, index, codeColumn), code));
      return;
    }
    for (const scope of ["current", "previous"] as const) {
      const column = positions[scope];
      if (column < 0) continue;
      places.set(placeKey(scope, code), placeOf(table, index, column));
      const value = score(table, index, column);
      if (value !== null) years[scope].questions[code] = value;
    }
    const remark = remarkColumn < 0 ? "" : text(row[remarkColumn]);
    if (remark !== "") years.current.remarks[code] = remark;
  });
  return {
    code: QUESTION_COLUMNS.code,
    current: columns.header[positions.current] ?? "",
    previous: columns.header[positions.previous] ?? "",
    remark: remarkColumn < 0 ? "" : QUESTION_COLUMNS.remark,
  };
}
