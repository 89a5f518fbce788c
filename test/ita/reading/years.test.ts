import fc from "fast-check";
import { yearsIn } from "../../../src/ita/reading/years";
import { toThaiDigits } from "../../../src/ita/scores";

const years = (text: string): number[] => yearsIn(text).map(({ fiscalYear }) => fiscalYear);

describe("years as they are written", () => {
  it.each([
    ["ปี ๒๕๖๖", [2566], "be"],
    ["ปีงบประมาณ พ.ศ. 2567", [2567], "be"],
    ["ประจำปีงบประมาณ พ.ศ.๒๕๖๗", [2567], "be"],
    ["ปี ๒๕๖๖ คะแนนITA", [2566], "be"],
    ["FY2568", [2568], "be"],
    ["ITA2568", [2568], "be"],
    ["ผล_2568", [2568], "be"],
    ["2568", [2568], "be"],
    ["คะแนนปี2568", [2568], "be"],
    ["ผลการประเมิน (2567)", [2567], "be"],
    ["FY68", [2568], "short"],
    ["FY 68", [2568], "short"],
    ["ปี 67", [2567], "short"],
    ["ปี ๖๗", [2567], "short"],
    ["ปี'67", [2567], "short"],
    ["ปีงบประมาณ 67", [2567], "short"],
    ["พ.ศ. 67", [2567], "short"],
    ["2025", [2568], "ce"],
    ["FY2025", [2568], "ce"],
    ["FY25", [2568], "ce"],
    ["ค.ศ. 2024", [2567], "ce"],
    ["2567-2568", [2567, 2568], "be"],
    ["๒๕๖๗ – ๒๕๖๘", [2567, 2568], "be"],
    ["ปี 2567/2568", [2567, 2568], "be"],
    ["2567/68", [2567, 2568], "be"],
    ["2568 คะแนน", [2568], "be"],
    ["ปี 67 คะแนน", [2567], "short"],
    ["ประกาศปี 2567 เรื่อง ผลการประเมิน", [2567], "be"],
    ["เทียบ พ.ศ.๒๕๖๖ กับ พ.ศ.๒๕๖๗", [2566, 2567], "be"],
  ])("%j is %j (%s)", (text, expected, era) => {
    expect(years(text)).toEqual(expected);
    expect(yearsIn(text)[0]?.era).toBe(era);
    for (const year of yearsIn(text)) expect(year).toMatchObject({ isDate: false });
  });

  it("says where a year stands", () => {
    const text = "ปีงบประมาณ ๒๕๖๗ และ ๒๕๖๘";
    expect(yearsIn(text).map(({ at }) => text.slice(at, at + 4))).toEqual(["๒๕๖๗", "๒๕๖๘"]);
  });

  it.each([
    "๕๒๐๐๑",
    "ที่ สส ๕๒๐๐๑.๒๐/๕๐๘",
    "โทร. ๐๕๖-๗๐๑๑๒๓",
    "โทร. 056-2567",
    "02-2567-2568",
    "2568.50",
    "12.2568",
    "1,2567",
    "2,567",
    "25680",
    "02568",
    "2567 บาท",
    "2000 คน",
    "A2568",
    "2568A",
    "๒๕๓๙",
    "2601",
    "1996",
    "2058",
    "ตัวชี้วัดที่ 10",
    "คะแนน 67",
    "ปี 67.50",
    "67 ปี",
    "อายุ 25 ปี",
    "67",
    "",
  ])("%j holds no year", (text) => {
    expect(years(text)).toEqual([]);
  });
});

describe("years that belong to dates", () => {
  it.each([
    ["๒๗ เมษายน ๒๕๖๕", 2565],
    ["วันที่ ๑๗ ตุลาคม พ.ศ. ๒๕๖๒", 2562],
    ["1 ต.ค. 2567", 2567],
    ["30 ก.ย.2568", 2568],
    ["October 1, 2024", 2567],
    ["1 Oct 2024", 2567],
    ["1/10/2568", 2568],
    ["01-10-2568", 2568],
    ["01.10.2568", 2568],
    ["2025-10-01", 2568],
    ["คำสั่งที่ ๒๐๙/๒๕๖๓", 2563],
    ["พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐", 2540],
    ["ระเบียบกระทรวงการคลัง พ.ศ. 2560", 2560],
  ])("%j", (text, year) => {
    expect(yearsIn(text)).toEqual([expect.objectContaining({ fiscalYear: year, isDate: true })]);
  });

  it("leaves the year of the results beside them alone", () => {
    expect(yearsIn("ปีงบประมาณ 2567 (1 ตุลาคม 2566 - 30 กันยายน 2567)").map(({ isDate }) => isDate)).toEqual([
      false,
      true,
      true,
    ]);
    expect(yearsIn("Summary 2568 Market 2567").map(({ isDate }) => isDate)).toEqual([false, false]);
  });
});

it("reads back every plausible year in any decoration and digits", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2540, max: 2600 }),
      fc.constantFrom("ปี ", "ปีงบประมาณ พ.ศ. ", "FY", "", "คะแนน "),
      fc.constantFrom("", " คะแนนITA", ")", " (แบบวัด)"),
      fc.boolean(),
      (year, before, after, thai) => {
        const text = `${before}${thai ? toThaiDigits(String(year)) : String(year)}`;
        expect(yearsIn(text + after)).toEqual([{ fiscalYear: year, era: "be", at: before.length, isDate: false }]);
      }
    )
  );
});

it("throws on nothing and answers plausible years only", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...Array.from("ปี FY๒๕๖๗25678/-.,ต.ค พศ")) })
  );
  fc.assert(
    fc.property(text, (any) => {
      for (const { fiscalYear, at } of yearsIn(any)) {
        expect(fiscalYear).toBeGreaterThanOrEqual(2540);
        expect(fiscalYear).toBeLessThanOrEqual(2600);
        expect(any[at]).toMatch(/[0-9๐-๙０-９]/);
      }
    })
  );
});

it("stays quick on long text", () => {
  const start = performance.now();
  for (const piece of ["2568 ", "25", "ปี ", "1/10/2568 ", "พระราชบัญญัติ พ.ศ. 2560 ", " "]) yearsIn(piece.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(3000);
});
