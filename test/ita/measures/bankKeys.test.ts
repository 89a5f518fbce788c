import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import { ITEM_SUBJECTS, itemCode } from "../../../src/ita/frameworks/shared/itemSubjects";
import {
  allMeasures,
  measureForItem,
  measureForQuestion,
  measuresForIndicator,
  measuresForPattern,
  PATTERN_LIMITS,
  WEAKNESS_PATTERNS,
  type WeaknessPattern,
} from "../../../src/ita/measures/bank";
import { itemMeasures } from "../../../src/ita/measures/bank/items";
import { questionMeasures } from "../../../src/ita/measures/bank/questions";
import { INDICATOR_NUMBERS, type InstrumentCode } from "../../../src/ita/types";

const codesOf = (year: number, of: InstrumentCode): string[] =>
  frameworkOf(year)
    .questions.filter(({ instrument }) => instrument === of)
    .map(({ code }) => code);
const idOf = (year: number, code: string): string | undefined => measureForItem(year, code)?.id;
const patterns = Object.keys(WEAKNESS_PATTERNS) as WeaknessPattern[];

test("every indicator has at least three measures to improve and two to keep", () => {
  for (const no of INDICATOR_NUMBERS) {
    expect(measuresForIndicator(no, "improve").length).toBeGreaterThanOrEqual(3);
    expect(measuresForIndicator(no, "keep").length).toBeGreaterThanOrEqual(2);
  }
});

test.each([
  [2568, 28],
  [2569, 26],
])("every item of FY%d has a measure of its own", (year, count) => {
  const codes = codesOf(year, "OIT");
  expect(codes).toHaveLength(count);
  expect(codes.filter((code) => measureForItem(year, code) === null)).toEqual([]);
  expect(new Set(codes.map((code) => idOf(year, code))).size).toBe(count);
});

test("every subject of FY2568 and FY2569 has an entry that holds in its year", () => {
  for (const year of [2568, 2569]) {
    for (const subject of ITEM_SUBJECTS.filter((one) => itemCode(one, year) !== null)) {
      const entries = itemMeasures.filter(({ subjects }) => subjects.includes(subject));
      expect(entries).toHaveLength(1);
      expect(Math.min(...Object.keys(entries[0]!.since).map(Number))).toBeLessThanOrEqual(year);
    }
  }
});

test("no entry has a year in which none of its subjects is asked for", () => {
  for (const { subjects, since } of itemMeasures) {
    for (const year of Object.keys(since).map(Number)) {
      expect(subjects.some((subject) => itemCode(subject, year) !== null)).toBe(true);
    }
  }
});

test("a measure follows its subject when the item's number changes", () => {
  expect([idOf(2564, "O36"), idOf(2566, "O34"), idOf(2567, "O30"), idOf(2568, "O23"), idOf(2569, "O21")]).toEqual(
    Array<string>(5).fill("item-risk-assessment")
  );
});

test("where a year asks for something else under a subject, the measure is another one", () => {
  expect([idOf(2567, "O34"), idOf(2568, "O27"), idOf(2569, "O25")]).toEqual([
    "item-measures-seven-issues",
    "item-measures-seven-issues",
    "item-measures-ten-indicators",
  ]);
  expect([idOf(2568, "O12"), idOf(2569, "O11")]).toEqual(["item-procurement-progress", "item-procurement-monthly"]);
  expect([idOf(2568, "O21"), idOf(2568, "O22")]).toEqual(["item-no-gift", "item-gift-receipts"]);
  expect(idOf(2569, "O20")).toBe("item-no-gift-and-knowledge");
  expect([idOf(2568, "O14"), idOf(2569, "O13")]).toEqual(["item-personnel-plan", "item-personnel-criteria-and-plan"]);
});

