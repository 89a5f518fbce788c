import { chartShapes } from "../../../src/workbench/charts/chartShapes";
import { makeFrame } from "../../../src/workbench/charts/frame";
import { linePieces } from "../../../src/workbench/charts/lines";
import { brokenText } from "../../../src/workbench/charts/pen";
import { plotData } from "../../../src/workbench/charts/plotData";
import type { Shape } from "../../../src/workbench/charts/shapes";
import { chartWords } from "../../../src/workbench/charts/chartWords";
import type { Chart } from "../../../src/host/engine/chartTypes";
import { chartOf, pen } from "./chartOf";

const SIZE = { width: 400, height: 300 };
const SCORES = [
  ["", "ปี ๒๕๖๗", "ปี ๒๕๖๘"],
  ["IIT", 88.5, 91.25],
  ["EIT", null, 80.33],
  ["OIT", 70, 100],
] as const;

type TextShape = Extract<Shape, { kind: "text" }>;

function texts(chart: Chart): TextShape[] {
  return chartShapes(chart, SIZE, pen).filter((shape): shape is TextShape => shape.kind === "text");
}

function said(chart: Chart): string[] {
  return texts(chart).map(({ text }) => text);
}

test("shows title, legend, categories and figures in the cells' own number format", () => {
  const chart = chartOf("ColumnClustered", SCORES);
  chart.sheet.patchStyle({ row: 1, column: 1, rowCount: 3, columnCount: 2 }, { numberFormat: "[$-D00041E]0.00" });
  chart.title.patch({ text: "คะแนน ITA" });
  chart.series[1]!.labels.patch({ visible: true });
  chart.valueAxis.patch({ minimum: 0, maximum: 100, majorUnit: 50, numberFormat: "[$-D00041E]0" });
  const shown = said(chart);
  expect(shown).toEqual(
    expect.arrayContaining([
      "คะแนน ITA",
      "ปี ๒๕๖๗",
      "ปี ๒๕๖๘",
      "IIT",
      "EIT",
      "OIT",
      "๐",
      "๕๐",
      "๑๐๐",
      "๙๑.๒๕",
      "๘๐.๓๓",
      "๑๐๐.๐๐",
    ])
  );
  expect(shown).not.toContain("๘๘.๕๐");
});

test("everything lies within the chart", () => {
  for (const type of ["ColumnClustered", "BarStacked", "LineMarkers"] as const) {
    const chart = chartOf(type, SCORES);
    chart.valueAxis.title.patch({ text: "ร้อยละ" });
    chart.categoryAxis.title.patch({ text: "แบบวัด" });
    for (const shape of chartShapes(chart, SIZE, pen)) {
      if (shape.kind === "box") {
        const { x, y, width, height } = shape.box;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(SIZE.width);
        expect(y + height).toBeLessThanOrEqual(SIZE.height);
      }
      if (shape.kind === "text") {
        const half = pen.width(shape.text, shape.font) / (shape.turned || shape.at !== "middle" ? Infinity : 2);
        expect(shape.x - half).toBeGreaterThanOrEqual(0);
        expect(shape.x + half).toBeLessThanOrEqual(SIZE.width);
      }
    }
  }
});

test("follows its cells at once", () => {
  const chart = chartOf("ColumnClustered", SCORES);
  chart.series[0]!.labels.patch({ visible: true });
  expect(said(chart)).toContain("88.5");
  chart.sheet.setCell(1, 1, { kind: "number", number: 12.25 });
  expect(said(chart)).toContain("12.25");
  expect(said(chart)).not.toContain("88.5");
});

test("leaves out what is hidden: title, legend, axes, gridlines", () => {
  const chart = chartOf("ColumnClustered", SCORES);
  chart.title.patch({ visible: false });
  chart.legend.patch({ visible: false });
  chart.valueAxis.patch({ visible: false });
  chart.categoryAxis.patch({ tickLabelPosition: "None" });
  chart.valueAxis.majorGridlines.patch({ visible: false });
  expect(said(chart)).toEqual([]);
  // What is left is the line of the category axis.
  expect(chartShapes(chart, SIZE, pen).filter(({ kind }) => kind === "path")).toHaveLength(1);
});

