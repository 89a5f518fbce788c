import type { FileAnchorPoint, FileMedium } from "./fileModel";
import type { Shift } from "./shiftReferences";
import type { SheetState } from "./state";

/** Charts and pictures read from a file move with the rows and columns they stand on. */
export function shiftDrawings(sheet: SheetState, shift: Shift): void {
  const { original } = sheet;
  if (!original) return;
  const anchors = original.drawing?.anchors?.map((anchor) => shiftedMedium(anchor, shift));
  sheet.original = {
    ...original,
    ...(original.drawing && anchors ? { drawing: { ...original.drawing, anchors } } : {}),
    ...(original.media ? { media: original.media.map((medium) => shiftedMedium(medium, shift)) } : {}),
  };
}

function shiftedMedium(medium: FileMedium, shift: Shift): FileMedium {
  const { range } = medium;
  if (!range?.tl) return medium;
  return {
    ...medium,
    range: { ...range, tl: shiftedPoint(range.tl, shift), ...(range.br ? { br: shiftedPoint(range.br, shift) } : {}) },
  };
}

function shiftedPoint(point: FileAnchorPoint, shift: Shift): FileAnchorPoint {
  const line = shift.axis === "row" ? point.nativeRow : point.nativeCol;
  if (line < shift.at) return point;
  const gone = shift.count < 0 && line < shift.at - shift.count;
  const to = gone ? shift.at : line + shift.count;
  if (shift.axis === "row") return { ...point, nativeRow: to, nativeRowOff: gone ? 0 : point.nativeRowOff };
  return { ...point, nativeCol: to, nativeColOff: gone ? 0 : point.nativeColOff };
}
