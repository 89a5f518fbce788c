import { tanYongMat } from "../../../src/ita/samples";
import type { CellValue, SourceTable } from "../../../src/ita/reading/types";
import { readFigureCell } from "../../../src/ita/reading/figures";
import { assessment } from "../someAssessment";
import { brief, codes, findings, remarks, table, ten, type TableSketch } from "./evidence";

describe("value-conflict", () => {
  const overall = (value: CellValue, sheet: string, agency?: string): TableSketch => ({
    sheet,
    kind: "instruments",
    ...(agency === undefined ? {} : { agency }),
    columns: ["name", "score 2568"],
    rows: [["ภาพรวม", value]],
  });

  test("names every place and value once", () => {
    const [finding, ...more] = findings({
      tables: ["93.96", "93.96", "93.69"].map((value, at) => table(overall(value, `ก${at}`))),
    });
    expect(finding).toMatchObject({ code: "value-conflict", severity: "error", sheet: "ก0", found: "93.96 / 93.69" });
    expect(finding?.message).toContain("93.96 ที่ “ก0” B4, 93.96 ที่ “ก1” B4, 93.69 ที่ “ก2” B4");
    expect(finding?.messageEn).toContain("93.69 at “ก2” B4");
    expect(more).toEqual([]);
  });

  test("a rounded figure, another agency's or another year's is none", () => {
    const late = { ...overall("99.76", "ก3"), columns: ["name", "score 2567"] };
    expect(codes(overall("93.96", "ก"), overall("94.0", "ข"), late).filter((code) => code !== "number-format")).toEqual(
      []
    );
    expect(codes(overall("93.96", "ก", "เทศบาลเมืองหล่มสัก"), overall("88.77", "ข", "เทศบาลเมืองปัตตานี"))).toEqual([]);
  });

  test("the same item number of two years' lists is not one quantity", () => {
    const items = (sheet: string, ...columns: string[]): TableSketch => ({
      sheet,
      kind: "items",
      columns: ["code", "name", ...columns],
      rows: [["O5", "", ...columns.map((column) => (column.endsWith(sheet) ? "50.00" : "100.00"))]],
    });
    expect(codes(items("2568", "score 2567", "score 2568"), items("2567", "score 2567"))).toEqual([]);
  });

  test("against the score sheets", () => {
    const found = findings({
      current: assessment(9100, { overall: 9396, fiscalYear: 2568 }),
      placed: true,
      tables: [table(overall("93.69", "สรุป"))],
    }).filter(({ code }) => code === "value-conflict");
    expect(found).toMatchObject([{ sheet: "คะแนน 2568", cell: "overall:", found: "93.69 / 93.96" }]);
  });
});

describe("number-format", () => {
  const reasons = (
    values: readonly CellValue[],
    format: string | null = null,
    kind: SourceTable["kind"] = "instruments"
  ): string[] =>
    findings({
      tables: [
        table({
          kind,
          columns: ["code", "name", "score 2568"],
          rows: values.map((value, at) => [["i1", "i2", "i3", "i4", "i5", "i6", "i7"][at] ?? "", "", value]),
          format,
        }),
      ],
    })
      .filter(({ code }) => code === "number-format")
      .map(({ cell, expected, severity }) => `${severity} ${cell} ${expected}`);

  test("plain numbers without a format are no slip, unless others of the column have one", () => {
    expect(reasons([100, 93.5, 87])).toEqual([]);
    expect(reasons([100, "93.50", "87.25"])).toEqual(["note C4 ทศนิยม 2 ตำแหน่ง"]);
    expect(reasons([100, 93.5], "0.00")).toEqual([]);
    expect(reasons([100, 93.5], "0.0")).toEqual(["note C4 ทศนิยม 2 ตำแหน่ง"]);
  });

  test("items of 0, 50 and 100 may all stand without decimals", () => {
    expect(reasons(["๑๐๐", "๐", "๕๐"], null, "items")).toEqual([]);
    expect(reasons(["๑๐๐", "๐", "๙๘.๓๖"], null, "items")).toEqual(["note C4 ทศนิยม 2 ตำแหน่ง"]);
  });

  test("two kinds of digits: the rarer ones are named, up to five cells", () => {
    expect(reasons(["๙๑.๐๐", "92.00", "๙๓.๐๐"])).toEqual(["note C5 เลขไทย"]);
    const [finding] = findings({
      tables: [
        table({
          kind: "questions",
          columns: ["code", "score 2568"],
          rows: Array.from({ length: 7 }, (_, at) => [`i${at + 1}`, "9.5"]),
        }),
      ],
    });
    expect(finding?.message).toContain("ช่อง B4, B5, B6, B7, B8 และช่องอื่น)");
  });
});

