import { khelangNakhon } from "../../../src/ita/samples";
import { matchIndicator } from "../../../src/ita/reading/names";
import { assessment } from "../someAssessment";
import { brief, codes, findings, indicatorRows, remarks, table, ten, texts, type TableSketch } from "./evidence";

describe("indicator-missing and indicator-duplicate", () => {
  test("a selection of fewer than seven, or one that says so, is no list with holes", () => {
    const first = (n: number): TableSketch => ({ ...ten(), rows: ten().rows.slice(0, n) });
    expect(codes(first(6))).toEqual([]);
    expect(codes(first(8))).toEqual(["indicator-missing"]);
    expect(codes({ ...first(8), title: "จุดแข็ง (คะแนนมากกว่าร้อยละ ๙๐)" })).toEqual([]);
  });

  test("the rest after a page break may be a table of its own", () => {
    const part = (from: number, to: number): TableSketch => ({ ...ten(), rows: ten().rows.slice(from, to) });
    expect(codes(part(0, 7), part(7, 10))).toEqual([]);
    expect(codes(part(0, 7), { ...part(7, 10), sheet: "อื่น" })).toEqual(["indicator-missing"]);
  });

  test("a row repeated with the same figures is only a row too many", () => {
    const { rows } = ten();
    const again = { ...ten(), rows: [...rows.slice(0, 5), rows[4] ?? [], ...rows.slice(5)] };
    expect(remarks(again)).toEqual([["row-duplicate", "A9", "91.00 / 91.00", "1 แถว"]]);
    expect(codes({ ...again, kind: "questions" })).toEqual([]);
  });
});

describe("name-number-conflict", () => {
  const conflicting = ten();
  const swapped: TableSketch = {
    ...conflicting,
    rows: conflicting.rows.map(([code, name, score]) => [
      code ?? "",
      code === "ตัวชี้วัดที่ 9" ? "การป้องกันการทุจริต" : (name ?? ""),
      score ?? "",
    ]),
  };

  test("one remark at the row; neither a duplicate nor a missing indicator besides", () => {
    expect(remarks(swapped)).toEqual([
      ["name-number-conflict", "A12", "ตัวชี้วัดที่ 9 การป้องกันการทุจริต", "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล / ตัวชี้วัดที่ 10 การป้องกันการทุจริต"],
    ]);
  });

  test("a name that only comes near another's proves nothing", () => {
    const near = table(swapped);
    const rows = near.rows.map((row) => ({ ...row, nameMatch: "near" as const }));
    expect(findings({ tables: [{ ...near, rows }] }).map(({ code }) => code)).not.toContain("name-number-conflict");
  });
});

