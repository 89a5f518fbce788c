import { analysedWorkbook, bodyOf, runOnce, scoreRow, type } from "../workbook";

test("a run that changed something is logged with the figures then, one that did not is not", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  await runOnce({}, 5);
  type(host, "ITA_Indicators", scoreRow(host, 9), "ปีงบประมาณ ๒๕๖๘", "95.5");
  await runOnce({}, 10);
  const rows = bodyOf(host, "ITA_Log");
  expect(rows.map((row) => row["เมื่อ"])).toEqual(["2026-11-20 09:00:00", "2026-11-20 09:10:00"]);
  expect(rows[0]).toMatchObject({
    ปีงบประมาณ: "๒๕๖๘",
    คะแนนภาพรวม: 93.96,
    "ตชว. 9": 90,
    คะแนนที่ต่างจากครั้งก่อน: "บันทึกครั้งแรก",
  });
  expect(rows[1]?.["คะแนนที่ต่างจากครั้งก่อน"]).toBe("ตัวชี้วัดที่ ๙ ๙๐.๐๐ → ๙๕.๕๐ (+๕.๕๐)");
});
