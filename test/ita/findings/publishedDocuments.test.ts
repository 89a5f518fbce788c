/** Slips that were found in published documents, and figures in them that only look wrong. */
import { khelangNakhon, lomSak, tanYongMat } from "../../../src/ita/samples";
import type { CellValue } from "../../../src/ita/reading/types";
import { formatScore, inDigits } from "../../../src/ita/scores";
import type { Finding } from "../../../src/ita/types";
import { brief, findings, indicatorRows, table, texts, type TableSketch } from "./evidence";

const thai = (hundredths: number | undefined): string => formatScore(hundredths ?? 0, "thai");
const aboveNote = (found: readonly Finding[]): Finding[] => found.filter(({ severity }) => severity !== "note");

// ---------------------------------------------------------------- Lom Sak, FY2564

const rankTable: TableSketch = {
  sheet: "สรุปผล",
  kind: "ranking",
  title: "คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. 2564",
  columns: ["rank", "name", "score 2564"],
  format: "0.00",
  rows: [
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
  ],
};

describe("a rank table with one name twice and one missing", () => {
  const { 2: _two, 3: _three, ...others } = lomSak.current.indicators;
  const found = findings({
    current: { ...lomSak.current, indicators: others },
    tables: [table(rankTable)],
  });

  test("names the missing indicator and the repeated one, and nothing else", () => {
    expect(brief(found).filter(([code]) => code !== "score-missing")).toEqual([
      ["indicator-missing", "B11", "9 จาก 10 ตัวชี้วัด", "ตัวชี้วัดที่ 3 การใช้อำนาจ"],
      ["indicator-duplicate", "B11", "97.71 / 95.07", "ตัวชี้วัดที่ 3 การใช้อำนาจ"],
    ]);
    expect(found[0]?.message).toMatch(/“การใช้งบประมาณ” มีซ้ำ 2 แถว .*\(97\.71 \/ 95\.07\) น่าจะเป็น ตัวชี้วัดที่ 3 การใช้อำนาจ/);
    expect(found[0]?.messageEn).toContain("lacks indicator 3 Use of authority");
  });

  test("explains the scores that are missing for it", () => {
    expect(found.map(({ code }) => code)).not.toContain("score-missing");
  });

  test("another table tells which of the rows is the wrong one", () => {
    const own = table({
      sheet: "คะแนนตัวชี้วัด",
      kind: "indicators",
      ours: true,
      columns: ["code", "name", "score 2564"],
      rows: indicatorRows(2564, (no) => [(lomSak.current.indicators[no] ?? 0) / 100]),
    });
    const [missing] = findings({ current: lomSak.current, tables: [table(rankTable), own] });
    expect(missing).toMatchObject({ code: "indicator-missing", cell: "B7" });
    expect(missing?.message).toContain("แถวที่ได้คะแนน (97.71) น่าจะเป็น ตัวชี้วัดที่ 3 การใช้อำนาจ");
  });

  test("so does a sentence", () => {
    const text = "ตัวชี้วัดที่ ๓ การใช้อำนาจ โดยรวมได้คะแนนเท่ากับ ร้อยละ ๙๗.๗๑";
    const [missing] = findings({ current: lomSak.current, tables: [table(rankTable)], texts: texts([text], 2564) });
    expect(missing).toMatchObject({ code: "indicator-missing", cell: "B7" });
  });

  test("the corrected table is silent", () => {
    const rows = rankTable.rows.map((row) => (row[0] === 4 ? [4, "การใช้อำนาจ", 97.71] : row));
    expect(brief(findings({ current: lomSak.current, tables: [table({ ...rankTable, rows })] }))).toEqual([]);
  });
});

