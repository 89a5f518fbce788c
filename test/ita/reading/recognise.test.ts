import { gather } from "../../../src/ita/reading/gather";
import { recognise } from "../../../src/ita/reading/recognise";
import { formatDelta, formatScore, inDigits } from "../../../src/ita/scores";
import { khelangNakhon, lomSak, tanYongMat } from "../../../src/ita/samples";
import { INDICATOR_NUMBERS, type Assessment } from "../../../src/ita/types";
import type { CellValue, SourceTable } from "../../../src/ita/reading/types";
import { grid, indicatorNames } from "./grids";

const thai = (score: number | null | undefined): string => formatScore(score ?? 0, "thai");
const only = (tables: readonly SourceTable[]): SourceTable => {
  expect(tables).toHaveLength(1);
  return tables[0]!;
};
const years = (table: SourceTable, role = "score"): (number | null)[] =>
  table.columns.filter((column) => column.role === role).map(({ fiscalYear }) => fiscalYear);
const subjects = (table: SourceTable): string[] =>
  table.rows.map(({ subject }) => (subject ? `${subject.kind}/${subject.code}` : "?"));

/** S2.08: two years, differences, last row a weighted overall under the name of a mean. */
const khelangRows = (): CellValue[][] => [
  ["ตัวชี้วัดที่", "รายละเอียดตัวชี้วัด", "ปี ๒๕๖๖ คะแนนITA", "ปี ๒๕๖๗ คะแนนITA", "เปลี่ยนแปลง"],
  ...INDICATOR_NUMBERS.map((no): CellValue[] => {
    const [now, before] = [khelangNakhon.current.indicators[no]!, khelangNakhon.previous!.indicators[no]!];
    return [
      inDigits(String(no), "thai"),
      indicatorNames[no - 1]!,
      thai(before),
      thai(now),
      inDigits(formatDelta(now - before, "thai"), "thai"),
    ];
  }),
  ["", "คะแนนเฉลี่ย", "๙๔.๒๒", "๙๐.๖๕", "-๓.๕๗"],
];

describe("an indicator table of two years", () => {
  const table = only(recognise([grid("ผล", khelangRows())]).tables);

  test("is recognised with its years and differences", () => {
    expect(table.kind).toBe("indicators");
    expect(years(table)).toEqual([2566, 2567]);
    expect(table.columns.map(({ role }) => role)).toEqual(["code", "name", "score", "score", "delta"]);
    expect(table.columns[4]).toMatchObject({ fiscalYear: 2567, earlierYear: 2566 });
    expect(table.confidence).toBe(1);
    expect(table).toMatchObject({ use: true, confirmed: false, doubts: [], range: "A1:E12", key: "ผล!A1" });
  });

  test("gives every indicator and, from the last row, the overall score with its label", () => {
    expect(subjects(table)).toEqual([...INDICATOR_NUMBERS.map((no) => `indicator/${no}`), "overall/"]);
    expect(table.rows.at(-1)).toMatchObject({ totalLabel: { text: "คะแนนเฉลี่ย", place: { sheet: "ผล", cell: "B12" } } });
    expect(table.rows[3]).toMatchObject({
      row: 4,
      byCode: { kind: "indicator", code: "4" },
      byName: { kind: "indicator", code: "4" },
      nameMatch: "exact",
      code: { text: "๔", place: { cell: "A5" } },
      totalLabel: null,
    });
    expect(table.rows[3]!.figures.map(({ value, measure }) => [measure, value])).toEqual([
      ["score", 9150],
      ["score", 7454],
      ["delta", -1696],
    ]);
  });

  test("reads back to the published scores", () => {
    const gathered = gather([table], { agency: khelangNakhon.agency });
    expect(gathered.agency).toBe(khelangNakhon.agency);
    expect(gathered.years.map(({ assessment }) => assessment)).toEqual([
      { ...khelangNakhon.current, level: null },
      khelangNakhon.previous,
    ]);
    expect(gathered.years[0]!.places.get("indicator/4")).toEqual({ sheet: "ผล", cell: "D5" });
  });
});

