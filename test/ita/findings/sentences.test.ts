import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import { SAMPLES, khelangNakhon, tanYongMat } from "../../../src/ita/samples";
import type { Assessment } from "../../../src/ita/types";
import { anyOptions, assessment, options } from "../someAssessment";
import { findings, texts } from "./evidence";

/** [severity, found, expected] of what is said of one sentence. */
function remarksOn(
  line: string,
  fiscalYear: number | null = 2568,
  { current, previous }: { current: Assessment; previous: Assessment | null } = tanYongMat
): string[][] {
  return findings({ current, previous, texts: texts([line], fiscalYear) })
    .filter(({ code }) => code === "sentence-number")
    .map(({ severity, found, expected }) => [severity, found, expected]);
}

describe("figures that contradict the scores", () => {
  test.each([
    ["ผลการประเมินในภาพรวม ๙๓.๙๐ คะแนน", "๙๓.๙๐", "93.96"],
    ["ภาพรวมได้คะแนนเท่ากับร้อยละ ๙๓.๖๙", "๙๓.๖๙", "93.96"],
    ["ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ผลการประเมินในภาพรวม ๙๙.๖๗ คะแนน", "๙๙.๖๗", "99.76"],
    ["ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (๙๙.๕๔ คะแนน)", "๙๙.๕๔", "99.45"],
    ["ตัวชี้วัดการใช้ทรัพย์สินของราชการ ได้ ๙๙.๕๔ คะแนน", "๙๙.๕๔", "99.45"],
    ["แบบวัด EIT ส่วนที่ ๑ ได้ ๙๙.๗๙ คะแนน", "๙๙.๗๙", "99.97"],
    ["แบบวัด EIT Public ได้ ๙๙.๗๙ คะแนน", "๙๙.๗๙", "99.97"],
    ["แบบวัด OIT ได้ ๘๔.๐๐ คะแนน", "๘๔.๐๐", "85.00"],
    ["แบบวัด OIT ลดลงจากปีที่ผ่านมา ๑๖.๐๐ คะแนน", "๑๖.๐๐", "15.00"],
    ["ข้อ i๑๑ ได้ ๙๘.๖๓ คะแนน", "๙๘.๖๓", "98.36"],
    ["ข้อ 1๑๑ ได้ ๙๘.๖๓ คะแนน", "๙๘.๖๓", "98.36"],
    ["ตัวชี้วัดที่ ๒ การใช้งบประมาณ เพิ่มขึ้นจากปีที่ผ่านมา +๐.๒๔ คะแนน", "+๐.๒๔", "0.42"],
    ["ได้ผลการประเมิน ๙๓.๖๙ คะแนน อยู่ในระดับ (ผ่านดี)", "๙๓.๖๙", "93.96"],
    ["ตัวชี้วัดที่ ๙ (๙๐.๐๐ คะแนน) ตัวชี้วัดที่ ๑๐ (๙๙.๔๕ คะแนน)", "๙๙.๔๕", "80.00"],
    ["คะแนนรวมลดลง ๕.๖ คะแนน", "๕.๖", "5.80"],
    ["เทศบาลตำบลตันหยงมัส อำเภอระแงะ จังหวัดนราธิวาส ได้คะแนนภาพรวม ๙๓.๙๐ คะแนน", "๙๓.๙๐", "93.96"],
    ["แบบวัด OIT ลดลงเหลือ ๘๔.๐๐ คะแนน", "๘๔.๐๐", "85.00"],
  ])("%s", (line, found, expected) => {
    expect(remarksOn(line)).toEqual([["error", found, expected]]);
  });

  test("a rise that was a fall, with the right size, is a wrong word", () => {
    expect(remarksOn("ในภาพรวมเพิ่มขึ้น ๕.๘๐ คะแนน")).toEqual([["warning", "เพิ่มขึ้น 5.80", "ลดลง 5.80"]]);
    expect(remarksOn("ตัวชี้วัดที่ ๒ ลดลง ๐.๔๒ คะแนน")).toEqual([["warning", "ลดลง 0.42", "เพิ่มขึ้น 0.42"]]);
  });

  test("says the cell, the subject, the year and what to do, in both languages", () => {
    const [finding] = findings({ ...tanYongMat, texts: texts(["ภาพรวมได้ ๙๓.๙๐ คะแนน"], 2568) });
    expect(finding).toMatchObject({ sheet: "รายงาน", cell: "A1" });
    expect(finding?.message).toMatch(/แผ่น “รายงาน” ช่อง A1.*คะแนนภาพรวม.*2568.*๙๓\.๙๐.*93\.96.*กรุณาแก้/);
    expect(finding?.messageEn).toMatch(/sheet “รายงาน”, cell A1.*๙๓\.๙๐.*the overall score of FY2568.*93\.96/);
  });
});

