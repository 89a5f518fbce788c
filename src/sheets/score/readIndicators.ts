/** Reads คะแนนตัวชี้วัด: overall, instrument and indicator scores of two years, found by their codes. */
import {
  COMPONENT_CODES,
  INDICATOR_NUMBERS,
  type Assessment,
  type ComponentCode,
  type Hundredths,
  type IndicatorNo,
} from "../../ita/types";
import { OVERALL_CODE, SCORE_COLUMNS } from "./columns";
import type { Settings } from "./readSettings";
import { problems } from "./scoreProblems";
import {
  cellText,
  correct,
  headersOf,
  noRemarks,
  placeKey,
  placeOf,
  scoreIn,
  YEAR_SIDES,
  type Remarks,
  type ScoreTable,
  type YearSide,
} from "./scoreTable";
import { findYearColumns, type YearColumns } from "./yearColumns";

type Figures = Pick<Assessment, "overall" | "components" | "indicators">;

export interface ReadIndicators {
  readonly columns: YearColumns | null;
  readonly figures: Readonly<Record<YearSide, Figures>>;
  /** Further years that have a column. */
  readonly earlier: readonly { readonly fiscalYear: number; readonly figures: Figures }[];
  readonly remarks: Remarks;
}

export function readIndicators(table: ScoreTable, settings: Settings): ReadIndicators {
  const remarks = noRemarks();
  const scores: Record<YearSide, Map<string, Hundredths>> = { current: new Map(), previous: new Map() };
  const columns = findYearColumns(table, settings, remarks);
  const earlier = (columns?.earlier ?? []).map((year) => ({ ...year, scores: new Map<string, Hundredths>() }));
  const code = headersOf(table).indexOf(SCORE_COLUMNS.code);
  if (code < 0) remarks.problems.push(problems.columnMissing(table.sheet, SCORE_COLUMNS.code));
  table.values.slice(1).forEach((row, index) => {
    const name = cellText(row[code]).toUpperCase();
    if (columns === null || !KNOWN_CODES.has(name)) return;
    if (remarks.places.has(placeKey("current", name))) {
      remarks.faults.push(problems.duplicateCode(placeOf(table, index, code), name));
      return;
    }
    const exact = /^\d+$/.test(name) ? Number(name) : name;
    if (row[code] !== exact) correct(table, index, code, exact, remarks);
    for (const side of YEAR_SIDES) {
      const column = columns[side];
      if (column === null) continue;
      remarks.places.set(placeKey(side, name), placeOf(table, index, column));
      const value = scoreIn(table, index, column, remarks);
      if (value !== null) scores[side].set(name, value);
    }
    for (const { column, scores: ofYear } of earlier) {
      const value = scoreIn(table, index, column, remarks);
      if (value !== null) ofYear.set(name, value);
    }
  });
  return {
    columns,
    figures: { current: figuresOf(scores.current), previous: figuresOf(scores.previous) },
    earlier: earlier.map(({ fiscalYear, scores: ofYear }) => ({ fiscalYear, figures: figuresOf(ofYear) })),
    remarks,
  };
}

const KNOWN_CODES: ReadonlySet<string> = new Set([OVERALL_CODE, ...COMPONENT_CODES, ...INDICATOR_NUMBERS.map(String)]);

function figuresOf(scores: ReadonlyMap<string, Hundredths>): Figures {
  const components: Partial<Record<ComponentCode, Hundredths>> = {};
  for (const code of COMPONENT_CODES) {
    const score = scores.get(code);
    if (score !== undefined) components[code] = score;
  }
  const indicators: Partial<Record<IndicatorNo, Hundredths>> = {};
  for (const no of INDICATOR_NUMBERS) {
    const score = scores.get(String(no));
    if (score !== undefined) indicators[no] = score;
  }
  return { overall: scores.get(OVERALL_CODE) ?? null, components, indicators };
}
