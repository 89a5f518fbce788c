/** Which charts to make, which to change: what staff deleted, moved or retitled stays as they have it. Asks nothing of Excel. */
import { mergeCells } from "../sheets/merge/mergeCells";
import type { Memory } from "../sheets/merge/memory";
import type { ChartPlan } from "../sheets/charts";
import type { SheetPlan } from "../sheets/plan";
import type { TableState } from "./readWorkbook";

/** Body cells of one column. */
export interface ColumnCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

export interface ChartSource {
  readonly categories: ColumnCells;
  /** In the order of the plan's series. */
  readonly series: readonly ColumnCells[];
}

export interface ChartWork {
  readonly kind: "make" | "change";
  readonly plan: ChartPlan;
  /** null: the series stay as they are. */
  readonly source: ChartSource | null;
  /** null: the title stays as it is. */
  readonly title: string | null;
  /** Series that stand before the change. */
  readonly standing: number;
  /** The columns that it stands over have moved. */
  readonly replace: boolean;
}

/** Finds a column's body as it will stand when the tables are written; null where staff removed it. */
export type ColumnCellsFinder = (table: string, column: string) => ColumnCells | null;

const keyOf = (chart: ChartPlan): string => `#chart:${chart.name}`;
const SHAPE = "shape";
const TITLE = "title";

/** Charts of a sheet that is made now. */
export function rememberCharts(plan: SheetPlan, find: ColumnCellsFinder, next: Memory): ChartWork[] {
  return (plan.charts ?? []).flatMap((chart) => makeChart(plan, chart, find, next));
}

function makeChart(plan: SheetPlan, chart: ChartPlan, find: ColumnCellsFinder, next: Memory): ChartWork[] {
  const source = sourceOf(chart, find);
  if (source === null) return [];
  const entry = { table: plan.table.name, key: keyOf(chart) };
  next.set({ ...entry, column: SHAPE, base: "", pending: shapeOf(chart, source) });
  next.set({ ...entry, column: TITLE, base: chart.title, pending: null });
  return [{ kind: "make", plan: chart, source, title: chart.title, standing: 1, replace: false }];
}

/** Charts of a sheet that stands. */
export function mergeCharts(
  plan: SheetPlan,
  { charts, moved }: { readonly charts: TableState["charts"]; readonly moved: boolean },
  find: ColumnCellsFinder,
  memory: Memory | null,
  next: Memory
): ChartWork[] {
  return (plan.charts ?? []).flatMap((chart): ChartWork[] => {
    const at = { table: plan.table.name, key: keyOf(chart) };
    const known = memory?.get(at.table, at.key, SHAPE);
    const stands = charts.get(chart.name);
    if (stands === undefined) {
      // One that was made and is gone was deleted by staff; without a memory nobody can tell.
      const isDeleted = memory === null || (known !== undefined && known.base !== "");
      return isDeleted ? [] : makeChart(plan, chart, find, next);
    }
    const source = sourceOf(chart, find);
    if (source === null) return [];
    const want = { text: chart.title, slots: null };
    const [outcome] = mergeCells(at.table, TITLE, at.key, [stands.title], want, memory, next);
    const retitle = outcome?.kind === "update";
    const shape = shapeOf(chart, source);
    // Staff took series away or put some in: what it shows is theirs.
    const isTheirs = known !== undefined && known.pending === null && seriesIn(known.base) !== stands.series;
    const reshape = !isTheirs && (known?.base !== shape || known.pending !== null);
    next.set({ ...at, column: SHAPE, base: known?.base ?? "", pending: reshape ? shape : null });
    if (!reshape && !retitle && !moved) return [];
    return [
      {
        kind: "change",
        plan: chart,
        source: reshape ? source : null,
        title: retitle ? chart.title : null,
        standing: stands.series,
        replace: moved,
      },
    ];
  });
}

function sourceOf(chart: ChartPlan, find: ColumnCellsFinder): ChartSource | null {
  const categories = find(chart.table, chart.categories);
  const series = chart.series.map(({ values }) => find(chart.table, values));
  const found = series.filter((cells) => cells !== null);
  return categories === null || found.length < series.length ? null : { categories, series: found };
}

const seriesIn = (shape: string): number => Number(shape.split(" ")[0]);

/** Number of series, and what a chart shows apart from where the cells are, which Excel follows by itself. */
function shapeOf({ kind, categories, series, axis }: ChartPlan, source: ChartSource): string {
  return `${series.length} ${JSON.stringify({ kind, categories, series, axis, rows: source.categories.rows })}`;
}
