import { extentOf, ticksOf, valueScale } from "../../../src/host/engine/charts/axisScale";

const AUTOMATIC = { minimum: null, maximum: null, majorUnit: null, minorUnit: null };

/** Charts of Excel's own default size have room for ten steps. */
function ends(low: number, high: number, fixed: Partial<typeof AUTOMATIC | { minimum: number }> = {}): number[] {
  const { minimum, maximum, majorUnit } = valueScale({ low, high }, { ...AUTOMATIC, ...fixed }, 10);
  return [minimum, maximum, majorUnit];
}

// Microsoft's KB 214075, and the default chart of PowerPoint (values 1.8 to 5 on an axis from 0 to 6).
test.each<[string, number[], number[]]>([
  ["from zero to the first step above the highest", [1.8, 5], [0, 6, 1]],
  ["a hundred needs a step more", [10, 100], [0, 120, 20]],
  ["just below a hundred does not", [40, 95], [0, 100, 10]],
  ["not from zero where the values differ by less than a sixth", [90, 97], [89, 98, 1]],
  ["below and above zero", [-3.1, 4.2], [-4, 5, 1]],
  ["below zero only", [-50, -10], [-60, 0, 10]],
  ["one single value is seen from zero", [100, 100], [0, 120, 20]],
  ["zeros alone", [0, 0], [0, 1.2, 0.2]],
  ["small figures", [0.02, 0.11], [0, 0.12, 0.02]],
])("%s", (_what, [low, high], expected) => {
  expect(ends(low!, high!)).toEqual(expected);
});

test("fixed ends and units stay; the others follow", () => {
  // The highest value needs a margin of a twentieth above the fixed floor.
  expect(ends(75, 91, { minimum: 70 })).toEqual([70, 95, 5]);
  expect(
    valueScale({ low: 75, high: 91 }, { ...AUTOMATIC, minimum: 60, maximum: 100, majorUnit: 20 }, 3)
  ).toMatchObject({
    minimum: 60,
    maximum: 100,
    majorUnit: 20,
  });
  // What is fixed above all values is still an axis.
  expect(ends(10, 20, { minimum: 50 })[1]).toBeGreaterThan(50);
});

test("ticks are clean figures", () => {
  expect(ticksOf({ minimum: 0, maximum: 0.6, majorUnit: 0.2, minorUnit: 0.04 })).toEqual([0, 0.2, 0.4, 0.6]);
});

test("stacks reach as high as their pieces together, each sign by itself", () => {
  const stacked = (...numbers: (number | null)[]) => ({ type: "ColumnStacked" as const, numbers });
  expect(extentOf([stacked(80, null), stacked(5, 7), stacked(-3, 1)])).toEqual({ low: -3, high: 85 });
  expect(extentOf([])).toBeNull();
});
