/** A change computes only the formulas that hang on it: the result must be that of computing everything. */
import fc from "fast-check";
import { createBook } from "../../../src/host/engine/book";
import type { Book, CellInput, CellValue, Sheet } from "../../../src/host/engine/types";

const SIZE = 6;

/** Two sheets, the first with a table in rows 1 to 4, and a name. */
function newBook(): Book {
  const book = createBook();
  const first = book.activeSheet;
  ["รหัส", "คะแนน", "ผล"].forEach((name, column) => first.setCell(0, column, { kind: "text", text: name }));
  first.addTable({ row: 0, column: 0, rowCount: 4, columnCount: 3 }, true, "Scores");
  book.addSheet("แผ่น ๒");
  book.setName("mean", "='แผ่น ๒'!$A$1");
  return book;
}

const place = fc.record({
  sheet: fc.nat(1),
  row: fc.integer({ min: 1, max: SIZE }),
  column: fc.nat(SIZE),
});

const plainFormula = fc.oneof(
  place.map(({ row, column }) => `=${letter(column)}${row + 1}*2`),
  place.map(({ row, column }) => `=IFERROR('แผ่น ๒'!${letter(column)}${row + 1}+1,"-")`),
  place.map(({ row }) => `=SUM(A1:C${row + 1})`),
  fc.constantFrom(
    "=SUM(Scores[คะแนน])",
    "=IFERROR(INDEX(Scores[ผล],MATCH(3,Scores[รหัส],0)),0)",
    '=COUNTIF(B:B,">2")',
    "=mean+1",
    "=1/0",
    "=IF(TRUE,Sheet1!B2,0)"
  )
);

/** Formulas that hang on more than they name: they make the engine compute everything. */
const wideFormula = fc.constantFrom("=SUBTOTAL(9,B2:B4)", '=INDIRECT("B2")+1', "=A2:A3*2");

const input = (formula: fc.Arbitrary<string>): fc.Arbitrary<CellInput> =>
  fc.oneof(
    fc.integer({ min: -3, max: 9 }).map((number) => ({ kind: "number" as const, number })),
    fc.constantFrom("ก", "3", "").map((text) => ({ kind: "text" as const, text })),
    formula.map((text) => ({ kind: "formula" as const, formula: text })),
    fc.constant({ kind: "empty" as const })
  );

type Step = { readonly sheet: number; readonly row: number; readonly column: number } & (
  { readonly what: "write"; readonly input: CellInput } | { readonly what: "clear" | "insertRow" | "look" }
);

const step = (formula: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .record({ where: place, written: input(formula) })
        .map(({ where, written }) => ({ ...where, what: "write" as const, input: written })),
    },
    { weight: 2, arbitrary: place.map((where) => ({ ...where, what: "clear" as const })) },
    { weight: 1, arbitrary: place.map((where) => ({ ...where, what: "insertRow" as const })) },
    { weight: 6, arbitrary: place.map((where) => ({ ...where, what: "look" as const })) }
  );

const letter = (column: number): string => "ABCDEFGHIJ".charAt(column);

function play(book: Book, { sheet, row, column, ...doing }: Step): void {
  const on = book.sheets[sheet] as Sheet;
  if (doing.what === "write") on.setCell(row, column, doing.input);
  if (doing.what === "clear") on.clear({ row, column, rowCount: 2, columnCount: 1 }, "Contents");
  if (doing.what === "insertRow") on.insertCells({ row: 8, column: 0, rowCount: 1, columnCount: 8 }, "Down");
}

const values = (book: Book): CellValue[][] =>
  book.sheets.map((sheet) =>
    Array.from({ length: (SIZE + 3) * (SIZE + 3) }, (_, at) =>
      sheet.value(Math.floor(at / (SIZE + 3)), at % (SIZE + 3))
    )
  );

/** Whether every write was accepted alike. */
function playBoth(books: readonly Book[], one: Step): void {
  const refusals = books.map((book) => {
    try {
      play(book, one);
      return "";
    } catch (error) {
      return String(error);
    }
  });
  expect(refusals[1]).toBe(refusals[0]);
}

test.each([
  ["formulas that name all that they read", plainFormula],
  ["formulas that do not", fc.oneof({ weight: 5, arbitrary: plainFormula }, { weight: 1, arbitrary: wideFormula })],
])("values after any edits are those of a workbook that is computed whole each time: %s", (_, formula) => {
  fc.assert(
    fc.property(fc.array(step(formula), { minLength: 4, maxLength: 40 }), (steps) => {
      const [bySteps, whole] = [newBook(), newBook()];
      for (const one of steps) {
        playBoth([bySteps, whole], one);
        if (one.what !== "look") continue;
        whole.recall(whole.remember());
        expect(values(bySteps)).toEqual(values(whole));
      }
      whole.recall(whole.remember());
      expect(values(bySteps)).toEqual(values(whole));
    }),
    { numRuns: 120, seed: 2569 }
  );
});
