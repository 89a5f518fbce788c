import type { FileChart } from "../fileModel";
import type { BookState } from "../state";
import { forEachElement, parseTree, serialized, textOf } from "./xmlTree";
import type { XmlElement } from "./xmlTree";

/** Rewrites the cells that charts name (`c:f`): those of the sheets' charts, and of the sheets that are charts. */
export function mapChartFormulas(book: BookState, rewrite: (formula: string) => string): void {
  for (const sheet of book.sheets) {
    for (const chart of sheet.charts) {
      if (chart.tree && mapTree(chart.tree, rewrite)) chart.changed = true;
    }
  }
  const { original } = book;
  const numbers = new Set((original?.chartsheets ?? []).map((sheet) => String(sheet.chartNumber)));
  if (!original?.chartEntries || numbers.size === 0) return;
  const mapped: Record<string, FileChart> = {};
  for (const [number, entry] of Object.entries(original.chartEntries)) {
    mapped[number] = numbers.has(number) ? mappedEntry(entry, rewrite) : entry;
  }
  book.original = { ...original, chartEntries: mapped };
}

function mappedEntry(entry: FileChart, rewrite: (formula: string) => string): FileChart {
  if (!entry.rawData) return entry;
  const tree = parseTree(new TextDecoder().decode(entry.rawData));
  return mapTree(tree, rewrite) ? { ...entry, rawData: new TextEncoder().encode(serialized(tree)) } : entry;
}

/** True when a formula was changed. */
function mapTree(tree: XmlElement, rewrite: (formula: string) => string): boolean {
  let changed = false;
  forEachElement(tree, (element) => {
    if (!/(^|:)f$/.test(element.name)) return;
    const before = textOf(element);
    const after = rewrite(before);
    if (after === before) return;
    element.children = [after];
    changed = true;
  });
  return changed;
}
