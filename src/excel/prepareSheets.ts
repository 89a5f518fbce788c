/**
 * What has to be done before a step of undo begins: to hide a sheet or to place it among others cannot be undone in Excel on
 * Windows and Mac (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities:
 * `Worksheet.visibility`, `Worksheet.position`), so within the step Excel would refuse it; some builds crashed when it was
 * undone (https://github.com/OfficeDev/office-js/issues/6001). Such sheets stay, empty, when the step is undone, and the next
 * run fills them.
 */
import type { MemoryEntry } from "../sheets/merge/memory";
import { HISTORY_SHEET, MEMORY_SHEET, freeSheetName } from "../sheets/names";
import type { SheetPlan } from "../sheets/plan";
import { makeHistorySheet, type HistorySheet } from "./history/snapshotSheet";
import { addMemory, makingEntry, writeMemory, type StoredMemory } from "./memorySheet";
import type { NewSheet } from "./newSheet";
import type { WorkbookState } from "./readWorkbook";
import type { Session } from "./session";
import { inTabOrder, placeTab, tabsOf } from "./tabs";

interface Making {
  readonly plan: SheetPlan;
  readonly target: NewSheet;
}

export interface PreparedSheets {
  readonly memory: StoredMemory | null;
  readonly history: HistorySheet | null;
  /** New sheets by name: where they go, and whether they have been added already. */
  readonly targets: ReadonlyMap<string, NewSheet>;
}

/**
 * @param makes sheets that the run makes
 * @param keepsSnapshot whether the run needs the sheet for snapshots
 */
export async function prepareSheets(
  session: Session,
  state: WorkbookState,
  makes: readonly Making[],
  keepsSnapshot: boolean
): Promise<PreparedSheets> {
  const { memory, history, structureProtected } = state;
  const isApart = session.groupsUndo && !structureProtected;
  const targets = placed(state, makes, isApart || keepsSnapshot);
  const moved = [...targets.values()].filter(({ position }) => position !== undefined);
  if (!isApart || (memory && history && moved.length === 0)) return { memory, history, targets };

  const { context } = session;
  const taken = state.sheets.map(({ name }) => name);
  const making = makes
    .filter(({ target }) => targets.get(target.name)?.position !== undefined)
    .map(({ plan, target }): MemoryEntry => makingEntry(plan.table.name, target.name));
  const prepared = {
    memory: memory ? addMemory(context, memory, making) : writeMemory(context, null, taken, making),
    history: history ?? makeHistorySheet(context, taken),
  };
  for (const target of moved) addSheet(context, target);
  await session.sync("write");
  return {
    ...prepared,
    targets: new Map([...targets].map(([name, target]) => [name, moved.includes(target) ? added(target) : target])),
  };
}

/** In the order of the tabs, behind our hidden sheets where those are new too. */
function placed(state: WorkbookState, makes: readonly Making[], withHistory: boolean): Map<string, NewSheet> {
  const names = state.sheets.map(({ name }) => name);
  const hidden = [
    state.memory?.sheetName ?? freeSheetName(MEMORY_SHEET, names),
    ...(state.history || withHistory ? [state.history?.sheetName ?? freeSheetName(HISTORY_SHEET, names)] : []),
  ];
  const tabs = tabsOf(state, hidden);
  return new Map(inTabOrder(makes).map(({ plan, target }) => [target.name, placeTab(tabs, plan, target)]));
}

const added = ({ position: _, ...target }: NewSheet): NewSheet => ({ ...target, isAdded: true });

function addSheet(context: Excel.RequestContext, { name, position }: NewSheet): void {
  const sheet = context.workbook.worksheets.add(name);
  if (position !== undefined) sheet.position = position;
}

/** Queues the sheets that do not stand yet, in the order of the tabs; answers what createSheet is to fill. */
export function addSheets(
  context: Excel.RequestContext,
  makes: readonly Making[],
  targets: ReadonlyMap<string, NewSheet>
): ReadonlyMap<string, NewSheet> {
  const names = new Set(makes.map(({ target }) => target.name));
  return new Map(
    [...targets].flatMap(([name, target]): [string, NewSheet][] => {
      if (!names.has(name)) return [];
      if (target.isAdded === true || target.unfinished !== null) return [[name, target]];
      addSheet(context, target);
      return [[name, added(target)]];
    })
  );
}
