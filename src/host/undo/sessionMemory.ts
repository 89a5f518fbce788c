import type { BookMemory } from "../engine/memory/bookMemory";
import type { DraftsMemory } from "../objects/conditionalDrafts";
import type { Json } from "../protocol/wire";
import type { HeldRangesMemory } from "../references";
import type { Session } from "../session";

/** A workbook as it was, with what the object model knew about it. `workbook.settings` are outside of undo. */
export interface SessionMemory {
  readonly book: BookMemory;
  readonly drafts: DraftsMemory;
  readonly tableSorts: ReadonlyMap<string, Json>;
  readonly ranges: HeldRangesMemory;
}

/** `book` is the memory of the workbook as it is now. */
export function rememberSession(session: Session, book: BookMemory): SessionMemory {
  return {
    book,
    drafts: session.conditionalDrafts.remember(),
    tableSorts: new Map(session.tableSorts),
    ranges: session.references.remember(),
  };
}

export function recallSession(session: Session, memory: SessionMemory): void {
  session.book.recall(memory.book);
  session.conditionalDrafts.recall(memory.drafts);
  session.tableSorts.clear();
  for (const [table, fields] of memory.tableSorts) session.tableSorts.set(table, fields);
  session.references.recall(memory.ranges);
}