test("the measures for the items on measures name what the year asks for", () => {
  const text = (year: number, code: string): string => JSON.stringify(measureForItem(year, code));
  expect(text(2568, "O27")).toMatch(/7 ประเด็น.*ผู้รับผิดชอบ.*ขั้นตอน.*ระยะเวลา.*กำกับติดตาม/);
  for (const element of ["10 ตัวชี้วัด", "มาตรการ โครงการ หรือกิจกรรม", "ผลการวิเคราะห์", "ขั้นตอนหรือวิธีดำเนินการ"]) {
    expect(text(2569, "O25")).toContain(element);
  }
  expect(text(2569, "O25")).toMatch(/รักษาระดับ.*วันเริ่มและวันสิ้นสุด.*ผู้รับผิดชอบ/);
  for (const report of [text(2568, "O28"), text(2569, "O26")]) expect(report).toContain("ผลลัพธ์หรือความสำเร็จ");
});

test("a code that is no item of the year has no measure", () => {
  expect(measureForItem(2569, "O27")).toBeNull();
  expect(measureForItem(2568, "i1")).toBeNull();
  expect(measureForItem(2561, "O1")).toBeNull();
  expect(measureForItem(2568, "constructor")).toBeNull();
});

test("in no year does an item of another year's subject answer", () => {
  for (const year of FISCAL_YEARS) {
    for (const code of codesOf(year, "OIT")) {
      const found = measureForItem(year, code);
      const entry = itemMeasures.find(({ since }) => Object.values(since).some((measure) => measure === found));
      if (found) expect(entry?.subjects.map((subject) => itemCode(subject, year))).toContain(code);
    }
  }
});

test.each<[InstrumentCode, number]>([
  ["IIT", 15],
  ["EIT", 9],
])("every question of the %s forms of FY2567–2569 has a measure", (instrument, size) => {
  for (const year of [2567, 2568, 2569]) {
    const codes = codesOf(year, instrument);
    expect(codes).toHaveLength(size);
    expect(codes.filter((code) => measureForQuestion(instrument, size, code) === null)).toEqual([]);
  }
  expect(Object.keys(questionMeasures[instrument][size] ?? {}).sort()).toEqual(codesOf(2568, instrument).sort());
});

test("each question's measure bears the form and the code in its id", () => {
  for (const code of codesOf(2568, "IIT")) expect(measureForQuestion("IIT", 15, code)?.id).toBe(`iit15-${code}`);
  for (const code of codesOf(2568, "EIT")) expect(measureForQuestion("EIT", 9, code)?.id).toBe(`eit9-${code}`);
});

test("a code means something only within its form", () => {
  expect(measureForQuestion("IIT", 30, "i1")).toBeNull();
  expect(measureForQuestion("EIT", 15, "e1")).toBeNull();
  expect(measureForQuestion("EIT", 9, "i1")).toBeNull();
  expect(measureForQuestion("OIT", 28, "O1")).toBeNull();
  expect(measureForQuestion("IIT", 15, "constructor")).toBeNull();
});

test("every pattern has a name of its own and at least one measure", () => {
  expect(new Set(Object.values(WEAKNESS_PATTERNS)).size).toBe(patterns.length);
  for (const pattern of patterns) expect(measuresForPattern(pattern).length).toBeGreaterThanOrEqual(1);
  expect(measuresForPattern("perceptionBelowDisclosure").length).toBe(2);
});

test("the limits of the patterns are points in hundredths", () => {
  for (const limit of Object.values(PATTERN_LIMITS)) expect(limit % 100).toBe(0);
  expect(PATTERN_LIMITS.sharpFall).toBe(1000);
});

test("no measure is reached by two keys of different kinds", () => {
  const reached = [
    ...INDICATOR_NUMBERS.flatMap((no) => [...measuresForIndicator(no, "improve"), ...measuresForIndicator(no, "keep")]),
    ...new Set(
      FISCAL_YEARS.flatMap((year) => codesOf(year, "OIT").flatMap((code) => measureForItem(year, code) ?? []))
    ),
    ...codesOf(2568, "IIT").flatMap((code) => measureForQuestion("IIT", 15, code) ?? []),
    ...codesOf(2568, "EIT").flatMap((code) => measureForQuestion("EIT", 9, code) ?? []),
    ...patterns.flatMap((pattern) => [...measuresForPattern(pattern)]),
  ];
  expect(reached.map(({ id }) => id)).toEqual([...new Set(reached.map(({ id }) => id))]);
  expect(
    allMeasures()
      .filter((measure) => !reached.includes(measure))
      .map(({ id }) => id)
  ).toEqual([]);
});
