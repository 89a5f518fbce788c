import { fillUnits, readStatus } from "../../../src/excel/api";
import { analysedWorkbook, bodyOf, imageOf, read, rowWith, tableNamed, type } from "../workbook";

/* Units in charge that staff choose in the pane: into empty cells, and nowhere else. */

const M69 = "ITA_2569_Measures";
const UNIT = "ผู้รับผิดชอบหลัก";

test("go into the rows that are named and still empty; what stands there stays", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const ids = bodyOf(host, M69).map((row) => String(row["รหัส"]));
  type(host, M69, 1, UNIT, "กองช่าง");
  const others = imageOf(host, (name) => name !== tableNamed(host, M69).sheet.name);
  host.resetCounters();
  const units = ids.slice(0, 3).map((id) => ({ id, unit: "=กองคลัง" }));
  expect(await fillUnits({ fiscalYear: 2569, units })).toEqual({ ok: true, filled: 2 });
  expect(bodyOf(host, M69).map((row) => row[UNIT] ?? "")).toEqual([
    "=กองคลัง",
    "กองช่าง",
    "=กองคลัง",
    ...ids.slice(3).map(() => ""),
  ]);
  expect(imageOf(host, (name) => name !== tableNamed(host, M69).sheet.name)).toBe(others);
});

test("count as units of the row from then on", async () => {
  const { host } = await analysedWorkbook("tan-yong-mat-2568");
  const before = (await readStatus()).measures;
  expect(before?.units).toContain("สำนักปลัดเทศบาล");
  expect(before?.rows.every(({ hasUnit }) => !hasUnit)).toBe(true);
  const id = before?.rows[4]?.id ?? "";
  await fillUnits({ fiscalYear: 2569, units: [{ id, unit: "สำนักปลัดเทศบาล" }] });
  const { measures } = await readStatus();
  expect(measures?.rows.filter(({ hasUnit }) => hasUnit).map((row) => row.id)).toEqual([id]);
  expect(read(host, M69, rowWith(host, M69, "รหัส", id), UNIT)).toBe("สำนักปลัดเทศบาล");
});

test("are refused with a reason for a year without measures", async () => {
  await analysedWorkbook("tan-yong-mat-2568");
  expect(await fillUnits({ fiscalYear: 2571, units: [{ id: "M71-01", unit: "ก" }] })).toMatchObject({
    ok: false,
    problems: [{ code: "no-unit-column" }],
  });
});
