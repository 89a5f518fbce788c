import type { EmbeddedHost } from "../../src/host/types";
import {
  analysedWorkbook,
  bodyOf,
  read,
  runOnce,
  sampleWorkbook,
  scoreRow,
  sheetNamed,
  tableNamed,
  type,
} from "./workbook";

/* What the sheets of the analysis show, and that they go on showing it without the add-in when a score is changed. */

const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const TRY = "เป้าหมาย (ลองพิมพ์คะแนน)";
const AFTER = "คะแนนรวมใหม่";

const rowWith = (host: EmbeddedHost, table: string, header: string, value: string | number): number =>
  bodyOf(host, table).findIndex((row) => String(row[header]) === String(value));

async function analysed(id: string): Promise<EmbeddedHost> {
  const { host } = await analysedWorkbook(id);
  return host;
}

describe("ที่มาของการเปลี่ยนแปลง", () => {
  test("leads from last year's score to this year's, step by step", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const rows = bodyOf(host, "ITA_Causes");
    expect(rows.map((row) => row["ผลต่อคะแนนรวม"])).toEqual([
      null,
      0,
      0.03,
      0.06,
      0.05,
      0,
      0.13,
      0.02,
      0.01,
      0.03,
      0.07,
      -2,
      -4,
      -6,
      0,
      null,
    ]);
    expect(rows.at(0)?.["คะแนนสะสม"]).toBe(99.76);
    expect(rows.at(-2)?.["คะแนนสะสม"]).toBe(93.96);
    expect(rows.at(-1)?.["คะแนนสะสม"]).toBe(93.96);
  });

  test("follows a changed score without the add-in, the rounding row takes the rest", async () => {
    const host = await analysed("tan-yong-mat-2568");
    type(host, "ITA_Indicators", scoreRow(host, 9), CURRENT, "95");
    const rows = bodyOf(host, "ITA_Causes");
    expect(rows.find((row) => row["รหัส"] === "9")).toMatchObject({ ผลต่อคะแนนรวม: -1, คะแนนสะสม: 98.96, ลด: 1, เพิ่ม: 0 });
    // The printed overall score was left as it is, so the steps no longer lead to it.
    expect(rows.at(-2)?.["ผลต่อคะแนนรวม"]).toBe(-1);
    expect(rows.at(-2)?.["คะแนนสะสม"]).toBe(93.96);
  });

  test("takes a cause into the sentences, once", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const cause = "สาเหตุที่คะแนนลดลง (กรอก)";
    type(host, "ITA_Causes", rowWith(host, "ITA_Causes", "รหัส", 9), cause, "เนื่องจากเว็บไซต์ปิดปรับปรุง");
    const outcome = await runOnce();
    const text = outcome.analysis.sentences.find(({ id }) => id === "indicator.9")?.text ?? "";
    expect(text).toContain("(๑๐๐.๐๐ คะแนน) เนื่องจากเว็บไซต์ปิดปรับปรุง");
    const remark = outcome.analysis.sentences.find(({ id }) => id === "remark.causes")?.text;
    expect(remark).toContain("ตัวชี้วัดที่ ๑๐ คะแนนลดลง");
    expect(read(host, "ITA_Causes", rowWith(host, "ITA_Causes", "รหัส", 9), cause)).toBe("เนื่องจากเว็บไซต์ปิดปรับปรุง");
    const measures = bodyOf(host, "ITA_2569_Measures").find((row) => row["ตัวชี้วัดที่"] === 9);
    expect(measures?.["ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ"]).toContain("เว็บไซต์ปิดปรับปรุง");
  });

  test("is not made where there is no last year", async () => {
    const host = await analysed("lom-sak-2564");
    expect(host.book.sheets.map((sheet) => sheet.name)).not.toContain("ที่มาของการเปลี่ยนแปลง");
  });
});

