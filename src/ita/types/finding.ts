/** Where things stand in the workbook, and what is wrong there. */

/** A cell that staff can be sent to. */
export interface Place {
  readonly sheet: string;
  /** "C7" */
  readonly cell: string;
}

export type Severity = "error" | "warning" | "note";

/** A data-quality remark in the user's words. */
export interface Finding {
  /** e.g. "overall-mismatch", "score-missing"; the list stands in src/ita/findings. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** "C7", or null when the remark has no single cell. */
  readonly cell: string | null;
  readonly found: string;
  readonly expected: string;
  /** What, where and how to mend it; Thai. */
  readonly message: string;
  /** The same in English. */
  readonly messageEn: string;
}
