/** Is this Excel new enough? Asked before anything else, so that an old one gets words and not a failure. */
import type { Problem } from "./types";

/** Page setup (ExcelApi 1.9) is the newest that every run needs; Excel 2021 has 1.14. */
const REQUIRED_EXCEL_API = "1.9";

export function checkSupport(): Problem | null {
  if (Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_EXCEL_API)) return null;
  return {
    code: "excel-too-old",
    sheet: null,
    cell: null,
    th: "Excel รุ่นนี้เก่าเกินไปสำหรับส่วนเสริมนี้ ใช้ได้ตั้งแต่ Excel 2021 ขึ้นไป, Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel is too old for the add-in. It needs Excel 2021 or later, Microsoft 365 or Excel on the web.",
    detail: `ExcelApi ${REQUIRED_EXCEL_API} is not supported`,
  };
}
