import type { DefinedName, ValidationRule } from "../../../src/host/engine/types";
import { dropDownChoices } from "../../../src/workbench/grid/dropDown";
import { fakeBook, fakeSheet } from "./fakeBook";

const list = (formula1: string, patch: Partial<ValidationRule> = {}): ValidationRule => ({
  type: "List",
  formula1,
  ignoreBlanks: true,
  inCellDropDown: true,
  ...patch,
});
const measures = fakeSheet({ name: "มาตรการ" });
const settings = fakeSheet({
  name: "ตั้งค่า",
  cells: [["หน่วยงาน"], ["กองคลัง"], ["กองช่าง"], [null], ["กองคลัง"]],
  tables: [
    {
      id: "1",
      name: "ITA_Units",
      area: { row: 0, column: 0, rowCount: 3, columnCount: 1 },
      columns: [{ id: 1, name: "หน่วยงาน" }],
      showHeaders: true,
      showTotals: false,
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: false,
      style: "",
    },
  ],
});
const named = (name: string, formula: string): DefinedName => ({
  name,
  formula,
  visible: true,
  comment: "",
  scope: null,
});
const book = fakeBook([measures, settings], [named("ITA_UnitList", "='ตั้งค่า'!$A$2:$A$3"), named("Circle", "=Circle")]);
const units = ["กองคลัง", "กองช่าง"];

describe("choices of a drop-down cell", () => {
  test("written in the rule", () => {
    expect(dropDownChoices(book, measures, list("มี, ไม่มี"))).toEqual(["มี", "ไม่มี"]);
  });

  test.each([
    ["cells of another sheet", "='ตั้งค่า'!$A$2:$A$3"],
    ["a defined name", "=ITA_UnitList"],
    ["a defined name by INDIRECT", '=INDIRECT("ITA_UnitList")'],
    ["a table's column by INDIRECT", '=INDIRECT("ITA_Units[หน่วยงาน]")'],
  ])("taken from %s", (_kind, formula) => {
    expect(dropDownChoices(book, measures, list(formula))).toEqual(units);
  });

  test("empty cells and repetitions are left out", () => {
    expect(dropDownChoices(book, settings, list("=$A$2:$A$5"))).toEqual(units);
  });

  test.each(["=Circle", "=OFFSET(A1,0,0)", "='ไม่มีแผ่นนี้'!A1"])("%s cannot be followed and offers nothing", (formula) => {
    expect(dropDownChoices(book, measures, list(formula))).toBeNull();
  });

  test("no list, or a list that is not to be shown, offers nothing", () => {
    expect(dropDownChoices(book, measures, null)).toBeNull();
    expect(dropDownChoices(book, measures, list("a,b", { inCellDropDown: false }))).toBeNull();
    expect(dropDownChoices(book, measures, list("1", { type: "Decimal" }))).toBeNull();
  });
});
