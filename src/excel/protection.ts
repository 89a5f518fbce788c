/** Looks for protection before anything is written: protecting or unprotecting is the staff's decision, and would clear their undo. */
import type { SheetWork } from "./planRun";
import { sheetNameOf } from "./planRun";
import type { WorkbookState } from "./readWorkbook";
import type { Problem } from "./types";

export const WORKBOOK_PROTECTED: Problem = {
  code: "workbook-protected",
  sheet: null,
  cell: null,
  th: "สมุดงานถูกป้องกันโครงสร้างไว้ จึงเพิ่มแผ่นงานไม่ได้ ให้กด รีวิว > ป้องกันสมุดงาน เพื่อยกเลิก แล้วกดอีกครั้ง ยังไม่มีสิ่งใดถูกแก้",
  en: "The workbook's structure is protected, so no sheet can be added. Choose Review > Protect Workbook to lift it and press again. Nothing was changed.",
};

export function protectedPlaces(
  state: WorkbookState,
  work: readonly SheetWork[],
  alsoWritten: readonly string[]
): Problem[] {
  const makesSheet = state.memory === null || work.some((one) => one.kind === "make" && one.target.unfinished === null);
  return refusedPlaces(state, makesSheet, [
    ...work.filter((one) => one.kind === "change").map(sheetNameOf),
    ...alsoWritten,
  ]);
}

/** @param written sheets that will be written to; our hidden sheets are among them in any case. */
export function refusedPlaces(state: WorkbookState, makesSheet: boolean, written: readonly string[]): Problem[] {
  const hidden = [state.memory, state.history].flatMap((sheet) => sheet?.sheetName ?? []);
  return [
    ...(state.structureProtected && makesSheet ? [WORKBOOK_PROTECTED] : []),
    ...protectedSheets(state, [...written, ...hidden]),
  ];
}

/** Those of the sheets that Excel lets nobody write to. */
export function protectedSheets({ sheets }: Pick<WorkbookState, "sheets">, written: readonly string[]): Problem[] {
  return sheets
    .filter((sheet) => sheet.protected && written.includes(sheet.name))
    .map((sheet) => ({
      code: "sheet-protected",
      sheet: sheet.name,
      cell: null,
      th: `แผ่น ${sheet.name} ถูกป้องกันไว้ จึงเขียนผลไม่ได้ ให้เปิดแผ่นนี้ กด รีวิว > ยกเลิกการป้องกันแผ่นงาน แล้วกดอีกครั้ง ยังไม่มีสิ่งใดถูกแก้`,
      en: `Sheet ${sheet.name} is protected, so nothing can be written there. Choose Review > Unprotect Sheet and press again. Nothing was changed.`,
    }));
}
