import fc from "fast-check";
import {
  codesIn,
  readComponentCell,
  readIndicatorCell,
  readQuestionCode,
  readSubIndicatorCell,
} from "../../../src/ita/reading/codes";
import { toThaiDigits } from "../../../src/ita/scores";

describe("readQuestionCode", () => {
  it.each([
    ["i๑", "i1"],
    ["I1", "i1"],
    ["i๑๑", "i11"],
    ["e7", "e7"],
    ["E๓๔", "e34"],
    ["o๒๘", "O28"],
    ["O๒๕", "O25"],
    ["O 25", "O25"],
    ["O01", "O1"],
    ["ข้อ e๗", "e7"],
    ["ข้อ O25 การนำผลการประเมินไปใช้", "O25"],
    ["ข้อที่ i3", "i3"],
    ["(O1)", "O1"],
    ["O1.", "O1"],
    ["O1: โครงสร้าง", "O1"],
    ["O๒๕การนำผล", "O25"],
    [" \u200bi๑ ", "i1"],
    ["i1 เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน 3 ข้อ", "i1"],
  ])("%j is a clean %s", (typed, code) => {
    expect(readQuestionCode(typed)).toMatchObject({ code, repaired: false });
  });

  it.each([
    ["1๑๑", "i11"],
    ["1๑", "i1"],
    ["l๑๒", "i12"],
    ["l12", "i12"],
    ["|๓", "i3"],
    ["๐๑๐", "O10"],
    ["๐๓", "O3"],
    ["0๓", "O3"],
    ["01", "O1"],
    ["○๓", "O3"],
    ["๏๒๕", "O25"],
    ["О25", "O25"],
    ["е๗", "e7"],
    ["O.25", "O25"],
    ["i-1", "i1"],
    ["i1๒", "i12"],
    ["ข้อ ๐๒๕", "O25"],
    ["ข้อ 1๑๑", "i11"],
    ["๐๑ ข้อมูลพื้นฐาน", "O1"],
  ])("%j is mended to %s", (typed, code) => {
    expect(readQuestionCode(typed)).toMatchObject({ code, repaired: true });
  });

  it.each([
    "11",
    "๑๑",
    "๑",
    "0",
    "๐",
    "100",
    "1๐๐",
    "๐.๔๒",
    "0.42",
    "๐๕๖-๗๐๑",
    "056-701123",
    "056 701123",
    "๐๘.๓๐ น.",
    "01 ตุลาคม 2567",
    "01/10/2567",
    "๐๕ คน",
    "๕๒๐๐๑",
    "สส ๕๒๐๐๑.๒๐/๕๐๘",
    "E-Service",
    "EIT",
    "EIT1",
    "OIT",
    "i0",
    "O๐",
    "O251",
    "O2.5",
    "e7-e9",
    "O1, O2",
    "O1 และ O2",
    "i1a",
    "2568",
    "ข้อ ๒๕",
    "",
  ])("%j is no code", (typed) => {
    expect(readQuestionCode(typed)).toBeNull();
  });

  it("takes no numbers and no booleans", () => {
    expect(readQuestionCode(11)).toBeNull();
    expect(readQuestionCode(true)).toBeNull();
  });

  it("names the instrument and the number", () => {
    expect(readQuestionCode("e๙")).toEqual({ instrument: "EIT", number: 9, code: "e9", repaired: false });
  });

  it("reads every code back in either digits", () => {
    fc.assert(
      fc.property(fc.constantFrom("i", "e", "O"), fc.integer({ min: 1, max: 99 }), fc.boolean(), (letter, no, thai) => {
        const code = `${letter}${no}`;
        expect(readQuestionCode(thai ? toThaiDigits(code) : code)).toMatchObject({ code, repaired: false });
      })
    );
  });
});

