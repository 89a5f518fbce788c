/* How small the tables about measures become on A4: text of 14 points must stay readable on paper. */
import { measureRulesOf } from "../../../src/ita/measures";
import { followUpColumns, followUpFrame } from "../../../src/sheets/measures/followUpSheet";
import { measureColumns, WORKING_COLUMNS } from "../../../src/sheets/measures/measureColumns";
import type { ColumnPlan } from "../../../src/sheets/plan";

/** Points of A4 on its side within our margins of 0.8 cm. */
const PRINTABLE = ((29.7 - 1.6) / 2.54) * 72;

const scaleOf = (columns: readonly ColumnPlan[]): number =>
  PRINTABLE / columns.reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : width), 0);

const printedMeasures = (year: number): ColumnPlan[] => {
  const columns = measureColumns(measureRulesOf(year), year, "หน่วยงาน", "thai");
  expect(columns.slice(-WORKING_COLUMNS.length).map(({ id }) => id)).toEqual(WORKING_COLUMNS);
  return columns.slice(0, -WORKING_COLUMNS.length);
};

test("the measures print at three quarters, with the issues' column at seven tenths", () => {
  expect(scaleOf(printedMeasures(2569))).toBeGreaterThanOrEqual(0.75);
  expect(scaleOf(printedMeasures(2568))).toBeGreaterThanOrEqual(0.7);
});

test("every element of the criteria is printed", () => {
  const printed = printedMeasures(2569).map(({ id }) => id);
  expect(printed).toEqual(expect.arrayContaining(["analysis", "measure", "steps", "start", "end", "unit", "jointA"]));
});

test("the follow-up prints at three quarters", () => {
  const columns = followUpColumns(2569, "thai");
  const { unprintedColumns = 0 } = followUpFrame(2569, "thai", { id: "period", text: "", style: "rule" }, "").print;
  expect(scaleOf(columns.slice(0, -unprintedColumns))).toBeGreaterThanOrEqual(0.75);
});
