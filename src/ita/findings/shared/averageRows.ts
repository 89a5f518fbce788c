import { recomputeOverall } from "../../analysis";
import { nothingPrinted } from "../../nothingPrinted";
import type { Figure, SourceRow, SourceTable } from "../../reading/types";
import { divideHalfUp } from "../../scores";
import { INDICATOR_NUMBERS, type Assessment, type Hundredths, type Place } from "../../types";
import { rowsInUse } from "./entries";
import { tolerance, type Evidence } from "../finding";
import { perEvidence } from "./perEvidence";
import { listsIndicators } from "./rows";
import { rulesOf } from "./subjects";

/** A figure on a row that is labelled as an average, and what it really is. */
export interface AverageFigure {
  readonly table: SourceTable;
  readonly row: SourceRow;
  readonly figure: Figure;
  readonly fiscalYear: number;
  readonly value: Hundredths;
  readonly plainMean: Hundredths;
  readonly weighted: Hundredths;
  readonly holds: "mean" | "weighted" | "both" | "neither";
}

/** Rows labelled as an average below ten indicators that are all known, figure by figure. */
export const averageRows = perEvidence((evidence): readonly AverageFigure[] =>
  evidence.tables.flatMap((table) =>
    rowsInUse(table)
      .filter(
        ({ totalLabel, subject }) =>
          totalLabel !== null &&
          /เฉลี่ย|average|mean/i.test(totalLabel.text) &&
          // A weighted mean is what the overall score is.
          !/ถ่วง|weighted/i.test(totalLabel.text) &&
          (subject === null || subject.kind === "overall")
      )
      .flatMap((row) => row.figures.flatMap((figure) => averageFigure(evidence, table, row, figure) ?? []))
  )
);

function averageFigure(evidence: Evidence, table: SourceTable, row: SourceRow, figure: Figure): AverageFigure | null {
  const { value, fiscalYear } = figure;
  const rules = rulesOf(fiscalYear);
  if (figure.measure !== "score" || value === null || fiscalYear === null || rules === null) return null;
  const year = evidence.years.find(({ assessment }) => assessment.fiscalYear === fiscalYear)?.assessment;
  const assessment: Assessment = {
    ...(year ?? nothingPrinted(fiscalYear)),
    indicators: { ...year?.indicators, ...indicatorsOf(table, figure) },
  };
  const weighted = recomputeOverall(rules, assessment);
  if (weighted === null) return null;
  const sum = INDICATOR_NUMBERS.reduce((total, no) => total + (assessment.indicators[no] ?? 0), 0);
  const plainMean = divideHalfUp(sum, INDICATOR_NUMBERS.length);
  const isMean = Math.abs(value - plainMean) <= tolerance;
  const isWeighted = Math.abs(value - weighted) <= tolerance;
  const holds = isMean ? (isWeighted ? "both" : "mean") : isWeighted ? "weighted" : "neither";
  return { table, row, figure, fiscalYear, value, plainMean, weighted, holds };
}

/**
 * Cells of total rows that hold no overall score: a mean that is called a mean, and totals below a part of the indicators
 * (those of one instrument).
 */
export function cellsOfOtherTotals(evidence: Evidence): Place[] {
  const means = averageRows(evidence).filter(({ holds }) => holds === "mean");
  const ofParts = evidence.tables
    .filter((table) => (listsIndicators(table) || table.kind === "questions") && !namesAll(table))
    .flatMap(({ rows }) => rows.filter(({ totalLabel }) => totalLabel !== null));
  return [
    ...means.map(({ figure }) => figure.place),
    ...ofParts.flatMap(({ figures }) => figures.map(({ place }) => place)),
  ];
}

function namesAll({ rows }: SourceTable): boolean {
  const codes = rows.flatMap(({ subject, byName }) => [subject, byName]);
  return INDICATOR_NUMBERS.every((no) => codes.some((one) => one?.kind === "indicator" && one.code === String(no)));
}

/** Indicators of the same column: what the average stands below. */
function indicatorsOf(table: SourceTable, { column }: Figure): Assessment["indicators"] {
  const scores: Record<string, Hundredths> = {};
  for (const { subject, figures } of table.rows) {
    const value = figures.find((figure) => figure.column === column)?.value;
    if (subject?.kind === "indicator" && value !== null && value !== undefined) scores[subject.code] ??= value;
  }
  return scores;
}
