import { recordValue, textValue } from "../protocol/arguments";
import { invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import type { Session } from "../session";
import { assertAllowed, assertCellsWritable } from "./protectionGuard";
import type { RangeRef } from "./rangeRef";
import { areaOf } from "./rangeRef";

/** Excel's "Hyperlink" style, which it gives a cell together with a link. */
const LINK_LOOK = { fontColor: "#0563C1", underline: true } as const;

/** `Range.hyperlink` of the first cell, as Excel answers; null when it has none. */
export function readHyperlink(range: RangeRef): Json {
  const { row, column } = areaOf(range);
  const link = range.sheet.hyperlink(row, column);
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    screenTip: link.screenTip ?? "",
    textToDisplay: range.sheet.text(row, column),
  };
}

/** Excel.RangeHyperlink: an address or a place in the document, a tip, and a text that goes into the cell. */
export function writeHyperlink(range: RangeRef, value: Json, session: Session): void {
  assertAllowed(range.sheet, "allowInsertHyperlinks");
  const given = recordValue(value, "hyperlink");
  const address = memberText(given, "address");
  const documentReference = memberText(given, "documentReference");
  const screenTip = memberText(given, "screenTip");
  const text = memberText(given, "textToDisplay") ?? null;
  if (address === undefined && documentReference === undefined) {
    invalidArgument("A hyperlink needs an address or a documentReference.");
  }
  const area = areaOf(range);
  if (text !== null) assertCellsWritable(range.sheet, area);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (text !== null) range.sheet.setCell(row, column, { kind: "text", text });
      range.sheet.setHyperlink(row, column, { address, documentReference, screenTip });
    }
  }
  range.sheet.patchStyle(area, LINK_LOOK);
  if (text !== null) session.events.changed({ sheet: range.sheet, area, changeType: "RangeEdited" });
}

/** A member that is a text with something in it, or undefined. */
function memberText(given: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = given[name];
  return value === undefined || value === null || value === "" ? undefined : textValue(value, `hyperlink.${name}`);
}
