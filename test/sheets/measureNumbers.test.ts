import type { MeasureProposal } from "../../src/ita/types";
import { keepMeasureNumbers } from "../../src/sheets/result/measureNumbers";

const proposal = (id: string, no: 1 | 2 | 3): MeasureProposal => ({
  key: `2569/${no}`,
  id,
  indicators: [no],
  goal: "keep",
  analysis: "",
  measure: "",
  steps: [],
  start: "2025-10-01",
  end: "2026-09-30",
  followUp: "",
});
const ids = (measures: readonly MeasureProposal[]): string[] =>
  measures.map(({ id, indicators }) => `${indicators.join()}:${id}`);

test("a measure keeps the number it was given when the order of the proposals changes", () => {
  const known = [
    { id: "M69-01", indicator: "3" },
    { id: "M69-02", indicator: "1" },
    { id: "M69-03", indicator: "2" },
  ];
  expect(ids(keepMeasureNumbers([proposal("M69-01", 1), proposal("M69-02", 2), proposal("M69-03", 3)], known))).toEqual(
    ["1:M69-02", "2:M69-03", "3:M69-01"]
  );
});

test("a number that staff gave to a row of their own is not used again", () => {
  expect(
    ids(keepMeasureNumbers([proposal("M69-01", 1), proposal("M69-02", 2)], [{ id: "M69-01", indicator: "" }]))
  ).toEqual(["1:M69-02", "2:M69-03"]);
});

test("numbers of another year do not count", () => {
  expect(ids(keepMeasureNumbers([proposal("M69-01", 1)], [{ id: "M68-04", indicator: "1" }]))).toEqual(["1:M69-01"]);
});

test("no number is given twice, whatever is known", () => {
  const known = [
    { id: "M69-01", indicator: "1" },
    { id: "M69-01", indicator: "2" },
    { id: "M69-02", indicator: "" },
  ];
  const given = keepMeasureNumbers([proposal("M69-01", 1), proposal("M69-02", 2), proposal("M69-03", 3)], known).map(
    ({ id }) => id
  );
  expect(new Set(given).size).toBe(3);
});
