import { analyse } from "../../../src/ita/analysis";
import type { AnalysisOptions, Assessment } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

function sentence(
  id: string,
  current: Assessment,
  previous: Assessment | null = null,
  rest: Partial<AnalysisOptions> = {}
): string | undefined {
  return analyse(options(current, previous, rest)).sentences.find((one) => one.id === id)?.text;
}
const before = (indicators: Parameters<typeof assessment>[0], rest: Partial<Assessment> = {}): Assessment =>
  assessment(indicators, { fiscalYear: 2567, ...rest });

describe("the overall sentence", () => {
  const score = { overall: 9000, level: "ผ่านดี" };

  test.each([
    [8000, "เพิ่มขึ้น 10.00 คะแนน"],
    [9500, "ลดลง 5.00 คะแนน"],
    [9000, "ไม่เปลี่ยนแปลงจากปีงบประมาณ พ.ศ. 2567"],
  ])("follows the sign (%d last year)", (overall, text) => {
    expect(sentence("overall", assessment({}, score), before({}, { overall }))).toContain(text);
  });

  test("stops after the level when there is no year before", () => {
    expect(sentence("overall", assessment({}, score))).toMatch(/อยู่ในระดับ “ผ่านดี”$/);
  });

  test("says what is missing", () => {
    expect(sentence("overall", assessment({ 1: 9000, 2: 9000, 3: 9000, 9: 9000 }))).toContain(
      "ยังขาดคะแนนตัวชี้วัดที่ 4-8 และ 10"
    );
    expect(sentence("overall", assessment({}, score), before({}))).toContain(
      "ไม่มีคะแนนภาพรวมของปีงบประมาณ พ.ศ. 2567 ให้เปรียบเทียบ"
    );
  });

  test("admits a computed score", () => {
    expect(sentence("overall", assessment(9000))).toContain("คำนวณจากคะแนนรายตัวชี้วัด เนื่องจากไม่มีคะแนนที่ประกาศ");
  });

  test("an empty agency name leaves a readable sentence", () => {
    expect(sentence("overall", assessment({}, score), null, { agency: " " })).toMatch(/^หน่วยงาน ได้/);
  });
});

describe("why the score moved", () => {
  test("says that there is no year before to compare with", () => {
    expect(sentence("overall.why", assessment(9000))).toContain("ไม่มีคะแนนภาพรวมของปีก่อนให้เปรียบเทียบ");
    expect(sentence("overall.why", assessment({}))).toBeUndefined();
  });

  test("names the three indicators that moved it most", () => {
    const current = assessment({
      1: 8000,
      2: 9000,
      3: 9000,
      4: 8500,
      5: 9000,
      6: 9000,
      7: 9000,
      8: 9000,
      9: 8500,
      10: 9000,
    });
    expect(sentence("overall.why", current, before(9000))).toContain(
      "คือ ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (-1.00 คะแนน) รองลงมา คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (-0.60 คะแนน) และตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (-0.30 คะแนน)"
    );
  });

  test("no indicator is said to have led where they do not explain what the instruments did", () => {
    const components = { IIT: 9000, EIT: 9000, OIT: 8000 };
    const current = assessment(9000, { overall: 8600, components });
    const why = sentence("overall.why", current, before(9000, { overall: 9000 }));
    expect(why).toContain("OIT (-4.00 คะแนน)");
    expect(why).toContain("คะแนนรายตัวชี้วัดอธิบายผลต่างของแบบวัดได้ไม่ครบ");
    expect(why).not.toContain("ตัวชี้วัดที่มีผลมากที่สุด คือ");
  });

  test("names rises that a fall cancels", () => {
    const indicators = { 1: 9400, 2: 9400, 3: 9400, 4: 9400, 5: 9400, 6: 9000, 7: 9000, 8: 9000, 9: 8700, 10: 8700 };
    expect(sentence("overall.why", assessment(indicators, { overall: 9000 }), before(9000, { overall: 9000 }))).toBe(
      "คะแนนภาพรวมไม่เปลี่ยนแปลง เนื่องจากส่วนที่เพิ่มขึ้นจากแบบวัด IIT (+1.20 คะแนน) หักล้างกับส่วนที่ลดลงจากแบบวัด OIT (-1.20 คะแนน)"
    );
  });

  test("a printed difference that the instruments cannot explain is questioned", () => {
    expect(sentence("overall.why", assessment(9000, { overall: 9500 }), before(9000, { overall: 9000 }))).toContain(
      "ไม่สอดคล้องกับผลต่างของคะแนนรายแบบวัด"
    );
  });

  test("an instrument without a score is named", () => {
    const current = assessment({ 1: 9000 }, { overall: 9000, components: { EIT: 9000, OIT: 9000 } });
    expect(sentence("overall.why", current, before(9000, { overall: 9100 }))).toContain("แบบวัด IIT ครบทั้งสองปี");
  });
});

describe("instruments", () => {
  test.each([
    [9000, 8000, "เพิ่มขึ้น 10.00 คะแนน", "และผ่านเกณฑ์"],
    [9000, 9500, "ลดลง 5.00 คะแนน", "แต่ยังผ่านเกณฑ์"],
    [8000, 7000, "เพิ่มขึ้น 10.00 คะแนน", "แต่ยังไม่ผ่านเกณฑ์"],
    [8000, 9000, "ลดลง 10.00 คะแนน", "และไม่ผ่านเกณฑ์"],
    [9000, 9000, "ไม่เปลี่ยนแปลงจากปีงบประมาณ พ.ศ. 2567", "และผ่านเกณฑ์"],
  ])("%d after %d", (OIT, previous, change, pass) => {
    const text = sentence(
      "instrument.OIT",
      assessment({}, { components: { OIT } }),
      before({}, { components: { OIT: previous } })
    );
    expect(text).toContain(change);
    expect(text).toContain(`${pass} 85.00 คะแนน`);
  });

  test("an instrument without a score says so", () => {
    expect(sentence("instrument.OIT", assessment({}))).toBe("แบบวัด OIT ไม่มีคะแนนของปีงบประมาณ พ.ศ. 2568");
  });
});

