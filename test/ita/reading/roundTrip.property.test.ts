/** Whatever scores are written in whatever supported dress, the same scores are read. */
import fc from "fast-check";
import { gather } from "../../../src/ita/reading/gather";
import { recognise } from "../../../src/ita/reading/recognise";
import { createRowFilter } from "../../../src/ita/reading/rowFilter";
import type { GridRow, SheetGrid } from "../../../src/ita/reading/types";
import { dressed, TABLES, twoTables, type AnyDocument } from "../../corpus/anyDocument";
import { scoreDifferences } from "../../corpus/compare";
import { toGrid } from "../../corpus/toGrid";

type Written = Pick<AnyDocument, "agency" | "years">;

function readBack(grid: SheetGrid, { agency, years }: Written): { readonly kinds: string; readonly wrong: string[] } {
  const hints = agency === null ? {} : { agency };
  const used = recognise([grid], [], hints).tables.filter((table) => table.use);
  const gathered = gather(used, hints);
  return {
    kinds: used.map(({ kind }) => kind).join(" "),
    wrong: scoreDifferences(
      { years, sources: [], findings: [] },
      gathered.years.map(({ assessment }) => assessment)
    ),
  };
}

describe.each(Object.entries(TABLES))("a table of %s", (_, table) => {
  it("reads back to the scores that were written", () => {
    fc.assert(
      fc.property(dressed(table), (document) => {
        expect(readBack(toGrid(document.sheet), document)).toEqual({ kinds: document.kind, wrong: [] });
      }),
      { numRuns: 60 }
    );
  });
});

it("reads two tables of two years on one sheet", () => {
  fc.assert(
    fc.property(twoTables, ({ sheet, years }) => {
      expect(readBack(toGrid(sheet), { agency: null, years })).toEqual({ kinds: "indicators indicators", wrong: [] });
    }),
    { numRuns: 60 }
  );
});

/** Rows of a register of another kind, with words of score tables strewn in. */
const register = (from: number, count: number): GridRow[] =>
  Array.from({ length: count }, (_, at) => ({
    row: from + at,
    column: 0,
    values: [from + at, `รายการจัดซื้อเลขที่ ${from + at}/๒๕๖๘`, at % 40 === 7 ? "คะแนนผู้ขายร้อยละ ๘๕" : "เบิกจ่าย", at * 7.25],
    formats: null,
  }));

it("reads the same through the row filter from the midst of a long sheet, however it is cut into blocks", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(TABLES)).chain(dressed),
      fc.integer({ min: 5, max: 300 }),
      fc.integer({ min: 1, max: 97 }),
      (document, above, block) => {
        const table = toGrid(document.sheet).rows.map((row) => ({ ...row, row: row.row + above + 6 }));
        const end = table.at(-1)?.row ?? above;
        const rows = [...register(0, above), ...table, ...register(end + 8, 120)];
        const filter = createRowFilter();
        for (let at = 0; at < rows.length; at += block) filter.take(rows.slice(at, at + block));
        const grid = { sheet: document.sheet.name, cutOff: filter.full, ours: false, rows: filter.kept() };
        expect(readBack(grid, document)).toEqual({ kinds: document.kind, wrong: [] });
      }
    ),
    { numRuns: 25 }
  );
});
