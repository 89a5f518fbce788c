import type { Sheet } from "../engine/types";
import { EventMessage, WORKBOOK_TARGET } from "../events";
import { booleanValue, oneOf, recordValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { refusePassword } from "./workbookProtection";

/** `Excel.WorksheetProtectionOptions` that are true or false, with what Excel takes when they are left out. */
const DEFAULTS: Readonly<Record<string, boolean>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};
const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionType: ObjectType<Sheet> = defineObject<Sheet>({
  name: "WorksheetProtection",
  members: {
    protected: { since: "1.2", get: (sheet) => sheet.protection.protected },
    options: {
      since: "1.2",
      get: (sheet) =>
        sheet.protection.protected ? { ...DEFAULTS, selectionMode: "Normal", ...sheet.protection.options } : null,
    },
    // "It throws an error if the worksheet has already been protected."
    protect: {
      undoable: false,
      since: "1.2",
      call: (sheet, args, session) => {
        refusePassword(args, 1);
        if (sheet.protection.protected) fail("AccessDenied", "The worksheet is protected already.");
        sheet.setProtection({ protected: true, options: optionsOf(args.raw(0)) });
        tell(session, sheet);
      },
    },
    unprotect: {
      undoable: false,
      since: "1.7",
      call: (sheet, args, session) => {
        refusePassword(args, 0);
        if (!sheet.protection.protected) return;
        sheet.setProtection({ protected: false, options: {} });
        tell(session, sheet);
      },
    },
  },
});

function optionsOf(value: unknown): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = { ...DEFAULTS, selectionMode: "Normal" };
  if (value === null || value === undefined) return options;
  for (const [name, given] of Object.entries(recordValue(value, "options"))) {
    if (given === null || given === undefined) continue;
    if (name === "selectionMode") options[name] = oneOf(given, name, SELECTION_MODES);
    else if (name in DEFAULTS) options[name] = booleanValue(given, name);
    else invalidArgument(`There is no protection option '${name}'.`);
  }
  return options;
}

function tell(session: Session, sheet: Sheet): void {
  session.events.raise(EventMessage.sheetProtectionChanged, [sheet.id, WORKBOOK_TARGET], {
    isProtected: sheet.protection.protected,
    worksheetId: sheet.id,
    source: "Local",
  });
}
