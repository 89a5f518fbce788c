import type { Slot } from "../../../src/ita/types";
import { falseWords, renewText } from "../../../src/sheets/merge/livingText";

const slot = (name: string, text: string, kind: Slot["kind"] = "figure"): Slot => ({ name, text, kind });
const frames = [slot("year", "2568", "frame")];
const fell = [
  ...frames,
  slot("score", "๙๓.๙๖ คะแนน"),
  slot("trend", "ลดลง", "claim"),
  slot("change", "๕.๘๐ คะแนน"),
  slot("previous", "๙๙.๗๖ คะแนน"),
];
const fellLess = [
  ...frames,
  slot("score", "๙๔.๑๐ คะแนน"),
  slot("trend", "ลดลง", "claim"),
  slot("change", "๕.๖๖ คะแนน"),
  slot("previous", "๙๙.๗๖ คะแนน"),
];

describe("figures in the staff's own words", () => {
  test("are renewed wherever they stand, in the digits that staff use", () => {
    expect(renewText("ได้ ๙๓.๙๖ คะแนน จากเดิม 99.76 ซึ่งลดลง 5.80", fell, fellLess)).toEqual({
      text: "ได้ ๙๔.๑๐ คะแนน จากเดิม 99.76 ซึ่งลดลง 5.66",
      doubts: [],
    });
  });

  test("are recognised without their second decimal, as a whole number with คะแนน, and after ร้อยละ", () => {
    const before = [slot("change", "๕.๘๐ คะแนน"), slot("score", "๑๐๐.๐๐ คะแนน")];
    const now = [slot("change", "๕.๖๖ คะแนน"), slot("score", "๙๘.๐๐ คะแนน")];
    expect(renewText("ลด ๕.๘ จาก ๑๐๐ คะแนน", before, now)?.text).toBe("ลด ๕.๖๖ จาก ๙๘.๐๐ คะแนน");
    expect(renewText("ได้ร้อยละ 100", before, now)?.text).toBe("ได้ร้อยละ 98.00");
  });

  test("that are no scores stay: item numbers, list numbers, years, parts of longer numbers", () => {
    const before = [slot("score", "๙.๐๐ คะแนน"), slot("other", "๖๘.๐๐ คะแนน")];
    const now = [slot("score", "๘.๐๐ คะแนน"), slot("other", "๗๐.๐๐ คะแนน")];
    const text = "๙. ข้อ ๙ และ ๖๘ โครงการ ปี ๒๕๖๘.๐๐ ฉบับที่ 9.00.1";
    expect(renewText(text, before, now)).toEqual({ text, doubts: [] });
  });

  test("keep a sign where staff wrote one, and none where they did not", () => {
    const before = [slot("OIT", "-๖.๐๐ คะแนน")];
    const now = [slot("OIT", "-๔.๐๐ คะแนน")];
    expect(renewText("OIT (-6.00)", before, now)?.text).toBe("OIT (-4.00)");
    expect(renewText("OIT ทำให้หายไป 6.00 คะแนน", before, now)?.text).toBe("OIT ทำให้หายไป 4.00 คะแนน");
  });

  test("that change their sign are told where staff wrote none", () => {
    const before = [slot("OIT", "-๖.๐๐ คะแนน")];
    const now = [slot("OIT", "+๔.๐๐ คะแนน")];
    expect(renewText("OIT ทำให้หายไป ๖.๐๐ คะแนน", before, now)).toEqual({
      text: "OIT ทำให้หายไป ๖.๐๐ คะแนน",
      doubts: ["OIT"],
    });
    expect(renewText("OIT (-๖.๐๐)", before, now)).toEqual({ text: "OIT (+๔.๐๐)", doubts: [] });
  });

  test("of equal value that part ways are told apart by their order, and left alone where the count differs", () => {
    const before = [slot("now", "๑๐๐.๐๐ คะแนน"), slot("last", "๑๐๐.๐๐ คะแนน")];
    const after = [slot("now", "๙๐.๐๐ คะแนน"), slot("last", "๑๐๐.๐๐ คะแนน")];
    expect(renewText("ปีนี้ ๑๐๐.๐๐ ปีก่อน ๑๐๐.๐๐", before, after)).toEqual({
      text: "ปีนี้ ๙๐.๐๐ ปีก่อน ๑๐๐.๐๐",
      doubts: [],
    });
    const once = renewText("เต็ม ๑๐๐.๐๐ มาตลอด", before, after);
    expect(once).toEqual({ text: "เต็ม ๑๐๐.๐๐ มาตลอด", doubts: ["now", "last"] });
  });

  test("a value that staff also use for something of their own is told and not touched", () => {
    const before = [slot("score", "๙๐.๐๐ คะแนน")];
    const now = [slot("score", "๘๕.๐๐ คะแนน")];
    expect(renewText("ได้ ๙๐.๐๐ ตั้งเป้าไว้ ๙๐.๐๐", before, now)).toEqual({
      text: "ได้ ๙๐.๐๐ ตั้งเป้าไว้ ๙๐.๐๐",
      doubts: ["score"],
    });
  });

  test("a figure that staff took out is nobody's business", () => {
    expect(renewText("ลดลงมากเพราะเว็บไซต์ปิดปรับปรุง", fell, fellLess)).toEqual({
      text: "ลดลงมากเพราะเว็บไซต์ปิดปรับปรุง",
      doubts: [],
    });
  });
});

