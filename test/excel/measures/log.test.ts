import { readLastRun } from "../../../src/sheets/result/logSheet";
import { sortableTime, thaiTime } from "../../../src/sheets/result/logTime";
import { analysedWorkbook, bodyOf, runOnce, scoreRow, type } from "../workbook";

test("a run that changed something is logged with the figures then, one that did not is not", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  await runOnce({}, 5);
  type(host, "ITA_Indicators", scoreRow(host, 9), "ปีงบประมาณ ๒๕๖๘", "95.5");
  await runOnce({}, 10);
  const rows = bodyOf(host, "ITA_Log");
  expect(rows.map((row) => row["เมื่อ"])).toEqual(["๒๐ พฤศจิกายน ๒๕๖๙ ๐๙.๐๐.๐๐ น.", "๒๐ พฤศจิกายน ๒๕๖๙ ๐๙.๑๐.๐๐ น."]);
  expect(rows[0]).toMatchObject({
    ปีงบประมาณ: "๒๕๖๘",
    คะแนนภาพรวม: 93.96,
    "ตชว. ๙": 90,
    คะแนนที่ต่างจากครั้งก่อน: "บันทึกครั้งแรก",
  });
  expect(rows[1]?.["คะแนนที่ต่างจากครั้งก่อน"]).toBe("ตัวชี้วัดที่ ๙ ๙๐.๐๐ → ๙๕.๕๐ (+๕.๕๐)");
});

test("a log that was begun with other times, headings and digits is understood", () => {
  const row = (at: string, ninth: number): (string | number)[] => [at, "2568", 93.96, ninth];
  const rows = [
    row("๑ ธันวาคม ๒๕๖๙ ๐๘.๐๐.๐๕ น.", 95),
    row("2026-11-28 11:36:45", 90),
    row("หมายเหตุของเรา", 1),
    row("30 พฤศจิกายน 2569 09.00.00 น.", 92),
  ];
  for (const heading of ["ตชว. 9", "ตชว. ๙"]) {
    const last = readLastRun(["เมื่อ", "ปีงบประมาณ", "คะแนนภาพรวม", heading], rows);
    expect([last?.at, last?.figures.get("i9")]).toEqual(["๑ ธันวาคม ๒๕๖๙ ๐๘.๐๐.๐๕ น.", 95]);
  }
});

test("a time is written in the digits of the setting and read back from either", () => {
  const at = "2026-11-28 11:36:45";
  expect([thaiTime(at, "thai"), thaiTime(at, "arabic")]).toEqual([
    "๒๘ พฤศจิกายน ๒๕๖๙ ๑๑.๓๖.๔๕ น.",
    "28 พฤศจิกายน 2569 11.36.45 น.",
  ]);
  expect([thaiTime(at, "thai"), thaiTime(at, "arabic"), at, "เมื่อวาน"].map(sortableTime)).toEqual([at, at, at, null]);
});
