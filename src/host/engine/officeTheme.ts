import { OFFICE_THEME } from "./colors";

/** The colours as a theme part lists them, each with its place in `OFFICE_THEME`. */
const SLOTS: readonly (readonly [string, number])[] = [
  ["dk1", 1],
  ["lt1", 0],
  ["dk2", 3],
  ["lt2", 2],
  ["accent1", 4],
  ["accent2", 5],
  ["accent3", 6],
  ["accent4", 7],
  ["accent5", 8],
  ["accent6", 9],
  ["hlink", 10],
  ["folHlink", 11],
];

/**
 * The theme part of a new workbook, with the colours that are shown here. Without one the library writes the theme of
 * Office 2007, and tables and charts would look otherwise in Excel than on the page.
 */
export function officeThemePart(): string {
  const colors = SLOTS.map(
    ([slot, place]) => `<a:${slot}><a:srgbClr val="${OFFICE_THEME[place] ?? "000000"}"/></a:${slot}>`
  ).join("");
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const lines = [6350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${fill}</a:ln>`).join("");
  const fonts = (part: string, latin: string): string =>
    `<a:${part}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>` +
    `<a:font script="Thai" typeface="Tahoma"/></a:${part}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>' +
    `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Office">${fonts("majorFont", "Calibri Light")}${fonts("minorFont", "Calibri")}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst>` +
    `<a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
