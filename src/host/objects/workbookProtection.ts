import type { Book } from "../engine/types";
import { fail } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Arguments } from "../protocol/arguments";

/** `Excel.WorkbookProtection`: protects the structure (adding, renaming, moving, hiding, deleting sheets). */
export const workbookProtectionType: ObjectType<Book> = defineObject<Book>({
  name: "WorkbookProtection",
  members: {
    protected: { since: "1.7", get: (book) => book.structureProtected },
    protect: {
      undoable: false,
      since: "1.7",
      call: (book, args) => {
        refusePassword(args, 0);
        if (book.structureProtected) fail("AccessDenied", "The workbook is protected already.");
        book.setStructureProtected(true);
      },
    },
    unprotect: {
      undoable: false,
      since: "1.7",
      call: (book, args) => {
        refusePassword(args, 0);
        book.setStructureProtected(false);
      },
    },
  },
});

/** The workbook behind the host keeps no passwords; a protection that only seems to have one would be a false promise. */
export function refusePassword(args: Arguments, index: number): void {
  const password = args.optionalText(index, "password");
  if (password !== null && password !== "")
    fail("NotImplemented", "The embedded host protects without a password only.");
}
