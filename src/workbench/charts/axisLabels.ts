/** What stands at the axes: which side, which texts, how much room they need. */
import type { Chart, ChartAxis, TickLabelPosition } from "../../host/engine/chartTypes";
import { displayText } from "../../host/engine/displayText";
import type { Pen } from "./pen";
import { brokenText, shortened } from "./pen";
import type { TextFont } from "./shapes";

export type Side = "left" | "right" | "top" | "bottom";

export interface AxisLabels {
  readonly font: TextFont;
  /** Null when they stand within the plot, beside their axis. */
  readonly side: Side | null;
  /** Lines of each label; null for one that is left out for want of room. */
  readonly texts: readonly (readonly string[] | null)[];
  /** They stand upright, read from below. */
  readonly turned: boolean;
  /** Pixels that they need across their axis, the gap to it included. */
  readonly depth: number;
}

/** Pixels between an axis and its labels. */
export const LABEL_GAP = 5;
const MOST_LINES = 4;
/** Names of categories take at most this share of the chart. */
const MOST_WIDE = 0.4;
const MOST_HIGH = 0.45;

export function showsLabels(axis: ChartAxis): boolean {
  return axis.look.visible && axis.look.tickLabelPosition !== "None";
}

/**
 * @param share how far along the other axis this one stands, 0 for its beginning
 * @param upright values run upwards
 */
export function sideOfLabels(
  axis: ChartAxis,
  other: ChartAxis,
  position: TickLabelPosition,
  share: number,
  upright: boolean
): Side | null {
  const at = position === "Low" ? 0 : position === "High" ? 1 : share;
  if (at > 0 && at < 1) return null;
  const atEnd = (at === 1) !== other.look.reversePlotOrder;
  // Labels of values stand left or right when values run upwards, those of categories then above or below.
  const beside = (axis.kind === "Value") === upright;
  if (beside) return atEnd ? "right" : "left";
  return atEnd ? "top" : "bottom";
}

export function valueLabels(chart: Chart, ticks: readonly number[], side: Side | null, pen: Pen): AxisLabels {
  const { valueAxis } = chart;
  const font = pen.font(valueAxis.font.look);
  const texts = showsLabels(valueAxis) ? ticks.map((tick) => [displayText(tick, valueAxis.look.numberFormat)]) : [];
  const widest = Math.max(0, ...texts.map(([text]) => pen.width(text ?? "", font)));
  const across = side === "left" || side === "right" ? widest : font.line;
  return { font, side, texts, turned: false, depth: texts.length > 0 && side ? across + LABEL_GAP : 0 };
}

/**
 * Names of categories: below one another beside bars; below columns they are broken into lines, and turned when not even
 * their words fit.
 * @param slot pixels that one category has
 */
export function categoryLabels(
  chart: Chart,
  names: readonly string[],
  slot: number,
  room: { readonly width: number; readonly height: number },
  side: Side | null,
  pen: Pen
): AxisLabels {
  const { categoryAxis } = chart;
  const font = pen.font(categoryAxis.font.look);
  if (!showsLabels(categoryAxis) || names.length === 0) return { font, side, texts: [], turned: false, depth: 0 };
  const every = categoryAxis.look.tickLabelSpacing ?? Math.max(1, Math.ceil(font.line / slot));
  const kept = (lines: (name: string) => string[]): (string[] | null)[] =>
    names.map((name, index) => (index % every === 0 ? lines(name) : null));
  const widestOf = (texts: readonly (readonly string[] | null)[]): number =>
    Math.max(0, ...texts.flatMap((lines) => lines ?? []).map((line) => pen.width(line, font)));
  if (side === "left" || side === "right") {
    const most = Math.max(1, Math.min(MOST_LINES, Math.floor(slot / font.line)));
    const texts = kept((name) => brokenText(name, font, room.width * MOST_WIDE, most, pen));
    return { font, side, texts, turned: false, depth: widestOf(texts) + LABEL_GAP };
  }
  const broken = names.map((name) => brokenText(name, font, slot - 4, MOST_LINES, pen));
  const lines = Math.max(1, ...broken.map(({ length }) => length));
  if (!broken.some((one) => one.some((line) => line.endsWith("…")))) {
    return { font, side, texts: broken, turned: false, depth: side ? lines * font.line + LABEL_GAP : 0 };
  }
  const texts = kept((name) => [shortened(name, font, room.height * MOST_HIGH, pen)]);
  return { font, side, texts, turned: true, depth: side ? widestOf(texts) + LABEL_GAP : 0 };
}
