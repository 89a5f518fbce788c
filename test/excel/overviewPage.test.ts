import type { EmbeddedHost } from "../../src/host/types";
import { CHART_NAMES } from "../../src/sheets/charts";
import { lineCount } from "../../src/sheets/textRoom";
import { openHost } from "../support/host";
import {
  analysedWorkbook,
  bodyOf,
  printScale,
  runOnce,
  sampleWorkbook,
  scoreRow,
  sheetNamed,
  tableNamed,
  type,
} from "./workbook";

/* ภาพรวม: what an executive reads in a minute. All of it follows the scores without the add-in. */

const CURRENT = "ปีงบประมาณ ๒๕๖๘";

/** The shown texts of the lines above the table, cell by cell, empty ones left out. */
function above(host: EmbeddedHost): string[][] {
  const { sheet, area } = tableNamed(host, "ITA_Overview");
  return Array.from({ length: area.row }, (_, row) =>
    Array.from({ length: area.columnCount }, (_, column) => sheet.text(row, column)).filter((text) => text !== "")
  );
}

const settingRow = (host: EmbeddedHost, code: string): number =>
  bodyOf(host, "ITA_Settings").findIndex((row) => row["รหัส"] === code);

const lineAfter = (host: EmbeddedHost, first: string, lines = 1): string[] => {
  const all = above(host);
  return all[all.findIndex(([start]) => start?.startsWith(first)) + lines] ?? [];
};

function hiddenHeaders(host: EmbeddedHost): string[] {
  const { sheet, columns, area } = tableNamed(host, "ITA_Overview");
  return columns.filter((_, at) => sheet.columnHidden(area.column + at)).map(({ name }) => name);
}

test("score, level, change and next level stand in cells of their own", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  expect(lineAfter(host, "คะแนนภาพรวม")).toEqual(["๙๓.๙๖", "ผ่านดี", "▼ -๕.๘๐", "ผ่านดีเยี่ยม"]);
  expect(lineAfter(host, "คะแนนภาพรวม", 2)[3]).toBe("ขาด รวม ๑.๐๔ OIT ๑๐.๐๐");
  expect(lineAfter(host, "คะแนนภาพรวม", 0)[3]).toBe("ระดับถัดไป (เกณฑ์ยังไม่ยืนยัน)");
  const { sheet } = tableNamed(host, "ITA_Overview");
  const row = above(host).findIndex(([first]) => first === "๙๓.๙๖");
  expect(sheet.value(row, 0)).toBe(93.96);
});

test("three strengths, three weaknesses and the fixes worth most; not what brings back a few hundredths", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  expect([1, 2, 3].map((line) => lineAfter(host, "● จุดแข็ง", line))).toEqual([
    ["๑ การปฏิบัติหน้าที่ ๑๐๐.๐๐", "๑๐ การป้องกันการทุจริต ๘๐.๐๐", "๑๐ การป้องกันการทุจริต +๔.๐๐"],
    ["๒ การใช้งบประมาณ ๑๐๐.๐๐", "๙ การเปิดเผยข้อมูล +๒.๐๐"],
    ["๓ การใช้อำนาจ ๑๐๐.๐๐"],
  ]);
});

test("everything follows a score that is changed without the add-in", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Indicators", scoreRow(host, 1), CURRENT, "60");
  type(host, "ITA_Indicators", scoreRow(host, "รวม"), CURRENT, "96");
  type(host, "ITA_Indicators", scoreRow(host, "OIT"), CURRENT, "95");
  type(host, "ITA_Settings", settingRow(host, "level"), "ค่า", "");
  expect(lineAfter(host, "คะแนนภาพรวม")).toEqual(["๙๖.๐๐", "ผ่านดีเยี่ยม", "▼ -๓.๗๖", "ระดับสูงสุดแล้ว"]);
  expect(lineAfter(host, "● จุดแข็ง")[0]).toBe("๒ การใช้งบประมาณ ๑๐๐.๐๐");
  expect(lineAfter(host, "● จุดแข็ง")[1]).toBe("๑ การปฏิบัติหน้าที่ ๖๐.๐๐");
});

