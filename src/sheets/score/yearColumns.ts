/** Finds the score columns of the two years by the year in their headings. */
import { parseFiscalYear } from "../../ita/scores";
import type { Settings } from "./readSettings";
import { problems } from "./scoreProblems";
import { headersOf, type Remarks, type ScoreTable } from "./scoreTable";

export interface YearColumns {
  readonly current: number;
  /** null where there is no column of last year: then there is nothing to compare with. */
  readonly previous: number | null;
  /** Further years before the current one; staff may have added columns. */
  readonly earlier: readonly { readonly fiscalYear: number; readonly column: number }[];
}

/** The fiscal year that a heading names, or null. */
export function yearInHeading(header: string): number | null {
  const year = parseFiscalYear(header);
  return year.ok ? year.value : null;
}

/** null, with a problem, when this year's column is not there, or an earlier year was asked for that the table does not hold. */
export function findYearColumns(table: ScoreTable, settings: Settings, remarks: Remarks): YearColumns | null {
  const years = headersOf(table).map(yearInHeading);
  const { fiscalYear } = settings.framework;
  const missing = (wanted: number): null => {
    const held = years.filter((year): year is number => year !== null);
    remarks.problems.push(problems.yearMismatch(settings.yearPlace, table.sheet, wanted, held));
    return null;
  };
  const current = years.indexOf(fiscalYear);
  if (current < 0) return missing(fiscalYear);
  const previous = years.indexOf(settings.previousFiscalYear);
  if (previous < 0 && settings.previousFiscalYear !== fiscalYear - 1) return missing(settings.previousFiscalYear);
  const earlier = years.flatMap((year, column) =>
    year !== null && year < fiscalYear && column !== previous && years.indexOf(year) === column
      ? [{ fiscalYear: year, column }]
      : []
  );
  return { current, previous: previous < 0 ? null : previous, earlier };
}
