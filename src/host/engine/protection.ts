import type { SheetProtection } from "./types";

/** Office.js option names and the file's, which agree but for the prefix. True means "people may". */
const OPTIONS: readonly (readonly [string, string])[] = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
];

export const UNPROTECTED: SheetProtection = { protected: false, options: {} };

export function protectionFromFile(file: Record<string, unknown> | null | undefined): SheetProtection {
  if (!file || file["sheet"] !== true) return UNPROTECTED;
  const options: Record<string, boolean | string> = {};
  for (const [option, member] of OPTIONS) options[option] = file[member] === true;
  options["allowEditObjects"] = file["objects"] !== false;
  options["allowEditScenarios"] = file["scenarios"] !== false;
  options["selectionMode"] =
    file["selectUnlockedCells"] === false ? "None" : file["selectLockedCells"] === false ? "Unlocked" : "Normal";
  return { protected: true, options };
}

/** The file's members. A password's hash is kept from the original while the sheet stays protected. */
export function protectionToFile(
  protection: SheetProtection,
  original: Record<string, unknown> | null | undefined
): Record<string, unknown> | null {
  if (!protection.protected) return null;
  const { options } = protection;
  const mode = options["selectionMode"];
  const file: Record<string, unknown> = { sheet: true };
  for (const [option, member] of OPTIONS) file[member] = options[option] === true || undefined;
  file["objects"] = options["allowEditObjects"] === true ? undefined : false;
  file["scenarios"] = options["allowEditScenarios"] === true ? undefined : false;
  file["selectLockedCells"] = mode === "Unlocked" || mode === "None" ? false : undefined;
  file["selectUnlockedCells"] = mode === "None" ? false : undefined;
  if (original?.["sheet"] === true) {
    for (const member of ["algorithmName", "hashValue", "saltValue", "spinCount"]) file[member] = original[member];
  }
  return file;
}