test("a level that turns on EIT parts which the workbook does not have says so", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  expect(lineAfter(host, "คะแนนภาพรวม")).toEqual(["๙๐.๖๕", "ผ่าน", "▼ -๓.๕๗", "ผ่านดี"]);
  const notes = lineAfter(host, "คะแนนภาพรวม", 2);
  expect(notes[1]).toBe("ตามประกาศ ขึ้นกับคะแนน EIT แยกส่วน");
  expect(notes[3]).toBe("ขึ้นกับคะแนน EIT แยกส่วน");
});

test("without scores of an instrument nothing is made up", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  for (const code of [9, 10, "OIT", "รวม"]) type(host, "ITA_Indicators", scoreRow(host, code), CURRENT, "");
  type(host, "ITA_Settings", settingRow(host, "level"), "ค่า", "");
  await runOnce();
  expect(lineAfter(host, "คะแนนภาพรวม")).toEqual(["–", "–", "–", "–"]);
  expect(above(host).flat().join(" ")).not.toContain("#");
  expect(lineAfter(host, "ยังสรุปคะแนนภาพรวม", 0)[0]).toMatch(/ยังขาดคะแนนตัวชี้วัดที่ ๙ และ ๑๐$/);
  // The lists speak of what has a score, and of nothing else.
  expect(lineAfter(host, "● จุดแข็ง", 0)).toEqual([
    "● จุดแข็ง ๘ จาก ๘ ตัวชี้วัดที่มีคะแนน",
    "○ จุดอ่อน ๐ จาก ๘ ตัวชี้วัดที่มีคะแนน",
    "✚ ได้คะแนนรวมคืน เท่าที่มีคะแนน",
  ]);
  expect(lineAfter(host, "● จุดแข็ง").slice(1)).toEqual(["ยังไม่พบ (คะแนนไม่ครบ)", "ยังบอกไม่ได้ (คะแนนไม่ครบ)"]);
});

test("the line under the next level holds what is lacking of everything, EIT parts included", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  for (const code of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "IIT", "EIT", "EIT1", "EIT2", "OIT", "รวม"])
    type(host, "ITA_Indicators", scoreRow(host, code), CURRENT, "72.5");
  type(host, "ITA_Settings", settingRow(host, "level"), "ค่า", "ผ่านดี");
  const note = lineAfter(host, "คะแนนภาพรวม", 2)[3] ?? "";
  expect(note).toBe("ขาด รวม ๒๒.๕๐ IIT ๒๒.๕๐ EIT๑ ๒๒.๕๐ EIT๒ ๒๒.๕๐ OIT ๒๒.๕๐");
  const { sheet, area } = tableNamed(host, "ITA_Overview");
  const row = above(host).findIndex((texts) => texts.includes(note));
  // ผลต่อคะแนนรวม and เกณฑ์ผ่าน.
  const width = sheet.columnWidth(area.column + 6) + sheet.columnWidth(area.column + 7);
  expect(sheet.rowHeight(row)).toBeGreaterThanOrEqual(lineCount(note, width, 14) * 14 * 1.5);
});

test("the pictures follow one another by their numbers: two under one another, the ten indicators beside them", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const [first, second, third] = sheetNamed(host, "ภาพรวม").charts.map(({ place }) => place);
  expect(second!.left).toBe(first!.left);
  expect(second!.top).toBeGreaterThanOrEqual(first!.top + first!.height - 1);
  expect(third!.left).toBeGreaterThanOrEqual(first!.left + first!.width - 1);
  // A name of 13 points and two bars for each, and the title.
  expect(third!.height / 10).toBeGreaterThanOrEqual(26);
  // A figure of 100 stands clear of the title.
  const { charts } = sheetNamed(host, "ภาพรวม");
  expect(charts[0]?.valueAxis.look.maximum).toBeGreaterThanOrEqual(150);
});

