import { thaiPeriod } from "../../../src/ita/dates";
import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import { measureRulesOf, missingGroups } from "../../../src/ita/measures";
import { MEASURE_RULE_YEARS } from "../../../src/ita/measures/rules";
import { INDICATOR_NUMBERS, type MeasureRules } from "../../../src/ita/types";
import { PART_COLUMNS } from "../../../src/sheets/measures/measureColumns";
import { REPORTS } from "../../../src/sheets/measures/reports";

/** Years before the list follow the oldest rules, years after it the newest. */
const YEARS = [2563, 2566, ...MEASURE_RULE_YEARS, Math.max(...MEASURE_RULE_YEARS) + 1];

const codes = ({ groups }: MeasureRules): string[] => groups.map(({ code }) => code);

describe.each(YEARS)("the criteria of FY%d", (year) => {
  const rules = measureRulesOf(year);

  test("name every indicator in exactly one group", () => {
    const named = rules.groups.flatMap(({ indicators }) => indicators).sort((a, b) => a - b);
    expect(named).toEqual(INDICATOR_NUMBERS);
    expect(new Set(codes(rules)).size).toBe(rules.groups.length);
  });

  test("give groups a title only where the table has a column for it", () => {
    for (const { titleTh } of rules.groups) expect(titleTh !== "").toBe(rules.groupHeader !== null);
  });

  test("ask for elements that columns of the table hold, each once, analysis, measure, steps and unit among them", () => {
    const parts = rules.elements.map(({ part }) => part);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts).toEqual(expect.arrayContaining(["analysis", "measure", "steps", "unit"]));
    for (const part of parts) expect(PART_COLUMNS[part].length).toBeGreaterThan(0);
  });

  test("say what no official source confirms wherever something is marked so", () => {
    if (rules.elements.some(({ unconfirmed }) => unconfirmed)) expect(rules.unconfirmedTh).not.toBe("");
  });

  test("ask for a report in a form that can be made, after the item of the measures", () => {
    expect(Object.keys(REPORTS)).toContain(rules.reportForm);
    expect(Number(rules.reportItem.slice(1))).toBe(Number(rules.item.slice(1)) + 1);
  });
});

test.each(MEASURE_RULE_YEARS.filter((year) => FISCAL_YEARS.includes(year)))(
  "FY%d: both items are items of the year's assessment",
  (year) => {
    const { item, reportItem } = measureRulesOf(year);
    const items = frameworkOf(year).questions.map(({ code }) => code);
    expect(items).toEqual(expect.arrayContaining([item, reportItem]));
  }
);

test("years differ as the criteria do: seven issues until 2568, ten indicators with five elements from 2569", () => {
  expect(codes(measureRulesOf(2568))).toHaveLength(7);
  expect(codes(measureRulesOf(2567))).toEqual(codes(measureRulesOf(2568)));
  expect(measureRulesOf(2569).groups).toHaveLength(10);
  expect(measureRulesOf(2569).elements).toHaveLength(5);
  expect([2566, 2567, 2568, 2569].map((year) => measureRulesOf(year).item)).toEqual(["O42", "O34", "O27", "O25"]);
});

test("a year whose criteria are not out says that it goes by the last ones", () => {
  expect(measureRulesOf(2572)).toMatchObject({ item: "O25", unconfirmedTh: expect.stringContaining("ยังไม่มีหลักเกณฑ์") });
});

test("the period is the fiscal year's, from October to September", () => {
  expect(thaiPeriod(2569, "arabic")).toBe("1 ตุลาคม 2568 ถึง 30 กันยายน 2569");
});

test("which groups must have a row: all ten indicators or seven issues since FY2567, only what the results call for before", () => {
  const none = (year: number): number[] => missingGroups(year, []).map(({ no }) => no);
  expect(none(2569)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(none(2568)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(none(2566)).toEqual([]);
});

test("an issue is known by its number or its title, not by the indicators that we read into it", () => {
  const left = (issue: string): number[] => missingGroups(2568, [{ issue, indicators: [4] }]).map(({ no }) => no);
  expect(left("๔. การใช้ทรัพย์สิน")).toEqual([1, 2, 3, 5, 6, 7]);
  expect(left("ประเด็น กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ")).toEqual([1, 2, 3, 5, 6, 7]);
  expect(left("")).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
