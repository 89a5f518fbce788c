import { analyse } from "../../../src/ita/analysis";
import { fallsWithoutCause } from "../../../src/ita/sentences/remarks";
import { mostRecoverable } from "../../../src/ita/sentences/tops";
import type { AnalysisOptions, Assessment, Sentence } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

function sentence(
  id: string,
  current: Assessment,
  previous: Assessment | null = null,
  rest: Partial<AnalysisOptions> = {}
): Sentence | undefined {
  return analyse(options(current, previous, rest)).sentences.find((one) => one.id === id);
}
const slot = (one: Sentence | undefined, name: string): string | undefined =>
  one?.slots.find((other) => other.name === name)?.text;
const year = (fiscalYear: number, score: number): Assessment => assessment(score, { fiscalYear });
const mixed = { 1: 9900, 2: 9800, 3: 9700, 4: 9600, 5: 9500, 6: 7000, 7: 7100, 8: 7200, 9: 7300, 10: 8000 };

describe("three of each for the first page", () => {
  test("strengths from the highest down, weaknesses from the lowest up, and how many more there are", () => {
    expect(slot(sentence("top.strengths", assessment(mixed)), "strengths")?.match(/ที่ \d+ |อีก \d+/g)).toEqual([
      "ที่ 1 ",
      "ที่ 2 ",
      "ที่ 3 ",
      "อีก 2",
    ]);
    expect(slot(sentence("top.weaknesses", assessment(mixed)), "weaknesses")?.match(/ที่ \d+ |อีก \d+/g)).toEqual([
      "ที่ 6 ",
      "ที่ 7 ",
      "ที่ 8 ",
      "อีก 2",
    ]);
  });

  test("none of a kind is said plainly", () => {
    expect(slot(sentence("top.weaknesses", assessment(9900)), "weaknesses")).toBeUndefined();
    expect(slot(sentence("top.strengths", assessment(8000)), "strengths")).toBeUndefined();
  });

  test("fixes by what they bring back, the lower number first where it is the same; none at full marks", () => {
    const { indicators } = analyse(options(assessment(mixed)));
    expect(mostRecoverable(indicators).map(({ no }) => no)).toEqual([9, 10, 6, 7, 8, 5, 4, 3, 2, 1]);
    expect(slot(sentence("top.fixes", assessment(mixed)), "fixes")).toMatch(/9 .*\+5\.40.*10 .*\+4\.00.*6 .*\+3\.00/);
    expect(sentence("top.fixes", assessment(10_000))).toBeUndefined();
  });

  test("the order by lowest score is told only where it is another one", () => {
    const order = sentence("recoverable.order", assessment(mixed));
    expect([slot(order, "worth"), slot(order, "lowest")]).toEqual(["9, 10 และ 6", "6, 7 และ 8"]);
    expect(
      sentence("recoverable.order", assessment({ ...mixed, 9: 1000, 10: 2000, 8: 9900, 7: 9000 }))
    ).toBeUndefined();
  });
});

describe("the trend", () => {
  const trend = (scores: readonly number[]): Sentence | undefined => {
    const [current = 0, ...before] = [...scores].reverse();
    const earlier = before.map((score, at) => year(2567 - at, score));
    return sentence("trend", year(2568, current), null, { earlier });
  };

  test("needs three years, and says so while there are fewer", () => {
    expect([trend([9000, 9100]), trend([9100])].map((one) => one?.text)).toEqual([
      "มีคะแนนภาพรวม 2 ปี จึงยังสรุปแนวโน้มไม่ได้ ต้องมีตั้งแต่ 3 ปี",
      "มีคะแนนภาพรวม 1 ปี จึงยังสรุปแนวโน้มไม่ได้ ต้องมีตั้งแต่ 3 ปี",
    ]);
  });

  test.each([
    [[8000, 8500, 9000], "เพิ่มขึ้น", "10.00 คะแนน", true],
    [[9000, 8500, 8000], "ลดลง", "10.00 คะแนน", true],
    [[8000, 9500, 9000], "เพิ่มขึ้น", "10.00 คะแนน", false],
    [[9000, 8000, 9000], "ไม่เปลี่ยนแปลง", undefined, false],
    [[8000, 8000, 9000], "เพิ่มขึ้น", "10.00 คะแนน", false],
  ])("%j: %s", (scores, verb, change, steady) => {
    const told = trend(scores);
    expect([slot(told, "trend"), slot(told, "change"), slot(told, "steady") !== undefined]).toEqual([
      verb,
      change,
      steady,
    ]);
  });

  test("every year with the best score is named", () => {
    const told = trend([9500, 8000, 9500, 9000]);
    expect(slot(told, "best")).toBe("ได้แก่ ปีงบประมาณ พ.ศ. 2565 และปีงบประมาณ พ.ศ. 2567");
    expect(slot(told, "bestScore")).toBe("95.00 คะแนน");
  });
});

