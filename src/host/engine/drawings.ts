import type { FileAnchorPoint, FileMedium } from "./fileModel";
import type { Shift } from "./shiftReferences";
import type { SheetState } from "./state";

/** Charts and pictures move with the rows and columns that they stand on. */
export function shiftDrawings(sheet: SheetState, shift: Shift): void {
  for (const chart of sheet.charts) chart.anchor = shiftedMedium(chart.anchor, shift);
  const { original } = sheet;
  if (!original?.media) return;
  sheet.original = { ...original, media: original.media.map((medium) => shiftedMedium(medium, shift)) };
}

/** "Move and size with cells" (twoCell) grows and shrinks, "move" (oneCell) keeps its size, "absolute" stays. */
function shiftedMedium(medium: FileMedium, shift: Shift): FileMedium {
  const { range } = medium;
  if (!range?.tl || range.editAs === "absolute") return medium;
  const tl = shiftedPoint(range.tl, shift);
  if (!range.br) return { ...medium, range: { ...range, tl } };
  const br = range.editAs === "oneCell" ? movedAlong(range.br, range.tl, tl) : shiftedPoint(range.br, shift);
  return { ...medium, range: { ...range, tl, br } };
}

function movedAlong(point: FileAnchorPoint, from: FileAnchorPoint, to: FileAnchorPoint): FileAnchorPoint {
  return {
    ...point,
    nativeRow: point.nativeRow + to.nativeRow - from.nativeRow,
    nativeCol: point.nativeCol + to.nativeCol - from.nativeCol,
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