describe("the rank table of Lom Sak", () => {
  const ranking: CellValue[][] = [
    ["ผลการประเมิน ITA เทศบาลเมืองหล่มสัก ปีงบประมาณ พ.ศ. ๒๕๖๔"],
    ["คะแนนสูงสุดรายตัวชี้วัด"],
    ["อันดับ", "ตัวชี้วัด", "คะแนน"],
    [1, "การปฏิบัติหน้าที่", 100],
    [2, "การแก้ไขปัญหาการทุจริต", 99.9],
    [3, "การใช้ทรัพย์สินของราชการ", 99.79],
    [4, "การใช้งบประมาณ", 97.71],
    [5, "ประสิทธิภาพการสื่อสาร", 96.72],
    [6, "คุณภาพการดำเนินงาน", 95.75],
    [7, "การปรับปรุงระบบการทำงาน", 95.17],
    [8, "การใช้งบประมาณ", 95.07],
    [9, "การป้องกันการทุจริต", 87.5],
    [10, "การเปิดเผยข้อมูล", 64.79],
  ];
  const table = only(recognise([grid("รายงาน", ranking)]).tables);

  test("takes subjects from names and ranks for ranks", () => {
    expect(table.kind).toBe("ranking");
    expect(table.agency?.text).toBe(lomSak.agency);
    expect(years(table)).toEqual([2564]);
    expect(table.columns[2]).toMatchObject({ yearFrom: "title" });
    expect(subjects(table)).toEqual([1, 5, 4, 2, 7, 6, 8, 2, 10, 9].map((no) => `indicator/${no}`));
    expect(table.rows[0]!.figures.map(({ measure, value }) => [measure, value])).toEqual([
      ["rank", 1],
      ["score", 10000],
    ]);
    expect(table.use).toBe(true);
  });

  test("the name given twice with two values is left out, and so is the missing one", () => {
    const { indicators } = gather([table]).years[0]!.assessment;
    const { 2: _twice, 3: _missing, ...rest } = lomSak.current.indicators;
    expect(indicators).toEqual(rest);
  });
});

