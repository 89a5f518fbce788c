import fc from "fast-check";
import { matchSteps, type KnownStep } from "../../../src/ita/measures";

const PLAN = "จัดทำแผนการใช้จ่ายงบประมาณประจำปี";
const TELL = "แจ้งเวียนบุคลากรทุกคนให้ทราบ";
const CHECK = "ตรวจสอบทะเบียนพัสดุทุกไตรมาส";

const known = (...texts: string[]): KnownStep[] => texts.map((text, at) => ({ no: at + 1, text }));

test("steps that stand as they were keep their numbers, wherever they were moved", () => {
  expect(matchSteps(known(PLAN, TELL, CHECK), [CHECK, PLAN, TELL])).toEqual([3, 1, 2]);
});

test("a reworded step keeps its number, a new one gets one that nobody had", () => {
  expect(matchSteps(known(PLAN, TELL), [`${PLAN}และเผยแพร่`, "ประเมินความพึงพอใจ", TELL])).toEqual([1, 3, 2]);
});

test("a number that was taken out is not given to another step", () => {
  expect(matchSteps(known(PLAN, TELL, CHECK), [PLAN, CHECK, "ประเมินความพึงพอใจ"])).toEqual([1, 3, 4]);
});

test("two steps swapped and both reworded are told apart by their likeness", () => {
  expect(matchSteps(known(PLAN, CHECK), [`${CHECK} และรายงาน`, `ทบทวนและ${PLAN}`])).toEqual([2, 1]);
});

test("digits, spaces and the way that Thai vowels are put together do not make another step", () => {
  expect(matchSteps(known("ประชุม 2 ครั้ง"), ["ประชุม ๒ ครั้ง"])).toEqual([1]);
  expect(matchSteps(known("นำเสนอ"), ["นำเสนอ".normalize("NFD")])).toEqual([1]);
});

test("of the same step twice the first keeps the number, and both get one", () => {
  expect(matchSteps(known(PLAN), [PLAN, PLAN])).toEqual([1, 2]);
  expect(matchSteps(known(PLAN, PLAN), [PLAN, PLAN])).toEqual([1, 2]);
});

test("nothing known, nothing left, empty texts", () => {
  expect(matchSteps([], [PLAN, TELL])).toEqual([1, 2]);
  expect(matchSteps(known(PLAN), [])).toEqual([]);
  expect(matchSteps(known(""), [""])).toEqual([1]);
  expect(matchSteps(known("ก"), ["ข"])).toEqual([2]);
});

test("whatever the texts, every step gets a number of its own, and the same steps the same numbers again", () => {
  const text = fc.oneof(fc.constantFrom(PLAN, TELL, CHECK, "", "ก"), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (before, now) => {
      const numbers = matchSteps(known(...before), now);
      expect(numbers).toHaveLength(now.length);
      expect(new Set(numbers).size).toBe(numbers.length);
      const again = matchSteps(
        now.map((step, at) => ({ no: numbers[at] ?? 0, text: step })),
        now
      );
      expect([...again].sort()).toEqual([...numbers].sort());
      expect(new Set(now).size < now.length || again.join() === numbers.join()).toBe(true);
    })
  );
});
