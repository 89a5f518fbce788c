import type { Area, Book, Sheet } from "./engine/types";
import { intersection, areaName } from "./engine/areas";
import type { Json } from "./protocol/wire";

/** Numbers of the messages, as they stand beside each event in the client's debug build. */
export const EventMessage = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetProtectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The client files events under this category (`OfficeExtension.Constants.eventMessageCategory`). */
const EVENT_CATEGORY = 65536;
/** Target of events that concern the whole workbook (`OfficeExtension.Constants.eventWorkbookId`). */
export const WORKBOOK_TARGET = "Workbook";

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the arguments. */
  readonly message: string;
}

export interface EventMessageBatch {
  readonly entries: readonly EventEntry[];
}

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Who made a change: the add-in through the client, or a person in the grid. */
export type ChangeSource = "ThisLocalAddin" | "Unknown";

export interface CellChange {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType: ChangeType;
  readonly shiftDirection?: "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
  /** Of a single cell: its value before and after. */
  readonly values?: {
    readonly before: Json;
    readonly after: Json;
    readonly typeBefore: string;
    readonly typeAfter: string;
  };
}

/** Ranges that handlers may still ask for; old ones are forgotten so that a long session does not grow. */
const REMEMBERED_RANGES = 200;

/** Collects events while a request or an edit runs and hands them out afterwards, as a handler runs after the fact. */
export interface EventHub {
  /** `Excel.Runtime.enableEvents`. */
  enabled: boolean;
  source: ChangeSource;
  /** The client begins (1) or ceases (-1) to listen to an event of a target. */
  register(messageType: number, targetId: string, change: 1 | -1): void;
  raise(messageType: number, targets: readonly string[], args: Readonly<Record<string, Json | undefined>>): void;
  changed(change: CellChange): void;
  /** How many changes of cells have been told, also when nobody listened. */
  readonly told: number;
  /** Whether anybody would be told of a change on the sheet: what it was before costs a calculation. */
  hearsChanges(sheet: Sheet): boolean;
  listen(listener: (batch: EventMessageBatch) => void): () => void;
  /** The range of an event, for `args.getRange(context)`; null when it is too long ago. */
  rangeOf(referenceId: string): { readonly sheet: Sheet; readonly area: Area } | null;
}

export function makeEventHub(): EventHub {
  const listeners = new Set<(batch: EventMessageBatch) => void>();
  const ranges = new Map<string, { readonly sheet: Sheet; readonly area: Area }>();
  const listeningTo = new Map<string, number>();
  let waiting: EventEntry[] = [];
  let nextRange = 1;
  let told = 0;

  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    for (const listener of listeners) listener({ entries });
  };

  const hub: EventHub = {
    enabled: true,
    source: "ThisLocalAddin",
    register: (messageType, targetId, change) => {
      const key = `${messageType} ${targetId}`;
      listeningTo.set(key, Math.max(0, (listeningTo.get(key) ?? 0) + change));
    },
    raise: (messageType, targets, args) => {
      if (!hub.enabled) return;
      for (const targetId of targets) {
        if (!listeningTo.get(`${messageType} ${targetId}`)) continue;
        // A handler runs after the request that caused the event was answered, as in Excel.
        if (waiting.length === 0) setTimeout(flush, 0);
        waiting.push({ messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(args) });
      }
    },
    get told() {
      return told;
    },
    changed: ({ sheet, area, changeType, shiftDirection, values }) => {
      told += 1;
      if (!hub.enabled) return;
      const referenceId = `event-${nextRange++}`;
      ranges.set(referenceId, { sheet, area });
      const oldest = ranges.size > REMEMBERED_RANGES ? ranges.keys().next().value : undefined;
      if (oldest !== undefined) ranges.delete(oldest);
      const args = {
        address: areaName(area),
        changeType,
        source: "Local",
        triggerSource: hub.source,
        worksheetId: sheet.id,
        referenceId,
        shiftDirection: shiftDirection ?? "None",
        valueBefore: values?.before,
        valueAfter: values?.after,
        valueTypeBefore: values?.typeBefore,
        valueTypeAfter: values?.typeAfter,
      };
      hub.raise(EventMessage.sheetChanged, [sheet.id, WORKBOOK_TARGET], args);
      for (const table of sheet.tables) {
        if (intersection(table.area, area)) {
          hub.raise(EventMessage.tableChanged, [table.id, sheet.id, WORKBOOK_TARGET], { ...args, tableId: table.id });
        }
      }
    },
    hearsChanges: (sheet) =>
      hub.enabled &&
      [sheet.id, WORKBOOK_TARGET, ...sheet.tables.map((table) => table.id)].some((target) =>
        [EventMessage.sheetChanged, EventMessage.tableChanged].some((message) =>
          listeningTo.get(`${message} ${target}`)
        )
      ),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rangeOf: (referenceId) => ranges.get(referenceId) ?? null,
  };
  return hub;
}

/** Activates a sheet and tells whoever listens, unless it was active already. */
export function activateSheet(book: Book, events: EventHub, sheet: Sheet): void {
  const before = book.activeSheet;
  if (before === sheet) return;
  book.activate(sheet);
  events.raise(EventMessage.sheetDeactivated, [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
  events.raise(EventMessage.sheetActivated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

/** Selects cells and tells whoever listens. */
export function selectArea(book: Book, events: EventHub, sheet: Sheet, area: Area): void {
  activateSheet(book, events, sheet);
  book.select(sheet, area);
  const args = { address: areaName(area), worksheetId: sheet.id };
  events.raise(EventMessage.sheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], args);
  for (const table of sheet.tables) {
    const shared = intersection(table.area, area);
    events.raise(EventMessage.tableSelectionChanged, [table.id], {
      ...args,
      tableId: table.id,
      address: shared ? areaName(shared) : "",
    });
  }
}
