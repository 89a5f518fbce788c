import type { ChartLabels, ChartSeries, LabelLook, Part } from "../chartTypes";

const NO_LABELS: LabelLook = {
  visible: false,
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  separator: ", ",
  numberFormat: "General",
  linkNumberFormat: true,
  position: "None",
};

/** The labels of all series as one: the first one's look, and changes for every one. */
export function allLabels(series: () => readonly ChartSeries[]): ChartLabels {
  const labels = (): ChartLabels[] => series().map((one) => one.labels);
  return {
    ...together(labels, NO_LABELS),
    fill: together(() => labels().map(({ fill }) => fill), { color: "" }),
    line: together(() => labels().map(({ line }) => line), { style: "None", color: "", weight: 0.75 }),
    font: together(() => labels().map(({ font }) => font), {
      name: "Calibri",
      size: 10,
      color: "#000000",
      bold: false,
      italic: false,
      underline: false,
    }),
  };
}

function together<Look>(parts: () => readonly Part<Look>[], otherwise: Look): Part<Look> {
  return {
    get look() {
      return parts()[0]?.look ?? otherwise;
    },
    patch(change) {
      for (const part of parts()) part.patch(change);
    },
  };
}
