import { asTabbedText, asTypedRows } from "../../../src/workbench/grid/clipboard";
import { fakeSheet } from "./fakeBook";

describe("clipboard", () => {
  test("cells leave as tabs and lines, and come back the same, line breaks and quotes included", () => {
    const cells = [
      ["ก", 'เขาว่า "ดี"'],
      ["สอง\nบรรทัด", "มี\tแท็บ"],
    ];
    const text = asTabbedText(fakeSheet({ cells }), { row: 0, column: 0, rowCount: 2, columnCount: 2 });
    expect(asTypedRows(text)).toEqual(cells);
  });

  test.each([
    [
      "a\tb\nc\td\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\r\nb", [["a"], ["b"]]],
    ["a\t\tb", [["a", "", "b"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ["a\t", [["a", ""]]],
    ['5" ท่อ', [['5" ท่อ']]],
    ["", [[""]]],
  ])("%j", (text, rows) => {
    expect(asTypedRows(text)).toEqual(rows);
  });
});
