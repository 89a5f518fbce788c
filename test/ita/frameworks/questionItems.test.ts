import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import { itemsForQuestion } from "../../../src/ita/frameworks/items";
import { questionSubjects } from "../../../src/ita/frameworks/shared/questionSubjects";
import type { QuestionRule } from "../../../src/ita/types";

const items = (year: number, code: string): string[] => {
  const question = frameworkOf(year).questions.find((one) => one.code === code);
  return itemsForQuestion(frameworkOf(year), question!);
};

test("the links that a published result of FY2568 gives", () => {
  expect(items(2568, "i11")).toEqual(["O8", "O24"]);
  expect(items(2568, "e7")).toEqual(["O20"]);
});

test("the same links bear the numbers of their year", () => {
  expect([items(2567, "i11"), items(2569, "i11")]).toEqual([
    ["O10", "O31"],
    ["O8", "O22"],
  ]);
  // The long form: e14 asks what e7 of the short one asks.
  expect([2564, 2566].map((year) => items(year, "e14"))).toEqual([["O33"], ["O30"]]);
  expect([2567, 2569].map((year) => items(year, "e7"))).toEqual([["O25"], ["O19"]]);
});

test.each(FISCAL_YEARS)(
  "FY%d: links lead to items of the year, in order, and start from questions of the year alone",
  (year) => {
    const { questions } = frameworkOf(year);
    const order = questions.map(({ code }) => code);
    for (const question of questions) {
      const linked = itemsForQuestion(frameworkOf(year), question);
      const places = linked.map((code) => order.indexOf(code));
      expect(linked.every((code) => code.startsWith("O") && order.includes(code))).toBe(true);
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      if (question.instrument === "OIT") expect(linked).toEqual([]);
    }
    for (const instrument of ["IIT", "EIT"] as const) {
      const own = questions.filter((question) => question.instrument === instrument).map(({ code }) => code);
      expect(Object.keys(questionSubjects(instrument, own.length))).toEqual(own);
    }
  }
);

test("the questions to which no item of the year answers", () => {
  const without = (year: number): string[] => {
    const framework = frameworkOf(year);
    const lone = ({ instrument, ...rest }: QuestionRule): boolean =>
      instrument !== "OIT" && itemsForQuestion(framework, { instrument, ...rest }).length === 0;
    return framework.questions.filter(lone).map(({ code }) => code);
  };
  // No Gift Policy and the code of ethics came later; the channel for opinions was dropped with FY2566.
  expect(FISCAL_YEARS.map(without)).toEqual([
    ["i5", "i6", "i16"],
    ["i5", "i6", "i16"],
    ["i5", "i6", "i16"],
    ["i16"],
    ["e8"],
    [],
    [],
    [],
  ]);
});

/** A word of the question and what the title of a linked item must then say. */
test.each([
  [/จัดซื้อจัดจ้าง/, /จัดซื้อจัดจ้าง/],
  [/มีส่วนร่วมในการปรับปรุง/, /มีส่วนร่วม/],
  [/การบริหารงานบุคคล/, /ทรัพยากรบุคคล/],
  [/ช่องทางออนไลน์|เทคโนโลยี/, /E-Service/],
  [/(?:จัดการ|ให้)(?:เรื่อง)?ร้องเรียน/, /เรื่องร้องเรียน/],
  [/ทรัพย์สินของ(?:ราชการ|หน่วยงาน)/, /คู่มือ/],
  [/เรียกรับ|ขนบธรรมเนียม/, /No Gift|ร้องเรียน/],
])("a question on %s is answered by an item on %s", (asked, answered) => {
  const missed = FISCAL_YEARS.flatMap((year) => {
    const { questions } = frameworkOf(year);
    const title = (code: string): string => questions.find((one) => one.code === code)?.textTh ?? "";
    return questions
      .filter(({ instrument, textTh }) => instrument !== "OIT" && asked.test(textTh ?? ""))
      .map(({ code }) => [`${year} ${code}`, items(year, code).map(title)] as const)
      .filter(([, titles]) => titles.length > 0 && !titles.some((one) => answered.test(one)))
      .map(([name]) => name);
  });
  expect(missed).toEqual([]);
});
