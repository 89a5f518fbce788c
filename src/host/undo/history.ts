import type { Area, BookChange, Sheet } from "../engine/types";
import { sameArea } from "../engine/areas";
import { selectArea } from "../events";
import type { Session } from "../session";
import type { SessionMemory } from "./sessionMemory";
import { recallSession, rememberSession } from "./sessionMemory";
import { makeAndTell, tellChange } from "./tellChange";

/** "Undo levels: 100" (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const MOST_STEPS = 100;

interface Step {
  readonly before: SessionMemory;
  /** What was selected when it began: there whoever undoes it wants to look. */
  readonly selection: { readonly sheet: Sheet; readonly area: Area };
  readonly group: string | null;
}

export interface StepKind {
  /** Steps of one group that follow one another are one. */
  readonly group?: string | null;
  /** Asked afterwards: whether this cannot be undone, and nothing that came before it. */
  lost?(changed: boolean): boolean;
  /** Tell of the change, unless what made it has told by itself. */
  readonly tell?: boolean;
}

/** The steps that can be undone and redone. */
export interface UndoHistory {
  readonly undoSteps: number;
  readonly redoSteps: number;
  /** Does something as one step; a step within a step is part of it. What changes nothing is no step. */
  step<Result>(change: () => Result, kind?: StepKind): Result;
  /** What has changed by it, or null when there was nothing to undo. */
  undo(): BookChange | null;
  redo(): BookChange | null;
}

/** A history that keeps nothing and costs nothing. */
export const NO_HISTORY: UndoHistory = {
  undoSteps: 0,
  redoSteps: 0,
  step: (change) => change(),
  undo: () => null,
  redo: () => null,
};

/**
 * Keeps a memory of the workbook for each step. Changes that nobody announced, made on the book itself, count as one step
 * by the time that the next one begins.
 */
export function makeHistory(session: Session): UndoHistory {
  const { book, events } = session;
  let done: Step[] = [];
  let undone: Step[] = [];
  let known = rememberSession(session, book.remember());
  let knownRevision = book.revision;
  let depth = 0;

  /** Takes note of what has changed; null when nothing has. */
  const notice = (): { readonly before: SessionMemory; readonly now: SessionMemory } | null => {
    if (book.revision === knownRevision) return null;
    knownRevision = book.revision;
    const memory = book.remember(known.book);
    if (memory === known.book) return null;
    const before = known;
    known = rememberSession(session, memory);
    return { before, now: known };
  };

  const add = (step: Step): void => {
    const last = done.at(-1);
    const joins = step.group !== null && last?.group === step.group && undone.length === 0;
    if (!joins) done = [...done, step].slice(-MOST_STEPS);
    undone = [];
  };

  const noticeUnannounced = (): void => {
    const changed = notice();
    if (changed) add({ before: changed.before, selection: book.selection, group: null });
    // The client may hold other ranges by now than after the last change.
    else known = rememberSession(session, known.book);
  };

  const end = (selection: Step["selection"], told: number, { group = null, lost, tell }: StepKind): void => {
    const changed = notice();
    if (changed) add({ before: changed.before, selection, group });
    if (lost?.(changed !== null)) {
      done = [];
      undone = [];
    }
    if (tell && changed && events.told === told) {
      tellChange(session, book.differences(changed.before.book, changed.now.book));
    }
  };

  /** Goes to the state before a step and answers the step that leads back. */
  const turnBack = (step: Step): { readonly change: BookChange; readonly back: Step } => {
    const back: Step = { before: known, selection: step.selection, group: null };
    const change = book.differences(known.book, step.before.book);
    makeAndTell(session, change, () => recallSession(session, step.before));
    known = step.before;
    show(session, step.selection, change);
    knownRevision = book.revision;
    return { change, back };
  };

  return {
    get undoSteps() {
      noticeUnannounced();
      return done.length;
    },
    get redoSteps() {
      noticeUnannounced();
      return undone.length;
    },
    step(change, kind = {}) {
      if (depth > 0) return change();
      noticeUnannounced();
      const { selection } = book;
      const { told } = events;
      depth += 1;
      try {
        return change();
      } finally {
        depth -= 1;
        end(selection, told, kind);
      }
    },
    undo() {
      noticeUnannounced();
      const step = done.at(-1);
      if (!step || depth > 0) return null;
      const { change, back } = turnBack(step);
      done = done.slice(0, -1);
      undone = [...undone, back];
      return change;
    },
    redo() {
      noticeUnannounced();
      const step = undone.at(-1);
      if (!step || depth > 0) return null;
      const { change, back } = turnBack(step);
      undone = undone.slice(0, -1);
      done = [...done, back];
      return change;
    },
  };
}

/** Goes where the step was made, or where it shows when that is elsewhere; as it is when nothing of it can be seen. */
function show({ book, events }: Session, selection: Step["selection"], { changed }: BookChange): void {
  const visible = (sheet: Sheet): boolean => sheet.visibility === "Visible" && book.sheets.includes(sheet);
  const places = changed.filter((each) => visible(each.sheet) && each.cells !== null);
  const there = places.length === 0 || places.some((each) => each.sheet === selection.sheet);
  const first = places[0];
  const target =
    visible(selection.sheet) && there ? selection : first?.cells && { sheet: first.sheet, area: first.cells };
  if (!target) return;
  const { sheet, area } = book.selection;
  if (sheet !== target.sheet || !sameArea(area, target.area)) selectArea(book, events, target.sheet, target.area);
}