test("figures at the ends of columns stand above them, below when they are negative", () => {
  const chart = chartOf("ColumnClustered", [
    ["ก", 41],
    ["ข", -21],
  ]);
  chart.series[0]!.labels.patch({ visible: true, position: "OutsideEnd" });
  const columns = chartShapes(chart, SIZE, pen)
    .flatMap((shape) => (shape.kind === "box" ? [shape] : []))
    .slice(-2);
  const at = (text: string): number => texts(chart).find((shape) => shape.text === text)!.y;
  expect(at("41")).toBeLessThan(columns[0]!.box.y);
  expect(at("-21")).toBeGreaterThan(columns[1]!.box.y + columns[1]!.box.height);
});

test("names of categories are broken between Thai words, and turned when even words do not fit", () => {
  const font = pen.font({ name: "", size: 10, color: "", bold: false, italic: false, underline: false });
  expect(brokenText("การใช้ทรัพย์สินของราชการ", font, 60, 4, pen)).toEqual(["การใช้ทรัพย์สิน", "ของราชการ"]);
  const cut = brokenText("การใช้ทรัพย์สินของราชการ", font, 45, 2, pen);
  expect(cut[0]).toBe("การใช้");
  expect(cut[1]).toMatch(/^ทรัพย์สิน.*…$/);
  expect(pen.width(cut[1]!, font)).toBeLessThanOrEqual(45);
  const many = Array.from({ length: 14 }, (_, index) => ["ประสิทธิภาพการสื่อสาร", index] as const);
  const turned = texts(chartOf("ColumnClustered", many)).filter((shape) => shape.turned !== 0);
  expect(turned).toHaveLength(14);
});

describe("lines", () => {
  const LINE = [
    ["ม.ค.", 10],
    ["ก.พ.", null],
    ["มี.ค.", 20],
    ["เม.ย.", 30],
  ] as const;

  function pieces(chart: Chart): number[] {
    const data = plotData(chart);
    const scale = { minimum: 0, maximum: 100, majorUnit: 10, minorUnit: 2 };
    const frame = makeFrame(chart, data, { x: 0, y: 0, width: 100, height: 100 }, scale, true);
    return linePieces(data.series[0]!.numbers, frame, chart.look.blanksAs).map(({ length }) => length);
  }

  test("break at an empty cell, fall to zero or bridge it, as the chart says", () => {
    const chart = chartOf("Line", LINE);
    expect(pieces(chart)).toEqual([1, 2]);
    chart.patch({ blanksAs: "Interplotted" });
    expect(pieces(chart)).toEqual([3]);
    chart.patch({ blanksAs: "Zero" });
    expect(pieces(chart)).toEqual([4]);
  });

  test("are cut where the axis ends, and so are their markers", () => {
    const chart = chartOf("LineMarkers", [
      ["ก", 10],
      ["ข", 60],
      ["ค", 90],
    ]);
    chart.valueAxis.patch({ minimum: 50, maximum: 100 });
    const paths = chartShapes(chart, SIZE, pen).flatMap((shape) => (shape.kind === "path" ? [shape] : []));
    expect(paths.filter(({ within }) => within !== null)).toHaveLength(1);
    expect(paths.filter(({ fill }) => fill !== "")).toHaveLength(2);
  });
});

test("is told in words: title, series, categories and figures; the unseen base of a bridge is not", () => {
  const chart = chartOf("ColumnStacked", [
    ["", "ฐาน", "เพิ่ม"],
    ["ปีก่อน", null, 80],
    ["IIT", 80, 4.5],
  ]);
  chart.title.patch({ text: "สะพานคะแนน" });
  chart.series[0]!.fill.patch({ color: "" });
  chart.series[0]!.line.patch({ style: "None" });
  expect(chartWords(chart)).toBe("แผนภูมิแท่งซ้อน สะพานคะแนน. เพิ่ม: ปีก่อน 80, IIT 4.5");
});