describe("name-variant", () => {
  const named = (name: string, year = 2568, sheet = "ตาราง"): TableSketch => ({
    sheet,
    kind: "indicators",
    columns: ["code", "name", `score ${year}`],
    rows: indicatorRows(year, () => ["91.00"]).map((row) =>
      row[0] === "ตัวชี้วัดที่ 8" ? ["ตัวชี้วัดที่ 8", name, "91.00"] : row
    ),
  });
  const severities = (...sketches: TableSketch[]): string[] =>
    findings({ tables: sketches.map(table) }).map(({ code, severity }) => `${code} ${severity}`);

  test("each year's own name is right for that year", () => {
    expect(severities(named("การปรับปรุงการทำงาน"), named("การปรับปรุงระบบการทำงาน", 2565, "เก่า"))).toEqual([]);
    expect(severities(named("8. การปรับปรุงการทำงาน (EIT)"))).toEqual([]);
  });

  test("another year's name throughout is a note, beside the right one a warning", () => {
    expect(severities(named("การปรับปรุงระบบการทำงาน"))).toEqual(["name-variant note"]);
    expect(severities(named("การปรับปรุงระบบการทำงาน"), named("การปรับปรุงการทำงาน", 2568, "สรุป"))).toEqual([
      "name-variant warning",
    ]);
  });

  test("a slip is a warning even alone", () => {
    expect(matchIndicator("การปรับปรุงการทำงาณ", null)?.match).toBe("near");
    expect(remarks(named("การปรับปรุงการทำงาณ"))).toEqual([
      ["name-variant", "B11", "การปรับปรุงการทำงาณ", "การปรับปรุงการทำงาน"],
    ]);
  });

  test("our own score sheets and everyday words are no spellings", () => {
    const everyday = ["ข้อเสนอแนะเพื่อการปรับปรุงการดำเนินงานของหน่วยงาน", "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงานควรเร่งรัด"];
    expect(
      findings({ tables: [table({ ...named("การปรับปรุงระบบการทำงาน"), ours: true })], texts: texts(everyday) })
    ).toEqual([]);
  });

  test("agencies: near spellings only", () => {
    const naming = (...lines: string[]): string[] =>
      findings({ agency: "เทศบาลเมืองหล่มสัก", texts: texts(lines) }).map(({ found }) => found);
    expect(naming("เทศบาลเมืองหล่มสัก", "เทศบาลหล่มสัก", "เทศบาลเมืองหล่มเก่า", "เทศบาลเมืองเพชรบูรณ์")).toEqual([]);
    expect(naming("เทศบาลเมืองหล่มสํก", "เทศบาลเมืองหลมสัก ประจำปี")).toEqual(["เทศบาลเมืองหล่มสํก / เทศบาลเมืองหลมสัก"]);
  });
});

describe("instrument-mismatch and overall-mismatch", () => {
  test("the EIT beside its parts, and years beyond the two that are analysed", () => {
    const parts = assessment(9100, { components: { EIT: 9100, EIT1: 9000, EIT2: 9100 } });
    expect(findings({ current: parts })).toMatchObject([
      { code: "instrument-mismatch", found: "91.00", expected: "90.50" },
    ]);
    const old = assessment(9100, { fiscalYear: 2565, overall: 9000, components: { OIT: 9200 } });
    expect(brief(findings({ current: assessment(9100), older: [old] }))).toEqual([
      ["overall-mismatch", null, "90.00", "91.00"],
      ["instrument-mismatch", null, "92.00", "91.00"],
    ]);
  });
});

describe("label-average", () => {
  const { current } = khelangNakhon;
  const labelled = (label: string, value: string, overall = current.overall): string[] =>
    findings({
      current: { ...current, overall },
      tables: [
        table({
          kind: "indicators",
          columns: ["code", "name", "score 2567"],
          rows: [
            ...indicatorRows(2567, (no) => [((current.indicators[no] ?? 0) / 100).toFixed(2)]),
            ["", label, value],
          ],
        }),
      ],
    })
      .filter(({ code }) => code !== "boundary")
      .map(({ code }) => code);

  test("a plain mean that is called a mean is right", () => {
    expect(labelled("ค่าเฉลี่ย", "89.36")).toEqual([]);
    expect(labelled("คะแนนเฉลี่ย", "90.65")).toEqual(["label-average"]);
    expect(labelled("คะแนนเฉลี่ยถ่วงน้ำหนัก", "90.65")).toEqual([]);
    expect(labelled("คะแนนรวม", "90.65")).toEqual([]);
    expect(labelled("คะแนนเฉลี่ย", "90.56", 9056)).toEqual(["overall-mismatch"]);
  });
});

test("a total below the indicators of one instrument is not the overall score", () => {
  const iit: TableSketch = {
    sheet: "IIT",
    kind: "indicators",
    columns: ["code", "name", "score 2568"],
    rows: [...indicatorRows(2568, () => ["99.00"]).slice(0, 5), ["", "คะแนนเฉลี่ย", "99.00"]],
  };
  const all: TableSketch = { kind: "instruments", columns: ["name", "score 2568"], rows: [["ภาพรวม", "93.96"]] };
  expect(codes(all, iit)).toEqual([]);
});