describe("remarks", () => {
  const components = (IIT: number, EIT: number, OIT: number): Assessment =>
    assessment({}, { components: { IIT, EIT, OIT } });
  const names = (one: Sentence | undefined): string[] => (one?.slots ?? []).map(({ name }) => name).slice(2);

  test("OIT on the line with IIT or EIT below it, and the reverse", () => {
    expect(names(sentence("remark.contrast", components(8999, 9900, 9000)))).toEqual(["oitHigh"]);
    expect(names(sentence("remark.contrast", components(9000, 9000, 8999)))).toEqual(["oitLow"]);
  });

  test.each([
    [9000, 9000, 9000],
    [8999, 8999, 8999],
    [8999, 9000, 8999],
  ])("IIT %d, EIT %d, OIT %d: nothing", (IIT, EIT, OIT) => {
    expect(sentence("remark.contrast", components(IIT, EIT, OIT))).toBeUndefined();
  });

  test("nothing of an instrument without a score", () => {
    expect(sentence("remark.contrast", assessment({}, { components: { IIT: 8000, EIT: 8000 } }))).toBeUndefined();
    expect(names(sentence("remark.contrast", assessment({}, { components: { EIT: 8000, OIT: 9900 } })))).toEqual([
      "oitHigh",
    ]);
  });

  test("a fall asks for its cause until staff name one, or a remark on lost marks does", () => {
    const fell = assessment(
      { 1: 8000, 4: 8000, 9: 8000 },
      { questions: { O16: 0 }, remarks: { O16: "ไม่ครบ", O1: "ครบ" } }
    );
    const analysis = (causes: AnalysisOptions["causes"]) =>
      analyse(options(fell, assessment(9000, { fiscalYear: 2567 }), { ...(causes ? { causes } : {}) }));
    expect(fallsWithoutCause(analysis(undefined))).toEqual([1, 4]);
    expect(fallsWithoutCause(analysis({ 1: "บุคลากรเปลี่ยน", 4: " " }))).toEqual([4]);
    expect(sentence("remark.causes", fell)).toBeUndefined();
  });
});

describe("items", () => {
  test("how many to mend, how many full marks may not come again, and that the list is not that of the next year", () => {
    const told = sentence("items.gap", assessment(9000, { questions: { O1: 10_000, O2: 10_000, O23: 0 } }));
    expect(["below", "renamed", "moved", "new"].map((name) => slot(told, name))).toEqual([
      "1 ข้อ (O21)",
      "1 ข้อ (O1)",
      undefined,
      undefined,
    ]);
    const same = sentence("items.gap", assessment(9000, { fiscalYear: 2569, questions: { O1: 10_000 } }));
    expect(same?.text).toMatch(/ยังไม่ทราบรายการของปีถัดไป/);
    expect(same?.slots).toHaveLength(2);
  });

  test("a new number alone is told apart from a new title", () => {
    const told = sentence("items.gap", assessment(9000, { questions: { O1: 10_000, O15: 10_000 } }));
    expect([slot(told, "renamed"), slot(told, "moved")]).toEqual(["1 ข้อ (O1)", "1 ข้อ (O14)"]);
  });

  test("of many questions to discuss the three lowest of each instrument are named, and the rest counted", () => {
    const questions = { i1: 5000, i2: 4000, i3: 3000, i4: 2000, e1: 8000, O1: 0, O2: 5000 };
    expect(slot(sentence("discuss", assessment(9000, { questions })), "discuss")).toBe(
      "7 ข้อ ได้แก่ IIT ข้อ i4 (20.00) i3 (30.00) i2 (40.00) และอีก 1 ข้อ EIT ข้อ e1 (80.00) และ OIT ข้อ O1 (0.00) และ O2 (50.00)"
    );
  });

  test("new items of the year", () => {
    const told = sentence("items.gap", assessment(9000, { fiscalYear: 2564, questions: { O33: 0 } }));
    expect(slot(told, "new")).toBe("1 ข้อ (O34)");
  });

  test("without item scores nothing is said", () => {
    expect(sentence("items.gap", assessment(9000))).toBeUndefined();
    expect(sentence("discuss", assessment(9000, { questions: { i1: 10_000 } }))).toBeUndefined();
  });
});

describe("an overall score that stays", () => {
  const told = (current: Assessment["components"]): string | undefined => {
    const printed = { IIT: 9000, EIT: 9000, OIT: 9000 };
    const before = assessment(9000, { fiscalYear: 2567, overall: 9000, components: printed });
    return sentence("overall.why", assessment(9000, { overall: 9000, components: { ...printed, ...current } }), before)
      ?.text;
  };

  test("with every instrument as it was: no reason is made up", () => {
    expect(told({})).toBe("คะแนนภาพรวมไม่เปลี่ยนแปลง และไม่มีแบบวัดใดที่มีผลต่อคะแนนภาพรวม");
  });

  test("with one instrument that moved by less than rounding shows", () => {
    expect(told({ OIT: 9003 })).toMatch(/^คะแนนภาพรวมไม่เปลี่ยนแปลง แม้คะแนนบางแบบวัดเปลี่ยนแปลง แต่น้อยจนเท่าเดิมเมื่อปัดเศษ/);
  });
});
