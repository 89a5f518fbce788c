import { splitRows, type KeyedRow } from "../../../src/sheets/measures/reports/splitRows";
import { headingHeight, lineCount, mostLines } from "../../../src/sheets/textRoom";

const SIZE = 14;
const WIDTHS = [80, 200, 200];
const textsIn = (rows: readonly KeyedRow[], at: number): string[] =>
  rows.map(({ cells }) => {
    const cell = cells[at];
    if (cell !== null && typeof cell !== "string") throw new Error(`no text in column ${at}`);
    return cell ?? "";
  });
const step = (no: number): string => `${no}. ${"ประสานงานกับทุกกอง และรายงานผู้บริหาร ".repeat(6)}`;

test("a row that fits stays one row", () => {
  const row = { key: "M69-01", cells: ["M69-01", "๑. ทำ", null] };
  expect(splitRows([row], WIDTHS, SIZE, "thai")).toEqual([row]);
});

test("a row that Excel could not show whole goes on in further rows; every word is there, once and in order", () => {
  const steps = Array.from({ length: 12 }, (_, at) => step(at + 1)).join("\n");
  const rows = splitRows([{ key: "M69-01", cells: ["M69-01", steps, "ผล"] }], WIDTHS, SIZE, "thai");
  expect(rows.length).toBeGreaterThan(1);
  expect(textsIn(rows, 1).join("\n")).toBe(steps);
  expect(textsIn(rows, 2).join("")).toBe("ผล");
  expect(rows[1]?.cells[0]).toBe("M69-01 (ต่อ ๒)");
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  for (const text of textsIn(rows, 1)) {
    expect(lineCount(text, 194, SIZE)).toBeLessThanOrEqual(mostLines(SIZE));
    expect(headingHeight(text, 194, SIZE)).toBeLessThan(409);
  }
});

test("one paragraph that is too long is cut between words", () => {
  const text = "รายงานผล ".repeat(300).trim();
  const rows = splitRows([{ key: "a", cells: ["a", text, null] }], WIDTHS, SIZE, "arabic");
  expect(textsIn(rows, 1).join(" ")).toBe(text);
});

test("a sentence whose figures are kept alive stays so while it fits, and becomes plain text where it does not", () => {
  const living = (text: string) => ({ text, slots: [{ name: "score", kind: "figure" as const, text: "90" }] });
  const [short] = splitRows([{ key: "a", cells: ["a", living("ได้ 90"), null] }], WIDTHS, SIZE, "thai");
  expect(short?.cells[1]).toEqual(living("ได้ 90"));
  const long = splitRows([{ key: "a", cells: ["a", living("ได้ 90 คะแนน ".repeat(200)), null] }], WIDTHS, SIZE, "thai");
  expect(long.every(({ cells }) => typeof cells[1] === "string")).toBe(true);
});
