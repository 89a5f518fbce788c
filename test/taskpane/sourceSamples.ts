/** Score tables as they are recognised on a sheet, in the workbook and in a file, for the pane's tests. */
import { recognise } from "../../src/ita/reading/recognise";
import { previewOf } from "../../src/taskpane/sources/counts";
import { emptyWorkbook } from "./samples";
import type { SourceReport, WorkbookStatus } from "../../src/excel/types";
import type { CellValue, SheetGrid, SourceTable } from "../../src/ita/reading/types";

export function grid(sheet: string, lines: readonly (readonly CellValue[])[]): SheetGrid {
  return {
    sheet,
    cutOff: false,
    ours: false,
    rows: lines.flatMap((values, row) => (values.length === 0 ? [] : [{ row, column: 0, values, formats: null }])),
  };
}

const NAMES = [
  "การปฏิบัติหน้าที่",
  "การใช้งบประมาณ",
  "การใช้อำนาจ",
  "การใช้ทรัพย์สินของราชการ",
  "การแก้ไขปัญหาการทุจริต",
  "คุณภาพการดำเนินงาน",
  "ประสิทธิภาพการสื่อสาร",
  "การปรับปรุงระบบการทำงาน",
  "การเปิดเผยข้อมูล",
  "การป้องกันการทุจริต",
];
const LAST = ["๑๐๐", "๙๙.๕๘", "๙๙.๐๕", "๙๘.๖๒", "๑๐๐", "๙๙.๗๗", "๙๙.๘๖", "๙๙.๖๓", "๑๐๐", "๑๐๐"];
const NOW = ["๑๐๐", "๑๐๐", "๑๐๐", "๙๙.๔๕", "๑๐๐", "๑๐๐", "๑๐๐", "๙๙.๙๖", "๙๐", "๘๐"];
const thai = (n: number): string => String(n).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit)));

/** @param headers of the two score columns */
export const indicatorGrid = (
  sheet: string,
  headers: readonly [string, string],
  agency = "เทศบาลตำบลร่มเย็น"
): SheetGrid =>
  grid(sheet, [
    [`ผลการประเมิน ${agency}`],
    [],
    ["ตัวชี้วัดที่", "รายละเอียดตัวชี้วัด", ...headers],
    ...NAMES.map((name, index) => [thai(index + 1), name, LAST[index] ?? "", NOW[index] ?? ""]),
  ]);

export const yearsKnown = indicatorGrid("ผล", ["ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘"]);
export const neighbours = indicatorGrid("ข้างเคียง", ["ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘"], "องค์การบริหารส่วนตำบลบ้านนา");
export const yearsUnknown = indicatorGrid("ผลเก่า", ["คะแนนครั้งก่อน", "คะแนนครั้งนี้"]);

/** Agencies in rows, as a province's table lists them. */
export function agencyGrid(count: number): SheetGrid {
  return grid("จังหวัด", [
    ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568"],
    ["ที่", "หน่วยงาน", ...NAMES.map((_, index) => `ตัวชี้วัดที่ ${index + 1}`), "คะแนนรวม"],
    ...Array.from({ length: count }, (_, index) => [
      index + 1,
      `เทศบาลตำบลบ้านที่ ${index + 1}`,
      ...NAMES.map((_, no) => 80 + ((index + no) % 20)),
      88.5,
    ]),
  ]);
}

export function reportOf(grids: readonly SheetGrid[], changes: Partial<SourceReport> = {}): SourceReport {
  const { tables } = recognise(grids);
  return {
    tables,
    preview: previewOf(tables, { fiscalYear: null, agency: null }),
    pending: tables.some(({ use }) => use),
    cutOff: [],
    hidden: [],
    ...changes,
  };
}

export const withSources = (sources: SourceReport, base: WorkbookStatus = emptyWorkbook): WorkbookStatus => ({
  ...base,
  sources,
});

/** The report as it reads once staff have used it. */
export const confirmed = (report: SourceReport): SourceReport => ({
  ...report,
  pending: false,
  tables: report.tables.map((table): SourceTable => ({ ...table, confirmed: true })),
});