test("one indicator under three names is one remark, at the first name that is not the year's", () => {
  const rows = rankTable.rows.map(([rank = "", name = "", score = ""]) =>
    rank === 4
      ? [rank, "การใช้อำนาจ", score]
      : [rank, name === "การปรับปรุงระบบการทำงาน" ? "การปรับปรุงการดำเนินงาน" : name, score]
  );
  const found = findings({
    current: lomSak.current,
    tables: [table({ ...rankTable, rows })],
    texts: texts(["(๘) การปรับปรุงระบบการทำงาน", "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ได้คะแนนเท่ากับร้อยละ ๙๕.๑๗"], 2564),
  });
  expect(found.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([["name-variant", "warning", "B10"]]);
  expect(found[0]).toMatchObject({
    found: "การปรับปรุงการดำเนินงาน / การปรับปรุงการทำงาน",
    expected: "การปรับปรุงระบบการทำงาน",
  });
});

test("an announcement dated before the fiscal year whose result it is cited for", () => {
  const cite = (date: string): string =>
    `ตามประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมินคุณธรรมและความโปร่งใส ลงวันที่ ${date} ปีงบประมาณ พ.ศ. ๒๕๖๔ ของหน่วยงาน`;
  const [early, ...more] = findings({ texts: texts([cite("๑๗ ตุลาคม ๒๕๖๒"), cite("๒๖ สิงหาคม ๒๕๖๔")]) });
  expect(early).toMatchObject({ code: "year-order", severity: "warning", cell: "A1", found: "๑๗ ตุลาคม ๒๕๖๒" });
  expect(more).toEqual([]);
});

test("Arabic digits in tables beside Thai ones in sentences are a choice, not a slip", () => {
  const text = "โดยภาพรวมได้คะแนนเท่ากับร้อยละ ๘๘.๗๗ คะแนน ระดับผลการประเมินอยู่ในระดับ A จุดแข็งมีจำนวน ๘ ตัวชี้วัด";
  const own = table({
    kind: "indicators",
    columns: ["code", "name", "score 2564"],
    rows: indicatorRows(2564, (no) => [formatScore(lomSak.current.indicators[no] ?? 0, "arabic")]),
  });
  expect(brief(findings({ current: lomSak.current, tables: [own], texts: texts([text], 2564) }))).toEqual([]);
});

// ---------------------------------------------------------------- Tan Yong Mat, FY2568 beside FY2567

const now = tanYongMat.current;
const before = tanYongMat.previous ?? tanYongMat.current;
const typedDeltas = ["๐.๐๐", "+๐.๔๒", "+๐.๙๕", "+๐.๘๓", "๐.๐๐", "+๐.๒๓", "+๐.๑๔", "+๐.๓๓", "-๑๐.๐", "-๒๐.๐"];
const indicatorTable: TableSketch = {
  sheet: "ตารางที่ ๒",
  kind: "indicators",
  title: "ผลการประเมินรายตัวชี้วัด",
  columns: ["code", "name", "score 2567", "score 2568", "delta 2568-2567"],
  rows: indicatorRows(2568, (no) => [thai(before.indicators[no]), thai(now.indicators[no]), typedDeltas[no - 1] ?? ""]),
};
const instrumentTable: TableSketch = {
  sheet: "ตารางที่ ๑",
  kind: "instruments",
  columns: ["name", "score 2567", "score 2568", "delta 2568-2567"],
  rows: [
    ["IIT", "๙๙.๔๕", "๙๙.๘๙", "+๐.๔๔"],
    ["EIT ส่วนที่ ๑", "๙๙.๕๐", "๙๙.๙๗", "+๐.๔๗"],
    ["EIT ส่วนที่ ๒", "๑๐๐.๐๐", "๑๐๐.๐๐", "๐.๐๐"],
    ["OIT", "๑๐๐.๐๐", "๘๕.๐๐", "-๑๕.๐๐"],
    ["ภาพรวม", "๙๙.๗๖", "๙๓.๙๖", "-๕.๘๐"],
  ],
};
const overallText = (change: string): string =>
  `เทศบาลได้ผลการประเมินในภาพรวม ๙๓.๙๖ คะแนนอยู่ในระดับ (ผ่านดี) ลดลง ${change} คะแนน เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๗ ที่ได้ผลการประเมิน ๙๙.๗๖ คะแนน อยู่ในระดับ (ผ่านดีเยี่ยม)`;

const sample = { current: now, previous: before, digits: "thai" as const };
const ofSample = (sketch: Parameters<typeof findings>[0]): (string | null)[][] =>
  brief(findings({ ...sample, ...sketch })).filter(([code]) => code !== "question-mean");

test("a fall of 5.6 in a sentence where the tables give 5.80", () => {
  const tables = [table(instrumentTable)];
  expect(ofSample({ tables, texts: texts([overallText("๕.๖")], 2568) })).toEqual([
    ["sentence-number", "A1", "๕.๖", "๕.๘๐"],
  ]);
  expect(ofSample({ tables, texts: texts([overallText("๕.๘")], 2568) })).toEqual([]);
  expect(ofSample({ tables, texts: texts([overallText("๕.๘๐")]) })).toEqual([]);
});

test("one indicator with two values in two tables is one remark naming both cells", () => {
  const questions = table({
    sheet: "รายข้อ",
    kind: "questions",
    columns: ["code", "name", "score 2568"],
    rows: [
      ["ตัวชี้วัดที่ ๘", "การปรับปรุงการทำงาน", "๙๙.๙๕"],
      ["e๗", "หน่วยงานมีการเปิดโอกาสให้มีส่วนร่วม", "๙๙.๗๑"],
      ["e๘", "หน่วยงานมีการพัฒนางานให้ดีขึ้น", "๑๐๐.๐๐"],
      ["e๙", "การให้บริการผ่านช่องทางออนไลน์", "๑๐๐.๐๐"],
    ],
  });
  const rows = indicatorTable.rows.map((row) =>
    row.map((cell) => (cell === "-๑๐.๐" || cell === "-๒๐.๐" ? `${cell}๐` : cell))
  );
  const found = findings({ ...sample, tables: [table({ ...indicatorTable, rows }), questions] });
  const [conflict, ...more] = aboveNote(found);
  expect(conflict).toMatchObject({ code: "value-conflict", sheet: "ตารางที่ ๒", cell: "D11", found: "๙๙.๙๖ / ๙๙.๙๕" });
  expect(conflict?.message).toContain("๙๙.๙๖ ที่ “ตารางที่ ๒” D11, ๙๙.๙๕ ที่ “รายข้อ” C4");
  expect(more).toEqual([]);
});

test("shares that add to 50, and the one digit that would mend them", () => {
  const shares = (first: string): TableSketch => ({
    kind: "shares",
    columns: ["name", "share"],
    rows: [
      ["ไม่มี", first],
      ["น้อย", "๐"],
      ["ปานกลาง", "๐"],
      ["มาก", "๐"],
      ["มากที่สุด", "๑.๖๔"],
    ],
  });
  const found = findings({ tables: [table(shares("๔๘.๓๖"))] });
  expect(found.map(({ code, cell, found: sum, expected }) => [code, cell, sum, expected])).toEqual([
    ["share-sum", "B4", "50.00", "100.00"],
  ]);
  expect(found[0]?.message).toContain("หากแก้ 48.36 เป็น 98.36");
  expect(findings({ tables: [table(shares("๙๘.๓๖"))] })).toEqual([]);
});

test("two differences with one decimal are a note, not wrong", () => {
  const found = findings({ ...sample, tables: [table(indicatorTable)] });
  expect(aboveNote(found)).toEqual([]);
  const format = found.filter(({ code }) => code === "number-format");
  expect(format).toMatchObject([{ severity: "note", cell: "E12", found: "-๑๐.๐" }]);
  expect(format[0]?.message).toContain("ช่อง E12, E13)");
});

test("the agency spelt in two ways, neither as set", () => {
  const named = {
    ...sample,
    agency: "เทศบาลตำบลตันหยงมัส",
    tables: [table({ ...instrumentTable, agency: "เทศบาลตำบลต้นหยงมัส" })],
    texts: texts(["ผลการประเมินของเทศบาลตำบลต้นยางมีส", "เปรียบเทียบกับเทศบาลตำบลมะรือโบตก"]),
  };
  const [variant, ...more] = aboveNote(findings(named));
  expect(variant).toMatchObject({
    code: "name-variant",
    severity: "warning",
    sheet: "ตารางที่ ๑",
    cell: "A1",
    found: "เทศบาลตำบลต้นหยงมัส / เทศบาลตำบลต้นยางมีส",
    expected: "เทศบาลตำบลตันหยงมัส",
  });
  expect(more).toEqual([]);
});

test("a question with the text of another", () => {
  const text = "ผู้บริหารสูงสุดของหน่วยงานให้ความสำคัญกับการแก้ไขปัญหาการทุจริต";
  const questions = (other: string): TableSketch => ({
    kind: "questions",
    columns: ["code", "name", "score 2568"],
    rows: [
      ["ตัวชี้วัดที่ ๔", "การใช้ทรัพย์สินของราชการ", "๙๙.๔๕"],
      ["i๑๐", other, "๑๐๐.๐๐"],
      ["1๑๑", "เจ้าหน้าที่นำทรัพย์สินไปใช้ส่วนตัว", "๙๘.๓๖"],
      ["ตัวชี้วัดที่ ๕", "การแก้ไขปัญหาการทุจริต", "๑๐๐.๐๐"],
      ["i๑๓", text, "๑๐๐.๐๐"],
    ],
  });
  expect(ofSample({ tables: [table(questions(text))] })).toEqual([
    ["text-duplicate", "B8", "i๑๐ = i๑๓", "ข้อความต่างกัน"],
  ]);
  expect(ofSample({ tables: [table(questions("มีแนวปฏิบัติเรื่องการยืมทรัพย์สินของราชการ"))] })).toEqual([]);
});

test("indicators 9 and 10 are not the means of their items: a note, the official figures rule", () => {
  const means = findings({ ...sample, digits: "arabic" }).filter(({ code }) => code === "question-mean");
  expect(means.map(({ severity, found, expected }) => [severity, found, expected])).toEqual([
    ["note", "90.00", "87.50"],
    ["note", "80.00", "87.50"],
  ]);
});

test("right sentences on highest, lowest and changes, and right periods, are silent", () => {
  const right = [
    "ตัวชี้วัดที่ได้คะแนนสูงสุด ได้แก่ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (๑๐๐.๐๐ คะแนน) ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๑๐๐.๐๐ คะแนน)",
    "สำหรับตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต (๘๐.๐๐ คะแนน)",
    "เพิ่มขึ้น ๖ ตัวชี้วัด (ตัวชี้วัดที่ ๒-๔) และ (ตัวชี้วัดที่ ๖-๘) ลดลง จำนวน ๒ ตัวชี้วัด (ตัวชี้วัดที่ ๙-๑๐) และคงที่ ๑๐๐.๐๐ คะแนน (ตัวชี้วัดที่ ๑ และตัวชี้วัดที่ ๕)",
    "ผลการประเมินแบบวัด OIT ลดลงจากเดิม ๑๐๐ คะแนน ลดลงเป็น ๘๕ คะแนน แต่ยังผ่านหลักเกณฑ์ คือ ๘๕.๐๐ คะแนน",
    "ระยะเวลา ๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙ และ ๑ มีนาคม ๒๕๖๙ ถึง ๓๐ กันยายน ๒๕๖๙",
    "ให้มีผลการประเมินในแต่ละตัวชี้วัดไม่น้อยกว่าผลการประเมินในปีงบประมาณ พ.ศ. ๒๕๖๘",
  ];
  expect(ofSample({ tables: [table(instrumentTable)], texts: texts(right, 2568) })).toEqual([]);
});

// ---------------------------------------------------------------- Khelang Nakhon, FY2567 beside FY2566

describe("the outcome table of Khelang Nakhon", () => {
  const { current, previous } = khelangNakhon;
  const typed = ["-๗.๑๑", "-๐.๗๖", "+๑.๗๒", "-๑๖.๙๖", "-๒.๗๓", "-๑.๓๖", "+๐.๗๔", "-๑๒.๙๒", "-๑๐.๐๐", "+๖.๒๕"];
  const rows = (deltas: readonly string[], label: string): CellValue[][] => [
    ...indicatorRows(2567, (no) => [
      thai(previous?.indicators[no]),
      thai(current.indicators[no]),
      deltas[no - 1] ?? "",
    ]),
    ["", label, "๙๔.๒๒", "๙๐.๖๕", "-๓.๕๗"],
  ];
  const outcome = (deltas: readonly string[], label: string): TableSketch => ({
    kind: "indicators",
    columns: ["code", "name", "score 2566", "score 2567", "delta 2567-2566"],
    rows: rows(deltas, label),
  });
  const right = typed.map((delta) => (delta === "-๐.๗๖" ? "+๐.๗๖" : delta));
  const found = (deltas: readonly string[], label: string): (string | null)[][] =>
    brief(findings({ current, previous, tables: [table(outcome(deltas, label))] }));

  test("a sign that says the opposite, and a weighted score that is called an average", () => {
    expect(found(typed, "คะแนนเฉลี่ย")).toEqual([
      ["delta-sign", "E5", "-๐.๗๖", "+0.76"],
      ["label-average", "B14", "คะแนนเฉลี่ย", "คะแนนภาพรวม"],
    ]);
  });

  test("as it should be, it is silent: 94.22 beside 94.21 is rounding", () => {
    expect(found(right, "คะแนนภาพรวม")).toEqual([]);
  });

  test("๑๐๐ typed without decimals is a note", () => {
    const sketch = outcome(right, "คะแนนภาพรวม");
    const odd = sketch.rows.map((row) => row.map((cell) => (cell === "๑๐๐.๐๐" ? "๑๐๐" : cell)));
    const remarks = findings({ current, previous, tables: [table({ ...sketch, rows: odd })] });
    expect(aboveNote(remarks)).toEqual([]);
    expect(brief(remarks)).toEqual([["number-format", "C12", "๑๐๐", "ทศนิยม 2 ตำแหน่ง"]]);
  });

  test("a score in a sentence that is not the table's", () => {
    const text = (four: string): string =>
      `มีตัวชี้วัดที่ไม่ผ่านเกณฑ์ ๘๕ คะแนน อยู่ถึง ๒ ตัวชี้วัด จาก ๑๐ ตัวชี้วัด ประกอบด้วย ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (${four}คะแนน) ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน (๗๘.๘๙ คะแนน)`;
    const remarks = (line: string): (string | null)[][] =>
      brief(findings({ current, previous, texts: texts([line], 2567) }));
    expect(remarks(text("๗๔.๕๕"))).toEqual([["sentence-number", "A1", "๗๔.๕๕", "74.54"]]);
    expect(remarks(text("๗๔.๕๔"))).toEqual([]);
    expect(remarks(text("๗๔.๕๔").replace("๒ ตัวชี้วัด", "๓ ตัวชี้วัด"))).toEqual([
      ["sentence-number", "A1", "3 ตัวชี้วัด", "2 ตัวชี้วัด"],
    ]);
  });
});

// ---------------------------------------------------------------- items of the disclosure form

test("codes that the year does not have, in a follow-up by question", () => {
  const followUp = table({
    kind: "items",
    title: "ผลการดำเนินการ ปีงบประมาณ พ.ศ. ๒๕๖๖",
    columns: ["code", "name", "score 2566"],
    rows: [
      ["I๒๔", "การป้องกันการทุจริตของหน่วยงาน", ""],
      ["E๓๔", "การปรับปรุงคุณภาพการปฏิบัติงาน", ""],
      ["O๖", "กฎหมายที่เกี่ยวข้อง", ""],
      ["O๔๘", "รายงานผลการดำเนินการ", ""],
    ],
  });
  const found = findings({ tables: [followUp] });
  expect(found.map(({ code, severity, cell, found: code2 }) => [code, severity, cell, code2])).toEqual([
    ["code-unknown", "error", "A5", "E๓๔"],
    ["code-unknown", "error", "A7", "O๔๘"],
  ]);
});

test("items repeated with the same figures, and one code on two different items", () => {
  const items = (fourth: string): TableSketch => ({
    kind: "items",
    title: "รายการข้อมูล ปี ๒๕๖๓",
    columns: ["code", "name", "score 2562: คะแนน ปี ๒๕๖๒"],
    rows: [
      ["O๓", "อำนาจหน้าที่ของหน่วยงานตามกฎหมาย", "๑๐๐"],
      ["๐๔", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "๐"],
      [fourth, "ข้อมูลสถิติการให้บริการประชาชนของหน่วยงาน", "๐"],
      ["O๓๖", "การประเมินความเสี่ยงการทุจริตประจำปี", "๐"],
      ["○๓๖", "การประเมินความเสี่ยงการทุจริตประจำปี", "๐"],
    ],
  });
  const found = findings({ tables: [table(items("O๔"))] });
  expect(found.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
    ["code-duplicate", "error", "A6"],
    ["row-duplicate", "warning", "A8"],
  ]);
  expect(findings({ tables: [table(items(inDigits("O๑๔", "thai")))] }).map(({ code }) => code)).toEqual([
    "row-duplicate",
  ]);
});
