import { gather } from "../../../src/ita/reading/gather";
import { recognise } from "../../../src/ita/reading/recognise";
import type { SourceChoice } from "../../../src/ita/reading/types";
import { grid, indicatorNames } from "./grids";

const sheet = grid("ผล", [
  [],
  ["", "ตัวชี้วัด", "คะแนน", "เป้าหมาย"],
  ...indicatorNames.map((name, at) => ["", name, 90 + at / 10, 95]),
]);
const read = (choice: Omit<SourceChoice, "key">) => {
  const { tables } = recognise([sheet], [{ key: "ผล!B2", ...choice }]);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

test("a table is named by its first heading cell, whatever staff choose", () => {
  expect(recognise([sheet]).tables.map(({ key, confirmed }) => [key, confirmed])).toEqual([["ผล!B2", false]]);
  expect(read({ columns: { B: { role: "other" } } })).toMatchObject({ key: "ผล!B2", confirmed: true });
});

test("the year that staff choose is used", () => {
  const table = read({ columns: { C: { fiscalYear: 2566 } } });
  expect(table.columns.find(({ column }) => column === 2)).toMatchObject({ fiscalYear: 2566, yearFrom: "choice" });
  expect(table.doubts).toEqual([]);
  expect(gather([table]).years.map(({ assessment }) => [assessment.fiscalYear, assessment.indicators[10]])).toEqual([
    [2566, 9090],
  ]);
});

test("a column's role, and whether the table is used at all", () => {
  const table = read({ columns: { C: { role: "other" }, D: { role: "score", fiscalYear: 2567 } } });
  expect(gather([table]).years[0]?.assessment.indicators[1]).toBe(9500);
  expect(read({ use: false }).use).toBe(false);
});

test("the kind: ranks in place of numbers", () => {
  const ranks = grid("อันดับ", [
    ["ลำดับ", "ตัวชี้วัด", "ปี 2567"],
    ...indicatorNames.map((name, at) => [at + 1, name, 100 - at]),
  ]);
  expect(recognise([ranks]).tables[0]?.kind).toBe("indicators");
  const [table] = recognise([ranks], [{ key: "อันดับ!A1", kind: "ranking" }]).tables;
  expect(table?.kind).toBe("ranking");
  expect(table?.rows[0]?.figures.map(({ measure }) => measure)).toEqual(["rank", "score"]);
});

test("the agency, and one year for all columns", () => {
  const agencies = grid("จังหวัด", [
    ["หน่วยงาน", "IIT", "EIT", "OIT", "คะแนน ITA"],
    ["เทศบาลตำบลหนึ่งสมมติ", 90, 91, 92, 91.1],
    ["เทศบาลตำบลสองสมมติ", 80, 81, 82, 81.1],
  ]);
  const [table] = recognise(
    [agencies],
    [{ key: "จังหวัด!A1", use: true, agency: "เทศบาลตำบลสองสมมติ", columns: { B: { fiscalYear: 2567 } } }]
  ).tables;
  expect(table).toMatchObject({ agency: { text: "เทศบาลตำบลสองสมมติ", place: { cell: "A3" } }, doubts: [] });
  expect(gather([table!])).toMatchObject({
    agency: "เทศบาลตำบลสองสมมติ",
    years: [{ assessment: { fiscalYear: 2567, overall: 8110 } }],
  });
});
