/** What a table holds when it is made: its body with addresses in the formulas, and all the texts of a new sheet. */
import { headerRowOf, type HeadingLine, type HeadingPart, type PlannedValue, type SheetPlan } from "../plan";
import { canonicalPlanned } from "./canonical";
import { formulaResolver, resolvedLine, type PlacedTable } from "./resolver";
import { plannedKeys } from "./rows";
import type { TableFinder } from "./tokens";

/** A table as it is made: below its heading, from column A on. */
export function newPlace(plan: SheetPlan): PlacedTable {
  const keys = plannedKeys(plan.table);
  return {
    bodyTop: headerRowOf(plan) + 1,
    left: 0,
    rows: plan.table.rows.length,
    at: new Map(plan.table.columns.map((column, index) => [column.id, index])),
    rowOf: (key) => {
      const row = keys.indexOf(key);
      return row < 0 ? undefined : row;
    },
  };
}

/** Body rows of a sheet that is made as planned. */
export function newBody(plan: SheetPlan, others: TableFinder): PlannedValue[][] {
  const resolve = formulaResolver(newPlace(plan), others);
  return plan.table.rows.map((values, row) => values.map((value) => resolve(value, row)));
}

/** Content of the lines above the table of a new sheet. */
export function newHeading(plan: SheetPlan, others: TableFinder): PlannedValue[] {
  const resolve = formulaResolver(newPlace(plan), others);
  return plan.heading.map((line: HeadingLine): PlannedValue =>
    line.formula === undefined ? line.text : { formula: resolvedLine(resolve, line.formula) }
  );
}

/** Content of the cells that stand beside one another in lines above the table of a new sheet. */
export function newParts(
  plan: SheetPlan,
  others: TableFinder
): { readonly row: number; readonly part: HeadingPart; readonly content: PlannedValue }[] {
  const resolve = formulaResolver(newPlace(plan), others);
  return plan.heading.flatMap(({ parts = [] }, row) =>
    parts.map((part) => ({ row, part, content: resolve(part.content, null) }))
  );
}

/** Every content that the new sheet has: a cell that holds anything else was written by someone else. */
export function newContents(plan: SheetPlan, others: TableFinder): ReadonlySet<string> {
  return new Set([
    ...newHeading(plan, others).map(canonicalPlanned),
    ...newParts(plan, others).map(({ content }) => canonicalPlanned(content)),
    ...plan.table.columns.map((column) => column.header),
    ...newBody(plan, others).flat().map(canonicalPlanned),
  ]);
}
