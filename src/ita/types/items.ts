/** Disclosure items of the year in which the work is done, beside the result that they had. */
import type { Hundredths, IndicatorNo, QuestionCode } from "./units";

/** How an item differs from the one of the results' year that it continues. */
export type ItemChange = "same" | "moved" | "renamed" | "movedAndRenamed" | "new" | "unknown";

export interface ItemGap {
  readonly code: QuestionCode;
  readonly indicator: IndicatorNo;
  /** "9.1", or null where the year's list is not known. */
  readonly subIndicator: string | null;
  readonly subIndicatorNameTh: string | null;
  readonly textTh: string | null;
  /** Title, place or sub-indicator rest on no official source. */
  readonly unconfirmed: boolean;
  /** What the item must show, where the criteria that we have seen say so. */
  readonly elements: readonly string[];
  /** The item of the results' year whose points are to be won back; null for a new one. */
  readonly before: {
    readonly code: QuestionCode;
    readonly textTh: string | null;
    /** Its title rests on no official source. */
    readonly unconfirmed: boolean;
    readonly score: Hundredths | null;
    readonly remark: string;
  } | null;
  /** All items of the results' year that it continues, the nearest in subject first. */
  readonly predecessors: readonly QuestionCode[];
  readonly change: ItemChange;
  /** Full marks that may not come again: number or title changed. */
  readonly alarm: boolean;
  /**
   * Points of the overall score that a full score would bring back, never more than its indicator lacks; null while the
   * item's score is not known.
   */
  readonly recoverable: Hundredths | null;
}

export interface ItemGaps {
  /** The year whose items are listed: the one after the results, or the results' own while the next list is not known. */
  readonly fiscalYear: number;
  readonly items: readonly ItemGap[];
  /** Items of the results' year that the list no longer has. */
  readonly dropped: readonly QuestionCode[];
  /** Those of them that missed full marks. */
  readonly droppedBelow: readonly QuestionCode[];
}
