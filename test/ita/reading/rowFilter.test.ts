import fc from "fast-check";
import { frameworkOf } from "../../../src/ita/frameworks";
import { createRowFilter } from "../../../src/ita/reading/rowFilter";
import type { CellValue, GridRow } from "../../../src/ita/reading/types";

const framework = frameworkOf(2568);

function rowsFrom(start: number, lines: readonly (readonly CellValue[])[]): GridRow[] {
  return lines.map((values, at) => ({ row: start + at, column: 0, values, formats: null }));
}

function filtered(rows: readonly GridRow[], block = 1000): { kept: number[]; full: boolean } {
  const filter = createRowFilter();
  for (let at = 0; at < rows.length; at += block) filter.take(rows.slice(at, at + block));
  return { kept: filter.kept().map(({ row }) => row), full: filter.full };
}

const transaction = (at: number): CellValue[] => [
  `RC${at}`,
  45000 + (at % 300),
  `ค่าวัสดุสำนักงาน ครั้งที่ ${at % 97}`,
  at * 7.25,
  "โอน",
];
const transactions = (count: number, start = 0): GridRow[] =>
  rowsFrom(
    start,
    Array.from({ length: count }, (_, at) => transaction(at))
  );

const indicatorTable: CellValue[][] = [
  ["เทศบาลตำบลตันหยงมัส"],
  ["ตัวชี้วัดที่", "รายละเอียดตัวชี้วัด", "ปี ๒๕๖๗ คะแนนITA", "ปี ๒๕๖๘ คะแนนITA", "เปลี่ยนแปลง"],
  ...framework.indicators.map(({ no, nameTh }) => [no, nameTh, 99, 98, -1]),
  ["", "คะแนนเฉลี่ย", 99, 98, -1],
];

it("keeps a whole indicator table", () => {
  const rows = rowsFrom(4, indicatorTable);
  expect(filtered(rows)).toEqual({ kept: rows.map(({ row }) => row), full: false });
});

it("finds the table in a long list, wherever blocks end", () => {
  const table = rowsFrom(40_010, indicatorTable);
  const rows = [...transactions(40_000), ...table, ...transactions(9_000, 40_040)];
  const tableRows = table.map(({ row }) => row);
  const { kept, full } = filtered(rows, 777);
  expect(kept).toEqual(expect.arrayContaining(tableRows));
  expect(kept.length).toBeLessThan(60);
  expect(full).toBe(false);
});

it("answers the same however the rows are cut into blocks", () => {
  const rows = [...transactions(50), ...rowsFrom(60, indicatorTable), ...transactions(50, 80)];
  const whole = filtered(rows, 10_000);
  expect(filtered(rows, 1)).toEqual(whole);
  expect(filtered(rows, 13)).toEqual(whole);
});

it("keeps rows before a header and the silent rows after it, until empty rows end the table", () => {
  const rows = [
    ...rowsFrom(10, [["งานนโยบายและแผน"], ["ฝ่ายอำนวยการ"]]),
    ...rowsFrom(12, [["ที่", "รายการ", "คะแนน", "หน่วยงานรับผิดชอบ"]]),
    ...rowsFrom(13, [
      ["", "โครงสร้าง", 0, "กองคลัง"],
      ["", "แผนที่ตั้ง", "○", ""],
    ]),
    ...rowsFrom(16, [["", "ผู้บริหาร", 100, ""]]),
    ...rowsFrom(21, [["ค่าน้ำ", 12]]),
  ];
  expect(filtered(rows).kept).toEqual([10, 11, 12, 13, 14, 16]);
});

it("takes empty rows for a gap, whether they are given or left out", () => {
  const rows = [
    ...rowsFrom(0, [
      ["รายการ", "คะแนน"],
      ["ก", 1],
      ["", ""],
      ["  ", ""],
      ["", ""],
      ["", ""],
    ]),
    ...rowsFrom(6, [["ข", 2]]),
  ];
  expect(filtered(rows).kept).toEqual([0, 1]);
});

it.each([
  ["a question code", ["i๑๑", "", 98.36]],
  ["an item code", ["O25", 100]],
  ["an instrument", ["แบบวัด OIT", 85]],
  ["an overall score", ["ภาพรวม", 93.96]],
  ["an indicator with a slip", ["การปฏิบัตหน้าที่", 100]],
  ["a spaced indicator", ["การ ใช้ งบ ประมาณ", 100]],
  ["a sub-indicator", ["ตัวชี้วัดย่อยที่ ๙.๑"]],
  ["a year", ["ประจำปี ๒๕๖๘"]],
  ["an agency", ["เทศบาลเมืองหล่มสัก"]],
  ["a sentence with a figure", [`${"ก".repeat(300)} ลดลง ๕.๖ คะแนน`]],
])("keeps a row with %s", (_, values) => {
  expect(filtered(rowsFrom(3, [values])).kept).toEqual([3]);
});

