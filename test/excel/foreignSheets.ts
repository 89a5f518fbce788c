/** Sheets of people's own beside ours: cells as rows of values. */
import type { EmbeddedHost } from "../../src/host/types";
import type { Sheet } from "../../src/host/engine/types";

export type Cell = string | number | null;

export function addSheet(host: EmbeddedHost, name: string, rows: readonly (readonly Cell[])[]): Sheet {
  const sheet = host.book.addSheet(name);
  putRows(sheet, 0, rows);
  return sheet;
}

export function putRows(sheet: Sheet, top: number, rows: readonly (readonly Cell[])[]): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null) return;
      sheet.setCell(
        top + row,
        column,
        typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: value }
      );
    })
  );
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

export const SCORES_2568 = [100, 100, 100, 99.45, 100, 100, 100, 99.96, 90, 80];
export const SCORES_2567 = [100, 99.58, 99.05, 98.62, 100, 99.77, 99.86, 99.63, 100, 100];

/** A table as published: title, header, ten indicators, the overall score; headings name the years. */
export function indicatorTable(
  years: readonly { readonly heading: string; readonly scores: readonly Cell[]; readonly overall: Cell }[],
  agency = "เทศบาลตำบลตันหยงมัส"
): Cell[][] {
  return [
    [`ผลการประเมิน ITA ของ${agency}`],
    [],
    ["ตัวชี้วัดที่", "ตัวชี้วัด", ...years.map(({ heading }) => heading)],
    ...NAMES.map((name, at): Cell[] => [at + 1, name, ...years.map(({ scores }) => scores[at] ?? null)]),
    [null, "คะแนนภาพรวม", ...years.map(({ overall }) => overall)],
  ];
}

export const twoYears = (): Cell[][] =>
  indicatorTable([
    { heading: "ปีงบประมาณ พ.ศ. 2567", scores: SCORES_2567, overall: 99.76 },
    { heading: "ปีงบประมาณ พ.ศ. 2568", scores: SCORES_2568, overall: 93.96 },
  ]);