describe("indicators", () => {
  test("the lowest questions below the threshold are named, lowest first", () => {
    const text = sentence("indicator.4", assessment(9000, { questions: { i10: 8900, i11: 8000, i12: 9900 } }));
    expect(text).toContain("โดยมีข้อที่ควรพัฒนา ได้แก่ ข้อ i11 (80.00 คะแนน) และข้อ i10 (89.00 คะแนน)");
    expect(text).not.toContain("i12");
  });

  test("when none is below, the lowest one short of 100 is", () => {
    const text = sentence("indicator.4", assessment(9900, { questions: { i10: 10000, i11: 9836, i12: 9900 } }));
    expect(text).toContain("คือ ข้อ i11 (98.36 คะแนน)");
    expect(text).not.toContain("i12");
  });

  test("a long list of items ends with how many more there are", () => {
    const questions = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`O${at + 1}`, 0]));
    expect(sentence("indicator.9", assessment(9000, { questions }))).toContain("และข้ออื่นอีก 3 ข้อ");
  });

  test("a title that is not official does not enter the sentence", () => {
    const current = assessment(9000, { fiscalYear: 2567, questions: { O1: 0 } });
    expect(sentence("indicator.9", current)).toContain("คือ ข้อ O1 (0.00 คะแนน)");
  });

  test("the assessor's remark is quoted as typed", () => {
    const current = assessment(9000, { questions: { O23: 0 }, remarks: { O23: " ขาดประเด็นที่ 2 " } });
    expect(sentence("indicator.10", current, null, { digits: "thai" })).toContain("ข้อ O๒๓ “ขาดประเด็นที่ 2”");
  });

  test("a missing score is said plainly", () => {
    expect(sentence("indicator.3", assessment({}))).toBe(
      "ตัวชี้วัดที่ 3 การใช้อำนาจ ยังไม่มีคะแนนของปีงบประมาณ พ.ศ. 2568 จึงยังวิเคราะห์ไม่ได้"
    );
    expect(sentence("indicator.3", assessment(9000), before({}))).toContain(
      "ไม่มีคะแนนของปีงบประมาณ พ.ศ. 2567 ให้เปรียบเทียบ"
    );
  });

  test("a strength below the pass mark is not told to stay as it is", () => {
    expect(sentence("indicator.1", assessment(8300), null, { strengthThreshold: 8000 })).toContain(
      "แต่ยังไม่ผ่านเกณฑ์ 85.00 คะแนน"
    );
  });
});

describe("groups", () => {
  test("the rule says where a score on the line goes", () => {
    expect(sentence("thresholdRule", assessment(9000))).toContain("รวมตัวชี้วัดที่ได้ 90.00 คะแนนพอดี");
  });

  test("none failing is claimed of all ten only when all ten have a score", () => {
    expect(sentence("fails", assessment(9000))).toBe("ตัวชี้วัดทั้ง 10 ตัวชี้วัดผ่านเกณฑ์ 85.00 คะแนน");
    expect(sentence("fails", assessment({ 1: 9000 }))).toContain("ตัวชี้วัดที่ 2-10 ยังไม่มีคะแนน");
    expect(sentence("fails", assessment({}))).toContain("ยังไม่มีคะแนนรายตัวชี้วัด");
  });
});

test("all equal: neither highest nor lowest is invented", () => {
  expect(sentence("highest", assessment(9000))).toBe("ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ 90.00 คะแนน");
});

test("indicators that cannot be compared are named beside those that can", () => {
  expect(sentence("changes", assessment(9000), before({ 1: 8000, 2: 9500 }))).toBe(
    "เมื่อเปรียบเทียบคะแนนรายตัวชี้วัดกับปีงบประมาณ พ.ศ. 2567 พบว่าเพิ่มขึ้น 1 ตัวชี้วัด (ตัวชี้วัดที่ 1) และลดลง 1 ตัวชี้วัด (ตัวชี้วัดที่ 2) ทั้งนี้ ตัวชี้วัดที่ 3-10 เปรียบเทียบไม่ได้ เพราะมีคะแนนไม่ครบทั้งสองปี"
  );
});

test("a year whose rules are not firm tells the reader which parts", () => {
  const text = sentence("unconfirmed", assessment(9000, { fiscalYear: 2569 }));
  expect(text).toContain("(1) ยังไม่พบเอกสารทางการที่ระบุน้ำหนัก");
  expect(text).toContain("(5)");
});

test("a year with scores of which no rules are known is named, and not called missing", () => {
  const analysis = analyse({ ...options(assessment(9000, { fiscalYear: 2562 })), uncomparedYear: 2561 });
  expect(analysis).toMatchObject({ previousFiscalYear: null, uncomparedYear: 2561 });
  for (const id of ["changes", "overall", "overall.why"]) {
    const text = analysis.sentences.find((one) => one.id === id)?.text;
    expect(text).toContain("ไม่ได้เปรียบเทียบกับคะแนนของปีงบประมาณ พ.ศ. 2561 ที่กรอกไว้ เพราะโปรแกรมไม่มีหลักเกณฑ์ของปีนั้น");
    expect(text).not.toContain("ยังไม่มีคะแนน");
  }
});
