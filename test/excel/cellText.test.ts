import fc from "fast-check";
import { parseTyped } from "../../src/host/engine/typedInput";
import { cellContent, cellText } from "../../src/excel/cellText";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "1/2",
  "5%",
  "๙๓.๙๖",
  "12 มกราคม",
  "TRUE",
  "#N/A",
  " =1",
  "$5",
  "(3)",
  "Jan 5",
  "2568",
  "",
])("%j typed by people arrives as that text", (text) => {
  const typed = parseTyped(cellText(text));
  expect(typed.kind === "text" ? typed.text : "").toBe(text);
});

test("no text of any kind becomes a formula, a number or a date", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      const typed = parseTyped(cellText(text));
      expect(typed).toMatchObject({ kind: "text", text });
    }),
    { numRuns: 3000 }
  );
});

test("plain Thai and Latin text carries no apostrophe", () => {
  for (const text of ["มาตรการ", "อบรม (ครั้งที่ ๑)", "E-Service", "ตัวชี้วัดที่ ๙"]) expect(cellText(text)).toBe(text);
});

test("text longer than a cell takes is cut with a mark instead of failing the run", () => {
  const content = cellContent("ก".repeat(40_000));
  expect(String(content)).toHaveLength(32_767);
  expect(String(content).endsWith("…")).toBe(true);
});

test("dates become Excel's serial numbers", () => {
  expect(cellContent({ date: "2025-10-01" })).toBe(45931);
  expect(cellContent({ date: "1900-03-01" })).toBe(61);
});
