import { areaOf, boundingArea } from "../areas";
import type { BookContext } from "../context";
import type { Area, BookChange, SheetChange } from "../types";
import type { BookMemory } from "./bookMemory";
import type { CellMemory, GridMemory } from "./cellMemory";
import { sameContent } from "./cellMemory";
import type { SheetMemory } from "./sheetMemory";

/** What somebody who knew the workbook as `before` would find changed in `after`. */
export function differencesOf(context: BookContext, before: BookMemory, after: BookMemory): BookChange {
  const old = new Map(before.sheets.map((sheet) => [sheet.of, sheet]));
  const now = new Set(after.sheets.map((sheet) => sheet.of));
  return {
    sheetsGone: before.sheets.filter((sheet) => !now.has(sheet.of)).map((sheet) => context.sheetFor(sheet.of)),
    sheetsNew: after.sheets.filter((sheet) => !old.has(sheet.of)).map((sheet) => context.sheetFor(sheet.of)),
    changed: after.sheets.flatMap((sheet) => {
      const was = old.get(sheet.of);
      return was && was !== sheet ? [sheetChange(context, was, sheet)] : [];
    }),
  };
}

function sheetChange(context: BookContext, before: SheetMemory, after: SheetMemory): SheetChange {
  const ids = (sheet: SheetMemory): string[] => sheet.rest.tables.map((table) => table.id);
  const [old, now] = [ids(before), ids(after)];
  return {
    sheet: context.sheetFor(after.of),
    ...cellChange(before.cells, after.cells),
    tablesGone: old.filter((id) => !now.includes(id)),
    tablesNew: now.filter((id) => !old.includes(id)),
  };
}

function cellChange(before: GridMemory, after: GridMemory): Pick<SheetChange, "contents" | "cells"> {
  let contents: Area | null = null;
  let cells: Area | null = null;
  const around = (area: Area | null, row: number, column: number): Area =>
    area ? boundingArea(area, areaOf(row, column)) : areaOf(row, column);
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(row), after.get(row)];
    if (old === now) continue;
    for (const column of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [was, is] = [old?.get(column), now?.get(column)];
      if (was === is) continue;
      cells = around(cells, row, column);
      if (!sameHeld(was, is)) contents = around(contents, row, column);
    }
  }
  return { contents, cells };
}

/** A cell that is not there holds as much as an empty one. */
function sameHeld(was: CellMemory | undefined, is: CellMemory | undefined): boolean {
  const empty = { kind: "empty" } as const;
  return sameContent(was?.content ?? empty, is?.content ?? empty);
}
