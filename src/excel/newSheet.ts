/** Under which name a sheet is made, and whether one whose making was cut off is finished instead. */
import { canonicalRead } from "../sheets/merge/canonical";
import type { Memory } from "../sheets/merge/memory";
import { newContents } from "../sheets/merge/newTable";
import { NO_TABLES, type TableFinder } from "../sheets/merge/tokens";
import { freeSheetName } from "../sheets/names";
import type { SheetPlan } from "../sheets/plan";
import type { WorkbookState } from "./readWorkbook";

export interface NewSheet {
  readonly name: string;
  /** A sheet whose making was cut off is cleared and made again; its tables' names, if any. */
  readonly unfinished: { readonly tables: readonly string[] } | null;
  /** Its place among the tabs, counted from 0, where it is not to be the last. */
  readonly position?: number;
  /** It was added before (prepareSheets.ts) and is empty. */
  readonly isAdded?: true;
}

/**
 * A sheet of our name without our table is ours only when nothing stands in it that we have not written: staff may have
 * typed into a half-made sheet, or turned our table into plain cells.
 * @param begun whether we remember that the making of this sheet began; the score form keeps no such memory, and goes
 *   by the contents alone.
 * @param others tables of other sheets that its formulas name.
 */
export function newSheet(
  plan: SheetPlan,
  state: WorkbookState,
  memory: Memory | null,
  taken: readonly string[],
  begun: boolean | "unknown",
  others: TableFinder = NO_TABLES
): NewSheet {
  const namesake = state.namesakes.get(plan.name);
  const contents = namesake?.cells
    ?.flat()
    .map(canonicalRead)
    .filter((cell) => cell !== "");
  if (namesake && contents) {
    const ours = new Set(newContents(plan, others));
    for (const entry of memory?.entries() ?? []) {
      if (entry.table === plan.table.name) ours.add(entry.base).add(entry.pending ?? "");
    }
    const onlyOurs = contents.every((cell) => ours.has(cell));
    const half = begun === "unknown" ? contents.length > 0 && onlyOurs : begun && onlyOurs;
    if (half) return { name: plan.name, unfinished: { tables: namesake.tables } };
  }
  return { name: freeSheetName(plan.name, taken), unfinished: null };
}
