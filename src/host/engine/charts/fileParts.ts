import type { FileBook, FileChart, FileMedium } from "../fileModel";
import { newId } from "../identifiers";
import type { BookState, ChartState, SheetState } from "../state";
import type { FileSheet } from "../fileModel";
import { writtenTitle } from "./titles";
import type { XmlElement } from "./xmlTree";
import { parseTree, serialized } from "./xmlTree";

/**
 * Charts among the parts of a file. The library holds each part's bytes under a number; the drawing of a sheet names the
 * numbers of its charts. A chart that nobody changed is written as the bytes that it was read from.
 */

/** Where the library holds what belongs to a chart: its part, relations, style and colours. */
const PARTS = {
  plain: ["chartEntries", "chartRels", "chartStyles", "chartColors"],
  extended: ["chartExEntries", "chartExRels", "chartExStyles", "chartExColors"],
} as const;

export function chartsFromFile(book: FileBook, sheet: FileSheet): ChartState[] {
  return (sheet.drawing?.anchors ?? []).flatMap((anchor): ChartState[] => {
    const number = anchor.chartNumber ?? anchor.chartExNumber;
    if (number === undefined) return [];
    const extended = anchor.chartNumber === undefined;
    const tree = readTree(bytesOf(book, number, extended));
    const spoken = anchor.graphicFrame?.descr ?? "";
    return [
      {
        id: newId(),
        anchor,
        tree,
        changed: false,
        source: { number, extended },
        titleIsDescription: spoken === "" || spoken === (tree && writtenTitle(tree)),
      },
    ];
  });
}

/** Null for what is no XML: its bytes are passed through. */
function readTree(bytes: Uint8Array | undefined): XmlElement | null {
  if (!bytes) return null;
  try {
    return parseTree(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function bytesOf(book: FileBook, number: number, extended: boolean): Uint8Array | undefined {
  if (extended) return book.chartExEntries?.[number];
  const entry: FileChart | undefined = book.chartEntries?.[number];
  return entry?.rawData;
}

/** A copy for a copy of its sheet, an object of its own in the drawing. */
export function copiedChart(chart: ChartState, tree: XmlElement | null): ChartState {
  const { cNvPrExtLst: _ownId, ...graphicFrame } = chart.anchor.graphicFrame ?? {};
  return { ...chart, id: newId(), anchor: { ...chart.anchor, graphicFrame }, tree };
}

/** The parts of all charts, and what stands in the drawing of each sheet. */
export interface ChartParts {
  readonly entries: Partial<FileBook>;
  readonly anchors: ReadonlyMap<SheetState, readonly FileMedium[]>;
}

export function chartsToFile(book: BookState): ChartParts {
  const { original } = book;
  const numbers = { plain: makeNumbers(book, false), extended: makeNumbers(book, true) };
  // The library's own reading of the newer charts is left out: the bytes say it all.
  const entries: Record<string, Record<string, unknown>> = { chartExStructuredEntries: {} };
  for (const name of [...PARTS.plain, ...PARTS.extended]) entries[name] = {};
  /** Everything that the file holds of a chart, under its number now. */
  const keep = (from: number, to: number, extended: boolean): void => {
    for (const name of extended ? PARTS.extended : PARTS.plain) {
      const part = (original?.[name] as Record<string, unknown> | undefined)?.[from];
      if (part !== undefined) (entries[name] ??= {})[to] = part;
    }
  };
  for (const { chartNumber, chartExNumber } of original?.chartsheets ?? []) {
    if (chartNumber !== undefined) keep(chartNumber, chartNumber, false);
    else if (chartExNumber !== undefined) keep(chartExNumber, chartExNumber, true);
  }
  const anchors = new Map<SheetState, FileMedium[]>();
  for (const sheet of book.sheets) {
    const listed = sheet.charts.map((chart): FileMedium => {
      const extended = chart.source?.extended === true;
      const number = (extended ? numbers.extended : numbers.plain).take(chart.source?.number ?? null);
      if (chart.source) keep(chart.source.number, number, extended);
      if (chart.changed && chart.tree) putTree(entries, chart.tree, number, extended);
      const { chartNumber: _plain, chartExNumber: _extended, ...anchor } = chart.anchor;
      return { ...anchor, ...(extended ? { chartExNumber: number } : { chartNumber: number }) };
    });
    anchors.set(sheet, listed);
  }
  return { entries, anchors };
}

function putTree(
  entries: Record<string, Record<string, unknown>>,
  tree: XmlElement,
  number: number,
  extended: boolean
): void {
  const bytes = new TextEncoder().encode(serialized(tree));
  if (extended) {
    (entries["chartExEntries"] ??= {})[number] = bytes;
    return;
  }
  const { userShapesXml } = (entries["chartEntries"]?.[number] ?? {}) as FileChart;
  (entries["chartEntries"] ??= {})[number] = {
    chartNumber: number,
    rawData: bytes,
    ...(userShapesXml ? { userShapesXml } : {}),
  };
}

/** A chart keeps its number; copies and new ones take the next that is free. */
function makeNumbers(book: BookState, extended: boolean): { take(own: number | null): number } {
  const { original } = book;
  const sheets = original?.chartsheets ?? [];
  const used = new Set(sheets.flatMap((sheet) => (extended ? sheet.chartExNumber : sheet.chartNumber) ?? []));
  const read = Object.keys((extended ? original?.chartExEntries : original?.chartEntries) ?? {}).map(Number);
  let next = Math.max(0, ...read) + 1;
  return {
    take(own) {
      const number = own !== null && !used.has(own) ? own : next++;
      used.add(number);
      return number;
    },
  };
}