describe("counts", () => {
  test.each([
    ["มีตัวชี้วัดที่คะแนนเพิ่มขึ้น จำนวน ๗ ตัวชี้วัด ลดลง ๒ ตัวชี้วัด", "7 ตัวชี้วัด", "6 ตัวชี้วัด"],
    ["จุดแข็ง (ตัวชี้วัดที่ได้คะแนนมากกว่าร้อยละ ๙๐) มีจำนวน ๗ ตัวชี้วัด", "7 ตัวชี้วัด", "9 ตัวชี้วัด"],
    ["จุดอ่อน จำนวน ๓ ตัวชี้วัด", "3 ตัวชี้วัด", "1 ตัวชี้วัด"],
    ["ไม่ผ่านเกณฑ์ ๘๕ คะแนน จำนวน ๒ ตัวชี้วัด", "2 ตัวชี้วัด", "1 ตัวชี้วัด"],
  ])("%s", (line, found, expected) => {
    expect(remarksOn(line)).toEqual([["error", found, expected]]);
  });

  test.each([
    "จุดแข็ง มีจำนวน ๘ ตัวชี้วัด", // 90.00 counts as neither where the rule is "more than 90"
    "จุดแข็ง มีจำนวน ๙ ตัวชี้วัด",
    "จุดอ่อน ๒ ตัวชี้วัด",
    "จุดแข็ง (มากกว่า ๙๙.๙๐ คะแนน) มีจำนวน ๗ ตัวชี้วัด",
    "แบบวัด IIT มีตัวชี้วัดที่เพิ่มขึ้น ๓ ตัวชี้วัด",
    "ครบทั้ง ๑๐ ตัวชี้วัด",
    "ปีงบประมาณ พ.ศ. ๒๕๖๖ จุดแข็งมี ๕ ตัวชี้วัด",
    "เป้าหมาย ให้คะแนนเพิ่มขึ้นอย่างน้อย ๘ ตัวชี้วัด",
  ])("silent on: %s", (line) => {
    expect(remarksOn(line)).toEqual([]);
  });
});

