/** A4, one page wide, the table's heading on every page, page n of N, agency and date at the foot (ExcelApi 1.9). */
import { columnLetter } from "../ita/reading/address";
import { headerRowOf, type SheetPlan } from "../sheets/plan";
import type { Font } from "../sheets/styles";

const POINTS_PER_CM = 28.35;

/** "&" starts a code in headers and footers; two of them print one. */
export const footerText = (text: string, font: Font): string =>
  `&"${font},Regular"&12 ${text.replace(/&/g, "&&").slice(0, 200)}`;

export function applyPageSetup(sheet: Excel.Worksheet, plan: SheetPlan, font: Font): void {
  const { pageLayout } = sheet;
  pageLayout.orientation =
    plan.print.orientation === "landscape" ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: plan.print.onePage ? 1 : 0 };
  pageLayout.centerHorizontally = true;
  // Wide tables are made smaller to fit the page: what the margins give up, their letters gain.
  const side = plan.print.orientation === "landscape" ? 0.8 : 1.2;
  pageLayout.leftMargin = pageLayout.rightMargin = side * POINTS_PER_CM;
  pageLayout.topMargin = 1.5 * POINTS_PER_CM;
  pageLayout.bottomMargin = 1.8 * POINTS_PER_CM;
  pageLayout.footerMargin = 0.8 * POINTS_PER_CM;
  const headerRow = headerRowOf(plan) + 1;
  pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow}`);
  if (plan.print.footer !== null) applyFooter(sheet, plan.print.footer, font);
  applyPageNumber(sheet, font);
  const unprinted = plan.print.unprintedColumns ?? 0;
  if (unprinted > 0) {
    // Whole columns, so that rows which staff add are printed too.
    pageLayout.setPrintArea(`A:${columnLetter(plan.table.columns.length - 1 - unprinted)}`);
  }
}

export function applyFooter(sheet: Excel.Worksheet, text: string, font: Font): void {
  sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = footerText(text, font);
}

export function applyPageNumber(sheet: Excel.Worksheet, font: Font): void {
  sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = `&"${font},Regular"&12 หน้า &P จาก &N`;
}
