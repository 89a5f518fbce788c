import { readStatus } from "../../src/excel/api";
import { openHost } from "../support/host";
import type { EmbeddedHost } from "../../src/host/types";
import {
  analysedWorkbook,
  bodyOf,
  cellOf,
  runOnce,
  sampleWorkbook,
  scoreRow,
  sheetNamed,
  tableNamed,
  type,
} from "./workbook";

const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const ANALYSIS = "ผลการวิเคราะห์";

function rowOf(host: EmbeddedHost, table: string, no: number): number {
  return bodyOf(host, table).findIndex((row) => row["ตัวชี้วัดที่"] === no);
}

function strengthsText(host: EmbeddedHost, no: number): string {
  return String(bodyOf(host, "ITA_Strengths")[rowOf(host, "ITA_Strengths", no)]?.[ANALYSIS]);
}

/** The lines above a table, as they stand. */
function lines(host: EmbeddedHost, sheetName: string, table: string): string[] {
  const sheet = sheetNamed(host, sheetName);
  return Array.from({ length: tableNamed(host, table).area.row }, (_, row) => sheet.text(row, 0));
}

const OWN = "ปีนี้ตัวชี้วัดที่ ๙ ได้ ๙๐.๐๐ คะแนน หายไป ๑๐.๐๐ คะแนน เพราะเว็บไซต์ปิดปรับปรุง";

async function reworded(text = OWN): Promise<EmbeddedHost> {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Strengths", rowOf(host, "ITA_Strengths", 9), ANALYSIS, text);
  return host;
}

describe("a sentence that staff have reworded", () => {
  test("keeps its words and follows the score", async () => {
    const host = await reworded();
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "92.50");
    const outcome = await runOnce();
    expect(strengthsText(host, 9)).toBe("ปีนี้ตัวชี้วัดที่ ๙ ได้ ๙๒.๕๐ คะแนน หายไป ๗.๕๐ คะแนน เพราะเว็บไซต์ปิดปรับปรุง");
    expect(outcome.merge).toMatchObject({ renewed: 1 });
    expect(outcome.findings.map(({ code }) => code)).not.toContain("text-outdated");
    // Again and again, from the text as it stands.
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "93");
    await runOnce();
    expect(strengthsText(host, 9)).toBe("ปีนี้ตัวชี้วัดที่ ๙ ได้ ๙๓.๐๐ คะแนน หายไป ๗.๐๐ คะแนน เพราะเว็บไซต์ปิดปรับปรุง");
    const still = await runOnce();
    expect(still.merge).toMatchObject({ renewed: 0, cellsUpdated: 0, conflicts: 0 });
  });

  test("is told of when its verb has become false, figures renewed and words untouched, until staff see to it", async () => {
    const host = await reworded("ได้ ๙๐.๐๐ ลดลงจากปีก่อน");
    const last = "ปีงบประมาณ ๒๕๖๗";
    type(host, "ITA_Indicators", scoreRow(host, 9), last, "80");
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "91.25");
    for (const _ of ["told", "told again"]) {
      const outcome = await runOnce();
      expect(strengthsText(host, 9)).toBe("ได้ ๙๑.๒๕ ลดลงจากปีก่อน");
      const told = outcome.findings.filter(({ code }) => code === "text-outdated");
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({ severity: "warning", sheet: "จุดแข็ง-จุดอ่อน", found: "ได้ ๙๑.๒๕ ลดลงจากปีก่อน" });
      expect(told[0]?.expected).toContain("เพิ่มขึ้น");
      expect(told[0]?.message).toContain("ระบุว่า “ลดลง” แต่ตามคะแนนปัจจุบันคือ “เพิ่มขึ้น”");
    }
    type(host, "ITA_Strengths", rowOf(host, "ITA_Strengths", 9), ANALYSIS, "ได้ ๙๑.๒๕ ดีกว่าปีก่อน");
    const mended = await runOnce();
    expect(mended.findings.map(({ code }) => code)).not.toContain("text-outdated");
    expect(strengthsText(host, 9)).toBe("ได้ ๙๑.๒๕ ดีกว่าปีก่อน");
  });

  test("keeps the size of a change beside a false verb, and renews it once staff have mended the verb", async () => {
    const host = await reworded("ได้ ๙๐.๐๐ ลดลง ๑๐.๐๐ จากปีก่อน");
    type(host, "ITA_Indicators", scoreRow(host, 9), "ปีงบประมาณ ๒๕๖๗", "80");
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "91.25");
    await runOnce();
    expect(strengthsText(host, 9)).toBe("ได้ ๙๑.๒๕ ลดลง ๑๐.๐๐ จากปีก่อน");
    type(host, "ITA_Strengths", rowOf(host, "ITA_Strengths", 9), ANALYSIS, "ได้ ๙๑.๒๕ เพิ่มขึ้น ๑๐.๐๐ จากปีก่อน");
    const { findings } = await runOnce();
    expect(strengthsText(host, 9)).toBe("ได้ ๙๑.๒๕ เพิ่มขึ้น ๑๑.๒๕ จากปีก่อน");
    expect(findings.map(({ code }) => code)).not.toContain("text-outdated");
  });

  test("follows after the workbook was saved and opened again", async () => {
    const host = await reworded();
    const opened = await openHost({ file: await host.book.save() });
    type(opened, "ITA_Indicators", scoreRow(opened, 9), CURRENT, "95");
    await runOnce();
    expect(strengthsText(opened, 9)).toContain("ได้ ๙๕.๐๐ คะแนน หายไป ๕.๐๐ คะแนน");
  });

  test("follows in the measures table and on the page for executives, too", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    const column = "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ";
    const row = rowOf(host, "ITA_2569_Measures", 10);
    type(host, "ITA_2569_Measures", row, column, "ได้เพียง ๘๐.๐๐ คะแนน");
    const overview = sheetNamed(host, "ภาพรวม");
    const at = lines(host, "ภาพรวม", "ITA_Overview").findIndex((text) => text.startsWith("คะแนนภาพรวมที่ลดลง"));
    host.typeIntoCell("ภาพรวม", at, 0, "ปีนี้เราลดลง 5.80 คะแนน เพราะเว็บไซต์ปิดปรับปรุง");
    type(host, "ITA_Indicators", scoreRow(host, 10), CURRENT, "84");
    type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "94.76");
    await runOnce();
    expect(bodyOf(host, "ITA_2569_Measures")[rowOf(host, "ITA_2569_Measures", 10)]?.[column]).toBe(
      "ได้เพียง ๘๔.๐๐ คะแนน"
    );
    expect(overview.value(at, 0)).toBe("ปีนี้เราลดลง 5.00 คะแนน เพราะเว็บไซต์ปิดปรับปรุง");
  });

  test("of last year is left as it is, and the new one is offered to compare", async () => {
    const host = await reworded();
    for (const table of ["ITA_Indicators", "ITA_Questions"]) {
      const { sheet, row, column } = cellOf(host, table, 0, CURRENT);
      sheet.setCell(row - 1, column, { kind: "text", text: "ปีงบประมาณ ๒๕๖๙" });
      sheet.setCell(row - 1, column - 1, { kind: "text", text: "ปีงบประมาณ ๒๕๖๘" });
    }
    const settings = bodyOf(host, "ITA_Settings");
    const setting = (code: string): number => settings.findIndex((one) => one["รหัส"] === code);
    type(host, "ITA_Settings", setting("fiscalYear"), "ค่า", "2569");
    type(host, "ITA_Settings", setting("previousFiscalYear"), "ค่า", "2568");
    type(host, "ITA_Indicators", scoreRow(host, 9), "ปีงบประมาณ ๒๕๖๙", "70");
    const outcome = await runOnce();
    expect(strengthsText(host, 9)).toBe(OWN);
    expect(outcome.findings.filter(({ code }) => code === "text-outdated")).toHaveLength(1);
  });
});

