import type { BookState, SheetState } from "./state";
import type { Sheet } from "./types";

/** What the operations on a sheet need of its workbook. */
export interface BookContext {
  readonly state: BookState;
  /** The one Sheet object that stands for this state. */
  sheetFor(state: SheetState): Sheet;
  /** What one cell holds has changed, and nothing else that formulas may see. */
  cellChanged(sheet: SheetState, row: number, column: number): void;
  /** Something that formulas may see has changed. */
  contentChanged(): void;
  /** Something that no formula sees has changed. */
  lookChanged(): void;
  /** Calculates when something changed since the last time. */
  ensureCalculated(): void;
}
