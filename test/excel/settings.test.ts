import { readStatus, saveSettings } from "../../src/excel/api";
import { MEMO_SETTINGS } from "../../src/sheets/score/columns";
import { openHost } from "../support/host";
import {
  analysedWorkbook,
  bodyOf,
  deleteRows,
  imageOf,
  read,
  rowWith,
  runOnce,
  sampleWorkbook,
  sheetNamed,
  tableNamed,
  type,
} from "./workbook";
import type { SettingsStatus } from "../../src/excel/types";

/* The settings sheet as the pane shows and changes it. */

const settings = async (): Promise<SettingsStatus> => {
  const { settings: found } = await readStatus();
  if (!found) throw new Error("The workbook has no settings.");
  return found;
};

test("are shown as they stand, with the levels of the year", async () => {
  await sampleWorkbook("tan-yong-mat-2568");
  expect(await settings()).toEqual({
    sheet: "ตั้งค่า",
    unitsSheet: "หน่วยงาน",
    values: {
      agency: "เทศบาลตำบลตันหยงมัส",
      fiscalYear: "2568",
      previousFiscalYear: "2567",
      level: "ผ่านดี",
      strengthThreshold: "90",
      passMark: "85",
      digits: "thai",
      font: "TH Sarabun New",
      ...Object.fromEntries(MEMO_SETTINGS.map((code) => [code, ""])),
    },
    years: [2568, 2567],
    fonts: expect.arrayContaining(["TH Sarabun New", "TH SarabunPSK"]),
    levels: expect.arrayContaining(["ผ่านดีเยี่ยม", "ผ่านดี"]),
  });
});

test("are written into their cells, and nothing else is; the next run follows them", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const before = await settings();
  expect(await saveSettings({ agency: "เทศบาลร่มเย็น", strengthThreshold: 95.5, level: null, digits: "arabic" })).toEqual(
    {
      ok: true,
      changed: 4,
    }
  );
  const value = (code: string) => read(host, "ITA_Settings", rowWith(host, "ITA_Settings", "รหัส", code), "ค่า");
  expect(["agency", "strengthThreshold", "digits", "passMark"].map(value)).toEqual([
    "เทศบาลร่มเย็น",
    95.5,
    "เลขอารบิก",
    85,
  ]);
  expect(value("level") ?? "").toBe("");
  const after = (await settings()).values;
  expect(after).toEqual({
    ...before.values,
    agency: "เทศบาลร่มเย็น",
    level: "",
    strengthThreshold: "95.5",
    digits: "arabic",
  });
  const { analysis } = await runOnce();
  expect(analysis).toMatchObject({ agency: "เทศบาลร่มเย็น", strengthThreshold: 9550, digits: "arabic" });
});

test("that are the same already are not written again", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const before = imageOf(host);
  expect(await saveSettings({ passMark: 85, digits: "thai" })).toEqual({ ok: true, changed: 0 });
  expect(imageOf(host)).toBe(before);
});

test("text that looks like a formula stays text", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  expect(await saveSettings({ agency: '=HYPERLINK("x")' })).toMatchObject({ ok: true });
  expect(sheetNamed(host, "ตั้งค่า").formula(4, 2) ?? null).toBeNull();
  expect((await settings()).values.agency).toBe('=HYPERLINK("x")');
});

test("on a protected sheet are refused with the sheet's name; without a sheet they are said to be missing", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ตั้งค่า").protection.protect();
    await context.sync();
  });
  expect(await saveSettings({ passMark: 80 })).toMatchObject({
    ok: false,
    problems: [{ code: "sheet-protected", sheet: "ตั้งค่า" }],
  });
  expect(read(host, "ITA_Settings", rowWith(host, "ITA_Settings", "รหัส", "passMark"), "ค่า")).toBe(85);
  await openHost();
  expect((await readStatus()).settings).toBeNull();
  expect(await saveSettings({ passMark: 80 })).toMatchObject({ ok: false, problems: [{ code: "settings-missing" }] });
});

test("typed by hand in Thai digits are shown as typed", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  type(host, "ITA_Settings", rowWith(host, "ITA_Settings", "รหัส", "agency"), "ค่า", "โรงเรียนบ้านหนอง ๒");
  expect((await settings()).values.agency).toBe("โรงเรียนบ้านหนอง ๒");
});

test("a new type face reaches every sheet of ours and its charts with the next run, and nothing of the staff's", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const theirs = host.book.addSheet("ของเรา");
  theirs.setCell(0, 0, { kind: "text", text: "บันทึก" });
  const before = theirs.style(0, 0).fontName;
  await saveSettings({ font: "TH SarabunPSK" });
  await runOnce({}, 1);
  for (const name of ["ภาพรวม", "คะแนนตัวชี้วัด", "มาตรการ ๒๕๖๙"]) {
    const sheet = sheetNamed(host, name);
    const area = sheet.usedArea(false);
    expect([sheet.style(0, 0).fontName, sheet.style(area?.row ?? 0, 2).fontName]).toEqual([
      "TH SarabunPSK",
      "TH SarabunPSK",
    ]);
  }
  expect(theirs.style(0, 0).fontName).toBe(before);
  expect(sheetNamed(host, "ภาพรวม").pageSetup.headerFooter.leftFooter).toContain("TH SarabunPSK");
  const fonts = await Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem("ภาพรวม").charts;
    charts.load("items/title/format/font/name");
    await context.sync();
    return charts.items.map((chart) => chart.title.format.font.name);
  });
  expect(new Set(fonts)).toEqual(new Set(["TH SarabunPSK"]));
  const image = imageOf(host);
  await runOnce({}, 2);
  expect(imageOf(host)).toBe(image);
});

test("a workbook made before a setting came gets a row for it when it is set", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const rows = bodyOf(host, "ITA_Settings").length;
  const first = rowWith(host, "ITA_Settings", "รหัส", "font");
  deleteRows(host, "ITA_Settings", first, rows - first);
  expect(Object.keys((await settings()).values)).not.toContain("memoTo");
  expect(await saveSettings({ memoTo: "นายกเทศมนตรี", memoThrough: null })).toEqual({ ok: true, changed: 1 });
  expect((await settings()).values).toMatchObject({ memoTo: "นายกเทศมนตรี" });
  expect(bodyOf(host, "ITA_Settings")).toHaveLength(first + 1);
  const { sheet, area } = tableNamed(host, "ITA_Settings");
  expect(sheet.style(area.row + area.rowCount - 1, area.column + 2).fill).toBe(
    sheet.style(area.row + 1, area.column + 2).fill
  );
});

test("without the column of values nothing can be saved, and it is said", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const { sheet, id } = tableNamed(host, "ITA_Settings");
  sheet.setTableColumnName(id, 2, "ของเดิม");
  expect(await saveSettings({ passMark: 80 })).toMatchObject({ ok: false, problems: [{ sheet: "ตั้งค่า" }] });
});
