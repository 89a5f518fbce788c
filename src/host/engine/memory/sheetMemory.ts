import { cloned } from "../charts/xmlTree";
import type { XmlElement } from "../charts/xmlTree";
import type { FileStyle } from "../fileModel";
import type { ChartState, SheetState, TableState } from "../state";
import type { GridMemory } from "./cellMemory";
import { recalledCells, rememberCells } from "./cellMemory";
import { sameValue } from "./sameValue";

/** All of a sheet but its cells and charts. A member that is added to the state belongs here, or it does not compile. */
type SheetRest = Omit<SheetState, "id" | "cells" | "spilled" | "charts">;

/** The chart is the same one when it comes back; only what it says is put back. */
interface ChartMemory {
  readonly of: ChartState;
  readonly anchor: ChartState["anchor"];
  readonly changed: boolean;
  readonly tree: XmlElement | null;
}

export interface SheetMemory {
  /** The sheet itself, so that one that was deleted comes back with its id and whoever holds it. */
  readonly of: SheetState;
  readonly cells: GridMemory;
  readonly charts: readonly ChartMemory[];
  readonly rest: Readonly<SheetRest>;
}

/** The sheet as it is now; whatever is as in `before` is the same object, and `before` itself when all of it is. */
export function rememberSheet(
  sheet: SheetState,
  defaultStyle: FileStyle,
  before: SheetMemory | undefined
): SheetMemory {
  const cells = rememberCells(sheet, defaultStyle, before?.cells);
  const charts = rememberCharts(sheet, before?.charts);
  const rest = rememberRest(sheet, before?.rest);
  if (before && cells === before.cells && charts === before.charts && rest === before.rest) return before;
  return { of: sheet, cells, charts, rest };
}

function rememberCharts(sheet: SheetState, before: SheetMemory["charts"] | undefined): SheetMemory["charts"] {
  const charts = sheet.charts.map((chart): ChartMemory => {
    const was = before?.find((each) => each.of === chart);
    const { anchor, changed, tree } = chart;
    if (was && was.changed === changed && sameValue(was.anchor, anchor) && sameValue(was.tree, tree)) return was;
    return { of: chart, anchor, changed, tree: tree && cloned(tree) };
  });
  const same = before?.length === charts.length && charts.every((chart, at) => chart === before[at]);
  return before && same ? before : charts;
}

function rememberRest(sheet: SheetState, before: Readonly<SheetRest> | undefined): Readonly<SheetRest> {
  const now = restOf(sheet);
  if (!before) return now;
  const names = Object.keys(now) as (keyof SheetRest)[];
  const changed = names.filter((name) => !sameValue(now[name], before[name]));
  if (changed.length === 0) return before;
  return { ...before, ...Object.fromEntries(changed.map((name) => [name, now[name]])) };
}

/** Copies of what is changed in place; what is only ever replaced is shared. */
function restOf(sheet: Readonly<SheetRest>): SheetRest {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    standardColumnWidth: sheet.standardColumnWidth,
    standardRowHeight: sheet.standardRowHeight,
    merges: [...sheet.merges],
    tables: sheet.tables.map(tableCopy),
    validations: sheet.validations.map((each) => ({ ...each, areas: [...each.areas] })),
    conditionals: sheet.conditionals.map((each) => ({ ...each, areas: [...each.areas] })),
    pageSetup: sheet.pageSetup,
    protection: sheet.protection,
    original: sheet.original,
  };
}

function tableCopy(table: TableState): TableState {
  return { ...table, columns: table.columns.map((column) => ({ ...column, rest: { ...column.rest } })) };
}

/** Puts everything back. What was calculated is left to be calculated anew. */
export function recallSheet({ of, cells, charts, rest }: SheetMemory): void {
  Object.assign(of, restOf(rest));
  of.cells = recalledCells(cells);
  of.spilled = new Map();
  of.charts = charts.map(recalledChart);
}

/** Whoever holds the chart holds the root of its tree, so the root stays and what is in it changes. */
function recalledChart({ of, anchor, changed, tree }: ChartMemory): ChartState {
  of.anchor = anchor;
  of.changed = changed;
  if (of.tree && tree) {
    const { name, attributes, children } = cloned(tree);
    for (const attribute of Object.keys(of.tree.attributes)) Reflect.deleteProperty(of.tree.attributes, attribute);
    Object.assign(of.tree.attributes, attributes);
    of.tree.name = name;
    of.tree.children = children;
  }
  return of;
}
