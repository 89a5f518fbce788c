/** Our own score sheets among the places where scores stand. */
import { areaAddress } from "../../ita/reading/address";
import type { SourceEntry } from "../../ita/report/sourceEntries";
import type { Assessment } from "../../ita/types";
import type { ReadScores } from "../../sheets/score/readScores";
import type { TableState, WorkbookState } from "../readWorkbook";

/** A sheet and year without a score is no entry. */
export function ownEntries(state: WorkbookState, { current, previous }: ReadScores): SourceEntry[] {
  return (["indicatorScores", "questionScores"] as const).flatMap((id) => {
    const table = state.tables.get(id);
    if (!table) return [];
    return [current, previous].flatMap((assessment): SourceEntry[] =>
      assessment === null || scoreCount(assessment, id) === 0
        ? []
        : [
            {
              sheet: table.sheet,
              range: rangeOf(table),
              kind: "scoreSheet",
              fiscalYear: assessment.fiscalYear,
              confidence: 1,
            },
          ]
    );
  });
}

function scoreCount(assessment: Assessment, id: "indicatorScores" | "questionScores"): number {
  const { overall, components, indicators, questions } = assessment;
  const parts = id === "questionScores" ? [questions] : [components, indicators, overall === null ? {} : { overall }];
  return parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
}

function rangeOf({ row, column, values, headers }: TableState): string {
  return areaAddress({ row, column }, { row: row + values.length - 1, column: column + headers.length - 1 });
}