describe("readIndicatorCell", () => {
  it.each([
    [9, 9, ""],
    ["9", 9, ""],
    ["๙.", 9, ""],
    ["(9)", 9, ""],
    ["๑๐", 10, ""],
    ["๑○", 10, ""],
    ["ตัวชี้วัดที่ ๙", 9, ""],
    ["ตัวชี้วัดที่๙", 9, ""],
    ["ตัวชี้วัด 9", 9, ""],
    ["ที่ 9", 9, ""],
    ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", 9, "การเปิดเผยข้อมูล"],
    ["9. การเปิดเผยข้อมูล", 9, "การเปิดเผยข้อมูล"],
    ["(๙) การเปิดเผยข้อมูล", 9, "การเปิดเผยข้อมูล"],
    ["ตัวชี้วัดที่ 9: การเปิดเผยข้อมูล", 9, "การเปิดเผยข้อมูล"],
    ["Indicator 9", 9, ""],
    ["ตัวชี้วัดที่ ๑๒", 12, ""],
    [0, 0, ""],
  ])("%j is number %i", (typed, no, rest) => {
    expect(readIndicatorCell(typed)).toEqual({ no, rest });
  });

  it.each([
    9.1,
    2568,
    -1,
    "9.1",
    "๙๓.๙๖",
    "2568",
    "100",
    "ตัวชี้วัด",
    "ตัวชี้วัดที่",
    "ตัวชี้วัดย่อยที่ ๙.๑",
    "ตัวชี้วัดที่ ๒-๔",
    "ตัวชี้วัดที่ ๙ และ ๑๐",
    "27 เมษายน 2565",
    "16/20",
    "85 คะแนน",
    "50%",
    "-5",
    "",
    true,
  ])("%j is none", (typed) => {
    expect(readIndicatorCell(typed)).toBeNull();
  });
});

describe("readSubIndicatorCell", () => {
  it.each([
    ["9.1", "9.1", ""],
    ["๙.๑", "9.1", ""],
    ["๑๐.๒", "10.2", ""],
    ["9. 1", "9.1", ""],
    ["ตัวชี้วัดย่อยที่ ๙.๑", "9.1", ""],
    ["ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน", "9.1", "ข้อมูลพื้นฐาน"],
    ["9.2 การบริหารงาน", "9.2", "การบริหารงาน"],
    ["ตัวชี้วัดย่อยที่ 3.1", "3.1", ""],
  ])("%j is %s", (typed, code, rest) => {
    expect(readSubIndicatorCell(typed)).toEqual({ code, rest });
  });

  it.each([9.1, "9", "9.0", "9.10", "9.1.2", "93.9", "8.5", "9.1 คะแนน", "9.5%", "๒๐.๑", ""])("%j is none", (typed) => {
    expect(readSubIndicatorCell(typed)).toBeNull();
  });
});