describe("a run that is cut off", () => {
  test.each([1, 2, 3, 4])(
    "at request %i loses no figure: the next run brings the reworded text up to date",
    async (nth) => {
      const host = await reworded();
      type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "92.50");
      host.resetCounters();
      host.injectFailures([{ request: 2 + nth, code: "GeneralException" }]);
      await import("../../src/excel/api").then(({ runAnalysis }) => runAnalysis());
      host.injectFailures([]);
      type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "91");
      await runOnce();
      expect(strengthsText(host, 9)).toBe("ปีนี้ตัวชี้วัดที่ ๙ ได้ ๙๑.๐๐ คะแนน หายไป ๙.๐๐ คะแนน เพราะเว็บไซต์ปิดปรับปรุง");
    }
  );
});

describe("sheets that the scores have left behind", () => {
  test("are none after a run, and none before the first", async () => {
    await sampleWorkbook("tan-yong-mat-2568");
    expect((await readStatus()).stale).toEqual([]);
    await runOnce();
    expect((await readStatus()).stale).toEqual([]);
  });

  test("are named with the number of texts; the sheets say so themselves, without the add-in", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    const warning = (): string[] => lines(host, "ภาพรวม", "ITA_Overview").filter((text) => text.startsWith("⚠"));
    expect(warning()).toEqual([]);
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "92.50");
    expect(warning()).toHaveLength(1);
    const { stale } = await readStatus();
    expect(stale.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(["ภาพรวม", "จุดแข็ง-จุดอ่อน", "รายข้อ", "มาตรการ ๒๕๖๙", "คะแนนที่ได้คืน"])
    );
    expect(stale.find(({ sheet }) => sheet === "จุดแข็ง-จุดอ่อน")?.texts).toBeGreaterThan(0);
    await runOnce();
    expect(warning()).toEqual([]);
    expect((await readStatus()).stale).toEqual([]);
  });
});
