import type { CellValue } from "../../../src/ita/reading/types";
import { codes, findings, table, type TableSketch } from "./evidence";

describe("delta-value and delta-sign", () => {
  const row = (later: string, earlier: string, delta: CellValue, header = "ผลต่าง"): TableSketch => ({
    kind: "instruments",
    columns: ["name", "score 2567", "score 2568", `delta 2568-2567: ${header}`],
    rows: [["ภาพรวม", earlier, later, delta]],
    format: "0.00",
  });

  test.each<[CellValue, string[]]>([
    ["-5.80", []],
    [-5.8, []],
    ["−๕.๘๐", []],
    ["(5.80)", []],
    ["▼ 5.80", []],
    ["-5.81", ["delta-value"]],
    ["-5.6", ["delta-value", "number-format"]],
    ["5.80", ["delta-sign"]],
    ["+5.80", ["delta-sign"]],
    ["", []],
  ])("93.96 after 99.76 printed as %s", (delta, expected) => {
    expect(
      codes(row("93.96", "99.76", delta)).filter((code) => code !== "number-format" || expected.includes(code))
    ).toEqual(expected);
  });

  test("shows both figures in the digits of the setting", () => {
    const [finding] = findings({ tables: [table(row("๙๓.๙๖", "๙๙.๗๖", "-๕.๖๐"))], digits: "thai" });
    expect(finding).toMatchObject({
      code: "delta-value",
      severity: "error",
      cell: "D4",
      found: "-๕.๖๐",
      expected: "-๕.๘๐",
    });
    expect(finding?.message).toMatch(/คะแนนภาพรวม.*๙๓\.๙๖ ลบ ๙๙\.๗๖ เท่ากับ -๕\.๘๐ กรุณา/);
    expect(finding?.messageEn).toMatch(/the overall score.*93\.96 minus 99\.76 is -5\.80/);
  });

  test("one decimal is right when it is the rounded difference", () => {
    expect(codes(row("99.96", "99.63", "+0.3"))).toEqual(["number-format"]);
    expect(codes(row("99.96", "99.63", "+0.4"))).toEqual(["delta-value", "number-format"]);
  });

  test("headings may ask for a size or for percent", () => {
    expect(codes(row("93.96", "99.76", "5.80", "ลดลง"))).toEqual([]);
    expect(codes(row("93.96", "99.76", "5.80", "เพิ่มขึ้น/ลดลง"))).toEqual(["delta-sign"]);
    expect(codes(row("93.96", "99.76", "-5.81", "ร้อยละการเปลี่ยนแปลง"))).toEqual([]);
  });

  test("a difference of other years than those printed is not judged", () => {
    const three: TableSketch = {
      kind: "instruments",
      columns: ["name", "score 2567", "score 2568", "delta 2568-2566"],
      rows: [["ภาพรวม", "99.76", "93.96", "-1.00"]],
    };
    expect(codes(three)).toEqual([]);
  });
});
