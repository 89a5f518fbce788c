import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import { itemElements } from "../../../src/ita/frameworks/itemElements";
import { earlierItems } from "../../../src/ita/frameworks/items";

const itemsOf = (year: number): string[] =>
  frameworkOf(year)
    .questions.filter(({ instrument }) => instrument === "OIT")
    .map(({ code }) => code);
const chain = (from: number, to: number) => earlierItems(frameworkOf(from), frameworkOf(to));
const dropped = (from: number, to: number): string[] => {
  const continued = new Set([...chain(from, to).values()].flat());
  return itemsOf(from).filter((code) => !continued.has(code));
};

test("FY2568 to FY2569: ten items keep their number, the others move, service statistics end", () => {
  const before = chain(2568, 2569);
  expect(itemsOf(2569).map((code) => before.get(code)?.[0])).toEqual([
    ...["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10"],
    ...["O12", "O13", "O14", "O15", "O16", "O17", "O18", "O19", "O20"],
    ...["O21", "O23", "O24", "O25", "O26", "O27", "O28"],
  ]);
  expect(dropped(2568, 2569)).toEqual(["O11"]);
});

test("FY2567 to FY2568: what became one item is not dropped", () => {
  const before = chain(2567, 2568);
  expect([before.get("O1"), before.get("O12"), before.get("O16"), before.get("O21")]).toEqual([
    ["O1", "O3"],
    ["O16", "O14"],
    ["O20", "O21"],
    ["O26", "O27"],
  ]);
  expect(dropped(2567, 2568)).toEqual(["O6", "O15", "O28"]);
});

test.each([
  [2562, 2563, ["O42", "O43"], ["O42", "O43", "O44", "O45", "O46", "O47", "O48"]],
  [2563, 2564, [], []],
  [2564, 2565, ["O34"], ["O34"]],
  [2565, 2566, ["O10", "O32", "O33", "O39", "O40", "O41"], ["O20", "O32", "O35", "O38"]],
  [2566, 2567, ["O29"], ["O6", "O9", "O10", "O17", "O24", "O25", "O37", "O41"]],
])("FY%d to FY%d: new %j, ended %j", (from, to, fresh, ended) => {
  const before = chain(from, to);
  expect(itemsOf(to).filter((code) => !before.has(code))).toEqual(fresh);
  expect(dropped(from, to)).toEqual(ended);
});

test("an item of the year before is continued by one item at most, and stood in that year's list", () => {
  for (const year of FISCAL_YEARS.slice(1)) {
    const before = chain(year - 1, year);
    const olds = [...before.values()].flat();
    expect(new Set(olds).size).toBe(olds.length);
    for (const code of olds) expect(itemsOf(year - 1)).toContain(code);
    for (const now of before.keys()) expect(itemsOf(year)).toContain(now);
  }
});

test("what an item must show is known of the measures and of their report alone", () => {
  const known = FISCAL_YEARS.map((year) => itemsOf(year).filter((code) => itemElements(year, code).length > 0));
  expect(known).toEqual([
    [],
    ...[2563, 2564, 2565, 2566].map(() => ["O42", "O43"]),
    ["O34", "O35"],
    ["O27", "O28"],
    ["O25", "O26"],
  ]);
  expect(itemElements(2569, "O25").join()).toMatch(/10 ตัวชี้วัด.*5 ข้อ/);
  expect(itemElements(2568, "O27").join()).toContain("7 ประเด็น");
});
