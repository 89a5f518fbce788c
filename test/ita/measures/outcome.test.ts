import { analyse } from "../../../src/ita/analysis";
import {
  decisionReason,
  outcomesOf,
  outcomeSentence,
  proposedDecision,
  statusIn,
  statusOfMeasure,
} from "../../../src/ita/measures";
import { khelangNakhon } from "../../../src/ita/samples";
import { wordsFor } from "../../../src/ita/sentences";
import type { FollowUpStatus, IndicatorResult, MeasureOutcome } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

const khelang = analyse(options(khelangNakhon.current, khelangNakhon.previous));
const words = wordsFor("arabic");
const years = { before: 2566, after: 2567 };
const sentence = (status: FollowUpStatus, outcome: MeasureOutcome | undefined): string =>
  outcome ? outcomeSentence({ id: "M67-04", status }, outcome, years, words).text : "no outcome";

test("Khelang: the asset measure lost 16.96 points and the E-Service measure 12.92", () => {
  expect(outcomesOf(khelang, [4, 8])).toEqual([
    { indicator: 4, before: 9150, after: 7454, delta: -1696, trend: "down" },
    { indicator: 8, before: expect.any(Number), after: expect.any(Number), delta: -1292, trend: "down" },
  ]);
  expect(outcomesOf(khelang, [])).toEqual([]);
});

describe("what is told", () => {
  test("done and fallen is said plainly; with any other status only the figures are", () => {
    const [assets] = outcomesOf(khelang, [4]);
    expect(sentence("done", assets)).toBe(
      "หลังดำเนินมาตรการ M67-04 (ดำเนินการแล้วเสร็จ) ตัวชี้วัดที่ 4 มีคะแนนลดลงจาก 91.50 คะแนน เป็น 74.54 คะแนน (-16.96 คะแนน) ทำแล้วเสร็จ แต่คะแนนลดลง ควรหาสาเหตุก่อนทำต่อ"
    );
    for (const status of ["ongoing", "notStarted", "postponed", "cancelled", "unknown"] as const)
      expect(sentence(status, assets)).not.toContain("ทำแล้วเสร็จ แต่คะแนนลดลง");
    expect(sentence("unknown", assets)).toMatch(/^หลังดำเนินมาตรการ M67-04 ตัวชี้วัดที่ 4 /);
  });

  test("never that the measure is the cause, whatever came after it", () => {
    for (const outcome of outcomesOf(khelang, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
      for (const status of ["done", "ongoing"] as const)
        expect(sentence(status, outcome)).not.toMatch(/เพราะ|ทำให้|ส่งผล|เนื่องจาก|เป็นผลจาก/);
  });

  test("a score of one year, or of none, cannot be compared", () => {
    const alone = analyse(options(assessment({ 1: 9000 })));
    const partly = analyse(options(assessment({ 1: 9000 }), assessment({ 2: 8000 }, { fiscalYear: 2567 })));
    for (const outcome of [...outcomesOf(alone, [1, 3]), ...outcomesOf(partly, [1, 2, 3])])
      expect(sentence("done", outcome)).toContain("ยังไม่มีคะแนนสองปีให้เทียบ จึงยังสรุปไม่ได้");
  });

  test("no change is no rise", () => {
    const same = analyse(options(assessment(9000), assessment(9000, { fiscalYear: 2567 })));
    expect(sentence("done", outcomesOf(same, [1])[0])).toContain("มีคะแนนไม่เปลี่ยนแปลง (90.00 คะแนน)");
  });
});

describe("what is proposed", () => {
  const linked = (trend: IndicatorResult["trend"], group: IndicatorResult["group"]): IndicatorResult =>
    ({ trend, group }) as IndicatorResult;
  const cases: [FollowUpStatus, IndicatorResult[], ReturnType<typeof proposedDecision>][] = [
    ["cancelled", [linked("up", "strength")], "end"],
    ["cancelled", [], "end"],
    ["done", [], null],
    ["done", [linked(null, "strength")], null],
    ["done", [linked("up", "strength")], "continue"],
    ["done", [linked("down", "strength")], "adjust"],
    ["done", [linked("up", "strength"), linked("down", "strength")], "adjust"],
    ["done", [linked("same", "weakness")], "adjust"],
    ["done", [linked("up", "weakness")], "continue"],
    ["unknown", [linked("same", "weakness")], "adjust"],
    ["postponed", [linked("same", "weakness")], "continue"],
    ["notStarted", [linked("down", "weakness")], "adjust"],
  ];
  test.each(cases)("%s, case %#", (status, indicators, decision) => {
    expect(proposedDecision(status, indicators)).toBe(decision);
  });
});

describe("why that is proposed", () => {
  const linked = (no: number, trend: IndicatorResult["trend"], group: IndicatorResult["group"]): IndicatorResult =>
    ({ no, trend, group }) as IndicatorResult;
  const rose = linked(6, "up", "strength");

  test("names the indicators that fell, on the row of one that rose too", () => {
    expect(decisionReason("done", [linked(1, "down", "strength"), rose], words)).toBe(
      "เสนอให้ปรับ: ตัวชี้วัดที่ 1 ที่ผูกกับมาตรการนี้มีคะแนนลดลง"
    );
    expect(decisionReason("done", [linked(9, "same", "weakness"), rose], words)).toBe(
      "เสนอให้ปรับ: ตัวชี้วัดที่ 9 ยังเป็นจุดอ่อนและคะแนนไม่เพิ่มขึ้น"
    );
  });

  test("tells what was reported where that decides, and nothing where the result tells all", () => {
    expect(decisionReason("cancelled", [rose], words)).toContain("ยกเลิก");
    expect(decisionReason("ongoing", [rose], words)).toContain("ยังดำเนินการไม่แล้วเสร็จ");
    expect(decisionReason("done", [rose], words)).toBe("");
    expect(decisionReason("done", [], words)).toBe("");
  });
});

describe("how far a measure has come", () => {
  test("is read from the list's words alone", () => {
    expect(statusIn(" ดำเนินการแล้วเสร็จ ")).toBe("done");
    for (const text of ["", "เสร็จ", "=1", "ดำเนินการแล้วเสร็จบางส่วน"]) expect(statusIn(text)).toBe("unknown");
  });

  test.each<[FollowUpStatus[], FollowUpStatus]>([
    [[], "unknown"],
    [["unknown", "unknown"], "unknown"],
    [["done", "done"], "done"],
    [["done", "unknown"], "ongoing"],
    [["done", "cancelled"], "ongoing"],
    [["notStarted", "unknown"], "notStarted"],
    [["cancelled"], "cancelled"],
  ])("steps %j: %s", (steps, status) => {
    expect(statusOfMeasure(steps)).toBe(status);
  });
});
