import { analyse } from "../../../src/ita/analysis";
import { assessment, options } from "../someAssessment";

/* A level that the add-in works out is never told as one that was announced. */

const told = (level: string | null, previousLevel: string | null = null) => {
  const current = assessment(9600, { level, components: { EIT1: 9600, EIT2: 9600 } });
  return analyse(options(current, assessment(9000, { fiscalYear: 2567, level: previousLevel })));
};
const sentence = (analysis: ReturnType<typeof told>, id: string) =>
  analysis.sentences.find((candidate) => candidate.id === id);

test("an announced level stands as it is", () => {
  const analysis = told("ผ่านดีเยี่ยม", "ผ่าน");
  expect(sentence(analysis, "overall")?.text).toMatch(/อยู่ในระดับ “ผ่านดีเยี่ยม” .*ในระดับ “ผ่าน” ทั้งนี้/);
  expect(analysis.years.map(({ level, levelSource }) => [level, levelSource])).toEqual([
    ["ผ่าน", "announced"],
    ["ผ่านดีเยี่ยม", "announced"],
  ]);
});

test("one by the rule says so, and that the rule is not confirmed where it is not", () => {
  const analysis = told(null);
  expect(sentence(analysis, "overall")?.text).toContain(
    "ตรงกับเกณฑ์ระดับ “ผ่านดีเยี่ยม” (ยังไม่มีระดับที่ประกาศ และเกณฑ์ระดับยังไม่ยืนยัน)"
  );
  expect(analysis.years.at(-1)).toMatchObject({ level: "ผ่านดีเยี่ยม", levelSource: "unconfirmedRule" });
  const letters = analyse(options(assessment(9600, { fiscalYear: 2564 })));
  expect(letters.years.at(-1)).toMatchObject({ level: "AA", levelSource: "rule" });
});

test("the reason's figures are slots, so that they follow where staff reword it", () => {
  const reason = sentence(told("ผ่านดี"), "level.reason");
  const slots = new Map(reason?.slots.map(({ name, text }) => [name, text]));
  expect(slots.get("score")).toBe("96.00 คะแนน");
  expect(slots.get("line")).toBe("95.00 คะแนน");
  expect(slots.get("expected")).toBe("ผ่านดีเยี่ยม");
  expect(slots.get("announced")).toBe("ผ่านดี");
  expect(reason?.text).toBe(told("ผ่านดี").overall.level.reasonTh);
});
