import type { EmbeddedHost } from "../../src/host/types";
import { addSheet, indicatorTable, SCORES_2567, SCORES_2568, type Cell } from "./foreignSheets";
import { bodyOf, cellOf, runOnce, sampleWorkbook, scoreRow, sheetNamed, tableNamed, type } from "./workbook";

const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const TABLE = "ITA_Findings";
const NOTE = "บันทึกการแก้ไข";

const codes = (host: EmbeddedHost): string[] =>
  bodyOf(host, TABLE).map((row) => String(row["รหัส"]).split("|")[0] ?? "");
const counts = (host: EmbeddedHost): unknown => sheetNamed(host, "ตรวจทาน").value(1, 0);
const rowWith = (host: EmbeddedHost, code: string): number => codes(host).indexOf(code);

/** A table whose overall score is wrong and one score no number. */
const spoiled = (): Cell[][] =>
  indicatorTable([
    { heading: "ปีงบประมาณ พ.ศ. 2567", scores: SCORES_2567, overall: 99.76 },
    { heading: "ปีงบประมาณ พ.ศ. 2568", scores: [...SCORES_2568.slice(0, 9), "แปดสิบ"], overall: 93.96 },
  ]);

async function withWrongOverall(): Promise<EmbeddedHost> {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "99");
  return host;
}

test("lists the run's findings, worst first, each with a native link to its cell", async () => {
  const host = await withWrongOverall();
  const { findings, sheets } = await runOnce();
  expect(sheets.slice(-2)).toEqual(["ตรวจทาน", "บันทึกการวิเคราะห์"]);
  const rows = bodyOf(host, TABLE);
  expect(rows).toHaveLength(findings.length);
  expect(codes(host)).toEqual(findings.map((finding) => finding.code));
  expect(rows[0]).toMatchObject({ ลำดับ: 1, ระดับ: "✗ ผิด", ตำแหน่ง: "คะแนนตัวชี้วัด!E4", พบ: "๙๙.๐๐", ที่ถูกต้อง: "๙๓.๙๖" });
  const { sheet, row, column } = cellOf(host, TABLE, 0, "ตำแหน่ง");
  expect(sheet.formula(row, column)).toBe(`=HYPERLINK("#'คะแนนตัวชี้วัด'!E4","คะแนนตัวชี้วัด!E4")`);
  const severities = rows.map((one) => String(one["ระดับ"]));
  expect([...severities].sort((a, b) => "✗!i".indexOf(a[0] ?? "") - "✗!i".indexOf(b[0] ?? ""))).toEqual(severities);
  const number = (severity: string): string =>
    String(findings.filter((one) => one.severity === severity).length).replace(
      /\d/g,
      (d) => "๐๑๒๓๔๕๖๗๘๙"[Number(d)] ?? ""
    );
  expect(counts(host)).toBe(`ผิด ${number("error")} · ควรดู ${number("warning")} · หมายเหตุ ${number("note")} รายการ`);
});

test("apostrophes and braces in a sheet's name do not spoil the link", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  addSheet(host, "ผล'68 {found}", spoiled());
  await runOnce();
  const at = rowWith(host, "not-a-number");
  const { sheet, row, column } = cellOf(host, TABLE, at, "ตำแหน่ง");
  expect(sheet.formula(row, column)).toContain(`"#'ผล''68 {"&"found}'!D13"`);
  expect(sheet.value(row, column)).toBe("ผล'68 {found}!D13");
  await runOnce();
  expect(sheet.value(row, column)).toBe("ผล'68 {found}!D13");
});

test("a note stays beside its finding while the list changes, and the second press changes nothing", async () => {
  const host = await withWrongOverall();
  await runOnce();
  type(host, TABLE, rowWith(host, "boundary"), NOTE, "ตรวจกับประกาศแล้ว");
  const noted = bodyOf(host, TABLE).find((row) => row[NOTE] !== null)?.["รหัส"];
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "93.96");
  await runOnce();
  expect(codes(host)).not.toContain("overall-mismatch");
  expect(bodyOf(host, TABLE).find((row) => row["รหัส"] === noted)?.[NOTE]).toBe("ตรวจกับประกาศแล้ว");
  expect(bodyOf(host, TABLE).map((row) => row["ลำดับ"])).toEqual(bodyOf(host, TABLE).map((_, index) => index + 1));
  host.resetCounters();
  await runOnce();
  const written = host.requests.filter((request) => !request.readOnly && !request.cleanup);
  expect(written.reduce((bytes, request) => bytes + request.requestBytes, 0)).toBeLessThan(1000);
});

test("a finding that was mended leaves; with a note it stays and says that it is gone", async () => {
  const host = await withWrongOverall();
  await runOnce();
  type(host, TABLE, rowWith(host, "overall-mismatch"), NOTE, "แก้ตามประกาศ");
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "93.96");
  await runOnce();
  const row = bodyOf(host, TABLE)[rowWith(host, "overall-mismatch")];
  expect(row).toMatchObject({ ระดับ: "✓ ไม่พบแล้ว", [NOTE]: "แก้ตามประกาศ", ตำแหน่ง: "คะแนนตัวชี้วัด!E4" });
  expect(bodyOf(host, TABLE).at(-1)?.["ระดับ"]).toBe("✓ ไม่พบแล้ว");
  type(host, TABLE, rowWith(host, "overall-mismatch"), NOTE, "");
  await runOnce();
  expect(codes(host)).not.toContain("overall-mismatch");
});

test("a finding that staff deleted stays deleted, and one that comes again after it was mended is listed anew", async () => {
  const host = await withWrongOverall();
  await runOnce();
  const { sheet, area } = tableNamed(host, TABLE);
  sheet.deleteCells({ row: area.row + 1, column: area.column, rowCount: 1, columnCount: area.columnCount }, "Up");
  await runOnce();
  expect(codes(host)).not.toContain("overall-mismatch");
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "93.96");
  await runOnce();
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "99");
  await runOnce();
  expect(codes(host)).toContain("overall-mismatch");
});

test("with nothing found one row says so", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const set = (code: string | number, header: string, score: number): void => {
    const { sheet, row, column } = cellOf(host, "ITA_Indicators", scoreRow(host, code), header);
    sheet.setCell(row, column, { kind: "number", number: score });
  };
  for (const header of ["ปีงบประมาณ ๒๕๖๗", CURRENT])
    for (const code of ["รวม", "IIT", "EIT1", "EIT2", "OIT", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) set(code, header, 97);
  bodyOf(host, "ITA_Questions").forEach((_, index) => type(host, "ITA_Questions", index, CURRENT, ""));
  bodyOf(host, "ITA_Settings").forEach((row, index) => {
    if (row["รหัส"] === "level") type(host, "ITA_Settings", index, "ค่า", "ผ่านดีเยี่ยม");
  });
  const { findings } = await runOnce();
  expect(findings).toEqual([]);
  expect(counts(host)).toBe("ไม่พบข้อที่ต้องตรวจ");
  expect(bodyOf(host, TABLE)).toEqual([expect.objectContaining({ ระดับ: "✓", พบ: "ไม่พบข้อที่ต้องตรวจ" })]);
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "99");
  await runOnce();
  expect(codes(host)).toContain("overall-mismatch");
  expect(codes(host)).not.toContain("none");
});
