import { analyse } from "../../../src/ita/analysis";
import type { Assessment, Sentence } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

const goals = (current: Assessment): Map<string, string> =>
  new Map(
    analyse(options(current))
      .sentences.filter(({ id }) => id.startsWith("goal."))
      .map(({ id, text }: Sentence) => [id, text])
  );

test("a level's conditions, what is lacking and each way have their sentence", () => {
  const told = goals(
    assessment({ 1: 9900, 2: 9900, 3: 9900, 4: 9900, 5: 9900, 6: 9900, 7: 9900, 8: 9900, 9: 9000, 10: 8000 })
  );
  expect([...told.keys()]).toEqual(["goal.1", "goal.1.1", "goal.1.2"]);
  expect(told.get("goal.1")).toMatch(
    /“ผ่านดีเยี่ยม” .*95\.00.*ทุกแบบวัด.*95\.00.*อีก 1\.60.*OIT \(85\.00 คะแนน\) อีก 10\.00.*\(เกณฑ์ระดับยังไม่ยืนยัน\)$/
  );
  expect(told.get("goal.1.1")).toMatch(/ตัวชี้วัดที่ 10 .* จาก 80\.00 เป็น 100\.00 คะแนน .*97\.40 คะแนน$/);
});

test("a firm rule of letters names neither components nor doubts", () => {
  const told = goals(assessment(9000, { fiscalYear: 2564 }));
  expect(told.get("goal.1")).not.toMatch(/ทุกแบบวัด|ยืนยัน|EIT/);
});

test("at the best level the aim is to stay, and a missing score is named", () => {
  expect([...goals(assessment(9900, { fiscalYear: 2564 })).entries()]).toEqual([
    ["goal.1", expect.stringContaining("รักษาคะแนน")],
  ]);
  expect(goals(assessment({ 1: 9000, 2: 9000, 10: 9000 }, { overall: 9000 })).get("goal.1")).toContain("ตัวชี้วัดที่ 3-9");
});

test("unknown EIT parts are said to be unknown, with the EIT score that would settle it", () => {
  const told = goals(assessment(9000, { level: "ผ่าน" }));
  expect(told.get("goal.1")).toMatch(/EIT แยกส่วน ซึ่งสมุดงานนี้ไม่มี.*92\.50/);
  expect(told.get("goal.1.1")).toContain("ตรวจคะแนน EIT แยกส่วนก่อน (ยังไม่ใช่ทางเลือก) หากทั้งสองส่วนถึงเกณฑ์");
  expect(told.get("goal.1.2")).toContain("โดยไม่ต้องทราบคะแนน EIT แยกส่วน");
});

test("a known EIT part is named, and not called unknown", () => {
  const told = goals(assessment(9000, { level: "ผ่าน", components: { EIT1: 8000 } }));
  expect(told.get("goal.1")).toContain("ยังขาด EIT ส่วนที่ 1 (80.00 คะแนน) อีก 5.00 คะแนน");
  expect(told.get("goal.1")).not.toContain("ซึ่งสมุดงานนี้ไม่มี");
});

test("no single indicator is enough: it is said, with the least number that is", () => {
  expect(goals(assessment(8600, { fiscalYear: 2564 })).get("goal.1")).toMatch(/ไม่มีตัวชี้วัดใดตัวเดียวที่เพียงพอ.* 5 ตัวชี้วัด/);
});

test("where the scores contradict one another no way is made up", () => {
  const told = goals(assessment(9990, { fiscalYear: 2564, overall: 8000 }));
  expect([...told.keys()]).toEqual(["goal.1", "goal.2"]);
  expect(told.get("goal.1")).toContain("ไม่สอดคล้องกัน");
});

test("below the pass mark the first goal is to pass, whatever levels lie before it", () => {
  const told = goals(assessment(5200));
  expect(told.get("goal.1")).toMatch(/^ระดับ “ผ่าน” ต้องได้คะแนนภาพรวมตั้งแต่ 85\.00 คะแนน ยังขาดคะแนนภาพรวมอีก 33\.00 คะแนน/);
  expect(told.get("goal.2")).toMatch(/^ระดับ “ผ่านดี” /);
  const own = analyse({ ...options(assessment(7000)), passMark: 8000 });
  expect(own.goals.map(({ level, overallMin }) => [level, overallMin])).toEqual([
    ["ผ่านเกณฑ์ขั้นต่ำ", 8000],
    ["ผ่าน", 8500],
  ]);
});

test("of ways that ask for the same points it is said, and the choice that comes first is no numbered way", () => {
  const told = goals(
    assessment({ 1: 9900, 2: 9900, 3: 9900, 4: 9900, 5: 9900, 6: 9900, 7: 9900, 8: 9900, 9: 9000, 10: 8000 })
  );
  expect(told.get("goal.1.2")).toMatch(/^ทางเลือกที่ 2 เกลี่ยการเพิ่มไปหลายตัวชี้วัด \(รวมเท่ากัน 20\.00 คะแนน\)/);
  const open = goals(assessment(9000, { level: "ผ่าน" }));
  expect(open.get("goal.1.1")).not.toContain("ทางเลือกที่");
  expect(open.get("goal.1.2")).toMatch(/^ทางเลือกที่ 1 /);
});

test("a way of one indicator is never said to be shared by several", () => {
  // Part 1 of the EIT lacks 1.00, which any of its three indicators can bring alone.
  const scores = { 1: 9064, 2: 9212, 3: 9516, 4: 7454, 5: 8998, 6: 9211, 7: 8981, 8: 7889, 9: 9500, 10: 9375 };
  const told = goals(assessment(scores, { fiscalYear: 2567, components: { EIT1: 8400, EIT2: 8987 } }));
  expect(told.get("goal.1.3")).toMatch(/^ทางเลือกที่ 3 เพิ่มคะแนนเพียงตัวชี้วัดเดียว คือ ตัวชี้วัดที่ 8 .* จาก 78\.89 เป็น 80\.39/);
  expect([...told.values()].filter((text) => /เกลี่ย/.test(text) && !/ และตัวชี้วัดที่/.test(text))).toEqual([]);
});

test("what is not confirmed behind the ways is named: the levels, the weights or both", () => {
  const doubt = (fiscalYear: number): string | undefined =>
    /\([^()]*ยังไม่ยืนยัน\)$/.exec(goals(assessment(9000, { fiscalYear })).get("goal.1") ?? "")?.[0];
  expect([2562, 2564, 2567, 2569].map(doubt)).toEqual([
    "(น้ำหนักแบบวัดยังไม่ยืนยัน)",
    undefined,
    "(เกณฑ์ระดับยังไม่ยืนยัน)",
    "(เกณฑ์ระดับและน้ำหนักแบบวัดยังไม่ยืนยัน)",
  ]);
});