it("lets rows without interest go", () => {
  expect(filtered(rowsFrom(0, [["สวัสดี", 12], [93.96], ["01.5", 5], [true, "ค่าน้ำ"]])).kept).toEqual([]);
});

describe("tables of agencies", () => {
  const header: CellValue[] = ["ลำดับ", "หน่วยงาน", ...framework.indicators.map(({ nameTh }) => nameTh)];
  const agency = (at: number): CellValue[] => [
    at + 1,
    `บ้านใหม่ ${at}`,
    ...framework.indicators.map(() => (at % 2 ? 93.96 : "๙๓.๙๖")),
  ];
  const table = (count: number): GridRow[] =>
    rowsFrom(0, [header, ...Array.from({ length: count }, (_, at) => agency(at))]);

  it("keeps thousands of them", () => {
    const { kept, full } = filtered(table(8_300));
    expect(kept).toHaveLength(8_301);
    expect(full).toBe(false);
  });

  it("says when there were too many", () => {
    const { kept, full } = filtered(table(12_000));
    expect(kept).toHaveLength(10_001);
    expect(full).toBe(true);
  });

  it("goes on after a repeated header and some strange rows", () => {
    const rows = rowsFrom(0, [header, agency(0), ["หน้า 2"], header, agency(1), agency(2)]);
    expect(filtered(rows).kept).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("takes instruments in columns too", () => {
    const instruments: CellValue[] = ["ที่", "อปท.", "IIT", "EIT", "OIT", "รวม"];
    const rows = rowsFrom(0, [
      instruments,
      ...Array.from({ length: 3_000 }, (_, at) => [at, "บ้านใหม่", 90, 91, 92, 91]),
    ]);
    expect(filtered(rows).kept).toHaveLength(3_001);
  });
});

describe("lists that use our words", () => {
  it("keeps little of a list headed by คะแนน", () => {
    const rows = [...rowsFrom(0, [["เลขที่", "วันที่", "รายการ", "คะแนน"]]), ...transactions(50_000, 1)];
    expect(filtered(rows).kept.length).toBeLessThan(500);
  });

  it("keeps a part of a list with คะแนน on every line, says so, and still finds the table below it", () => {
    const scored = Array.from({ length: 40_000 }, (_, at) => [`RC${at}`, `แลกคะแนนสะสม ${at}`, at]);
    const table = rowsFrom(41_000, indicatorTable);
    const { kept, full } = filtered([...rowsFrom(0, scored), ...table]);
    expect(kept.length).toBeLessThan(1_000);
    expect(full).toBe(true);
    expect(kept).toEqual(expect.arrayContaining(table.map(({ row }) => row)));
  });

  it("caps even rows that name indicators", () => {
    const rows = rowsFrom(
      0,
      Array.from({ length: 50_000 }, (_, at) => [at, "การใช้งบประมาณ"])
    );
    const { kept, full } = filtered(rows);
    expect(kept).toHaveLength(2_000);
    expect(full).toBe(true);
  });
});

it("passes rows on as they are", () => {
  const row: GridRow = { row: 7, column: 2, values: ["การใช้อำนาจ", 0.93], formats: ["General", "0.00%"] };
  const filter = createRowFilter();
  filter.take([row]);
  expect(filter.kept()[0]).toBe(row);
});

it("throws on nothing and keeps rows in order, each once", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("การใช้อำนาจ", "คะแนน", "IIT", "", "ปี 2568", "เทศบาลตำบลบ้านใหม่", 93.96)
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.array(cell, { maxLength: 6 }))), (lines) => {
      let at = 0;
      const rows = lines.map(([step, values]) => ({ row: (at += step), column: 0, values, formats: null }));
      const { kept } = filtered(rows, 3);
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
    })
  );
});

it("searches 50,000 rows of 30 columns in a few seconds, and holds none of them", () => {
  const words = ["ค่าจ้างเหมา", "ค่าวัสดุ", "ค่าซ่อมแซม", "ค่าสาธารณูปโภค", "เงินอุดหนุน", "ค่าเดินทาง", "ค่าอบรม"];
  const name = (at: number): string => `${words[at % 7]}${words[(at >> 3) % 7]}${words[(at >> 6) % 7]} งวดที่ ${at}`;
  const filter = createRowFilter();
  let spent = 0;
  for (let block = 0; block < 50; block++) {
    const rows = rowsFrom(
      block * 1000,
      Array.from({ length: 1000 }, (_, at) =>
        Array.from({ length: 30 }, (__, column) => (column % 3 === 0 ? name(block * 1000 + at + column) : at * column))
      )
    );
    const start = performance.now();
    filter.take(rows);
    spent += performance.now() - start;
  }
  expect(filter.kept()).toEqual([]);
  expect(spent).toBeLessThan(10_000);
});
