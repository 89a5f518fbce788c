import { absoluteAreaName, columnIndex, columnLetters, parseArea } from "./areas";
import type { FileHeaderFooter, FilePageSetup } from "./fileModel";
import type { Area, PageSetup } from "./types";

const POINTS_PER_INCH = 72;

/** Excel.PaperType by the number that stands in a file (ECMA-376 part 1, 18.3.1.63). */
const PAPER_SIZES: readonly (readonly [number, string])[] = [
  [1, "Letter"],
  [2, "LetterSmall"],
  [3, "Tabloid"],
  [4, "Ledger"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [10, "A4Small"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
  [14, "Folio"],
  [15, "Quatro"],
  [16, "Paper10x14"],
  [17, "Paper11x17"],
  [18, "Note"],
];

/** A new sheet's page, as Excel sets it where A4 is the usual paper. */
export const NEW_PAGE_SETUP: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  fitToWidth: null,
  fitToHeight: null,
  scale: 100,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  titleRows: null,
  titleColumns: null,
  printArea: null,
  headerFooter: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};

export function pageSetupFromFile(
  file: FilePageSetup | undefined,
  headerFooter: FileHeaderFooter | undefined
): PageSetup {
  const fits = file?.fitToPage === true;
  const inches = file?.margins;
  const points = (value: number | undefined, otherwise: number): number =>
    value === undefined ? otherwise : Math.round(value * POINTS_PER_INCH * 1000) / 1000;
  const standard = NEW_PAGE_SETUP.margins;
  const header = splitHeader(headerFooter?.oddHeader);
  const footer = splitHeader(headerFooter?.oddFooter);
  return {
    orientation: file?.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_SIZES.find(([number]) => number === file?.paperSize)?.[1] ?? "Letter",
    fitToWidth: fits ? file.fitToWidth || null : null,
    fitToHeight: fits ? file.fitToHeight || null : null,
    scale: fits ? null : (file?.scale ?? 100),
    margins: {
      top: points(inches?.top, standard.top),
      bottom: points(inches?.bottom, standard.bottom),
      left: points(inches?.left, standard.left),
      right: points(inches?.right, standard.right),
      header: points(inches?.header, standard.header),
      footer: points(inches?.footer, standard.footer),
    },
    centerHorizontally: file?.horizontalCentered === true,
    centerVertically: file?.verticalCentered === true,
    printGridlines: file?.showGridLines === true,
    printHeadings: file?.showRowColHeaders === true,
    blackAndWhite: file?.blackAndWhite === true,
    titleRows: titleRows(file?.printTitlesRow),
    titleColumns: titleColumns(file?.printTitlesColumn),
    printArea: printArea(file?.printArea),
    headerFooter: {
      leftHeader: header[0],
      centerHeader: header[1],
      rightHeader: header[2],
      leftFooter: footer[0],
      centerFooter: footer[1],
      rightFooter: footer[2],
    },
  };
}

/** The file's members for this page; members that the contract does not know stay as they were read. */
export function pageSetupToFile(page: PageSetup, original: FilePageSetup | undefined): FilePageSetup {
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  const { margins } = page;
  const paper = PAPER_SIZES.find(([, name]) => name.toLowerCase() === page.paperSize.toLowerCase())?.[0];
  return {
    ...original,
    // The library writes these three whenever they are present, though 1 is what a file means without them.
    firstPageNumber: original?.["useFirstPageNumber"] === true ? original["firstPageNumber"] : undefined,
    copies: original?.["copies"] === 1 ? undefined : original?.["copies"],
    usePrinterDefaults: undefined,
    margins: {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: paper ?? original?.paperSize,
    fitToPage: fits,
    // 0 stands for "as many pages as needed".
    fitToWidth: fits ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (page.fitToHeight ?? 0) : undefined,
    scale: fits ? 100 : (page.scale ?? 100),
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    showGridLines: page.printGridlines || undefined,
    showRowColHeaders: page.printHeadings || undefined,
    blackAndWhite: page.blackAndWhite || undefined,
    // Written as defined names, because the library neither quotes every sheet name nor keeps whole columns.
    printArea: undefined,
    printTitlesRow: undefined,
    printTitlesColumn: undefined,
  };
}

export function headerFooterToFile(page: PageSetup, original: FileHeaderFooter | undefined): FileHeaderFooter {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = page.headerFooter;
  return {
    ...original,
    oddHeader: joinHeader(leftHeader, centerHeader, rightHeader) || undefined,
    oddFooter: joinHeader(leftFooter, centerFooter, rightFooter) || undefined,
  };
}

/** Splits "&Lซ้าย&Cกลาง&Rขวา"; text before any mark belongs to the centre. */
function splitHeader(code: string | null | undefined): [string, string, string] {
  const parts: [string, string, string] = ["", "", ""];
  let section = 1;
  const text = code ?? "";
  // A code is taken whole ("&P", "&&", "&\"font\""), so that its letter is never read as a mark.
  for (const [piece] of text.matchAll(/&.|[^&]+|&/gsu)) {
    const mark = ["&L", "&C", "&R"].indexOf(piece.toUpperCase());
    if (mark >= 0) section = mark;
    else parts[section] = (parts[section] ?? "") + piece;
  }
  return parts;
}

function joinHeader(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}

function titleRows(text: string | undefined): PageSetup["titleRows"] {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(text ?? "");
  return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : null;
}

function titleColumns(text: string | undefined): PageSetup["titleColumns"] {
  const match = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(text ?? "");
  return match?.[1] && match[2] ? { first: columnIndex(match[1]), last: columnIndex(match[2]) } : null;
}

/** Several print areas cannot be expressed; the first stands. */
function printArea(text: string | undefined): Area | null {
  return parseArea((text ?? "").split(/[,&]/)[0] ?? "");
}

/** The texts of the two reserved names that hold print area and titles; null when the sheet has none. */
export function printNames(page: PageSetup, quotedSheet: string): { area: string | null; titles: string | null } {
  const rows = page.titleRows && `${quotedSheet}!$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`;
  const columns =
    page.titleColumns &&
    `${quotedSheet}!$${columnLetters(page.titleColumns.first)}:$${columnLetters(page.titleColumns.last)}`;
  return {
    area: page.printArea && `${quotedSheet}!${absoluteAreaName(page.printArea)}`,
    titles: [columns, rows].filter(Boolean).join(",") || null,
  };
}