describe("readComponentCell", () => {
  it.each([
    ["IIT", "IIT"],
    ["แบบวัด OIT", "OIT"],
    ["ผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "IIT"],
    ["แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก", "EIT"],
    ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (External Integrity and Transparency Assessment: EIT)", "EIT"],
    ["การเปิดเผยข้อมูลสาธารณะ", "OIT"],
    ["แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)", "OIT"],
    ["EIT ส่วนที่ ๑", "EIT1"],
    ["EIT ส่วนที่ ๒ (EIT Survey)", "EIT2"],
    ["EIT Public", "EIT1"],
    ["EitPublic", "EIT1"],
    ["EIT survey", "EIT2"],
    ["EIT Part 2", "EIT2"],
    ["EIT1", "EIT1"],
    ["ส่วนที่ ๒", "EIT2"],
    ["๑. IIT (ร้อยละ 30)", "IIT"],
    ["คะแนน EIT ปี 2568", "EIT"],
    ["EIT 2568", "EIT"],
  ])("%j is %s", (typed, code) => {
    expect(readComponentCell(typed)?.subject).toEqual({ kind: "component", code });
  });

  it.each([
    ["ภาพรวม", null],
    ["ผลการประเมินภาพรวม", null],
    ["คะแนนภาพรวมหน่วยงาน", null],
    ["Overall", null],
    ["รวม", "total"],
    ["คะแนนรวม", "total"],
    ["รวมทั้งสิ้น", "total"],
    ["คะแนนเฉลี่ย", "average"],
    ["ค่าเฉลี่ย", "average"],
    ["เฉลี่ยรวม", "average"],
    ["คะแนนเฉลี่ยรวมทุกตัวชี้วัด", "average"],
  ])("%j is the overall score, labelled %s", (typed, totalLabel) => {
    expect(readComponentCell(typed)).toEqual({ subject: { kind: "overall", code: "" }, totalLabel });
  });

  it("tells the mean of an instrument from the overall mean", () => {
    expect(readComponentCell("ค่าเฉลี่ย IIT")).toEqual({
      subject: { kind: "component", code: "IIT" },
      totalLabel: "average",
    });
  });

  it.each([
    "คะแนน",
    "คะแนน ITA",
    "ผลการประเมิน",
    "การเปิดเผยข้อมูล",
    "IIT และ EIT",
    "ค่าเฉลี่ยระดับประเทศ",
    "คะแนนเฉลี่ยตัวชี้วัดที่ 9",
    "แบบวัด IIT ลดลงจากปีก่อน",
    "การมีส่วนร่วม",
    "i1",
    "2568",
    "",
    99.89,
  ])("%j is none", (typed) => {
    expect(readComponentCell(typed)).toBeNull();
  });
});

describe("codesIn", () => {
  const codes = (text: string): string[] => codesIn(text).map(({ code }) => code);

  it.each([
    ["ข้อ i๑๑ ควรปรับปรุง (อ้างอิงจาก O๒๔) และ (อ้างอิงจาก O๘)", ["i11", "O24", "O8"]],
    ["ข้อ 1๑๑ มีคะแนน 98.36", ["i11"]],
    ["ตามข้อ ๐๒๕ และ O16", ["O25", "O16"]],
    ["I๒ I๓ E๓๔", ["i2", "i3", "e34"]],
    ["e7-e9", ["e7"]],
  ])("%j holds %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    "โทร. ๐๕๖-๗๐๑๑๒๓ ต่อ ๑๒๖",
    "ที่ สส ๕๒๐๐๑.๒๐/๕๐๘",
    "๐๒๕ โดยไม่มีคำนำหน้า",
    "ITA 2568 A4 no1 COVID19 x@e1.com",
    "ข้อ ๒๕ และข้อ 11",
    "ข้อ ๐.๕ คะแนน",
  ])("%j holds none", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it("says where and how long a code is", () => {
    const text = "ข้อ 1๑๑ และ O๒๕";
    expect(codesIn(text).map(({ at, length, repaired }) => [text.slice(at, at + length), repaired])).toEqual([
      ["1๑๑", true],
      ["O๒๕", false],
    ]);
  });
});

it("throws on nothing, and finds codes where it says they are", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...Array.from("ข้อ ตัวชี้วัดที่ iIeEOo01l|๐○๑๒๙.-/()9")) }),
    fc.double(),
    fc.boolean()
  );
  fc.assert(
    fc.property(anything, (value) => {
      for (const read of [readQuestionCode, readIndicatorCell, readSubIndicatorCell, readComponentCell]) read(value);
      if (typeof value !== "string") return;
      for (const { at, length } of codesIn(value)) expect(value.slice(at, at + length)).toMatch(/[0-9๐-๙]$/);
    })
  );
});

it("stays quick on long text", () => {
  const start = performance.now();
  for (const piece of ["ข้อ ", "i1", "๐", "( ", "ข้อ 1๑๑ "]) {
    const text = piece.repeat(25_000);
    codesIn(text);
    readQuestionCode(text);
    readIndicatorCell(text);
    readSubIndicatorCell(text);
    readComponentCell(text);
  }
  expect(performance.now() - start).toBeLessThan(3000);
});
