import type { Chart } from "../../../src/host/engine/chartTypes";
import { extentOf, valueScale } from "../../../src/host/engine/charts/axisScale";
import { columnsOf, columnShapes } from "../../../src/workbench/charts/columns";
import { makeFrame } from "../../../src/workbench/charts/frame";
import { plotData } from "../../../src/workbench/charts/plotData";
import { chartOf } from "./chartOf";

/** 300 by 100 pixels; each test fixes its axis from 0 to 100, so that a pixel is one. */
const BOX = { x: 0, y: 0, width: 300, height: 100 };

function columns(chart: Chart, upright = true) {
  const data = plotData(chart);
  const extent = extentOf(data.series.map(({ look, numbers }) => ({ type: look.type, numbers })));
  const frame = makeFrame(chart, data, BOX, valueScale(extent, chart.valueAxis.look, 10), upright);
  return columnsOf(data, frame);
}

const rounded = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 10) / 10);

function boxes(chart: Chart, upright = true): number[][] {
  return columns(chart, upright).map(({ box }) => rounded([box.x, box.y, box.width, box.height]));
}

const TWO = [
  ["", "ก่อน", "นี้"],
  ["IIT", 50, 80],
  ["EIT", 20, null],
  ["OIT", 100, 40],
] as const;

describe("columns", () => {
  test("stand beside one another with the gap between categories", () => {
    const chart = chartOf("ColumnClustered", TWO);
    chart.valueAxis.patch({ minimum: 0, maximum: 100 });
    chart.series[0]!.patch({ gapWidth: 100, overlap: 0 });
    // 100 pixels a category: half a column free at each side, two columns of 33.3. The empty cell has none.
    expect(boxes(chart)).toEqual([
      [16.7, 50, 33.3, 50],
      [116.7, 80, 33.3, 20],
      [216.7, 0, 33.3, 100],
      [50, 20, 33.3, 80],
      [250, 60, 33.3, 40],
    ]);
  });

  test("overlap by a part of their width", () => {
    const chart = chartOf("ColumnClustered", TWO);
    chart.valueAxis.patch({ minimum: 0, maximum: 100 });
    chart.series[0]!.patch({ gapWidth: 50, overlap: 50 });
    const [first, , , second] = boxes(chart);
    expect([first, second]).toEqual([
      [12.5, 50, 50, 50],
      [37.5, 20, 50, 80],
    ]);
  });

  test("below zero hang from the axis, and begin at its floor when that is fixed", () => {
    const chart = chartOf("ColumnClustered", [
      ["ก", 40],
      ["ข", -20],
      ["ค", 90],
    ]);
    chart.valueAxis.patch({ minimum: -100, maximum: 100 });
    expect(boxes(chart).map(([, y, , height]) => [y, height])).toEqual([
      [30, 20],
      [50, 10],
      [5, 45],
    ]);
    expect(columns(chart).map(({ negative }) => negative)).toEqual([false, true, false]);
    chart.valueAxis.patch({ minimum: 50, maximum: 100 });
    // 40 and -20 lie below the floor: nothing of them is seen.
    expect(boxes(chart).map(([, y, , height]) => [y, height])).toEqual([
      [100, 0],
      [100, 0],
      [20, 80],
    ]);
  });

  test("of a bridge stand upon a base that is not seen, cut at the floor of the axis", () => {
    const chart = chartOf("ColumnStacked", [
      ["", "ฐาน", "เพิ่ม"],
      ["ปีก่อน", null, 80],
      ["IIT", 80, 10],
    ]);
    chart.valueAxis.patch({ minimum: 60, maximum: 100 });
    chart.series[0]!.fill.patch({ color: "" });
    chart.series[0]!.line.patch({ style: "None" });
    const drawn = columns(chart);
    expect(drawn.map(({ series, box }) => [series.look.name, ...rounded([box.y, box.height])])).toEqual([
      ["ฐาน", 50, 50],
      ["เพิ่ม", 50, 50],
      ["เพิ่ม", 25, 25],
    ]);
    const seen = columnShapes(drawn, 1);
    expect(seen.map((shape) => shape.kind === "box" && shape.fill)).toEqual(["#ED7D31", "#ED7D31"]);
  });

  test("negative ones of a stack grow downwards from zero", () => {
    const chart = chartOf("ColumnStacked", [
      ["", "ก", "ข", "ค"],
      ["x", 20, -30, 10],
    ]);
    chart.valueAxis.patch({ minimum: -50, maximum: 50 });
    expect(boxes(chart).map(([, y, , height]) => [y, height])).toEqual([
      [30, 20],
      [50, 30],
      [20, 10],
    ]);
  });

  test("a point with a colour of its own has it, and inverted ones are white", () => {
    const chart = chartOf("ColumnClustered", [
      ["ก", 40],
      ["ข", -20],
    ]);
    chart.series[0]!.point(0).fill.patch({ color: "#D55E00" });
    chart.series[0]!.patch({ invertIfNegative: true });
    expect(columnShapes(columns(chart), 1).map((shape) => shape.kind === "box" && shape.fill)).toEqual([
      "#D55E00",
      "#FFFFFF",
    ]);
  });
});

describe("bars", () => {
  test("run to the right, the first category lowest, as in Excel", () => {
    const chart = chartOf("BarClustered", [
      ["ก", 40],
      ["ข", 20],
    ]);
    chart.valueAxis.patch({ minimum: 0, maximum: 100 });
    chart.series[0]!.patch({ gapWidth: 0 });
    expect(boxes(chart, false)).toEqual([
      [0, 50, 120, 50],
      [0, 0, 60, 50],
    ]);
  });

  test("turn round with their axes", () => {
    const chart = chartOf("BarClustered", [
      ["ก", 40],
      ["ข", 20],
    ]);
    chart.valueAxis.patch({ minimum: 0, maximum: 100, reversePlotOrder: true });
    chart.categoryAxis.patch({ reversePlotOrder: true });
    chart.series[0]!.patch({ gapWidth: 0 });
    expect(boxes(chart, false)).toEqual([
      [180, 0, 120, 50],
      [240, 50, 60, 50],
    ]);
  });
});
