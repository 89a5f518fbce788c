/** Small sheets for tests, written as they look. */
import type { CellValue, GridRow, SheetGrid } from "../../../src/ita/reading/types";

/** A grid from row 1, column A on; empty rows are left out as the reader of a workbook may leave them out. */
export function grid(sheet: string, rows: readonly (readonly CellValue[])[], rest: Partial<SheetGrid> = {}): SheetGrid {
  return {
    sheet,
    rows: rows.flatMap((values, row): GridRow[] =>
      values.some((value) => value !== "") ? [{ row, column: 0, values, formats: null }] : []
    ),
    cutOff: false,
    ours: false,
    ...rest,
  };
}

export const indicatorNames = [
  "การปฏิบัติหน้าที่",
  "การใช้งบประมาณ",
  "การใช้อำนาจ",
  "การใช้ทรัพย์สินของราชการ",
  "การแก้ไขปัญหาการทุจริต",
  "คุณภาพการดำเนินงาน",
  "ประสิทธิภาพการสื่อสาร",
  "การปรับปรุงการทำงาน",
  "การเปิดเผยข้อมูล",
  "การป้องกันการทุจริต",
] as const;
