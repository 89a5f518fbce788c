/** What a table holds when it is made: its body with addresses in the formulas, and all the texts of a new sheet. */
import { headerRowOf, type PlannedValue, type SheetPlan } from "../plan";
import { canonicalPlanned } from "./canonical";
import { formulaResolver } from "./resolver";
import { plannedKeys } from "./rows";

/** Body rows of a sheet that is made as planned, from column A on. */
export function newBody(plan: SheetPlan): PlannedValue[][] {
  const keys = plannedKeys(plan.table);
  const resolved = formulaResolver(
    { bodyTop: headerRowOf(plan) + 1, left: 0, rows: plan.table.rows.length },
    new Map(plan.table.columns.map((column, index) => [column.id, index])),
    (key) => {
      const row = keys.indexOf(key);
      return row < 0 ? undefined : row;
    }
  );
  return plan.table.rows.map((values, row) => values.map((value) => resolved(value, row)));
}

/** Every content that the new sheet has: a cell that holds anything else was written by someone else. */
export function newContents(plan: SheetPlan): ReadonlySet<string> {
  return new Set([
    ...plan.heading.map((line) => line.text),
    ...plan.table.columns.map((column) => column.header),
    ...newBody(plan).flat().map(canonicalPlanned),
  ]);
}