describe("Tan Yong Mat's tables", () => {
  const current: Assessment = tanYongMat.current;
  const previous: Assessment = tanYongMat.previous!;
  const instruments: CellValue[][] = [
    ["แบบวัด", "ผลการประเมิน", "", "ผลต่าง"],
    ["", "ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘", ""],
    ["ผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "๙๙.๔๕", "๙๙.๘๙", "+๐.๔๔"],
    ["EIT ส่วนที่ ๑", "๙๙.๕๐", "๙๙.๙๗", "+๐.๔๗"],
    ["EIT ส่วนที่ ๒", "๑๐๐.๐๐", "๑๐๐.๐๐", "๐.๐๐"],
    ["OIT", "๑๐๐.๐๐", "๘๕.๐๐", "-๑๕.๐๐"],
    ["ภาพรวม", "๙๙.๗๖", "๙๓.๙๖", "-๕.๘๐"],
  ];

  test("instruments under a heading of two lines (S1.04)", () => {
    const table = only(recognise([grid("แบบวัด", instruments)]).tables);
    expect(table.kind).toBe("instruments");
    expect(years(table)).toEqual([2567, 2568]);
    expect(subjects(table)).toEqual(["component/IIT", "component/EIT1", "component/EIT2", "component/OIT", "overall/"]);
    expect(table.range).toBe("A1:D7");
    const [now, before] = gather([table]).years;
    expect(now?.assessment).toMatchObject({ overall: 9396, components: current.components });
    expect(before?.assessment).toMatchObject({ overall: 9976, components: previous.components });
  });

  const indicators: CellValue[][] = [
    ["ตัวชี้วัด", "รายละเอียดตัวชี้วัด", "ปีงบประมาณ", "", "ผลต่าง"],
    ["", "", "๒๕๖๗", "๒๕๖๘", ""],
    ...INDICATOR_NUMBERS.map((no): CellValue[] => {
      const [now, before] = [current.indicators[no]!, previous.indicators[no]!];
      return [
        `ตัวชี้วัดที่ ${inDigits(String(no), "thai")}`,
        indicatorNames[no - 1]!,
        thai(before),
        thai(now),
        formatDelta(now - before, "thai"),
      ];
    }),
  ];

  test("indicators (S1.09)", () => {
    const table = only(recognise([grid("ตัวชี้วัด", indicators)]).tables);
    expect(years(table)).toEqual([2567, 2568]);
    expect(table.columns.map(({ role }) => role)).toEqual(["code", "name", "score", "score", "delta"]);
    expect(gather([table]).years.map(({ assessment }) => assessment.indicators)).toEqual([
      current.indicators,
      previous.indicators,
    ]);
  });

  test("instruments and indicators below one another on one sheet are two tables", () => {
    const rows = [["ผลการประเมิน ITA เทศบาลตำบลตันหยงมัส"], ...instruments, [], ["รายตัวชี้วัด"], ...indicators];
    const { tables } = recognise([grid("รายงาน", rows)]);
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ["instruments", "A2:D8"],
      ["indicators", "A11:E22"],
    ]);
    expect(tables[0]!.agency).toEqual({ text: "เทศบาลตำบลตันหยงมัส", place: { sheet: "รายงาน", cell: "A1" } });
  });

  /** S1.14: a group row an indicator with its score, codes as printed, the heading again with other words on each page. */
  const questions = (): CellValue[][] => {
    const spans: Record<string, [string, number, number]> = {
      "1": ["i", 1, 3],
      "2": ["i", 4, 6],
      "3": ["i", 7, 9],
      "4": ["i", 10, 12],
      "5": ["i", 13, 15],
      "6": ["e", 1, 3],
      "7": ["e", 4, 6],
      "8": ["e", 7, 9],
      "9": ["O", 1, 20],
      "10": ["O", 21, 28],
    };
    const headings = ["ข้อความคำถาม", "ข้อความถาม", "ข้อคำถาม", "ข้อความ"];
    return INDICATOR_NUMBERS.flatMap((no): CellValue[][] => {
      const [letter, first, last] = spans[String(no)]!;
      const rows: CellValue[][] = [];
      for (let n = first; n <= last; n++) {
        const code = inDigits(`${letter === "O" ? "0" : letter}${n}`, "thai");
        rows.push([
          "",
          `${code} ข้อความของข้อ ${inDigits(String(n), "thai")}`,
          thai(current.questions[`${letter}${n}`]),
          "",
        ]);
      }
      const heading: CellValue[][] =
        no % 3 === 1 ? [["ตัวชี้วัด", headings[Math.floor(no / 3)]!, "คะแนน", "ผลการวิเคราะห์"]] : [];
      return [
        ...heading,
        [
          `ตัวชี้วัดที่ ${inDigits(String(no), "thai")} ${indicatorNames[no - 1]}`,
          "",
          thai(current.indicators[no]),
          "ได้คะแนนเพิ่มขึ้นจากปีที่ผ่านมา",
        ],
        ...rows,
      ];
    });
  };

  test("questions under indicator rows, the heading repeated (S1.14)", () => {
    const table = only(recognise([grid("รายข้อ", [["ผลการวิเคราะห์รายข้อ ปีงบประมาณ ๒๕๖๘"], ...questions()])]).tables);
    expect(table.kind).toBe("questions");
    expect(table.doubts).toEqual([]);
    const gathered = gather([table]).years[0]!.assessment;
    expect(gathered.indicators).toEqual(current.indicators);
    expect(gathered.questions).toEqual(current.questions);
    const e7 = table.rows.find(({ subject }) => subject?.code === "e7");
    expect(e7).toMatchObject({ group: { kind: "indicator", code: "8" }, byCode: { kind: "question", code: "e7" } });
    expect(gathered.remarks).toEqual({});
  });
});
