import type { Book, Sheet } from "./engine/types";
import { HostError } from "./protocol/hostError";
import type { Json } from "./protocol/wire";
import type { ConditionalDrafts } from "./objects/conditionalDrafts";
import { makeConditionalDrafts } from "./objects/conditionalDrafts";
import type { EventHub } from "./events";
import { makeEventHub } from "./events";
import type { References } from "./references";
import { makeReferences } from "./references";
import type { HostProfile } from "./types";
import type { UndoMarks } from "./undo/undoSupport";
import { makeUndoMarks } from "./undo/undoSupport";

/** All that the object model shares while one workbook is open. */
export interface Session {
  readonly book: Book;
  readonly profile: HostProfile;
  readonly references: References;
  readonly events: EventHub;
  readonly conditionalDrafts: ConditionalDrafts;
  /** `workbook.settings`; like an unsaved document, they live as long as the workbook is open. */
  readonly settings: Map<string, Json>;
  /** `table.sort.fields` of each sorted table, by table id. */
  readonly tableSorts: Map<string, Json>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly undo: UndoMarks;
}

export function makeSession(book: Book, profile: HostProfile): Session {
  return {
    book,
    profile,
    references: makeReferences(),
    events: makeEventHub(),
    conditionalDrafts: makeConditionalDrafts(),
    settings: new Map(),
    tableSorts: new Map(),
    calculationMode: "Automatic",
    undo: makeUndoMarks(),
  };
}

/** The sheet of that name (as Excel compares: without regard to case) or id, or null. */
export function findSheet(book: Book, nameOrId: string): Sheet | null {
  const wanted = nameOrId.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
}

export function requireSheet(book: Book, nameOrId: string): Sheet {
  const sheet = findSheet(book, nameOrId);
  if (!sheet) throw new HostError("ItemNotFound", `There is no worksheet '${nameOrId}' in this workbook.`);
  return sheet;
}
