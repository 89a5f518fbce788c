import { findings, table, texts } from "./evidence";

describe("year-order", () => {
  const years = (one: string, other: string, values: readonly [string, string] = ["91.00", "92.00"]): string[] =>
    findings({
      tables: [
        table({ kind: "indicators", columns: ["name", `score ${one}`, `score ${other}`], rows: [["IIT", ...values]] }),
      ],
    }).map(({ code, severity, cell }) => `${code} ${severity} ${cell}`);

  test("one year at the head of two columns, but not newest first", () => {
    expect(years("2567: ปี ๒๕๖๗", "2567: ปี 2567")).toEqual(["year-order error C3"]);
    expect(years("2568: ปี ๒๕๖๘", "2567: ปี ๒๕๖๗")).toEqual([]);
    expect(years("2567: ปี ๒๕๖๗", "2567: ปี 2567", ["91.00", "91.00"])).toEqual([]);
  });

  test("last year's column must be the earlier one", () => {
    expect(years("2568: ปีก่อน (2568)", "2567: ปีนี้ (2567)")).toEqual(["year-order warning B3"]);
    expect(years("2567: ปีก่อน (2567)", "2568: ปีนี้ (2568)")).toEqual([]);
  });

  test.each([
    ["ตามมติคณะรัฐมนตรี เมื่อวันที่ ๒๓ มกราคม ๒๕๖๑ ให้หน่วยงานเข้ารับการประเมิน ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๘"],
    ["ประกาศผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๗ ลงวันที่ ๑๙ สิงหาคม ๒๕๖๗ เพื่อจัดทำมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๙"],
    ["ประกาศผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๘ ลงวันที่ ๑ ตุลาคม ๒๕๖๗"],
    ["คำสั่งแต่งตั้งคณะทำงาน ที่ ๒๐๙/๒๕๖๓ ลงวันที่ ๑ มิถุนายน ๒๕๖๓ วิเคราะห์ผลการประเมิน ปี ๒๕๖๘"],
  ])("dates that are right: %s", (line) => {
    expect(findings({ texts: texts([line]) })).toEqual([]);
  });

  test("the year that a title gives counts where the text names none", () => {
    const line = "ประกาศผลการประเมิน ลงวันที่ ๓๐ กันยายน ๒๕๖๗";
    expect(findings({ texts: texts([line], 2568) })).toMatchObject([{ code: "year-order", found: "๓๐ กันยายน ๒๕๖๗" }]);
    expect(findings({ texts: texts([line], 2567) })).toEqual([]);
    expect(findings({ texts: texts([line]) })).toEqual([]);
  });
});