describe("last year's columns", () => {
  const LAST_YEARS = ["ปีงบประมาณ ๒๕๖๓", "ผลต่าง", "แนวโน้ม", "ผลต่อคะแนนรวม"];

  test("are hidden while there is none, and come when there is one, the pictures at their places", async () => {
    const { host } = await analysedWorkbook("lom-sak-2564");
    expect(hiddenHeaders(host)).toEqual(expect.arrayContaining(LAST_YEARS));
    expect(lineAfter(host, "คะแนนภาพรวม").filter((text) => text !== "–")).toEqual(["๘๘.๗๗", "A", "AA"]);
    const before = placesOf(host);
    for (const no of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "รวม"])
      type(host, "ITA_Indicators", scoreRow(host, no), "ปีงบประมาณ ๒๕๖๓", "80");
    await runOnce();
    expect(hiddenHeaders(host)).not.toEqual(expect.arrayContaining(["แนวโน้ม"]));
    expect(lineAfter(host, "คะแนนภาพรวม")[2]).toBe("▲ +๘.๗๗");
    placesOf(host).forEach((place, at) => {
      expect(Math.abs(place.left - (before[at]?.left ?? 0))).toBeLessThan(4);
      expect(Math.abs(place.width - (before[at]?.width ?? 0))).toBeLessThan(4);
    });
    expect(await runOnce()).toMatchObject({ merge: { cellsUpdated: 0 } });
  });

  test("that staff have hidden themselves stay as they have them", async () => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ภาพรวม").getRange("F:F").columnHidden = true;
      await context.sync();
    });
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "95.5");
    await runOnce();
    expect(hiddenHeaders(host)).toContain("แนวโน้ม");
  });
});

function placesOf(host: EmbeddedHost): { left: number; width: number }[] {
  return sheetNamed(host, "ภาพรวม").charts.map(({ place }) => ({ left: place.left, width: place.width }));
}

test("words that staff typed over a figure or a label stay, in an opened file, too", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const row = above(host).findIndex(([first]) => first === "๙๓.๙๖");
  host.typeIntoCell("ภาพรวม", row - 1, 2, "ระดับของเรา");
  host.typeIntoCell("ภาพรวม", row, 6, "รักษาระดับ");
  type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "95.5");
  const opened = await openHost({ file: await host.book.save() });
  await runOnce();
  expect(above(opened)[row - 1]?.[1]).toBe("ระดับของเรา");
  expect(above(opened)[row]?.[3]).toBe("รักษาระดับ");
});

test("figures above the table take the digits of the setting", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Settings", settingRow(host, "digits"), "ค่า", "เลขอารบิก");
  await runOnce();
  expect(lineAfter(host, "คะแนนภาพรวม")).toEqual(["93.96", "ผ่านดี", "▼ -5.80", "ผ่านดีเยี่ยม"]);
  expect(lineAfter(host, "● จุดแข็ง")[0]).toBe("1 การปฏิบัติหน้าที่ 100.00");
});

test.each(["tan-yong-mat-2568", "khelang-nakhon-2567", "lom-sak-2564"])(
  "%s: the page fits A4 at four fifths of its size or more, and every indicator has its name",
  async (sample) => {
    const { host } = await analysedWorkbook(sample);
    expect(printScale(host, "ITA_Overview")).toBeGreaterThanOrEqual(0.8);
    const { charts } = sheetNamed(host, "ภาพรวม");
    const chart = charts.find(({ name }) => name === CHART_NAMES.indicators);
    expect(chart?.categoryAxis.look.tickLabelSpacing).toBe(1);
    type(
      host,
      "ITA_Settings",
      settingRow(host, "agency"),
      "ค่า",
      "องค์การบริหารส่วนตำบลที่มีชื่อยาวมากเป็นพิเศษเพื่อทดสอบการพิมพ์ลงในกระดาษขนาดเอสี่หนึ่งหน้า อำเภอเมือง"
    );
    await runOnce();
    expect(printScale(host, "ITA_Overview")).toBeGreaterThanOrEqual(0.75);
  }
);
