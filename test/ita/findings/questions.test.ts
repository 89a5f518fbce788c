import { frameworkOf } from "../../../src/ita/frameworks";
import { assessment } from "../someAssessment";
import { codes, findings, remarks, table, ten, type TableSketch } from "./evidence";

describe("code-unknown", () => {
  const items = (code: string, column: string, title = ""): TableSketch => ({
    kind: "items",
    title,
    columns: ["code", "name", column],
    rows: [[code, "รายการข้อมูลที่เปิดเผย", "100.00"]],
  });
  const severity = (sketch: TableSketch): string[] => findings({ tables: [table(sketch)] }).map((one) => one.severity);

  test("an error only where the year's list is known for sure", () => {
    expect(severity(items("O29", "score 2568"))).toEqual(["error"]);
    expect(severity(items("O28", "score 2568"))).toEqual([]);
    expect(severity(items("O36", "score 2567"))).toEqual(["warning"]);
    expect(severity(items("O49", "score"))).toEqual(["warning"]);
    expect(severity(items("O48", "score"))).toEqual([]);
    expect(severity(items("O60", "score 2571"))).toEqual(["warning"]);
  });

  test("definitions of the next year beside last year's scores", () => {
    expect(severity(items("O30", "score 2568", "รายการปี ๒๕๖๗"))).toEqual([]);
  });

  test("numbers of indicators", () => {
    const { rows } = ten();
    const eleven = { ...ten(), rows: [...rows, ["ตัวชี้วัดที่ 11", "ตัวชี้วัดใหม่ของหน่วยงาน", "91.00"]] };
    expect(remarks(eleven)).toEqual([["code-unknown", "A14", "ตัวชี้วัดที่ 11", "ตัวชี้วัดที่ 1 ถึง 10"]]);
  });
});

describe("question-mean", () => {
  const group = (no: number, score: string, year: number, questions: readonly [string, string][]): TableSketch => ({
    kind: "questions",
    columns: ["code", "name", `score ${year}`],
    rows: [[`ตัวชี้วัดที่ ${no}`, "", score], ...questions.map(([code, value]) => [code, "", value])],
  });
  const said = (sketch: TableSketch, part2?: number): string[] =>
    findings({
      current: assessment({}, { fiscalYear: 2568, components: part2 === undefined ? {} : { EIT2: part2 } }),
      tables: [table(sketch)],
    })
      .filter(({ code }) => code === "question-mean")
      .map(({ severity, found, expected }) => `${severity} ${found} ${expected}`);

  test("IIT: the mean to 0.01, and only when every question has a score", () => {
    const iit = (score: string, last = "98.00"): TableSketch =>
      group(4, score, 2568, [
        ["i10", "100.00"],
        ["i11", "98.36"],
        ["i12", last],
      ]);
    expect(said(iit("98.79"))).toEqual([]);
    expect(said(iit("98.78"))).toEqual([]);
    expect(said(iit("97.89"))).toEqual(["warning 97.89 98.79"]);
    expect(said(iit("97.89", ""))).toEqual([]);
  });

  test("EIT of two parts: only what part 2 cannot have made of it", () => {
    const eit = (score: string): TableSketch =>
      group(8, score, 2568, [
        ["e7", "99.71"],
        ["e8", "100.00"],
        ["e9", "100.00"],
      ]);
    expect(said(eit("99.95"), 10000)).toEqual([]);
    expect(said(eit("98.00"), 10000)).toEqual(["note 98.00 99.90"]);
    expect(said(eit("98.00"), 9700)).toEqual([]);
    expect(said(eit("98.00"))).toEqual([]);
    expect(said(eit("40.00"))).toEqual(["note 40.00 99.90"]);
  });
});

test("text-duplicate: the one whose official text is another is named", () => {
  const official = frameworkOf(2568).questions.find(({ code }) => code === "i13")?.textTh ?? "";
  const questions: TableSketch = {
    kind: "questions",
    columns: ["code", "name", "score 2568"],
    rows: [
      ["i10", official, "99.00"],
      ["i13", `i13 ${official}`, "99.00"],
    ],
  };
  expect(remarks(questions)).toEqual([["text-duplicate", "B4", "i10 = i13", "ข้อความต่างกัน"]]);
  expect(remarks({ ...questions, rows: [...questions.rows].reverse() })).toEqual([
    ["text-duplicate", "B5", "i13 = i10", "ข้อความต่างกัน"],
  ]);
});

test("text-duplicate: a stand-in on every row, and our own sheets, are no slips", () => {
  const stand: TableSketch = {
    kind: "questions",
    columns: ["code", "name", "score 2568"],
    rows: ["i1", "i2", "i3", "i4"].map((code) => [code, "(ไม่พบข้อความของข้อนี้ในเอกสาร)", "99.00"]),
  };
  expect(codes(stand)).toEqual([]);
  const two = { ...stand, rows: stand.rows.slice(0, 2) };
  expect(codes(two)).toEqual(["text-duplicate"]);
  expect(codes({ ...two, ours: true })).toEqual([]);
});
