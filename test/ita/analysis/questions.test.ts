import { alignQuestions, analyse } from "../../../src/ita/analysis";
import { frameworkOf } from "../../../src/ita/frameworks";
import { assessment, options } from "../someAssessment";

test("a question is listed when either year has a score, with its text and remark", () => {
  const current = assessment(9000, { questions: { O23: 0, i11: 9836 }, remarks: { O23: "ไม่มีเหตุการณ์ความเสี่ยง" } });
  const previous = assessment(9000, { fiscalYear: 2567, questions: { i1: 10000, i11: 9900 } });
  expect(analyse(options(current, previous)).questions).toMatchObject([
    { code: "i1", score: null, previous: 10000, delta: null },
    { code: "i11", indicator: 4, score: 9836, previous: 9900, delta: -64, trend: "down", remark: "" },
    { code: "O23", indicator: 10, score: 0, previous: null, delta: null, remark: "ไม่มีเหตุการณ์ความเสี่ยง" },
  ]);
});

test("codes that the year does not have are left out", () => {
  expect(analyse(options(assessment(9000, { questions: { O99: 0, e15: 10000 } }))).questions).toEqual([]);
});

describe("last year's scores under this year's codes", () => {
  const aligned = alignQuestions(frameworkOf(2567), frameworkOf(2568), {
    i11: 9000,
    O5: 10000,
    O7: 5000,
    O30: 0,
    O34: 10000,
  });

  test("an item moves with its title, not with its number", () => {
    expect(aligned.O4).toBe(10000); // ข่าวประชาสัมพันธ์ was O5
    expect(aligned.O5).toBe(5000); // แผนยุทธศาสตร์ was O7
    expect(aligned.O27).toBe(10000); // measures were O34
  });

  test("an item whose title changed has no counterpart", () => {
    expect(aligned.O23).toBeUndefined();
  });

  test("a question whose old text is not known keeps its code", () => {
    expect(aligned.i11).toBe(9000);
  });

  test("a title that only carries another year is the same item", () => {
    const items = alignQuestions(frameworkOf(2568), frameworkOf(2569), { O6: 7000, O25: 5000 });
    expect(items.O6).toBe(7000);
    expect(items.O23).toBe(5000); // the plan's title gained its year
  });
});
