import { readStatus, saveSettings } from "../../src/excel/api";
import { openHost } from "../support/host";
import { imageOf, read, rowWith, runOnce, sampleWorkbook, sheetNamed, type } from "./workbook";
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
    values: { agency: "เทศบาลตำบลตันหยงมัส", level: "ผ่านดี", strengthThreshold: "90", passMark: "85", digits: "thai" },
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
