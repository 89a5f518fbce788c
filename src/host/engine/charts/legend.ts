import type { ChartLegend, LegendLook, LegendPosition } from "../chartTypes";
import type { ChartContext } from "./owners";
import { shownOwner } from "./owners";
import { insert, setValue } from "./schemaOrder";
import { INVISIBLE } from "./shapes";
import { LEGEND_SIZE } from "./sizes";
import { newText, textBoxOf } from "./texts";
import type { XmlElement } from "./xmlTree";
import { booleanAt, childrenOf, find, fragment, numberAt, removeChildren, valueAt } from "./xmlTree";

const POSITIONS: Readonly<Record<LegendPosition, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export function newLegend(root: XmlElement): XmlElement {
  const legend = fragment('<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>');
  insert(legend, newText(root, LEGEND_SIZE));
  return legend;
}

export function legendOf(chart: ChartContext): ChartLegend {
  const findIt = (): XmlElement | null => find(chart.root, "c:chart/c:legend");
  const owner = shownOwner(findIt, "legend");
  const show = (visible: boolean): void => {
    const parent = find(chart.root, "c:chart");
    if (!parent) return;
    if (!visible) removeChildren(parent, "c:legend");
    else if (!findIt()) insert(parent, newLegend(chart.root));
  };
  const entryOf = (series: number): XmlElement | null => {
    const legend = findIt();
    const entries = legend ? childrenOf(legend, "c:legendEntry") : [];
    return entries.find((entry) => Number(valueAt(entry, "c:idx")) === series) ?? null;
  };
  return {
    ...textBoxOf(chart, owner, INVISIBLE),
    get look(): LegendLook {
      const legend = findIt();
      const position = valueAt(legend, "c:legendPos") ?? "r";
      const named = Object.entries(POSITIONS).find(([, code]) => code === position)?.[0] as LegendPosition | undefined;
      return { visible: legend !== null, position: named ?? "Right", overlay: booleanAt(legend, "c:overlay", false) };
    },
    patch({ visible, position, overlay }) {
      if (visible !== undefined) show(visible);
      if (position !== undefined) {
        const legend = owner.make();
        setValue(legend, "c:legendPos", POSITIONS[position]);
        // A place that somebody dragged it to gives way.
        removeChildren(legend, "c:layout");
      }
      if (overlay !== undefined) setValue(owner.make(), "c:overlay", overlay);
      chart.changed();
    },
    entryVisible: (series) => !booleanAt(entryOf(series), "c:delete", false),
    setEntryVisible(series, visible) {
      const legend = owner.make();
      const before = entryOf(series);
      legend.children = legend.children.filter((node) => node !== before);
      if (!visible) {
        const hidden = fragment(`<c:legendEntry><c:idx val="${series}"/><c:delete val="1"/></c:legendEntry>`);
        const next = childrenOf(legend, "c:legendEntry").find((entry) => (numberAt(entry, "c:idx") ?? 0) > series);
        if (next) legend.children.splice(legend.children.indexOf(next), 0, hidden);
        else insert(legend, hidden);
      }
      chart.changed();
    },
  };
}
