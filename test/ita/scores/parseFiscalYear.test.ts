import fc from "fast-check";
import { parseFiscalYear } from "../../../src/ita/scores";

test.each([
  "๒๕๖๘",
  "2568",
  2568,
  " ปีงบประมาณ พ.ศ. 2568 ",
  "ปีงบประมาณ ๒๕๖๘",
  "พ.ศ. ๒๕๖๘",
  "พ.ศ.2568",
  "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
  "ปี 2568",
  "FY2568",
])("%j is 2568", (input) => {
  expect(parseFiscalYear(input)).toEqual({ ok: true, value: 2568 });
});

test("a Christian year is refused and the Buddhist one offered", () => {
  expect(parseFiscalYear("2025")).toEqual({ ok: false, code: "christian-era", offer: 2568 });
  expect(parseFiscalYear("ค.ศ. ๒๐๒๕")).toEqual({ ok: false, code: "christian-era", offer: 2568 });
});

test("a year of two digits is offered in full, not guessed", () => {
  expect(parseFiscalYear("๖๘")).toEqual({ ok: false, code: "not-a-year", offer: 2568 });
});

test.each([null, "", "abc", "2568/2569", "25680", "1 ตุลาคม 2568", 2568.5, true, "2300"])("%p is no year", (input) => {
  expect(parseFiscalYear(input)).toEqual({ ok: false, code: "not-a-year", offer: null });
});

test("no input throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null)), (input) => {
      expect(typeof parseFiscalYear(input).ok).toBe("boolean");
    })
  );
});
