import { headerText } from "../../../src/workbench/print/headerFooter";

const context = { page: 2, pages: 5, sheet: "มาตรการ", file: "ผล.xlsx", date: "1/12/2569", time: "09:30" };

test.each([
  ["หน้า &P จาก &N", "หน้า 2 จาก 5"],
  ["&A ของ &F", "มาตรการ ของ ผล.xlsx"],
  ["รายได้ && รายจ่าย &d &t", "รายได้ & รายจ่าย 1/12/2569 09:30"],
  ["&K01+000&Uข้อความ&U", "ข้อความ"],
  ["", ""],
])("%s is read as %s", (code, text) => {
  expect(headerText(code, context).text).toBe(text);
});

test("face, size and weight that are written hold for the text; else ten points of the workbook's own face", () => {
  expect(headerText('&"TH Sarabun New,Bold"&14หน้า &P', context)).toEqual({
    text: "หน้า 2",
    size: 14,
    font: "TH Sarabun New",
    bold: true,
  });
  expect(headerText('&"-,Regular"ข้อความ', context)).toMatchObject({ size: 10, font: "", bold: false });
});
