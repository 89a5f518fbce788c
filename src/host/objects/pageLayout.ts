import type { PageSetup, Sheet } from "../engine/types";
import { booleanValue, numberValue, oneOf, recordValue, textValue } from "../protocol/arguments";
import type { Arguments } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { AnyMember, HostObject, Property, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import type { Session } from "../session";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/areas";
import { headerFooterGroupType } from "./headersFooters";
import { rangeAreasType } from "./rangeAreas";
import { makeRange, makeRangeRef, rangeArgument } from "./rangeRef";

/** `Excel.PaperType` values that a Thai office may meet; others are refused as unknown. */
const PAPER = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Legal",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
] as const;
/** A sheet of paper is at most 17 inches; a margin beyond that is a mistake in units. */
const MAX_MARGIN = 1224;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type MarginName = keyof PageSetup["margins"];

/** Margins are in points. */
function margin(name: MarginName): Property<Sheet> {
  return {
    since: "1.9",
    get: (sheet) => sheet.pageSetup.margins[name],
    set: (sheet, value) => setMargins(sheet, { [name]: numberValue(value, `${name} margin`, 0, MAX_MARGIN) }),
  };
}

function setMargins(sheet: Sheet, margins: Partial<Record<MarginName, number>>): void {
  sheet.patchPageSetup({ margins: { ...sheet.pageSetup.margins, ...margins } });
}

type SwitchName = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite";

function onOff(name: SwitchName): Property<Sheet> {
  return {
    since: "1.9",
    get: (sheet) => sheet.pageSetup[name],
    set: (sheet, value) => sheet.patchPageSetup({ [name]: booleanValue(value, name) }),
  };
}

/** `Excel.PageLayoutZoomOptions`: either a scale, or pages across and down (0 or nothing for "as many as needed"). */
function setZoom(sheet: Sheet, value: Json): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordValue(value, "zoom");
  if (scale !== undefined && scale !== null) {
    if (horizontalFitToPages || verticalFitToPages)
      invalidArgument("'zoom' takes either a scale or a number of pages.");
    sheet.patchPageSetup({ scale: numberValue(scale, "zoom.scale", 10, 400), fitToWidth: null, fitToHeight: null });
    return;
  }
  sheet.patchPageSetup({
    scale: null,
    fitToWidth: pages(horizontalFitToPages, "zoom.horizontalFitToPages"),
    fitToHeight: pages(verticalFitToPages, "zoom.verticalFitToPages"),
  });
}

function pages(value: unknown, name: string): number | null {
  if (value === undefined || value === null || value === 0) return null;
  return numberValue(value, name, 1, 32_767);
}

function zoomOf({ pageSetup }: Sheet): Json {
  const { scale, fitToWidth, fitToHeight } = pageSetup;
  if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function setPrintMargins(sheet: Sheet, args: Arguments): void {
  const unit = args.oneOf(0, "unit", ["Points", "Inches", "Centimeters"]);
  const factor = POINTS[unit] ?? 1;
  const margins: Partial<Record<MarginName, number>> = {};
  for (const [name, value] of Object.entries(recordValue(args.raw(1), "marginOptions"))) {
    if (value === undefined || value === null) continue;
    if (!(name in sheet.pageSetup.margins)) invalidArgument(`There is no margin '${name}'.`);
    margins[name as MarginName] = numberValue(value, name, 0, MAX_MARGIN / factor) * factor;
  }
  setMargins(sheet, margins);
}

function titleRows(sheet: Sheet, session: Session): HostObject | null {
  const rows = sheet.pageSetup.titleRows;
  return (
    rows &&
    makeRange(session, sheet, {
      row: rows.first,
      column: 0,
      rowCount: rows.last - rows.first + 1,
      columnCount: MAX_COLUMNS,
    })
  );
}

function titleColumns(sheet: Sheet, session: Session): HostObject | null {
  const columns = sheet.pageSetup.titleColumns;
  return (
    columns &&
    makeRange(session, sheet, {
      row: 0,
      column: columns.first,
      rowCount: MAX_ROWS,
      columnCount: columns.last - columns.first + 1,
    })
  );
}

function printArea(sheet: Sheet, session: Session): HostObject | null {
  const area = sheet.pageSetup.printArea;
  return area && rangeAreasType.of({ sheet, ranges: [makeRangeRef(session, sheet, area)] });
}

const none = (): never => fail("ItemNotFound", "The page layout has no such range.");

const ranges: Record<string, AnyMember<Sheet>> = {
  setPrintArea: {
    since: "1.9",
    call: (sheet, args, session) => {
      const cells = rangeArgument(args, 0, "printArea", session, sheet);
      if (cells.sheet !== sheet) invalidArgument("The print area must lie on the same worksheet.");
      sheet.patchPageSetup({ printArea: cells.area });
    },
  },
  setPrintTitleRows: {
    since: "1.9",
    call: (sheet, args, session) => {
      const { area } = rangeArgument(args, 0, "printTitleRows", session, sheet);
      sheet.patchPageSetup({ titleRows: { first: area.row, last: area.row + area.rowCount - 1 } });
    },
  },
  setPrintTitleColumns: {
    since: "1.9",
    call: (sheet, args, session) => {
      const { area } = rangeArgument(args, 0, "printTitleColumns", session, sheet);
      sheet.patchPageSetup({ titleColumns: { first: area.column, last: area.column + area.columnCount - 1 } });
    },
  },
  getPrintArea: { since: "1.9", call: (sheet, _args, session) => printArea(sheet, session) ?? none() },
  getPrintAreaOrNullObject: { since: "1.9", call: (sheet, _args, session) => printArea(sheet, session) },
  getPrintTitleRows: { since: "1.9", call: (sheet, _args, session) => titleRows(sheet, session) ?? none() },
  getPrintTitleRowsOrNullObject: { since: "1.9", call: (sheet, _args, session) => titleRows(sheet, session) },
  getPrintTitleColumns: { since: "1.9", call: (sheet, _args, session) => titleColumns(sheet, session) ?? none() },
  getPrintTitleColumnsOrNullObject: { since: "1.9", call: (sheet, _args, session) => titleColumns(sheet, session) },
};

/** `Excel.PageLayout`. */
export const pageLayoutType: ObjectType<Sheet> = defineObject<Sheet>({
  name: "PageLayout",
  members: {
    orientation: {
      since: "1.9",
      get: (sheet) => sheet.pageSetup.orientation,
      set: (sheet, value) =>
        sheet.patchPageSetup({ orientation: oneOf(value, "orientation", ["Portrait", "Landscape"] as const) }),
    },
    paperSize: {
      since: "1.9",
      get: (sheet) => sheet.pageSetup.paperSize,
      set: (sheet, value) =>
        sheet.patchPageSetup({ paperSize: oneOf(textValue(value, "paperSize"), "paperSize", PAPER) }),
    },
    zoom: { since: "1.9", get: zoomOf, set: setZoom },
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    setPrintMargins: { since: "1.9", call: setPrintMargins },
    centerHorizontally: onOff("centerHorizontally"),
    centerVertically: onOff("centerVertically"),
    printGridlines: onOff("printGridlines"),
    printHeadings: onOff("printHeadings"),
    blackAndWhite: onOff("blackAndWhite"),
    headersFooters: { since: "1.9", object: (sheet) => headerFooterGroupType.of(sheet) },
    ...ranges,
  },
});