describe("อันดับ", () => {
  test("is in order, and in another order at once when a score changes", async () => {
    const host = await analysed("khelang-nakhon-2567");
    const order = (): unknown[] => bodyOf(host, "ITA_Ranking").map((row) => row["ตัวชี้วัดที่"]);
    expect(order()).toEqual([10, 3, 2, 6, 1, 9, 5, 7, 8, 4]);
    type(host, "ITA_Indicators", scoreRow(host, 4), "ปีงบประมาณ ๒๕๖๗", "100");
    expect(order()).toEqual([4, 10, 3, 2, 6, 1, 9, 5, 7, 8]);
    expect(bodyOf(host, "ITA_Ranking").map((row) => row["อันดับ"])).toEqual([1, 1, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe("คะแนนที่ได้คืน", () => {
  test("ranks by what can be won beside the order by lowest score", async () => {
    const host = await analysed("khelang-nakhon-2567");
    const indicators = bodyOf(host, "ITA_Worth").filter((row) => row["ประเภท"] === "ตัวชี้วัด");
    expect(indicators.slice(0, 4).map((row) => [row["รหัส"], row["คะแนนที่ได้คืน"]])).toEqual([
      [8, 2.11],
      [9, 2],
      [4, 1.53],
      [7, 1.02],
    ]);
    const lowest = indicators.find((row) => row["รหัส"] === 4);
    expect(lowest).toMatchObject({ ลำดับตามคะแนนต่ำสุด: 1, ลำดับตามคะแนนที่ได้คืน: 3, "ค่าต่อ ๑ คะแนน": 0.06 });
  });

  test("a score that is tried shows the new overall score and level at once, in Thai digits, too", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const sum = (code: string, header: string) =>
      read(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", code), header);
    expect([sum("รวม", AFTER), sum("รวม", "หมายเหตุ")]).toEqual([93.96, "ผ่านดี"]);
    const ten = rowWith(host, "ITA_Worth", "รหัส", 10);
    type(host, "ITA_Worth", ten, TRY, "๑๐๐");
    expect(read(host, "ITA_Worth", ten, AFTER)).toBe(97.96);
    expect([sum("รวม", AFTER), sum("OIT", AFTER), sum("รวม", "หมายเหตุ")]).toEqual([97.96, 95, "ผ่านดีเยี่ยม"]);
    const above = Array.from({ length: tableNamed(host, "ITA_Worth").area.row }, (_, row) =>
      sheetNamed(host, "คะแนนที่ได้คืน").value(row, 0)
    );
    expect(above).toContain(
      "เมื่อทำได้ตามที่พิมพ์หรือเลือก: คะแนนภาพรวม ๙๗.๙๖ ระดับ “ผ่านดีเยี่ยม” · IIT ๙๙.๘๙ · EIT ๙๙.๙๙ · OIT ๙๕.๐๐"
    );
    // Indicator 9 alone reaches no more than 90 in the OIT.
    type(host, "ITA_Worth", ten, TRY, "");
    type(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", 9), TRY, "100");
    expect([sum("รวม", AFTER), sum("OIT", AFTER), sum("รวม", "หมายเหตุ")]).toEqual([95.96, 90, "ผ่านดี"]);
  });

  test("a level that turns on EIT parts which nobody has says so", async () => {
    const host = await analysed("khelang-nakhon-2567");
    const note = () => read(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", "รวม"), "หมายเหตุ");
    // As announced, until something is tried.
    expect(note()).toBe("ผ่าน");
    type(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", 9), TRY, "91");
    expect(note()).toBe("ผ่านดี (ขึ้นกับ EIT แยกส่วน)");
  });

  test("a question that is tried counts unless its indicator has a try of its own", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const sum = () => read(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", "รวม"), AFTER);
    type(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", "O23"), TRY, "100");
    expect(sum()).toBe(96.46);
    type(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", 10), TRY, "85");
    expect(sum()).toBe(94.96);
  });

  test("what is tried for an indicator is its target in มาตรการ; without one the line to reach, or this year's score to keep", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const target = (no: number) =>
      read(host, "ITA_2569_Measures", rowWith(host, "ITA_2569_Measures", "ตัวชี้วัดที่", no), "คะแนนเป้าหมาย");
    // 80.00 must pass 85; 90.00 of indicator 9 fell from 100; 99.45 is kept.
    expect([target(10), target(9), target(4)]).toEqual([85, 100, 99.45]);
    type(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", 10), TRY, "95.5");
    expect([target(10), target(4)]).toEqual([95.5, 99.45]);
    await runOnce();
    expect(read(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", 10), TRY)).toBe(95.5);
  });

  test("keeps its order and what was tried when staff sort it their own way", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const worth = tableNamed(host, "ITA_Worth");
    type(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", 10), TRY, "100");
    const codeAt = worth.columns.findIndex(({ name }) => name === "รายการ");
    worth.sheet.sortTable(worth.id, [{ columnIndex: codeAt, ascending: true }]);
    const before = bodyOf(host, "ITA_Worth").map((row) => row["รหัส"]);
    expect(read(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", "รวม"), AFTER)).toBe(97.96);
    await runOnce();
    expect(bodyOf(host, "ITA_Worth").map((row) => row["รหัส"])).toEqual(before);
    expect(read(host, "ITA_Worth", rowWith(host, "ITA_Worth", "รหัส", "รวม"), AFTER)).toBe(97.96);
  });
});

describe("แนวโน้ม", () => {
  test("takes further years from columns that staff add to the score sheet, and follows them", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    const table = tableNamed(host, "ITA_Indicators");
    const { sheet, area } = table;
    sheet.insertCells({ row: area.row, column: area.column + 3, rowCount: area.rowCount, columnCount: 1 }, "Right");
    sheet.setCell(area.row, area.column + 3, { kind: "text", text: "ปีงบประมาณ ๒๕๖๖" });
    type(host, "ITA_Indicators", scoreRow(host, "รวม"), "ปีงบประมาณ ๒๕๖๖", "91.20");
    type(host, "ITA_Indicators", scoreRow(host, 9), "ปีงบประมาณ ๒๕๖๖", "88");
    const outcome = await runOnce();
    expect(bodyOf(host, "ITA_Trend").map((row) => [row["ปีงบประมาณ"], row["ภาพรวม"], row["ตชว. ๙"]])).toEqual([
      [2566, 91.2, 88],
      [2567, 99.76, 100],
      [2568, 93.96, 90],
    ]);
    expect(outcome.analysis.sentences.find(({ id }) => id === "trend")?.text).toContain("๙๑.๒๐");
    type(host, "ITA_Indicators", scoreRow(host, "รวม"), "ปีงบประมาณ ๒๕๖๖", "92");
    expect(bodyOf(host, "ITA_Trend")[0]?.["ภาพรวม"]).toBe(92);
  });

  test("takes a year from a table elsewhere in the workbook, with its address", async () => {
    const host = await sampleWorkbook("tan-yong-mat-2568");
    const sheet = host.book.addSheet("ผลปี 66");
    const rows: (string | number)[][] = [
      ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566 เทศบาลตำบลตันหยงมัส", ""],
      ["ตัวชี้วัด", "คะแนน"],
      ...[
        "การปฏิบัติหน้าที่",
        "การใช้งบประมาณ",
        "การใช้อำนาจ",
        "การใช้ทรัพย์สินของราชการ",
        "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน",
        "ประสิทธิภาพการสื่อสาร",
        "การปรับปรุงการทำงาน",
        "การเปิดเผยข้อมูล",
        "การป้องกันการทุจริต",
      ].map((name, at): (string | number)[] => [`ตัวชี้วัดที่ ${at + 1} ${name}`, 80 + at]),
      ["คะแนนภาพรวม", 85.95],
    ];
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) =>
        sheet.setCell(
          row,
          column,
          typeof cell === "number" ? { kind: "number", number: cell } : { kind: "text", text: cell }
        )
      )
    );
    await runOnce();
    const [first] = bodyOf(host, "ITA_Trend");
    expect(first).toMatchObject({ ปีงบประมาณ: 2566, ภาพรวม: 85.95, "ตชว. ๑๐": 89 });
    expect(first?.["ที่มาของคะแนน"]).toMatch(/^ผลปี 66!B\d+$/);
  });
});

describe("ช่องว่าง OIT และภาระงาน", () => {
  test("lists next year's items by subject with this year's result, and alarms where full marks may not come again", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const rows = bodyOf(host, "ITA_ItemGaps");
    expect(rows).toHaveLength(26);
    const of = (code: string) => rows.find((row) => row["รหัส"] === `2569/${code}`);
    expect(of("O21")).toMatchObject({ ข้อ: "O๒๑", "คะแนนปี ๒๕๖๘": 0, สถานะ: "▲ ต้องแก้ไข", คะแนนที่ได้คืน: 2.5 });
    expect(of("O17")).toMatchObject({
      "คะแนนปี ๒๕๖๘": 100,
      สถานะ: "# เลขข้อเปลี่ยน",
      สิ่งที่เปลี่ยน: "เลขข้อเปลี่ยน (เดิม O๑๘)",
    });
    expect(of("O1")).toMatchObject({ สถานะ: "! ชื่อหรือนิยามเปลี่ยน" });
    expect(of("O2")).toMatchObject({ สถานะ: "✓ รักษาไว้" });
    // Two items became one: both are named.
    expect(of("O20")?.["สิ่งที่เปลี่ยน"]).toMatch(/O๒๑, O๒๒/);
  });

  test("says that it has no definitions but what it names itself", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const { sheet, area, columns } = tableNamed(host, "ITA_ItemGaps");
    const rule = sheet.text(area.row - 1, 0);
    expect(rule).toContain("ไม่มีนิยามของรายการปี ๒๕๖๙ ยกเว้นสาระสำคัญของข้อ O๒๕, O๒๖ ที่เรียบเรียงเอง ให้ดูนิยามในคู่มือการประเมิน");
    expect(columns.map(({ name }) => name)).toContain("รายการปี ๒๕๖๙");
    const detailed = bodyOf(host, "ITA_ItemGaps").filter((row) => String(row["รายการปี ๒๕๖๙"]).includes("\n- "));
    expect(detailed.map((row) => row["ข้อ"])).toEqual(["O๒๕", "O๒๖"]);
  });

  test("an item cannot bring back more than its indicator lacks", async () => {
    const host = await analysed("tan-yong-mat-2568");
    type(host, "ITA_Indicators", scoreRow(host, 10), CURRENT, "95");
    expect(bodyOf(host, "ITA_ItemGaps").find((row) => row["รหัส"] === "2569/O21")?.["คะแนนที่ได้คืน"]).toBe(1);
  });

  test("keeps what staff fill in when scores change, and counts the work of each unit with a warning", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const rowOf = (code: string): number => rowWith(host, "ITA_ItemGaps", "รหัส", `2569/${code}`);
    const unit = (code: string, header: string, name: string): void =>
      type(host, "ITA_ItemGaps", rowOf(code), header, name);
    for (const code of ["O1", "O2", "O3", "O4", "O5"]) unit(code, "หน่วยงานหลัก", "สำนักปลัดเทศบาล");
    unit("O11", "หน่วยงานหลัก", "กองคลัง");
    unit("O12", "หน่วยงานหลัก", "กองคลัง");
    unit("O12", "หน่วยงานร่วม (๑)", "สำนักปลัดเทศบาล");
    const load = (): Map<unknown, unknown> => new Map(bodyOf(host, "ITA_Workload").map((row) => [row["หน่วยงาน"], row]));
    expect(load().get("กองคลัง")).toMatchObject({ "เป็นหลัก (ข้อ)": 2, "รวม (ข้อ)": 2, ข้อสังเกต: "" });
    expect(load().get("สำนักปลัดเทศบาล")).toMatchObject({
      "เป็นหลัก (ข้อ)": 5,
      "ร่วม (ข้อ)": 1,
      "รวม (ข้อ)": 6,
      ข้อสังเกต: "! กระจุกตัว",
    });
    // The same unit twice in a row is one item; units that nobody listed are counted together.
    unit("O11", "หน่วยงานร่วม (๑)", "กองคลัง");
    unit("O13", "หน่วยงานร่วม (๑)", "กองคลัง");
    unit("O13", "หน่วยงานร่วม (๒)", "กองคลัง");
    unit("O14", "หน่วยงานหลัก", "ศูนย์เฉพาะกิจ");
    expect(load().get("กองคลัง")).toMatchObject({ "เป็นหลัก (ข้อ)": 2, "ร่วม (ข้อ)": 1, "รวม (ข้อ)": 3 });
    expect(load().get("อื่น ๆ (ไม่อยู่ในรายชื่อ)")).toMatchObject({ "เป็นหลัก (ข้อ)": 1, "รวม (ข้อ)": 1 });
    type(host, "ITA_Questions", rowWith(host, "ITA_Questions", "ข้อ", "O23"), CURRENT, "100");
    await runOnce();
    expect(read(host, "ITA_ItemGaps", rowOf("O12"), "หน่วยงานหลัก")).toBe("กองคลัง");
    expect(read(host, "ITA_ItemGaps", rowOf("O21"), "สถานะ")).toBe("! ชื่อหรือนิยามเปลี่ยน");
  });
});

describe("รายข้อ", () => {
  test("picks what to discuss and follows the scores, and links questions to items", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const marks = () =>
      bodyOf(host, "ITA_ByQuestion")
        .filter((row) => String(row["ควรหารือ"]).startsWith("★"))
        .map((row) => row["รหัส"]);
    expect(marks()).toEqual(["i11", "e7", "O14", "O16", "O17", "O19", "O23"]);
    expect(read(host, "ITA_ByQuestion", rowWith(host, "ITA_ByQuestion", "ข้อ", "i๑๑"), "อ้างอิง OIT")).toBe("O๘\nO๒๔");
    type(host, "ITA_Questions", rowWith(host, "ITA_Questions", "ข้อ", "i2"), CURRENT, "97");
    expect(marks()).toEqual(["i2", "e7", "O14", "O16", "O17", "O19", "O23"]);
  });
});

describe("ระดับถัดไป", () => {
  test("says what each way asks of each indicator, and marks a rule that is not confirmed", async () => {
    const host = await analysed("tan-yong-mat-2568");
    const rows = bodyOf(host, "ITA_Goals").map((row) => [
      row["ระดับ"],
      row["ทางเลือกที่"],
      row["ตัวชี้วัดที่"],
      row["เป็นอย่างน้อย"],
    ]);
    expect(rows).toContainEqual(["ผ่านดีเยี่ยม", 1, 10, 100]);
    expect(bodyOf(host, "ITA_Goals").every((row) => row["การยืนยัน"] === "? ยังไม่ยืนยัน")).toBe(true);
    const lomSak = await analysed("lom-sak-2564");
    expect(bodyOf(lomSak, "ITA_Goals")[0]).toMatchObject({
      ระดับ: "AA",
      ตัวชี้วัดที่: 9,
      จากคะแนน: 64.79,
      เป็นอย่างน้อย: 95.94,
      การยืนยัน: "✓ ยืนยัน",
    });
  });
});
