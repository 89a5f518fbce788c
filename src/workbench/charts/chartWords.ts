/** A chart in words, for people who hear the page. */
import type { Chart } from "../../host/engine/chartTypes";
import { displayText } from "../../host/engine/displayText";
import { words } from "../words";
import type { PlottedSeries } from "./plotData";
import { plotData } from "./plotData";

/** More figures than these are not read out; the cells hold them all. */
const MOST_FIGURES = 120;

export function chartWords(chart: Chart): string {
  const title = chart.title.look.text || chart.name;
  if (!chart.isPlayed) return words.charts.notDrawn(title);
  const { series, categories } = plotData(chart);
  let left = MOST_FIGURES;
  // The base of a bridge is not seen, and only says where the others stand.
  const spoken = series.filter(isSeen).map((one) => {
    const figures = one.data.points.flatMap(({ number, numberFormat }, index) => {
      if (number === null || left-- <= 0) return [];
      return [`${categories[index] ?? ""} ${displayText(number, numberFormat)}`];
    });
    return `${one.look.name}: ${figures.join(", ")}`;
  });
  const kind = words.charts.kinds[series[0]?.look.type ?? "ColumnClustered"];
  return `${kind} ${title}. ${spoken.join("; ")}${left < 0 ? ` ${words.charts.more}` : ""}`;
}

function isSeen({ series }: PlottedSeries): boolean {
  return series.fill.look.color !== "" || series.line.look.style !== "None" || series.labels.look.visible;
}
