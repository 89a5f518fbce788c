/**
 * Reads our score sheets from the cells as they stand: settings, printed scores of two years, question scores.
 * Columns and rows are found by their words and codes, so staff may have moved, sorted or added some.
 */
import { FISCAL_YEARS } from "../../ita/frameworks";
import { nothingPrinted } from "../../ita/nothingPrinted";
import type { Digits } from "../../ita/scores";
import {
  DEFAULT_STRENGTH_THRESHOLD,
  type Assessment,
  type Framework,
  type Hundredths,
  type Place,
} from "../../ita/types";
import { QUESTION_COLUMNS, SCORE_COLUMNS, SETTINGS_COLUMNS, UNITS_COLUMN, type ScoreHeaders } from "./columns";
import { readIndicators, type ReadIndicators } from "./readIndicators";
import { readQuestions, type ReadQuestions } from "./readQuestions";
import { readSettings, type Settings } from "./readSettings";
import type { ScoreProblem } from "./scoreProblems";
import { headersOf, joined, placeOf, type ScoreTable, type Correction, type YearSide } from "./scoreTable";

interface ScoreTables {
  readonly settings: ScoreTable;
  readonly indicators: ScoreTable;
  readonly questions: ScoreTable | null;
  readonly units: ScoreTable | null;
}

/** What can be told of the sheets even while their scores cannot be used. */
export interface PartlyRead {
  readonly agency: string;
  readonly framework: Framework;
  /** Scores of this year. */
  readonly filled: { readonly indicators: number; readonly questions: number };
}

export interface ReadScores extends PartlyRead {
  /** The year to compare with, as set; `previous` is null while it has no score. */
  readonly previousFiscalYear: number;
  readonly current: Assessment;
  readonly previous: Assessment | null;
  /** The year to compare with, where it has scores and no rules of it are known; `previous` is null then. */
  readonly uncomparedYear?: number;
  /** Further years of คะแนนตัวชี้วัด that have scores. */
  readonly earlier: readonly Assessment[];
  readonly strengthThreshold: Hundredths;
  readonly passMark: Hundredths | null;
  readonly digits: Digits;
  readonly headers: ScoreHeaders;
  readonly places: ReadonlyMap<string, Place>;
  readonly corrections: readonly Correction[];
  /** Score cells that count as missing, with the reason. */
  readonly faults: readonly ScoreProblem[];
}

type SheetReading =
  | { readonly ok: true; readonly scores: ReadScores }
  | { readonly ok: false; readonly problems: readonly ScoreProblem[]; readonly known: PartlyRead | null };

export function readScores(tables: ScoreTables): SheetReading {
  const { settings, remarks: ofSettings } = readSettings(tables.settings);
  if (settings === null) return { ok: false, problems: ofSettings.problems, known: null };
  const indicators = readIndicators(tables.indicators, settings);
  const questions = tables.questions === null ? null : readQuestions(tables.questions, settings);
  const { problems, faults, places, corrections } = joined([
    ofSettings,
    indicators.remarks,
    ...(questions ? [questions.remarks] : []),
  ]);

  const current = assessment("current", settings, indicators, questions);
  const previous = assessment("previous", settings, indicators, questions);
  const known: PartlyRead = {
    agency: settings.agency,
    framework: settings.framework,
    filled: { indicators: Object.keys(current.indicators).length, questions: Object.keys(current.questions).length },
  };
  if (problems.length > 0) return { ok: false, problems, known };
  return {
    ok: true,
    scores: {
      ...known,
      previousFiscalYear: settings.previousFiscalYear,
      current,
      previous: holdsScores(previous) ? previous : null,
      earlier: indicators.earlier
        .map(({ fiscalYear, figures }) => ({ ...nothingPrinted(fiscalYear), ...figures }))
        .filter((year) => holdsScores(year) && FISCAL_YEARS.includes(year.fiscalYear)),
      strengthThreshold: settings.strengthThreshold ?? DEFAULT_STRENGTH_THRESHOLD,
      passMark: settings.passMark,
      digits: settings.digits,
      headers: scoreHeaders(tables, indicators, questions),
      places,
      faults,
      corrections: [...strayHeadings(tables), ...corrections],
    },
  };
}

function assessment(
  side: YearSide,
  settings: Settings,
  indicators: ReadIndicators,
  questions: ReadQuestions | null
): Assessment {
  const isCurrent = side === "current";
  return {
    ...indicators.figures[side],
    fiscalYear: isCurrent ? settings.framework.fiscalYear : settings.previousFiscalYear,
    level: isCurrent ? settings.level : settings.previousLevel,
    questions: questions?.scores[side] ?? {},
    remarks: (isCurrent && questions?.assessorRemarks) || {},
  };
}

/** Some figure was printed. */
export function holdsScores({ overall, components, indicators, questions }: Assessment): boolean {
  return overall !== null || [components, indicators, questions].some((part) => Object.keys(part).length > 0);
}

/** Headings that bear our words with a space before or behind them: formulas could not name them. */
function strayHeadings(tables: ScoreTables): Correction[] {
  return [tables.settings, tables.indicators, tables.questions, tables.units].flatMap((table) =>
    table === null
      ? []
      : headersOf(table).flatMap((header, column, all) => {
          const stray =
            header !== "" && header !== table.values[0]?.[column] && all.indexOf(header) === all.lastIndexOf(header);
          return stray ? [{ ...placeOf(table, -1, column), value: header }] : [];
        })
  );
}

/** Headings for formulas: as they stand, but for stray spaces, which a run takes away. */
function scoreHeaders(tables: ScoreTables, indicators: ReadIndicators, questions: ReadQuestions | null): ScoreHeaders {
  const at = (table: ScoreTable | null, column: number | null | undefined): string | null =>
    table === null || column === null || column === undefined ? null : (headersOf(table)[column] ?? "");
  const { units } = tables;
  return {
    indicatorCode: SCORE_COLUMNS.code,
    indicatorCurrent: at(tables.indicators, indicators.columns?.current) ?? "",
    indicatorPrevious: at(tables.indicators, indicators.columns?.previous),
    indicatorEarlier: new Map(
      (indicators.columns?.earlier ?? []).map(({ fiscalYear, column }) => [
        fiscalYear,
        at(tables.indicators, column) ?? "",
      ])
    ),
    question: questions && {
      code: QUESTION_COLUMNS.code,
      current: at(tables.questions, questions.columns?.current) ?? "",
      previous: at(tables.questions, questions.columns?.previous),
    },
    settingCode: SETTINGS_COLUMNS.code,
    settingValue: SETTINGS_COLUMNS.value,
    // Staff may have put a column before it, or reworded the heading of a table that has only this column.
    unit: units && !headersOf(units).includes(UNITS_COLUMN) ? (at(units, 0) ?? UNITS_COLUMN) : UNITS_COLUMN,
  };
}
