import { createHost } from "../../../src/host/createHost";

const LONG = "ข้อความยาวที่ต้องใช้หลายบรรทัด ".repeat(12);

test("typing into a wrapped cell fits its row, unless someone gave the row a height (Excel's AutoFit on entry)", async () => {
  const host = await createHost();
  const sheet = host.book.activeSheet;
  sheet.patchStyle({ row: 0, column: 0, rowCount: 2, columnCount: 1 }, { wrapText: true });
  sheet.setRowHeight(1, 20);
  const before = sheet.rowHeight(0);
  host.typeIntoCell(sheet.name, 0, 0, LONG);
  host.typeIntoCell(sheet.name, 1, 0, LONG);
  expect(sheet.rowHeight(0)).toBeGreaterThan(before * 3);
  expect(sheet.rowHeight(1)).toBe(20);
});
