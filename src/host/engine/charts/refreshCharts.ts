import type { BookContext } from "../context";
import type { ChartState } from "../state";
import type { Chart } from "../chartTypes";
import { createChart } from "./chart";
import { axisElements, seriesPlaces } from "./groups";
import type { ChartContext } from "./owners";
import { refreshCaches } from "./refreshCaches";
import type { XmlElement } from "./xmlTree";
import { find } from "./xmlTree";

/** Brings charts up to their cells before they are saved; those that agree with them already stay as they are. */
export function refreshCharts(book: BookContext): void {
  for (const sheet of book.state.sheets) {
    for (const state of sheet.charts) {
      if (state.tree?.name !== "c:chartSpace") continue;
      const context: ChartContext = { book, root: state.tree, changed: () => undefined };
      if (refreshCaches(context, state.changed)) state.changed = true;
      if (!state.changed) continue;
      const chart = createChart(book, sheet, state);
      linkFormats(chart, state.tree);
      if (state.titleIsDescription) describe(state, chart.title.look.text);
    }
  }
}

/** A number format that is linked to cells is written as theirs, for programs that do not follow the link. */
function linkFormats(chart: Chart, root: XmlElement): void {
  const link = (parent: XmlElement | null | undefined, format: string): void => {
    const element = find(parent ?? null, "c:numFmt");
    if (element && /^(1|true)$/.test(element.attributes["sourceLinked"] ?? "0"))
      element.attributes["formatCode"] = format;
  };
  link(axisElements(root, "Value")[0], chart.valueAxis.look.numberFormat);
  link(axisElements(root, "Category")[0], chart.categoryAxis.look.numberFormat);
  const places = seriesPlaces(root);
  chart.series.forEach((series, index) => {
    link(find(places[index]?.series ?? null, "c:dLbls"), series.labels.look.numberFormat);
  });
}

/** The title is also the alternative text, which screen readers read in every program. */
function describe(state: ChartState, title: string): void {
  const { descr: _before, ...graphicFrame } = state.anchor.graphicFrame ?? {};
  state.anchor = { ...state.anchor, graphicFrame: { ...graphicFrame, ...(title === "" ? {} : { descr: title }) } };
}
