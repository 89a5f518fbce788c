import { createAxis, pointsToPixels, windowOf } from "../../../src/workbench/grid/axis";

describe("axis", () => {
  const axis = createAxis(5, (index) => [20, 0, 30, 20, 20][index] ?? 0);

  test("offsets add up, and a hidden row takes no room", () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => axis.offset(index))).toEqual([0, 20, 20, 50, 70, 90]);
    expect(axis.total).toBe(90);
  });

  test("every pixel belongs to the visible row that covers it", () => {
    expect([0, 19, 20, 49, 50, 89].map((pixel) => axis.at(pixel))).toEqual([0, 0, 2, 2, 3, 4]);
  });

  test("pixels outside are held at the ends", () => {
    expect(axis.at(-5)).toBe(0);
    expect(axis.at(9999)).toBe(4);
  });

  test("of 5,000 rows only those in view and a few beyond are drawn", () => {
    const long = createAxis(5000, () => 24);
    const [begin, end] = windowOf(long, 24 * 2500, 480, 1, 8);
    expect(begin).toBe(2492);
    expect(end).toBe(2529);
  });

  test("the window never reaches into the frozen rows or beyond the end", () => {
    expect(windowOf(axis, 0, 1000, 2, 8)).toEqual([2, 5]);
    expect(
      windowOf(
        createAxis(2, () => 10),
        0,
        100,
        2,
        8
      )
    ).toEqual([2, 2]);
  });

  test("72 points are 96 pixels", () => {
    expect(pointsToPixels(72)).toBe(96);
  });
});
