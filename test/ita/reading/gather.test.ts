import { gather } from "../../../src/ita/reading/gather";
import { recognise } from "../../../src/ita/reading/recognise";
import { sameAgency } from "../../../src/ita/reading/sameAgency";
import { whoseScores, withoutOthers } from "../../../src/ita/reading/whose";
import type { CellValue, SourceTable } from "../../../src/ita/reading/types";
import { grid, indicatorNames } from "./grids";

const tables = (...sheets: readonly (readonly [string, readonly (readonly CellValue[])[]])[]): readonly SourceTable[] =>
  recognise(sheets.map(([name, rows]) => grid(name, rows))).tables;
const indicators = (year: number, score: number, title = ""): CellValue[][] => [
  ...(title === "" ? [] : [[title]]),
  ["ตัวชี้วัดที่", "ตัวชี้วัด", `ปี ${year}`],
  ...indicatorNames.map((name, at) => [at + 1, name, score]),
];

test("years come newest first, and none after the year that is current", () => {
  const read = tables(["ก", indicators(2566, 90)], ["ข", indicators(2568, 92)], ["ค", indicators(2567, 91)]);
  const yearsOf = (fiscalYear?: number): number[] =>
    gather(read, { fiscalYear }).years.map(({ assessment }) => assessment.fiscalYear);
  expect(yearsOf()).toEqual([2568, 2567, 2566]);
  expect(yearsOf(2567)).toEqual([2567, 2566]);
});

test("of two tables the surer one counts, then the first; the other fills what is missing", () => {
  const few: CellValue[][] = [
    ["ตัวชี้วัด", "ปี 2568"],
    ["การใช้อำนาจ", 70],
    ["การใช้งบประมาณ", 71],
    ["การเปิดเผยข้อมูล", 72],
  ];
  const most = indicators(2568, 95).filter((_, at) => at !== 3);
  const read = tables(["น้อย", few], ["มาก", most]).map((table) => ({ ...table, use: true }));
  const { assessment, places } = gather(read).years[0]!;
  expect(assessment.indicators).toMatchObject({ 2: 9500, 9: 9500, 3: 7000 });
  expect(places.get("indicator/3")).toEqual({ sheet: "น้อย", cell: "B2" });
  const twice = gather(tables(["ก", indicators(2568, 95)], ["ข", indicators(2568, 96)]));
  expect(twice.years[0]!.assessment.indicators[1]).toBe(9500);
});

test("a subject with two values in one table is taken from another table", () => {
  const torn = [...indicators(2568, 95), [5, "การแก้ไขปัญหาการทุจริต", 80]];
  expect(gather(tables(["ก", torn])).years[0]!.assessment.indicators).not.toHaveProperty("5");
  const both = gather(tables(["ก", torn], ["ข", indicators(2568, 96)]));
  expect(both.years[0]!.assessment.indicators).toMatchObject({ 4: 9500, 5: 9600 });
});

