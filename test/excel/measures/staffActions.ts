/** What staff do to a year's measures between two presses, as data: played on paper and in the embedded host. */
import fc from "fast-check";

/** Rows and columns are any numbers: taken modulo what stands. Texts bear MARK, so that they are told from ours wherever they go. */
export type StaffAction =
  | { readonly kind: "edit"; readonly row: number; readonly column: number; readonly text: string }
  /** Words behind ours, whose figures are kept alive. */
  | { readonly kind: "amend"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "insertRow"; readonly at: number; readonly column: number; readonly text: string }
  | { readonly kind: "copyRow"; readonly row: number; readonly at: number }
  | { readonly kind: "deleteRow"; readonly row: number }
  | { readonly kind: "sort"; readonly column: number; readonly ascending: boolean }
  | { readonly kind: "filter"; readonly column: number; readonly row: number }
  | { readonly kind: "moveColumn"; readonly from: number; readonly to: number }
  | { readonly kind: "addColumn"; readonly at: number; readonly text: string }
  | { readonly kind: "deleteColumn"; readonly column: number }
  | { readonly kind: "renameHeader"; readonly column: number; readonly text: string }
  | { readonly kind: "hideColumn"; readonly column: number }
  | { readonly kind: "colour"; readonly row: number; readonly column: number }
  | { readonly kind: "copySheet" }
  | { readonly kind: "deleteSheet" }
  | { readonly kind: "report"; readonly row: number; readonly text: string }
  | { readonly kind: "score"; readonly row: number; readonly score: number }
  | { readonly kind: "digits" }
  | { readonly kind: "year" }
  | { readonly kind: "addMeasure"; readonly indicator: number }
  | { readonly kind: "bringBack"; readonly which: number }
  | { readonly kind: "loseMemory" }
  | { readonly kind: "cutRun"; readonly steps: number }
  | { readonly kind: "run" };

export type ActionKind = StaffAction["kind"];

export const MARK = "ของเรา";

/** The marks in a text, each as staff typed it. */
export const marksIn = (value: unknown): string[] =>
  typeof value === "string" && value.includes(MARK) ? (value.match(/ของเรา\d+ฯ/gu) ?? []) : [];

const index = fc.nat(40);
const text = fc.nat(99_999).map((n) => `${MARK}${n}ฯ`);

/** How often each comes, in a hundred or so. */
const ACTIONS: { readonly [Kind in ActionKind]: readonly [number, fc.Arbitrary<object>] } = {
  edit: [22, fc.record({ row: index, column: index, text })],
  amend: [6, fc.record({ row: index, column: index, text })],
  clear: [4, fc.record({ row: index, column: index })],
  insertRow: [7, fc.record({ at: index, column: index, text })],
  copyRow: [4, fc.record({ row: index, at: index })],
  deleteRow: [7, fc.record({ row: index })],
  sort: [4, fc.record({ column: index, ascending: fc.boolean() })],
  filter: [3, fc.record({ column: index, row: index })],
  moveColumn: [3, fc.record({ from: index, to: index })],
  addColumn: [3, fc.record({ at: index, text })],
  deleteColumn: [2, fc.record({ column: index })],
  renameHeader: [3, fc.record({ column: index, text })],
  hideColumn: [2, fc.record({ column: index })],
  colour: [3, fc.record({ row: index, column: index })],
  copySheet: [3, fc.constant({})],
  deleteSheet: [1, fc.constant({})],
  report: [6, fc.record({ row: index, text })],
  score: [9, fc.record({ row: fc.nat(9), score: fc.integer({ min: 0, max: 10_000 }) })],
  digits: [2, fc.constant({})],
  year: [3, fc.constant({})],
  addMeasure: [3, fc.record({ indicator: fc.integer({ min: 1, max: 10 }) })],
  bringBack: [2, fc.record({ which: index })],
  loseMemory: [1, fc.constant({})],
  cutRun: [5, fc.record({ steps: fc.nat(60) })],
  run: [10, fc.constant({})],
};

/** Sequences of the actions that a stage can play. */
export function sequences(
  kinds: readonly ActionKind[],
  length: { readonly minLength: number; readonly maxLength: number }
): fc.Arbitrary<StaffAction[]> {
  const action = fc.oneof(
    ...kinds.map((kind) => {
      const [weight, arbitrary] = ACTIONS[kind];
      return { weight, arbitrary: arbitrary.map((rest) => ({ kind, ...rest }) as StaffAction) };
    })
  );
  return fc.array(action, length);
}

export const ALL_ACTIONS = Object.keys(ACTIONS) as readonly ActionKind[];