describe("figures that are right, or are not the agency's result", () => {
  test.each([
    "ผลการประเมินในภาพรวม ๙๔ คะแนน", // rounded
    "ในภาพรวมลดลง ๕.๘ คะแนน",
    "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ตั้งเป้าหมายไม่น้อยกว่า ๙๕ คะแนน",
    "ตัวชี้วัดที่ ๙ ต้องได้คะแนนตั้งแต่ ๙๕.๐๐ คะแนนขึ้นไป",
    "ตัวชี้วัดที่ ๑๐ ได้ ๘๐.๐๐ คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน ห่างจากระดับถัดไป ๕.๑๙ คะแนน",
    "ผู้ตอบแบบวัด IIT จำนวน ๖๑ คน คิดเป็นร้อยละ ๙๗.๕๐",
    "แบบวัด IIT มีน้ำหนักร้อยละ ๓๐ แบบวัด OIT มีน้ำหนักร้อยละ ๔๐",
    "ค่าเฉลี่ยภาพรวมระดับประเทศ ๙๓.๐๕ คะแนน",
    "ภาพรวมของจังหวัดนราธิวาส ได้ ๙๑.๒๒ คะแนน",
    "จังหวัดนราธิวาส ได้คะแนนภาพรวม ๙๑.๒๒ คะแนน",
    "ปีงบประมาณ พ.ศ. ๒๕๖๖ ได้ผลการประเมินในภาพรวม ๘๘.๑๒ คะแนน", // no scores of that year here
    "ปีงบประมาณ พ.ศ. ๒๕๖๙ ตั้งเป้าในภาพรวม ๙๖.๐๐ คะแนน",
    "คะแนนแบบวัด IIT และ EIT ได้ ๙๙.๙๐ คะแนน", // of which?
    "ตัวชี้วัดที่ ๒-๔ ได้ ๙๙.๘๐ คะแนน",
    "แผนปฏิบัติการป้องกันการทุจริต ใช้ตัวชี้วัดความสำเร็จร้อยละ ๗๐",
    "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ โดยภาพรวมได้ ๙๙.๔๕ คะแนน",
    "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (IIT) ได้ ๑๐๐.๐๐ คะแนน",
    "ได้ ๘๐.๐๐ คะแนนในตัวชี้วัดที่ ๑๐ และ ๙๐.๐๐ คะแนนในตัวชี้วัดที่ ๙",
    "เทศบาลตำบลมะรือโบตก ได้ผลการประเมินในภาพรวม ๘๗.๕๐ คะแนน", // another agency
    "ข้อ O๙๙ ได้ ๑๒.๐๐ คะแนน", // nothing is known of it
    "โทร. ๐๕๖-๗๐๑ ต่อ ๑๒ ภาพรวม ที่ สส ๕๒๐๐๑.๒๐/๕๐๘",
    "คะแนนภาพรวมไม่ลดลง ๓.๐๐ คะแนน",
    "แบบวัด IIT แบบวัด EIT แบบวัด OIT ได้ ๙๙.๘๙ ๙๙.๙๙ และ ๘๕.๐๐ คะแนน ตามลำดับ",
    "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ประกอบด้วย ๙.๑ ข้อมูลพื้นฐาน (๑๐๐.๐๐ คะแนน) ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล (๖๖.๖๗ คะแนน)",
    "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ มีข้อคำถามที่ได้คะแนนต่ำสุด คือ ๙๘.๓๖ คะแนน",
    "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ส่วนที่ ๑ ได้ ๙๙.๙๐ คะแนน ส่วนที่ ๒ ได้ ๑๐๐ คะแนน",
    "คะแนนถ่วงน้ำหนัก IIT ๒๙.๙๗ คะแนน EIT ๓๐.๐๐ คะแนน OIT ๓๔.๐๐ คะแนน",
    "คะแนนภาพรวมจะเพิ่มขึ้น ๒.๐๐ คะแนน หากแบบวัด OIT เพิ่มขึ้น ๕.๐๐ คะแนน",
    "คะแนนภาพรวมลดลงร้อยละ ๕.๘๑",
    "ความพึงพอใจของประชาชนในภาพรวม ร้อยละ ๘๗.๒๐ คะแนน",
    "ปี ๒๕๖๖ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ (๘๙.๑๒ คะแนน) ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๘๘.๐๐ คะแนน)",
    "",
  ])("silent on: %s", (line) => {
    const remarks = findings({
      ...tanYongMat,
      agency: "เทศบาลตำบลตันหยงมัส",
      texts: texts([line], null),
    });
    expect(remarks.filter(({ code }) => code === "sentence-number")).toEqual([]);
  });

  test("a text under the title of a year without scores is not judged", () => {
    expect(remarksOn("ผลการประเมินในภาพรวม ๘๘.๑๒ คะแนน", 2565)).toEqual([]);
    expect(remarksOn("ผลการประเมินในภาพรวม ๘๘.๑๒ คะแนน", 2567)).toEqual([["error", "๘๘.๑๒", "99.76"]]);
  });

  test("a change cannot be judged without last year", () => {
    expect(remarksOn("ในภาพรวมลดลง ๑.๐๐ คะแนน", 2568, { ...tanYongMat, previous: null })).toEqual([]);
  });

  test("every sentence that the analysis itself writes, of the samples and of any figures", () => {
    const silentOn = (current: Assessment, previous: Assessment | null, digits: "thai" | "arabic"): void => {
      const given = options(current, previous, { digits });
      const lines = analyse(given).sentences.map(({ text }) => text);
      const remarks = findings({ current, previous, digits, texts: texts(lines, current.fiscalYear) });
      expect(remarks.filter(({ code }) => code === "sentence-number")).toEqual([]);
    };
    for (const { current, previous } of SAMPLES)
      for (const digits of ["thai", "arabic"] as const) silentOn(current, previous, digits);
    fc.assert(
      fc.property(anyOptions, ({ current, previous, digits }) => {
        const earlier = previous && { ...previous, fiscalYear: current.fiscalYear - 1 };
        silentOn({ ...current, remarks: {} }, earlier && earlier.fiscalYear >= 2562 ? earlier : null, digits);
      }),
      { numRuns: 60 }
    );
  });
});

test("any text at all is read without failing", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "ตัวชี้วัดที่ ",
      "ภาพรวม",
      "ลดลง",
      " ๙๓.๙๐ คะแนน",
      "IIT",
      "EIT ส่วนที่ ๑",
      "(",
      "ข้อ i๑๑",
      "๒๕๖๗",
      "และ",
      "\n",
      "๘ ตัวชี้วัด"
    )
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const found = findings({ ...khelangNakhon, texts: texts([pieces.join("")]) });
      expect(found.every(({ message, messageEn }) => message !== "" && messageEn !== "")).toBe(true);
    }),
    { numRuns: 300 }
  );
  const long = "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้ ๑๒.๓๔ คะแนน ลดลง ".repeat(500);
  const start = Date.now();
  findings({ current: assessment(9100), texts: texts([long, "ลดลง".repeat(8000), "(".repeat(30000)]) });
  expect(Date.now() - start).toBeLessThan(5000);
});
