import type { Area, Sheet } from "./engine/types";
import { HostError } from "./protocol/hostError";
import type { HostObject } from "./protocol/hostObject";

/** Cells that were inserted or deleted: every range that is held follows, as in Excel. */
export interface CellShift {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

/** A rectangle that someone holds. Its area changes when cells are inserted or deleted; null when all of it is gone. */
export interface HeldRange {
  readonly sheet: Sheet;
  area: Area | null;
}

/** Where the kept ranges were. */
export type HeldRangesMemory = ReadonlyMap<HeldRange, Area | null>;

/**
 * The ranges that the client holds: those of the running request, and those it keeps across requests under a
 * `_ReferenceId` (it asks with `_KeepReference` and lets go with `_RemoveReference`).
 */
export interface References {
  /** Follows a range until the request ends, and longer when it is kept. */
  follow(range: HeldRange): void;
  endRequest(): void;
  keep(self: object, object: HostObject, ranges: readonly HeldRange[]): void;
  /** The id under which it is kept, or null. */
  idOf(self: object): string | null;
  find(id: string): HostObject;
  release(id: string): void;
  releaseAll(): void;
  readonly count: number;
  shift(change: CellShift): void;
  remember(): HeldRangesMemory;
  /** Ranges that are no longer kept, or were not yet, are left alone. */
  recall(memory: HeldRangesMemory): void;
}

export function makeReferences(): References {
  const kept = new Map<string, { readonly object: HostObject; readonly ranges: readonly HeldRange[] }>();
  const ids = new WeakMap<object, string>();
  let ofRequest: HeldRange[] = [];
  let next = 1;
  const keptRanges = (): HeldRange[] => [...kept.values()].flatMap(({ ranges }) => ranges);
  return {
    follow: (range) => void ofRequest.push(range),
    endRequest: () => {
      ofRequest = [];
    },
    keep: (self, object, ranges) => {
      if (ids.has(self)) return;
      const id = `range-${next++}`;
      ids.set(self, id);
      kept.set(id, { object, ranges });
    },
    idOf: (self) => {
      const id = ids.get(self);
      return id !== undefined && kept.has(id) ? id : null;
    },
    find: (id) => {
      const found = kept.get(id);
      if (!found) throw new HostError("InvalidReference", "This range was let go and cannot be used any more.");
      return found.object;
    },
    release: (id) => void kept.delete(id),
    releaseAll: () => kept.clear(),
    get count() {
      return kept.size;
    },
    shift: (change) => {
      for (const range of new Set([...ofRequest, ...keptRanges()])) {
        if (range.sheet === change.sheet && range.area) range.area = shiftArea(range.area, change);
      }
    },
    remember: () => new Map(keptRanges().map((range) => [range, range.area])),
    recall: (memory) => {
      for (const range of keptRanges()) {
        const area = memory.get(range);
        if (area !== undefined) range.area = area;
      }
    },
  };
}

/** Where a rectangle is after a shift. Excel moves it when the shifted cells span its whole width (or height). */
export function shiftArea(area: Area, { area: changed, direction }: CellShift): Area | null {
  if (direction === "Down" || direction === "Up") {
    const spans =
      changed.column <= area.column && area.column + area.columnCount <= changed.column + changed.columnCount;
    if (!spans) return area;
    const line =
      direction === "Down"
        ? insertLine(area.row, area.rowCount, changed.row, changed.rowCount)
        : deleteLine(area.row, area.rowCount, changed.row, changed.rowCount);
    return line && { ...area, row: line.start, rowCount: line.count };
  }
  const spans = changed.row <= area.row && area.row + area.rowCount <= changed.row + changed.rowCount;
  if (!spans) return area;
  const line =
    direction === "Right"
      ? insertLine(area.column, area.columnCount, changed.column, changed.columnCount)
      : deleteLine(area.column, area.columnCount, changed.column, changed.columnCount);
  return line && { ...area, column: line.start, columnCount: line.count };
}

interface Line {
  readonly start: number;
  readonly count: number;
}

function insertLine(start: number, count: number, at: number, added: number): Line {
  if (at <= start) return { start: start + added, count };
  return at < start + count ? { start, count: count + added } : { start, count };
}

function deleteLine(start: number, count: number, at: number, removed: number): Line | null {
  const end = start + count;
  const removedEnd = at + removed;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, removedEnd));
  if (before + after === 0) return null;
  const newStart = start < at ? start : Math.max(at, start - removed);
  return { start: newStart, count: before + after };
}