describe("not-a-number, out-of-range and score-missing", () => {
  test("each unreadable cell once, and the score that it costs is not missed again", () => {
    const { 3: _three, 5: _five, 7: _seven, ...rest } = assessment(9100).indicators;
    const found = findings({
      current: assessment(rest),
      tables: [table(ten({ 3: ["เก้าสิบ"], 5: ["190.00"], 7: [""] }))],
    });
    expect(brief(found)).toEqual([
      ["not-a-number", "C6", "เก้าสิบ", "คะแนน 0.00 ถึง 100.00"],
      ["out-of-range", "C8", "190.00", "คะแนน 0.00 ถึง 100.00"],
      ["score-missing", "C10", "", "คะแนน 0.00 ถึง 100.00"],
    ]);
    expect(found[2]?.message).toContain("ตัวชี้วัดที่ 7");
  });

  test("a column full of words is one remark", () => {
    const words = table({
      kind: "questions",
      columns: ["code", "score 2568"],
      rows: Array.from({ length: 9 }, (_, at) => [`i${at + 1}`, "ดีมาก"]),
    });
    const found = findings({ tables: [words] });
    expect(found.map(({ code }) => code)).toEqual(["not-a-number"]);
    expect(found[0]?.message).toContain("อีก 8 ช่อง");
  });

  test("impossible ranks and shares", () => {
    const ranks: TableSketch = {
      kind: "ranking",
      columns: ["rank", "name", "score 2568"],
      rows: [["ที่หนึ่ง", "การใช้อำนาจ", "91.00"]],
    };
    const shares: TableSketch = {
      sheet: "ร้อยละ",
      kind: "shares",
      columns: ["name", "share"],
      rows: [
        ["มี", "120"],
        ["ไม่มี", "0"],
      ],
    };
    expect(remarks(ranks, shares)).toEqual([
      ["not-a-number", "A4", "ที่หนึ่ง", "อันดับ 1 ถึง 10"],
      ["out-of-range", "B4", "120", "ร้อยละ 0.00 ถึง 100.00"],
    ]);
  });

  test("without an analysis, holes of a table still count, a table of other things does not", () => {
    const year = (indicators: ReturnType<typeof assessment>["indicators"]): string[] => {
      const found = findings({ older: [assessment(indicators)] });
      return found.map(({ code }) => code);
    };
    const { 1: _one, ...rest } = assessment(9100).indicators;
    expect(year(rest)).toEqual(["score-missing"]);
    expect(year({})).toEqual([]);
    expect(findings({})).toEqual([]);
  });
});

describe("share-sum", () => {
  const shares = (values: readonly CellValue[], title = ""): string[] =>
    findings({
      tables: [
        table({
          kind: "shares",
          title,
          columns: ["name", "share"],
          rows: values.map((value, at) => [`คำตอบ ${at}`, value]),
        }),
      ],
    }).map(({ code, found }) => `${code} ${found}`);

  test("rounding of each share is allowed for", () => {
    expect(shares(["33.33", "33.33", "33.33"])).toEqual([]);
    expect(shares(["33.3", "33.3", "33.3"])).toEqual([]);
    expect(shares([33.3333, 33.3333, 33.3333])).toEqual([]);
    expect(shares(["98.36", "1.46"])).toEqual(["share-sum 99.82"]);
    expect(shares(["60.00", "50.00"])).toEqual(["share-sum 110.00"]);
  });

  test("several answers each, a total row, or one share alone are no slip", () => {
    expect(shares(["60.00", "50.00"], "ตอบได้มากกว่า ๑ ข้อ")).toEqual([]);
    expect(shares(["60.00"])).toEqual([]);
    const withTotal = table({
      kind: "shares",
      columns: ["name", "share"],
      rows: [
        ["มี", "60"],
        ["ไม่มี", "40"],
        ["รวม", "100"],
      ],
    });
    expect(findings({ tables: [withTotal] })).toEqual([]);
  });
});

test("a table of agencies speaks for the one that was picked, and for no other", () => {
  const values = ["93.96", "ไม่ทราบ"];
  const agencies: SourceTable = {
    ...table({ kind: "agencies", columns: ["name", "score 2568"], rows: [] }),
    agency: { text: "เทศบาลเมืองหล่มสัก", place: { sheet: "ตาราง", cell: "A4" } },
    columns: [
      {
        column: 1,
        header: "ภาพรวม",
        role: "score",
        fiscalYear: 2568,
        earlierYear: null,
        yearFrom: "title",
        subject: { kind: "overall", code: "" },
      },
    ],
    rows: values.map((raw, at) => ({
      row: 3 + at,
      subject: null,
      byCode: null,
      byName: null,
      nameMatch: null,
      code: null,
      name: { text: ["เทศบาลเมืองหล่มสัก", "เทศบาลอื่น"][at] ?? "", place: { sheet: "ตาราง", cell: `A${4 + at}` } },
      group: null,
      figures: [
        {
          measure: "score",
          fiscalYear: 2568,
          earlierYear: null,
          column: 1,
          place: { sheet: "ตาราง", cell: `B${4 + at}` },
          raw,
          ...readFigureCell(raw, null, "score"),
        },
      ],
      level: null,
      remark: null,
      units: [],
      totalLabel: null,
    })),
  };
  expect(findings({ tables: [agencies] })).toEqual([]);
  const own: TableSketch = {
    sheet: "สรุป",
    kind: "instruments",
    columns: ["name", "score 2568"],
    rows: [["ภาพรวม", "93.69"]],
  };
  expect(brief(findings({ tables: [agencies, table(own)] }))).toEqual([
    ["value-conflict", "B4", "93.96 / 93.69", "ค่าเดียวกันทุกแห่ง"],
  ]);
});

test("the gravest first, then sheet by sheet from the top down", () => {
  const first = ten({ 2: ["abc"], 1: ["101"] });
  const second: TableSketch = { ...ten({ 9: ["x"] }), sheet: "ก่อน" };
  const found = findings({ ...tanYongMat, tables: [table(first), table(second)] }).filter(
    ({ severity }) => severity === "error"
  );
  expect(found.filter(({ code }) => code !== "value-conflict").map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
    "ตาราง C4",
    "ตาราง C5",
    "ก่อน C12",
  ]);
});
