/** What is wrong with the measures, with the cell that staff can be sent to. */
import { checkMeasures } from "../../ita/measures";
import { cellAddress } from "../../ita/reading/address";
import type { Analysis, Finding } from "../../ita/types";
import type { MeasureColumnId } from "../../sheets/measures/measureColumns";
import { headerRowOf } from "../../sheets/plan";
import { columnsAfter, sheetNameOf, type SheetWork } from "../planRun";
import type { ComposedMeasures } from "./composeMeasures";

export function measureFindings(analysis: Analysis, { work, rows }: ComposedMeasures): Finding[] {
  return checkMeasures(analysis, rows).map(({ row, part, code, severity, found, expected, th, en }) => {
    const standing = rows.find((one) => one === row);
    return {
      code,
      severity,
      sheet: sheetNameOf(work),
      cell: standing && part ? cellOf(work, standing.row, part) : null,
      found,
      expected,
      message: th,
      messageEn: en,
    };
  });
}

function cellOf(work: SheetWork, row: number, column: MeasureColumnId): string | null {
  const position = columnsAfter(work).get(column);
  if (position === undefined) return null;
  const [top, left] = work.kind === "make" ? [headerRowOf(work.plan), 0] : [work.state.row, work.state.column];
  return cellAddress(top + 1 + row, left + position);
}
