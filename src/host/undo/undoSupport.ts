import { isVersionAtLeast } from "../protocol/apiSets";
import { HostError } from "../protocol/hostError";
import type { HostProfile } from "../types";

/**
 * What Excel can undo of an add-in's work
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities):
 *
 * | Excel                 | a request that changes something                                              |
 * | --------------------- | ------------------------------------------------------------------------------- |
 * | before ExcelApi 1.19  | cannot be undone, and nothing before it can                                   |
 * | from ExcelApi 1.19    | is a step of its own: "each `context.sync()` call creates an undo record"      |
 * | from ExcelApi 1.20    | with `mergeUndoGroup`, all requests of one `Excel.run` are one step            |
 *
 * The members that the article lists as unsupported ("the user's undo stack is cleared starting from that API call") are
 * marked `undoable: false` where they are defined. Some of them are unsupported only on the web or only on the desktop;
 * here they are unsupported when they are on either, so that what works here works everywhere.
 *
 * The 1.19 is the word of the article's author (https://github.com/OfficeDev/office-js-docs-pr/pull/5175); that older
 * builds clear the stack is "by design" (https://github.com/OfficeDev/office-js/issues/3788).
 */
export interface UndoMarks {
  /** The undo group of the running request: that of its `Excel.run`, or null. */
  group: string | null;
  /** The running request did something that cannot be undone. */
  lost: boolean;
}

export function makeUndoMarks(): UndoMarks {
  return { group: null, lost: false };
}

export function keepsAddInSteps(profile: HostProfile): boolean {
  return isVersionAtLeast(profile.excelApi, "1.19");
}

export function mergesUndoGroups(profile: HostProfile): boolean {
  return isVersionAtLeast(profile.excelApi, "1.20");
}

/**
 * The work of a member that cannot be undone. Inside an undo group it is refused: "the UndoNotSupported error is thrown to
 * let you know that the operation can't be grouped".
 */
export function withoutUndo<Result>(marks: UndoMarks, fullName: string, work: () => Result): Result {
  if (marks.group !== null) {
    throw new HostError(
      "UndoNotSupported",
      `${fullName} cannot be undone, so it cannot be part of an undo group (mergeUndoGroup).`,
      fullName
    );
  }
  const result = work();
  marks.lost = true;
  return result;
}
