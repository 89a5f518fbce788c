/** What is wrong with the measures, with the cell that staff can be sent to. */
import { changedGoals, checkMeasures } from "../../ita/measures";
import type { Analysis, Finding } from "../../ita/types";
import { sheetNameOf } from "../planRun";
import type { ComposedMeasures } from "./composeMeasures";
import { longTextFindings } from "./longTexts";
import { measureCell } from "./measureCell";

export function measureFindings(analysis: Analysis, { work, rows, proposals, past }: ComposedMeasures): Finding[] {
  const checks = [...checkMeasures(analysis, rows), ...changedGoals(rows, proposals.measures, past)];
  const found = checks.map(({ row, part, code, severity, found: text, expected, th, en }): Finding => {
    const standing = rows.find((one) => one === row);
    return {
      code,
      severity,
      sheet: sheetNameOf(work),
      cell: standing && part ? measureCell(work, standing.row, part) : null,
      found: text,
      expected,
      message: th,
      messageEn: en,
    };
  });
  return [...found, ...longTextFindings(work, rows, analysis.digits)];
}
