import { measureNumbers, type NumberedMeasure } from "../../src/sheets/measures/measureNumbers";
import type { MeasureProposal } from "../../src/ita/types";

const proposal = (id: string, no: 1 | 2 | 3): MeasureProposal => ({
  key: `2569/${no}`,
  id,
  issue: "",
  indicators: [no],
  codes: [],
  goal: "keep",
  analysis: { id: "", text: "", slots: [] },
  source: "",
  measure: "",
  steps: [],
  start: "2025-10-01",
  end: "2026-09-30",
  followUp: "",
  units: [],
  history: "",
});
const IN_ORDER = [proposal("M69-01", 1), proposal("M69-02", 2), proposal("M69-03", 3)];

function given(known: readonly NumberedMeasure[], proposals: readonly MeasureProposal[] = IN_ORDER): string[] {
  const numbers = measureNumbers(known, 2569);
  return proposals.map((one) => numbers.of(one));
}

test("a measure keeps the number it was given when the order of the proposals changes", () => {
  const known = [
    { id: "M69-01", key: "2569/3" },
    { id: "M69-02", key: "2569/1" },
    { id: "M69-03", key: "2569/2" },
  ];
  expect(given(known)).toEqual(["M69-02", "M69-03", "M69-01"]);
});

test("a number that staff gave to a row of their own is not used again", () => {
  expect(given([{ id: "M69-01", key: "" }])).toEqual(["M69-02", "M69-03", "M69-04"]);
});

test("numbers of another year do not count", () => {
  expect(given([{ id: "M68-04", key: "2568/1" }])).toEqual(["M69-01", "M69-02", "M69-03"]);
});

test("no number is given twice, whatever is known", () => {
  const known = [
    { id: "M69-01", key: "2569/1" },
    { id: "M69-01", key: "2569/2" },
    { id: "M69-02", key: "" },
  ];
  expect(new Set(given(known)).size).toBe(3);
});

test("rows of the staff's own get numbers that nobody had", () => {
  const numbers = measureNumbers([{ id: "M69-02", key: "" }], 2569);
  expect([numbers.next(), numbers.next(), numbers.of(proposal("M69-01", 1))]).toEqual(["M69-01", "M69-03", "M69-04"]);
});