describe("last year's questions", () => {
  const items = (year: number, rows: readonly CellValue[][]): CellValue[][] => [
    [`ผลการประเมิน OIT ปี ${year}`],
    ["ข้อ", "รายการ", "คะแนน"],
    ...rows,
  ];
  const one = indicators(2568, 95);

  test("under their own codes are found again by what they ask", () => {
    const before = items(2566, [
      ["O2", "ข้อมูลผู้บริหาร", 50],
      ["O5", "ข้อมูลการติดต่อ", 60],
      ["O1", "โครงสร้าง", 70],
    ]);
    const read = tables(["ปีนี้", one], ["ปีก่อน", before]).map((table) => ({ ...table, use: true }));
    const earlier = gather(read).years.find(({ assessment }) => assessment.fiscalYear === 2566)!;
    expect(earlier.assessment.questions).toMatchObject({ O2: 5000 });
    expect(earlier.assessment.questions).not.toHaveProperty("O5");
    expect(earlier.places.get("question/O2")).toEqual({ sheet: "ปีก่อน", cell: "C3" });
  });

  test("beside this year's stand under this year's codes already", () => {
    const both: CellValue[][] = [
      ["ข้อ", "รายการ", "ปี 2567", "ปี 2568"],
      ["O1", "โครงสร้างและอำนาจหน้าที่", 80, 90],
      ["O2", "ข้อมูลผู้บริหาร", 81, 91],
      ["O27", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", 82, 92],
      ["O48", "ไม่มีในปีนี้", 83, 93],
    ];
    const read = tables(["ปีนี้", one], ["รายข้อ", both]).map((table) => ({ ...table, use: true }));
    const [now, before] = gather(read).years;
    expect(now!.assessment.questions).toEqual({ O1: 9000, O2: 9100, O27: 9200 });
    expect(before!.assessment.questions).toEqual({ O1: 8000, O2: 8100, O27: 8200 });
  });
});

describe("agencies", () => {
  test("the name that most tables give, and only the tables of that agency", () => {
    const read = tables(
      ["ก", indicators(2568, 95, "ผลการประเมินของเทศบาลตำบลบ้านทดลอง")],
      ["ข", indicators(2567, 94, "ผลการประเมินของเทศบาลตำบลบ้านทดลอง")],
      ["ค", indicators(2566, 60, "ผลการประเมินของเทศบาลเมืองสมมติธานี")]
    );
    expect(read).toHaveLength(3);
    const gathered = gather(read);
    expect(gathered.agency).toBe("เทศบาลตำบลบ้านทดลอง");
    expect(gathered.years.map(({ assessment }) => assessment.fiscalYear)).toEqual([2568, 2567]);
    expect(gather(read, { agency: "เทศบาลเมืองสมมติธานี" }).years[0]!.assessment.indicators[1]).toBe(6000);
  });

  test("of one year: nothing is taken before it is known whose scores count", () => {
    const read = tables(
      ["ก", indicators(2568, 95, "ผลการประเมินของเทศบาลตำบลบ้านทดลอง")],
      ["ข", indicators(2567, 94, "ผลการประเมินของทต.บ้านทดลอง")],
      ["ค", indicators(2568, 60, "ผลการประเมินของเทศบาลเมืองสมมติธานี")]
    );
    expect(gather(read)).toEqual({ agency: "", years: [] });
    expect(whoseScores(read)).toEqual({ agency: "", rivals: ["เทศบาลตำบลบ้านทดลอง", "เทศบาลเมืองสมมติธานี"] });
    expect(whoseScores(read, "เทศบาลเมืองหล่มสัก").rivals).toHaveLength(2);
    expect(whoseScores(read, "ทต.บ้านทดลอง")).toEqual({ agency: "ทต.บ้านทดลอง", rivals: [] });
    const others = withoutOthers(read, whoseScores(read, "ทต.บ้านทดลอง"));
    expect(others.map(({ use }) => use)).toEqual([true, true, false]);
    expect(gather(others).years.map(({ assessment }) => assessment.fiscalYear)).toEqual([2568, 2567]);
  });

  test.each([
    ["เทศบาลตำบลตันหยงมัส", "เทศบาลตำบลต้นหยงมัส", true],
    ["เทศบาลตำบลตันหยงมัส", "ทต.ตันหยงมัส", true],
    ["เทศบาลตำบลตันหยงมัส", "เทศบาลตำบลตันหยงมัส อำเภอระแงะ", true],
    ["เทศบาลตำบลตันหยงมัส", "เทศบาลเมืองหล่มสัก", false],
    ["อบต.บ้านทดลอง", "อบต.ท่าสมมติ", false],
  ])("%s and %s", (one, other, same) => {
    expect(sameAgency(one, other)).toBe(same);
  });
});

test("nothing read is nothing gathered", () => {
  expect(gather([])).toEqual({ agency: "", years: [] });
  expect(gather(tables(["ก", indicators(2568, 95)]).map((table) => ({ ...table, use: false }))).years).toEqual([]);
});
