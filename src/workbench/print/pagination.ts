/** Divides a sheet into printed pages by its page setup: plain data, no page. */
import { areaOf, boundingArea, intersection } from "../../host/engine/areas";
import type { Area, PageSetup, Sheet } from "../../host/engine/types";
import type { Axis } from "../grid/axis";
import type { Layout } from "../grid/layout";

/** From the first to before the last. */
export type Span = readonly [begin: number, end: number];

export interface PrintedPage {
  readonly rows: Span;
  readonly columns: Span;
  /** Rows and columns repeated before them; null where they stand on the page by themselves. */
  readonly titleRows: Span | null;
  readonly titleColumns: Span | null;
}

export interface Printing {
  /** 1 is the sheet's own size. */
  readonly scale: number;
  readonly pages: readonly PrintedPage[];
}

/** Pixels of 1/96 inch, as drawn before scaling. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const PIXELS_PER_POINT = 96 / 72;
/** Width and height upright, in millimetres; another paper is printed on A4. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
};
const A4 = [210, 297] as const;

/** Excel's limits of "fit to": it never enlarges. */
const LEAST_PERCENT = 10;
const MOST_PERCENT = 100;

export function paperOf({ paperSize, orientation }: PageSetup): Paper {
  const [short, long] = PAPERS[paperSize] ?? A4;
  const [width, height] = orientation === "Landscape" ? [long, short] : [short, long];
  return { width: width * PIXELS_PER_MILLIMETRE, height: height * PIXELS_PER_MILLIMETRE };
}

/** What the margins leave of a paper. */
export function roomOn(paper: Paper, { margins }: PageSetup): Paper {
  return {
    width: paper.width - (margins.left + margins.right) * PIXELS_PER_POINT,
    height: paper.height - (margins.top + margins.bottom) * PIXELS_PER_POINT,
  };
}

/** The print area, else all of the sheet, up to the last cell with content, formats or a chart; null when there is none. */
export function printedArea(sheet: Sheet): Area | null {
  const parts = sheet.charts.map(({ anchor: { from, to } }) => ({
    row: from.row,
    column: from.column,
    rowCount: to.row - from.row + 1,
    columnCount: to.column - from.column + 1,
  }));
  const used = sheet.usedArea(false);
  const all = used ? [used, ...parts] : parts;
  const first = all[0];
  if (!first) return null;
  // Excel prints from the first cell of the sheet, empty rows and columns before the content included.
  const whole = all.reduce((joined, part) => boundingArea(joined, part), areaOf(0, 0));
  // A print area of whole columns ends where the content ends.
  return sheet.pageSetup.printArea ? intersection(sheet.pageSetup.printArea, whole) : whole;
}

/** @param layout measured at 100 percent */
export function printingOf(sheet: Sheet, layout: Layout): Printing {
  const area = printedArea(sheet);
  if (!area) return { scale: 1, pages: [] };
  const { pageSetup } = sheet;
  const room = roomOn(paperOf(pageSetup), pageSetup);
  const rows: Side = {
    axis: layout.rows,
    span: [area.row, area.row + area.rowCount],
    titles: spanOf(pageSetup.titleRows),
    room: room.height,
  };
  const columns: Side = {
    axis: layout.columns,
    span: [area.column, area.column + area.columnCount],
    titles: spanOf(pageSetup.titleColumns),
    room: room.width,
  };
  const scale = scaleOf(pageSetup, rows, columns);
  const across = chunks(columns, scale);
  const down = chunks(rows, scale);
  // Down, then over: Excel's order unless a file says otherwise.
  return {
    scale,
    pages: across.flatMap((columnSpan) =>
      down.map((rowSpan) => ({
        rows: rowSpan,
        columns: columnSpan,
        titleRows: repeated(rows.titles, rowSpan),
        titleColumns: repeated(columns.titles, columnSpan),
      }))
    ),
  };
}

interface Side {
  readonly axis: Axis;
  readonly span: Span;
  readonly titles: Span | null;
  /** Pixels of the paper. */
  readonly room: number;
}

function spanOf(lines: { readonly first: number; readonly last: number } | null): Span | null {
  return lines && [lines.first, lines.last + 1];
}

/** Titles are repeated on the pages that begin behind them. */
function repeated(titles: Span | null, [begin]: Span): Span | null {
  return titles && begin >= titles[1] ? titles : null;
}

function scaleOf({ fitToWidth, fitToHeight, scale }: PageSetup, rows: Side, columns: Side): number {
  if (fitToWidth === null && fitToHeight === null) return (scale ?? MOST_PERCENT) / 100;
  for (let percent = MOST_PERCENT; percent > LEAST_PERCENT; percent -= 1) {
    const fits = (side: Side, most: number | null): boolean =>
      most === null || chunks(side, percent / 100).length <= most;
    if (fits(columns, fitToWidth) && fits(rows, fitToHeight)) return percent / 100;
  }
  return LEAST_PERCENT / 100;
}

/** As many whole rows (or columns) on each page as have room; one that is larger than a page has a page of its own. */
function chunks({ axis, span, titles, room }: Side, scale: number): Span[] {
  const found: Span[] = [];
  for (let begin = span[0]; begin < span[1];) {
    const before = repeated(titles, [begin, begin]);
    const used = before ? axis.offset(before[1]) - axis.offset(before[0]) : 0;
    // A pixel more, for sizes that were rounded to whole pixels.
    const limit = axis.offset(begin) + room / scale - used + 1;
    let end = begin + 1;
    while (end < span[1] && axis.offset(end + 1) <= limit) end += 1;
    if (axis.offset(end) > axis.offset(begin)) found.push([begin, end]);
    begin = end;
  }
  return found;
}
