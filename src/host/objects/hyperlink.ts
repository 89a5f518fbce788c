import { recordValue } from "../protocol/arguments";
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
  const { address, documentReference, screenTip, textToDisplay } = given;
  const texts = [address, documentReference, screenTip, textToDisplay];
  if (texts.some((text) => text !== undefined && text !== null && typeof text !== "string")) {
    invalidArgument("The members of a hyperlink are texts.");
  }
  if (!address && !documentReference) invalidArgument("A hyperlink needs an address or a documentReference.");
  const area = areaOf(range);
  const text = typeof textToDisplay === "string" && textToDisplay !== "" ? textToDisplay : null;
  if (text !== null) assertCellsWritable(range.sheet, area);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (text !== null) range.sheet.setCell(row, column, { kind: "text", text });
      range.sheet.setHyperlink(row, column, {
        ...(address ? { address: String(address) } : {}),
        ...(documentReference ? { documentReference: String(documentReference) } : {}),
        ...(screenTip ? { screenTip: String(screenTip) } : {}),
      });
    }
  }
  range.sheet.patchStyle(area, LINK_LOOK);
  if (text !== null) session.events.changed({ sheet: range.sheet, area, changeType: "RangeEdited" });
}
