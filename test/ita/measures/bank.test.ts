import {
  allMeasures,
  measureBank,
  measureById,
  measuresForIndicator,
  USUAL_UNITS,
  type BankMeasure,
} from "../../../src/ita/measures/bank";
import { INDICATOR_NUMBERS } from "../../../src/ita/types";
import { unitsSheet } from "../../../src/sheets/score/unitsSheet";

const all = allMeasures();

test("what is proposed unasked is the first measure of each indicator and goal", () => {
  for (const no of INDICATOR_NUMBERS) {
    expect(measureBank[no].improve).toBe(measuresForIndicator(no, "improve")[0]);
    expect(measureBank[no].keep).toBe(measuresForIndicator(no, "keep")[0]);
  }
});

test("unasked, improving has more steps than keeping", () => {
  for (const no of INDICATOR_NUMBERS) {
    expect(measureBank[no].improve.steps.length).toBeGreaterThan(measureBank[no].keep.steps.length);
  }
});

test("every measure is found by its id, and ids are ASCII names", () => {
  for (const measure of all) {
    expect(measure.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(measureById(measure.id)).toBe(measure);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(measureById("no-such-measure")).toBeNull();
  expect(measureById("")).toBeNull();
});

test("ids say which indicator they serve", () => {
  for (const no of INDICATOR_NUMBERS) {
    for (const { id } of measuresForIndicator(no, "improve")) expect(id).toMatch(new RegExp(`^${no}-(?!keep-)`));
    for (const { id } of measuresForIndicator(no, "keep")) expect(id).toMatch(new RegExp(`^${no}-keep-`));
  }
});

test("units are those of the list that a new workbook starts with, each once", () => {
  expect(unitsSheet("").table.rows.map(([unit]) => unit)).toEqual([...USUAL_UNITS]);
  for (const { units } of all) {
    expect(units.length).toBeGreaterThan(0);
    expect(new Set(units).size).toBe(units.length);
    expect(USUAL_UNITS).toEqual(expect.arrayContaining([...units]));
  }
});

test("every usual unit has something to do, and none leads nearly everything", () => {
  const led = (unit: string): BankMeasure[] => all.filter(({ units: [main] }) => main === unit);
  const named = new Set<string>(all.flatMap(({ units }) => units));
  expect(USUAL_UNITS.filter((unit) => !named.has(unit))).toEqual([]);
  expect(led("สำนักปลัดเทศบาล").length / all.length).toBeLessThan(0.75);
});

test("internal audit stays independent: it checks beside others and never leads", () => {
  for (const { units } of all) expect(units[0]).not.toBe("หน่วยตรวจสอบภายใน");
});
