/** Where a new sheet stands among the tabs: one that staff deleted returns to its planned place. */
import { TAB_ORDER, yearlyTableOf } from "../sheets/names";
import type { SheetId, SheetPlan } from "../sheets/plan";
import type { NewSheet } from "./newSheet";
import type { WorkbookState } from "./readWorkbook";

interface Tab {
  readonly name: string;
  /** Place in the planned order; null for sheets that have none. */
  readonly rank: number | null;
}

/** The tabs in their order; placeTab keeps them up to date. */
export type Tabs = Tab[];

/** Years of one kind stand beside one another, the later one behind. */
function rankOf(id: SheetId, fiscalYear: number | null): number | null {
  const at = TAB_ORDER.indexOf(id);
  return at < 0 ? null : at * 10_000 + (fiscalYear ?? 0);
}

/** @param hidden our hidden sheets as they are called; those that do not stand yet are added as the last before any other. */
export function tabsOf(state: WorkbookState, hidden: readonly string[]): Tabs {
  const ranks = new Map<string, number | null>();
  for (const [id, { sheet }] of state.tables) ranks.set(sheet, rankOf(id, null));
  for (const [table, { sheet }] of state.yearly) {
    const found = yearlyTableOf(table);
    if (found) ranks.set(sheet, rankOf(found.id, found.fiscalYear));
  }
  const names = state.sheets.map(({ name }) => name);
  return [...names, ...hidden.filter((name) => !names.includes(name))].map((name) => ({
    name,
    rank: ranks.get(name) ?? null,
  }));
}

/** Behind the nearest sheet that is planned before it, else before the nearest one after it, else at the end. */
export function placeTab(tabs: Tabs, { id, fiscalYear }: SheetPlan, target: NewSheet): NewSheet {
  const rank = rankOf(id, fiscalYear ?? null);
  if (rank === null || tabs.some(({ name }) => name === target.name)) return target;
  const ranked = tabs.flatMap((tab, at) => (tab.rank === null ? [] : [{ at, rank: tab.rank }]));
  const nearest = (those: typeof ranked): number | undefined =>
    those.sort((one, other) => Math.abs(one.rank - rank) - Math.abs(other.rank - rank) || other.at - one.at)[0]?.at;
  const before = nearest(ranked.filter((tab) => tab.rank <= rank));
  const at = before === undefined ? nearest(ranked.filter((tab) => tab.rank > rank)) : before + 1;
  const isLast = at === undefined || at === tabs.length;
  tabs.splice(at ?? tabs.length, 0, { name: target.name, rank });
  return isLast ? target : { ...target, position: at };
}

/** The order of the tabs; what has no place among them comes last. */
export function inTabOrder<Work extends { readonly plan: SheetPlan }>(works: readonly Work[]): Work[] {
  const rank = ({ plan }: Work): number => rankOf(plan.id, plan.fiscalYear ?? null) ?? Number.MAX_SAFE_INTEGER;
  return [...works].sort((one, other) => rank(one) - rank(other));
}
