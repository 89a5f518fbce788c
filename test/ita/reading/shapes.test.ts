import { gather } from "../../../src/ita/reading/gather";
import { recognise } from "../../../src/ita/reading/recognise";
import type { CellValue, SourceTable } from "../../../src/ita/reading/types";
import { grid, indicatorNames } from "./grids";

const read = (rows: readonly (readonly CellValue[])[], sheet = "ผล", hints = {}): readonly SourceTable[] =>
  recognise([grid(sheet, rows)], [], hints).tables;
const subjects = (table: SourceTable | undefined): string[] =>
  (table?.rows ?? []).map(({ subject }) => (subject ? `${subject.kind}/${subject.code}` : "?"));
const doubts = (table: SourceTable | undefined): string[] => (table?.doubts ?? []).map(({ code }) => code);
const years = (table: SourceTable | undefined): (readonly [number | null, string | null])[] =>
  (table?.columns ?? [])
    .filter(({ role }) => role === "score")
    .map(({ fiscalYear, yearFrom }) => [fiscalYear, yearFrom] as const);
const named = (scores: readonly CellValue[]): CellValue[][] =>
  indicatorNames.map((name, at) => [name, scores[at] ?? 90]);

describe("years", () => {
  const plain = [["ตัวชี้วัด", "คะแนน"], ...named([91])];

  test("stand in the title line, else in the sheet's name", () => {
    expect(years(read([["ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"], [], ...plain])[0])).toEqual([[2567, "title"]]);
    expect(years(read(plain, "ปี 2566")[0])).toEqual([[2566, "sheetName"]]);
  });

  test("are unknown, and asked for, when nothing says them", () => {
    const [table] = read(plain);
    expect(years(table)).toEqual([[null, null]]);
    expect(doubts(table)).toEqual(["year-unknown"]);
    expect(table?.doubts[0]?.column).toBe("B");
    expect(gather([table!]).years).toEqual([]);
  });

  test("are unknown when the title compares two years", () => {
    const [table] = read([["เปรียบเทียบปี 2566 กับปี 2567"], ...plain]);
    expect(years(table)).toEqual([[null, null]]);
  });

  test("of the Christian era, and those of the workbook, are offered and not used before staff agree", () => {
    const [ce] = read([["ตัวชี้วัด", "2025"], ...named([91])]);
    expect(years(ce)).toEqual([[2568, "offered"]]);
    expect(doubts(ce)).toEqual(["year-offered"]);
    expect(ce?.use).toBe(false);
    const [hinted] = read(plain, "ผล", { fiscalYear: 2568 });
    expect(years(hinted)).toEqual([[2568, "offered"]]);
    expect(hinted?.use).toBe(false);
  });

  test("ปีนี้ and ปีก่อน count from the title's year", () => {
    const rows = [["ตัวชี้วัด", "ปีก่อน", "ปีนี้"], ...indicatorNames.map((name) => [name, 90, 91])];
    expect(years(read([["ผลการประเมิน ITA ปี ๒๕๖๘"], ...rows])[0])).toEqual([
      [2567, "title"],
      [2568, "title"],
    ]);
    expect(years(read(rows)[0])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("without rules are told", () => {
    expect(doubts(read([["ตัวชี้วัด", "ปี 2555"], ...named([])])[0])).toEqual(["year-unsupported"]);
  });
});

describe("tables without a heading", () => {
  test("are recognised with less confidence and not used unasked", () => {
    const [table] = read(named([91, 92, 93]));
    expect(table).toMatchObject({ kind: "indicators", use: false, range: "A1:B10" });
    expect(table!.confidence).toBeGreaterThanOrEqual(0.5);
    expect(subjects(table)).toHaveLength(10);
    expect(doubts(table)).toEqual(["year-unknown", "kind-unsure"]);
  });
});

describe("rows", () => {
  test("a number rules before a name, and both are kept", () => {
    const rows = indicatorNames.map((name, at) => [at + 1, name, 90]);
    rows[2] = [3, "การใช้งบประมาณ", 88];
    const [table] = read([["ที่", "ตัวชี้วัด", "คะแนน ปี 2567"], ...rows]);
    expect(table!.rows[2]).toMatchObject({
      subject: { kind: "indicator", code: "3" },
      byCode: { kind: "indicator", code: "3" },
      byName: { kind: "indicator", code: "2" },
    });
  });

  test("that look like data and are not understood are told", () => {
    const [table] = read([["ตัวชี้วัด", "คะแนน ปี 2567"], ...named([]), ["ความพึงพอใจของประชาชน", 77]]);
    expect(subjects(table).at(-1)).toBe("?");
    expect(doubts(table)).toEqual(["rows-unrecognised"]);
    expect(table!.doubts[0]!.th).toContain("A12");
  });

  test("unreadable scores stay figures with their problem", () => {
    const [table] = read([["ตัวชี้วัด", "คะแนน ปี 2567"], ...named(["ดีมาก", 120])]);
    expect(table!.rows.slice(0, 3).map(({ figures }) => figures[0]!.problem)).toEqual([
      "not-a-number",
      "out-of-range",
      null,
    ]);
    expect(gather([table!]).years[0]!.assessment.indicators).not.toHaveProperty("1");
    expect(gather([table!]).years[0]!.places.get("indicator/1")).toEqual({ sheet: "ผล", cell: "B2" });
  });

  test("means below each instrument are the instrument's, the last one the overall score", () => {
    const section = (name: string, from: number, to: number): CellValue[][] => [
      [name, ""],
      ...named([]).slice(from, to),
      ["คะแนนเฉลี่ย", 90],
    ];
    const [table] = read([
      ["ตัวชี้วัด", "ปี ๒๕๖๘"],
      ...section("IIT", 0, 5),
      ...section("EIT", 5, 8),
      ...section("OIT", 8, 10),
      ["คะแนนรวม", 90],
    ]);
    const totals = table!.rows.filter(({ totalLabel }) => totalLabel !== null);
    expect(totals.map(({ subject }) => subject)).toEqual([
      { kind: "component", code: "IIT" },
      { kind: "component", code: "EIT" },
      { kind: "component", code: "OIT" },
      { kind: "overall", code: "" },
    ]);
  });

  test("notes below, and a sentence that begins with an indicator, are no rows", () => {
    const [table] = read([
      ["ตัวชี้วัด", "คะแนน ปี 2567"],
      ...named([]),
      [],
      ["หมายเหตุ ข้อมูลจากระบบ"],
      ["ตัวชี้วัดที่ ๔ ลดลง ๑๖.๙๖ คะแนน"],
    ]);
    expect(table!.range).toBe("A1:B11");
    expect(table!.rows).toHaveLength(10);
  });

  test("levels stand in a column or in a row of their own", () => {
    const rows = [
      ["แบบวัด", "ปี 2567", "ปี 2568"],
      ["IIT", 90, 91],
      ["EIT", 92, 93],
      ["OIT", 94, 95],
      ["ภาพรวม", 92, 93],
    ];
    const [table] = read([...rows, ["ระดับผลการประเมิน", "(ผ่าน)", "“ผ่านดี”"]]);
    expect(gather([table!]).years.map(({ assessment }) => assessment.level)).toEqual(["ผ่านดี", "ผ่าน"]);
    const column = rows.map((row, at) => [...row, at === 0 ? "ระดับ" : at === 4 ? "ผ่านดี" : ""]);
    const gathered = gather(read(column));
    expect(gathered.years[0]!.assessment.level).toBe("ผ่านดี");
    expect(gathered.years[0]!.places.get("level")).toEqual({ sheet: "ผล", cell: "D5" });
  });
});

describe("questions", () => {
  test("with running numbers are counted under their instrument's heading", () => {
    const [table] = read([
      ["ผลการประเมินรายข้อ ITA ปี 2568"],
      ["ข้อ", "ข้อคำถาม", "คะแนน"],
      ["แบบวัด IIT", "", ""],
      [1, "คำถามแรก", 100],
      [2, "คำถามสอง", 98.36],
      ["แบบวัด EIT", "", ""],
      [1, "คำถามแรกของประชาชน", 99],
      ["คะแนนเฉลี่ย", "", 99.12],
    ]);
    expect(subjects(table)).toEqual(["question/i1", "question/i2", "question/e1", "?"]);
    expect(table!.rows[3]).toMatchObject({ totalLabel: { text: "คะแนนเฉลี่ย" } });
    expect(doubts(table)).toEqual([]);
  });

  test("the indicator in a merged column before them is their group", () => {
    const [table] = read([
      ["ตัวชี้วัด", "ข้อ", "ข้อคำถาม", "ปี 2568"],
      ["ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "i๑", "ก", 100],
      ["", "i๒", "ข", 99],
      ["ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "i๔", "ค", 98],
    ]);
    expect(subjects(table)).toEqual(["question/i1", "question/i2", "question/i4"]);
    expect(table!.rows.map(({ group, name }) => [group?.code, name?.text])).toEqual([
      ["1", "ก"],
      ["1", "ข"],
      ["2", "ค"],
    ]);
  });
});

/** S4.02: items under sub-indicators, what was done, remark and units. */
test("a gap table of items gives scores, remarks and units", () => {
  const [table] = read([
    ["ที่", "ตัวชี้วัด/นิยามปี ๒๕๖๓", "คะแนน ปี ๒๕๖๒", "สิ่งที่ปฏิบัติ", "ข้อเสนอแนะจาก ป.ป.ช.สส./คณะทำงานฯ", "หน่วยงาน รับผิดชอบ"],
    ["", "ตัวชี้วัดย่อยที่ ๙.๑", "", "", "", ""],
    ["", "ข้อมูลพื้นฐาน", "", "", "", ""],
    ["O๓", "อำนาจหน้าที่", "○", "ปรับข้อมูล", "ยังไม่มีกฎหมายที่เกี่ยวข้อง", "กองวิชาการฯ"],
    ["O๔", "แผนยุทธศาสตร์", "๑๐๐", "", "", "- งานทะเบียนฯ - กองวิชาการฯ"],
    ["", "ตัวชี้วัดย่อยที่ ๑๐.๑", "", "", "", ""],
    ["๐๓๖", "การประเมินความเสี่ยง", "๐", "", "ไม่พบข้อมูล", "กองคลัง"],
  ]);
  expect(table!.kind).toBe("items");
  expect(subjects(table)).toEqual(["question/O3", "question/O4", "question/O36"]);
  expect(table!.rows.map(({ group }) => group?.code)).toEqual(["9.1", "9.1", "10.1"]);
  expect(table!.rows[0]).toMatchObject({
    remark: { text: "ยังไม่มีกฎหมายที่เกี่ยวข้อง", place: { cell: "E4" } },
    units: [{ text: "กองวิชาการฯ", place: { cell: "F4" } }],
  });
  const [year] = gather([table!]).years;
  expect(year!.assessment).toMatchObject({
    fiscalYear: 2562,
    questions: { O3: 0, O4: 10000, O36: 0 },
    remarks: { O3: "ยังไม่มีกฎหมายที่เกี่ยวข้อง", O36: "ไม่พบข้อมูล" },
  });
});

describe("agencies in rows", () => {
  const rows = [
    ["ผลการประเมิน ITA จังหวัดสมมติ ปีงบประมาณ พ.ศ. 2568"],
    ["ลำดับ", "หน่วยงาน", "IIT", "EIT", "", "OIT", "คะแนน ITA", "ระดับ"],
    ["", "", "", "ส่วนที่ 1", "ส่วนที่ 2", "", "", ""],
    [1, "เทศบาลตำบลบ้านทดลอง", 90, 91, 92, 93, 91.65, "ผ่านดี"],
    [2, "อบต.ตัวอย่าง", 80, 81, 82, 83, 81.65, "ต้องปรับปรุง"],
    ["", "เฉลี่ย", 85, 86, 87, 88, 86.65, ""],
  ];

  test("are listed, and none is taken before one is picked", () => {
    const [table] = read(rows);
    expect(table).toMatchObject({
      kind: "agencies",
      agencies: ["เทศบาลตำบลบ้านทดลอง", "อบต.ตัวอย่าง"],
      agency: null,
      rows: [],
    });
    expect(doubts(table)).toEqual(["agency-unpicked"]);
  });

  test("the workbook's agency is picked by its name", () => {
    const [table] = read(rows, "จังหวัด", { agency: "เทศบาลตำบล บ้านทดลอง" });
    expect(subjects(table)).toEqual(["component/IIT", "component/EIT1", "component/EIT2", "component/OIT", "overall/"]);
    expect(new Set(table!.rows.map(({ row }) => row))).toEqual(new Set([3]));
    expect(gather([table!]).years[0]!.assessment).toMatchObject({
      fiscalYear: 2568,
      overall: 9165,
      level: "ผ่านดี",
      components: { IIT: 9000, EIT1: 9100, EIT2: 9200, OIT: 9300 },
    });
  });

  test("years in rows are a trend of one agency", () => {
    const [table] = read([
      ["คะแนน ITA เทศบาลตำบลบ้านทดลอง"],
      ["ปีงบประมาณ", "IIT", "EIT", "OIT", "คะแนน ITA"],
      ["๒๕๖๖", 90, 91, 92, 91.2],
      ["๒๕๖๗", 93, 94, 95, 94.2],
    ]);
    expect(table).toMatchObject({ kind: "agencies", doubts: [], use: true });
    expect(gather([table!]).years.map(({ assessment }) => [assessment.fiscalYear, assessment.overall])).toEqual([
      [2567, 9420],
      [2566, 9120],
    ]);
  });
});

test("tables side by side are two, and columns apart from one another are one", () => {
  const beside = indicatorNames.map((name, at) => [name, 90, "", ["IIT", "EIT", "OIT"][at] ?? "", at < 3 ? 91 : ""]);
  const two = read([["ผลปี 2568"], ["ตัวชี้วัด", "คะแนน", "", "แบบวัด", "คะแนน"], ...beside]);
  expect(two.map(({ kind, range }) => [kind, range])).toEqual([
    ["indicators", "A2:B12"],
    ["instruments", "D2:E5"],
  ]);
  const apart = indicatorNames.map((name, at) => [90, name, "", at + 1, 91]);
  const one = read([["ปี 2567", "ตัวชี้วัด", "", "ตัวชี้วัดที่", "ปี 2568"], ...apart]);
  expect(one).toHaveLength(1);
  expect(years(one[0])).toEqual([
    [2567, "header"],
    [2568, "header"],
  ]);
});

test("shares of one question's answers", () => {
  const [table] = read([
    ["สถานการณ์การทุจริตในหน่วยงาน ปี ๒๕๖๘"],
    ["คำตอบ", "ร้อยละ"],
    ["ไม่มี", "๔๘.๓๖"],
    ["ลดลง", "๐"],
    ["เพิ่มขึ้น", "๑.๖๔"],
  ]);
  expect(table).toMatchObject({ kind: "shares", use: true, doubts: [] });
  expect(table!.rows.map(({ figures }) => figures.map(({ measure, value }) => [measure, value]))).toEqual([
    [["share", 4836]],
    [["share", 0]],
    [["share", 164]],
  ]);
});

describe("what is no ITA result is left out", () => {
  const persons = ["นายก ใจดี", "นางข รักงาน", "นายค มั่นคง", "นางสาวง สุขใจ", "นายจ ตั้งใจ"];
  test.each<[string, CellValue[][]]>([
    [
      "telephone numbers",
      [
        ["หน่วยงาน", "โทรศัพท์"],
        ["กองคลัง", "056701123"],
        ["กองช่าง", "056701124"],
      ],
    ],
    [
      "money",
      [
        ["รายการ", "งบประมาณ (บาท)", "ร้อยละ"],
        ["ค่าจ้าง", 5000, 50],
        ["ค่าวัสดุ", 5000, 50],
        ["รวม", 10000, 100],
      ],
    ],
    [
      "projects",
      [
        ["ที่", "โครงการ", "คะแนน"],
        [1, "โครงการถนนปลอดภัย", 80],
        [2, "โครงการตลาดสะอาด", 90],
      ],
    ],
    ["staff with scores", [["ลำดับ", "ชื่อ-สกุล", "คะแนน"], ...persons.map((name, at) => [at + 1, name, 80 + at])]],
    [
      "a test of ten questions",
      [
        ["ลำดับ", "ชื่อ-สกุล", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "รวม"],
        ...persons.map((name, at) => [at + 1, name, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 7]),
      ],
    ],
    [
      "indicators of another evaluation",
      [
        ["ตัวชี้วัดที่", "ตัวชี้วัด", "น้ำหนัก", "คะแนน"],
        [1, "ร้อยละของครัวเรือนที่คัดแยกขยะ", 20, 80],
        [2, "จำนวนแหล่งท่องเที่ยวที่ได้มาตรฐาน", 20, 70],
        [3, "ระดับความสำเร็จของการเบิกจ่าย", 20, 60],
      ],
    ],
    [
      "respondents",
      [
        ["เพศ", "จำนวน", "ร้อยละ"],
        ["ชาย", 20, 40],
        ["หญิง", 30, 60],
        ["รวม", 50, 100],
      ],
    ],
    [
      "nothing but years",
      [
        ["ปี", "จำนวน"],
        [2566, 12],
        [2567, 13],
        [2568, 14],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(read(rows)).toEqual([]);
  });
});

test("texts that can contradict the tables come with the year above them", () => {
  const { texts } = recognise([
    grid("รายงาน", [
      ["ผลการประเมินปีงบประมาณ ๒๕๖๘"],
      ["คะแนนภาพรวม ๙๓.๙๖ คะแนน ลดลง ๕.๖ คะแนน จากปี ๒๕๖๗"],
      ["โทร. ๐๕๖-๗๐๑-๑๒๓"],
      ["เทศบาลตำบลต้นหยงมัส"],
      ["ตัวชี้วัด", "คะแนน"],
      ...named([]),
    ]),
  ]);
  expect(texts.map(({ place, fiscalYear }) => [place.cell, fiscalYear])).toEqual([
    ["A2", 2568],
    ["A4", 2568],
  ]);
});

describe("scores written as shares of 1", () => {
  const title = ["ผลการประเมิน ITA ปี 2568"];

  test("are read only after staff say so, unless the cells are shown as percent", () => {
    const [table] = read([title, ["ตัวชี้วัด", "คะแนน"], ...named([1, 0.9445, 0.8, 1, 1, 1, 0.97, 0.96, 0.9, 0.8])]);
    expect(doubts(table)).toEqual(["scale-unsure"]);
    expect(table!.doubts[0]).toMatchObject({ column: "B" });
    expect(table!.confidence).toBeLessThan(0.8);
    expect(table!.use).toBe(false);
  });

  test("are suspected where every item has 0 or 1, also in one agency's row", () => {
    const items = [1, 1, 0, 1, 1].map((value, at) => [`O${at + 1}`, `รายการ ${at}`, value]);
    expect(doubts(read([title, ["ข้อ", "รายการ", "คะแนน"], ...items])[0])).toEqual(["scale-unsure"]);
    const across = read([title, ["หน่วยงาน", "IIT", "EIT", "OIT"], ["เทศบาลตำบลบ้านสมมติ", 0.99, 0.98, 0.85]]);
    expect(doubts(across[0])).toEqual(["scale-unsure"]);
  });

  test("are not suspected for a few low scores, nor for zeros alone", () => {
    const [low] = read([title, ["ตัวชี้วัด", "คะแนน"], ...named([0.5, 1, 0, 90, 90, 90, 90, 90, 90, 90])]);
    expect([doubts(low), low!.use]).toEqual([[], true]);
    const items = [0, 0, 0, 0, 0].map((value, at) => [`O${at + 1}`, `รายการ ${at}`, value]);
    expect(doubts(read([title, ["ข้อ", "รายการ", "คะแนน"], ...items])[0])).toEqual([]);
  });
});

describe("the number beside a name that nobody knows", () => {
  const numbered = (names: readonly string[]): CellValue[][] => names.map((name, at) => [at + 1, name, 90]);
  const header = ["ที่", "ตัวชี้วัด", "คะแนน ปี 2568"];

  test("tells the indicator in a table of indicators, with a little less confidence", () => {
    const sure = read([header, ...numbered(indicatorNames)])[0]!;
    const [table] = read([header, ...numbered(indicatorNames.map((name, at) => (at === 4 ? "แก้ทุจริต" : name)))]);
    expect(subjects(table)[4]).toBe("indicator/5");
    expect([table!.rows[4]!.byName, table!.rows[4]!.nameMatch]).toEqual([null, null]);
    expect(table!.confidence).toBeLessThan(sure.confidence);
    expect(table!.use).toBe(true);
  });

  test("tells nothing in a table of other indicators", () => {
    const others = Array.from({ length: 10 }, (_, at) => `จำนวนผู้เข้าร่วมโครงการที่ ${at + 1}`);
    expect(read([header, ...numbered(others)])).toEqual([]);
    const [said] = read([["ผลการประเมิน ITA"], header, ...numbered(others)]);
    expect(said?.use ?? false).toBe(false);
  });

  test("reads the line with the number of a name that was wrapped", () => {
    const rows = numbered(indicatorNames);
    const wrapped = [...rows.slice(0, 3), [4, "การใช้ทรัพย", 90], ["", "์สินของราชการ", ""], ...rows.slice(4)];
    expect(subjects(read([header, ...wrapped])[0])).toEqual(indicatorNames.map((_, at) => `indicator/${at + 1}`));
  });
});

describe("below the ten indicators", () => {
  const rows = indicatorNames.map((name, at): CellValue[] => [at + 1, name, 90]);
  const header = ["ที่", "ตัวชี้วัด", "คะแนน ปี 2568"];

  test("a list with a heading of its own ends the table", () => {
    const [table] = read([header, ...rows, [], ["ลำดับ", "กิจกรรม", "ผู้เข้าร่วม"], [1, "อบรม", 40], [2, "ประชุม", 50]]);
    expect(table!.range).toBe("A1:C11");
  });

  test("numbers of other things are no questions, even where fewer than ten are scored", () => {
    const list = Array.from({ length: 15 }, (_, at) => [at + 1, `กิจกรรม ${at}`, at + 21]);
    const nine = indicatorNames.slice(0, 9).map((name) => ["", name, 90]);
    const [table] = read([["ตัวชี้วัด", "รายการ", "คะแนน ปี 2568"], ...nine, ...list]);
    expect(table!.rows.filter(({ subject }) => subject?.kind === "question")).toEqual([]);
  });

  test("the total is still the table's when a list follows it", () => {
    const list = Array.from({ length: 20 }, (_, at) => [at + 1, `กิจกรรม ${at}`, at]);
    const [table] = read([header, ...rows, ["", "คะแนนรวม", 90], ...list, ["", "รวม", 50]]);
    expect(table!.range).toBe("A1:C12");
    expect(subjects(table).at(-1)).toBe("overall/");
  });
});
