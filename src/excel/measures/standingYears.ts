/** The measures of each fiscal year as they stand in the workbook, with what was reported on them. */
import { measureRulesOf } from "../../ita/measures";
import { locateColumns } from "../../sheets/merge/columns";
import type { Memory } from "../../sheets/merge/memory";
import type { ColumnPlan, YearlySheetId } from "../../sheets/plan";
import { yearlyTable } from "../../sheets/names";
import type { MeasuresYear, StepReport } from "../../sheets/measures/context";
import { followUpColumns } from "../../sheets/measures/followUpSheet";
import { measureColumns } from "../../sheets/measures/measureColumns";
import { readFollowUp } from "../../sheets/measures/readFollowUp";
import { readMeasures, type StandingMeasure } from "../../sheets/measures/readMeasures";
import type { Digits } from "../../sheets/styles";
import type { TableState, WorkbookState } from "../readWorkbook";

export interface StandingYear extends MeasuresYear {
  readonly hasMeasures: boolean;
  readonly hasFollowUp: boolean;
}

/** Reads the year's tables, wherever staff moved their columns. */
export function standingYear(
  state: WorkbookState,
  fiscalYear: number,
  unitHeader: string,
  digits: Digits
): StandingYear {
  const memory = state.memory?.memory ?? null;
  const tableOf = (id: YearlySheetId): TableState | undefined => state.yearly.get(yearlyTable(id, fiscalYear));
  const columnsOf = (
    id: YearlySheetId,
    table: TableState,
    columns: readonly ColumnPlan[]
  ): ReadonlyMap<string, number> => positions(yearlyTable(id, fiscalYear), columns, table, memory);
  const [measures, followUp] = [tableOf("measures"), tableOf("followUp")];
  return {
    fiscalYear,
    measures: measures ? standingMeasures(measures, fiscalYear, unitHeader, digits, memory) : [],
    reports: followUp ? reportsIn(followUp, columnsOf("followUp", followUp, followUpColumns(fiscalYear, digits))) : [],
    hasMeasures: measures !== undefined,
    hasFollowUp: followUp !== undefined,
  };
}

export function standingMeasures(
  table: TableState,
  fiscalYear: number,
  unitHeader: string,
  digits: Digits,
  memory: Memory | null
): StandingMeasure[] {
  return readMeasures(body(table), measurePositions(table, fiscalYear, unitHeader, digits, memory));
}

/** Where the columns of a year's measures table stand: MeasureColumnId → position. */
export function measurePositions(
  table: TableState,
  fiscalYear: number,
  unitHeader: string,
  digits: Digits,
  memory: Memory | null
): ReadonlyMap<string, number> {
  const columns = measureColumns(measureRulesOf(fiscalYear), fiscalYear, unitHeader, digits);
  return positions(yearlyTable("measures", fiscalYear), columns, table, memory);
}

const reportsIn = (table: TableState, columns: ReadonlyMap<string, number>): StepReport[] =>
  readFollowUp(body(table), columns);

const body = (table: TableState): TableState["formulas"] => table.formulas.slice(1);

/** Column id → position, as a run finds them. */
function positions(
  name: string,
  columns: readonly ColumnPlan[],
  table: TableState,
  memory: Memory | null
): ReadonlyMap<string, number> {
  const plan = { name, columns, keyColumn: "id", rows: [], rowPolicy: "proposed", highlights: [] } as const;
  return locateColumns(plan, table.headers, body(table), memory).at;
}
