import { analyse } from "../../../src/ita/analysis";
import type { Assessment, LevelJudgement } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

function judge(
  fiscalYear: number,
  overall: number | null,
  components: Assessment["components"],
  level: string | null = null
): LevelJudgement {
  return analyse(options(assessment({}, { fiscalYear, overall, components, level }))).overall.level;
}

test.each([
  [10000, "AA"],
  [9500, "AA"],
  [9499, "A"],
  [8500, "A"],
  [8499, "B"],
  [7500, "B"],
  [7499, "C"],
  [6500, "C"],
  [6499, "D"],
  [5500, "D"],
  [5499, "E"],
  [5000, "E"],
  [4999, "F"],
  [0, "F"],
])("FY2564: %d is level %s by the overall score alone", (overall, level) => {
  expect(judge(2564, overall, {})).toMatchObject({ expected: level, verdict: "notAnnounced", shown: level });
});

const parts = (IIT: number, EIT1: number, EIT2: number, OIT: number): Assessment["components"] => ({
  IIT,
  EIT1,
  EIT2,
  OIT,
});

test.each([
  ["every component on 95.00", 9500, parts(9500, 9500, 9500, 9500), "ผ่านดีเยี่ยม"],
  ["one component at 94.99", 9600, parts(9600, 9499, 9800, 9600), "ผ่านดี"],
  ["OIT on exactly 85.00", 9396, parts(9989, 9997, 10000, 8500), "ผ่านดี"],
  ["OIT at 84.99", 9396, parts(9989, 9997, 10000, 8499), "ผ่าน"],
  ["one EIT part below 85 hidden by the other", 9464, parts(9900, 7900, 9500, 9700), "ผ่าน"],
  ["overall at 84.99", 8499, parts(8500, 8500, 8500, 8497), "ต้องปรับปรุง"],
  ["overall at 70.00", 7000, parts(7000, 7000, 7000, 7000), "ต้องปรับปรุง"],
  ["overall at 69.99", 6999, parts(7000, 7000, 7000, 6997), "ต้องปรับปรุงโดยด่วน"],
])("FY2568: %s", (_, overall, components, level) => {
  expect(judge(2568, overall, components)).toMatchObject({ expected: level, possible: [level] });
});

describe("with only the EIT as a whole printed", () => {
  const whole = (EIT: number, overall = 9000): readonly string[] =>
    judge(2568, overall, { IIT: 9600, EIT, OIT: 9600 }).possible;

  test("a part may be below 85 while the mean is under 92.50", () => {
    expect(whole(8500)).toEqual(["ผ่านดี", "ผ่าน"]);
    expect(whole(9249)).toEqual(["ผ่านดี", "ผ่าน"]);
    expect(whole(9250)).toEqual(["ผ่านดี"]);
    expect(whole(8499)).toEqual(["ผ่าน"]);
  });

  test("and below 95 while the mean is under 97.50", () => {
    expect(whole(9500, 9550)).toEqual(["ผ่านดีเยี่ยม", "ผ่านดี"]);
    expect(whole(9749, 9550)).toEqual(["ผ่านดีเยี่ยม", "ผ่านดี"]);
    expect(whole(9750, 9550)).toEqual(["ผ่านดีเยี่ยม"]);
  });

  test("one part and the whole give the other part", () => {
    expect(judge(2568, 9000, { IIT: 9600, EIT: 8700, EIT1: 9000, OIT: 9600 }).expected).toBe("ผ่าน");
    expect(judge(2568, 9000, { IIT: 9600, EIT: 8800, EIT1: 9000, OIT: 9600 }).expected).toBe("ผ่านดี");
  });

  test("the other part is known to a hundredth or two only: so near to the line both levels stay possible", () => {
    // EIT1 is 90.00, so that the EIT gives 84.98, 85.00 and 85.02 to EIT2.
    const possible = (EIT: number): readonly string[] =>
      judge(2568, 9000, { IIT: 9600, EIT, EIT1: 9000, OIT: 9600 }).possible;
    expect([8749, 8750, 8751].map(possible)).toEqual([["ผ่าน"], ["ผ่านดี", "ผ่าน"], ["ผ่านดี"]]);
  });

  test("below 85 overall the parts do not matter", () => {
    expect(judge(2568, 8000, {}).expected).toBe("ต้องปรับปรุง");
  });
});

test("an announced level that the rule allows is not called wrong while a part is unknown", () => {
  const components = { IIT: 9600, EIT: 8700, OIT: 9600 };
  expect(judge(2567, 9065, components, "ผ่านดี").verdict).toBe("cannotConfirm");
  expect(judge(2567, 9065, components, "ผ่าน").verdict).toBe("cannotConfirm");
  expect(judge(2567, 9065, components, "ผ่านดีเยี่ยม")).toMatchObject({ verdict: "differs", shown: "ผ่านดีเยี่ยม" });
});

test("the announced level is shown even where the rule says otherwise", () => {
  expect(judge(2564, 8877, {}, "B")).toMatchObject({ verdict: "differs", shown: "B", expected: "A" });
});

test.each(["“ผ่านดี”", " ระดับ ผ่านดี ", "(ผ่านดี)"])("%s is read as ผ่านดี", (typed) => {
  expect(judge(2568, 9396, parts(9989, 9997, 10000, 8500), typed)).toMatchObject({
    announced: "ผ่านดี",
    verdict: "agrees",
  });
});

test("a letter is read in either case", () => {
  expect(judge(2564, 8877, {}, "a").verdict).toBe("agrees");
});

test("without an overall score nothing is claimed", () => {
  expect(judge(2568, null, { IIT: 9600 }, "ผ่านดี")).toMatchObject({
    expected: null,
    verdict: "cannotConfirm",
    shown: "ผ่านดี",
  });
  expect(judge(2568, null, {})).toMatchObject({ expected: null, verdict: "notAnnounced", shown: null });
});

test("the reason names the component that keeps the level down, or the score that is missing", () => {
  expect(judge(2568, 9396, parts(9989, 8400, 10000, 8500)).reasonTh).toContain("EIT ส่วนที่ 1");
  expect(judge(2568, 9396, { EIT1: 9000, EIT2: 9000, OIT: 9000 }).reasonTh).toContain("ยังไม่มีคะแนนของแบบวัด IIT");
});

test("a rule that no official source confirms says so", () => {
  expect(judge(2569, 9396, parts(9989, 9997, 10000, 8500))).toMatchObject({ ruleUnconfirmed: true });
  expect(judge(2569, 9396, parts(9989, 9997, 10000, 8500)).reasonTh).toContain("ยังไม่ได้ยืนยันกับเอกสารทางการ");
});
