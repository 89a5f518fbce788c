import { gather } from "../../ita/reading/gather";
import type { SourceTable, SubjectKind } from "../../ita/reading/types";
import type { SourceReport } from "../../excel/types";

export type Preview = SourceReport["preview"];

/** For whom the scores are: which year is the newest of interest, and whose they are. */
export interface Hints {
  readonly fiscalYear: number | null;
  readonly agency: string | null;
}

/** What tables would bring in, newest year first. */
export function previewOf(tables: readonly SourceTable[], hints: Hints): Preview {
  const { agency, years } = gather(tables, hints);
  return {
    agency,
    years: years.map(({ assessment }) => ({
      fiscalYear: assessment.fiscalYear,
      overall: assessment.overall !== null,
      indicators: Object.keys(assessment.indicators).length,
      questions: Object.keys(assessment.questions).length,
    })),
  };
}

/** How many different things of a kind a table's rows are about. */
export function subjectsOf(table: SourceTable, kind: SubjectKind): number {
  const codes = table.rows.flatMap(({ subject, figures }) =>
    subject?.kind === kind && figures.length > 0 ? [subject.code] : []
  );
  const named = table.columns.flatMap(({ subject }) => (subject?.kind === kind ? [subject.code] : []));
  return new Set([...codes, ...named]).size;
}

/** Years of a table's scores, oldest first as tables print them; null among them where one is not known. */
export function yearsOf(table: SourceTable): readonly (number | null)[] {
  const years = table.columns.filter(({ role }) => role === "score" || role === "share").map((each) => each.fiscalYear);
  return [...new Set(years)].sort((a, b) => (a ?? 0) - (b ?? 0));
}