describe("words that can become false", () => {
  const rose = [
    ...frames,
    slot("score", "๙๙.๙๐ คะแนน"),
    slot("trend", "เพิ่มขึ้น", "claim"),
    slot("change", "๐.๑๔ คะแนน"),
    slot("previous", "๙๙.๗๖ คะแนน"),
  ];

  test("are told and not changed, while the figures are renewed", () => {
    expect(renewText("คะแนน ๙๓.๙๖ ลดลงจากเดิม", fell, rose)).toEqual({
      text: "คะแนน ๙๙.๙๐ ลดลงจากเดิม",
      doubts: ["trend"],
    });
  });

  test("are not told where staff have said the new thing already", () => {
    expect(renewText("ปีนี้เพิ่มขึ้นแล้ว", fell, rose)?.doubts).toEqual([]);
  });

  test("ไม่ผ่าน does not pass for ผ่าน", () => {
    const failed = [slot("pass", "ไม่ผ่าน", "claim")];
    const passed = [slot("pass", "ผ่าน", "claim")];
    expect(renewText("ยังไม่ผ่านเกณฑ์", failed, passed)?.doubts).toEqual(["pass"]);
    expect(renewText("ผ่านเกณฑ์แล้ว", failed, passed)?.doubts).toEqual([]);
    expect(renewText("ผ่านเกณฑ์แล้ว", passed, failed)?.doubts).toEqual(["pass"]);
  });

  test("what belongs to another indicator now is not renewed under the old name", () => {
    const before = [slot("first", "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต", "claim"), slot("first.points", "-๔.๐๐ คะแนน")];
    const now = [slot("first", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "claim"), slot("first.points", "-๓.๐๐ คะแนน")];
    expect(renewText("มาจากตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต (-๔.๐๐)", before, now)).toEqual({
      text: "มาจากตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต (-๔.๐๐)",
      doubts: ["first"],
    });
  });
});

describe("lists", () => {
  const before = [slot("up", "๖ ตัวชี้วัด (ตัวชี้วัดที่ ๒-๔ และ ๖-๘)", "list")];
  const now = [slot("up", "๕ ตัวชี้วัด (ตัวชี้วัดที่ ๒-๔, ๗ และ ๘)", "list")];

  test("are renewed as a whole where they stand to the letter, in either digits", () => {
    expect(renewText("เพิ่มขึ้น 6 ตัวชี้วัด (ตัวชี้วัดที่ 2-4 และ 6-8) น่ายินดี", before, now)?.text).toBe(
      "เพิ่มขึ้น ๕ ตัวชี้วัด (ตัวชี้วัดที่ ๒-๔, ๗ และ ๘) น่ายินดี"
    );
  });

  test("a bare number is not found inside another one", () => {
    const six = [slot("missing", "๖", "list")];
    const seven = [slot("missing", "๗", "list")];
    expect(renewText("ปีงบประมาณ พ.ศ. ๒๕๖๘ ยังขาดตัวชี้วัดที่ ๖", six, seven)?.text).toBe("ปีงบประมาณ พ.ศ. ๒๕๖๘ ยังขาดตัวชี้วัดที่ ๗");
    expect(renewText("ได้ ๙๖.๕๐ ในปี ๒๕๖๘", six, seven)).toEqual({ text: "ได้ ๙๖.๕๐ ในปี ๒๕๖๘", doubts: ["missing"] });
  });

  test("are told where staff put them otherwise", () => {
    expect(renewText("ตัวชี้วัด ๒ ๓ ๔ ดีขึ้น", before, now)).toEqual({ text: "ตัวชี้วัด ๒ ๓ ๔ ดีขึ้น", doubts: ["up"] });
  });
});

test("a text about another year is not renewed at all", () => {
  const nextYear = fellLess.map((each) => (each.name === "year" ? slot("year", "2569", "frame") : each));
  expect(renewText("ได้ ๙๓.๙๖ คะแนน", fell, nextYear)).toBeNull();
});

test("nothing changes where nothing changed", () => {
  expect(renewText("ได้ ๙๓.๙๖ คะแนน และ ๙๓.๙๖ อีกครั้ง", fell, fell)).toEqual({
    text: "ได้ ๙๓.๙๖ คะแนน และ ๙๓.๙๖ อีกครั้ง",
    doubts: [],
  });
});

describe("a verb that has become false", () => {
  const rose = [...frames, slot("score", "๙๐.๓๓ คะแนน"), slot("trend", "เพิ่มขึ้น", "claim"), slot("change", "๐.๓๓ คะแนน")];
  const now = [...frames, slot("score", "๘๘.๘๗ คะแนน"), slot("trend", "ลดลง", "claim"), slot("change", "๑.๑๓ คะแนน")];
  const text = "ได้ ๙๐.๓๓ ซึ่งเพิ่มขึ้น ๐.๓๓ คะแนน";

  test("keeps the size of its change, while the score is renewed", () => {
    const renewed = renewText(text, rose, now);
    expect(renewed?.text).toBe("ได้ ๘๘.๘๗ ซึ่งเพิ่มขึ้น ๐.๓๓ คะแนน");
    expect(renewed?.doubts).toEqual(["trend", "change"]);
    expect(falseWords(text, rose, now, renewed?.doubts ?? [])).toEqual([{ said: "เพิ่มขึ้น", now: "ลดลง" }]);
  });

  test("that staff have set right takes the new size along", () => {
    expect(renewText("ได้ ๙๐.๓๓ ซึ่งลดลง ๐.๓๓ คะแนน", rose, now)).toEqual({
      text: "ได้ ๘๘.๘๗ ซึ่งลดลง ๑.๑๓ คะแนน",
      doubts: [],
    });
  });

  test("is not named where the text no longer says it", () => {
    expect(falseWords("ได้ ๙๐.๓๓", rose, now, ["trend"])).toEqual([]);
    expect(falseWords(text, rose, frames, ["trend"])).toEqual([{ said: "เพิ่มขึ้น", now: null }]);
  });
});
