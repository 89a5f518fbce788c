import type { FileBook, FileChart } from "./fileModel";
import type { BookState } from "./state";

/** Charts are kept as the bytes of their parts. Only the cells they name are ever changed in them: <c:f>'แผ่น'!$A$1</c:f>. */
const REFERENCE_ELEMENT = /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]+)(<\/(?:\w+:)?f>)/g;

export function mapChartFormulas(book: BookState, rewrite: (formula: string) => string): void {
  const charts = book.original?.chartEntries;
  if (!book.original || !charts) return;
  const mapped: Record<string, FileChart> = {};
  for (const [number, chart] of Object.entries(charts)) {
    const xml = chart.rawData && new TextDecoder().decode(chart.rawData);
    const changed = xml?.replace(REFERENCE_ELEMENT, (_all, open: string, formula: string, close: string) => {
      return open + escapedXml(rewrite(unescapedXml(formula))) + close;
    });
    mapped[number] =
      changed !== undefined && changed !== xml ? { ...chart, rawData: new TextEncoder().encode(changed) } : chart;
  }
  book.original = { ...book.original, chartEntries: mapped };
}

function unescapedXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function escapedXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The charts that a sheet still shows; those of deleted sheets are not written. */
export function chartsInUse(book: BookState): Pick<FileBook, "chartEntries"> & Record<string, unknown> {
  const { original } = book;
  if (!original) return {};
  const anchors = [
    ...book.sheets.flatMap((sheet) => sheet.original?.drawing?.anchors ?? []),
    ...(original.chartsheets ?? []),
  ];
  const plain = new Set(anchors.map((anchor) => String(anchor.chartNumber)));
  const extended = new Set(anchors.map((anchor) => String(anchor.chartExNumber)));
  const kept = (member: string, numbers: ReadonlySet<string>): Record<string, unknown> => {
    const entries = Object.entries((original[member] as object | undefined) ?? {});
    return { [member]: Object.fromEntries(entries.filter(([number]) => numbers.has(number))) };
  };
  return {
    ...kept("chartEntries", plain),
    ...kept("chartRels", plain),
    ...kept("chartStyles", plain),
    ...kept("chartColors", plain),
    ...kept("chartExEntries", extended),
    ...kept("chartExRels", extended),
    ...kept("chartExStyles", extended),
    ...kept("chartExColors", extended),
  };
}
