import { createMemory } from "../../../src/sheets/merge/memory";
import { mergeTable, noCounts } from "../../../src/sheets/merge/mergeTable";
import { create, measuresPlan, run } from "./paperTable";

const before = measuresPlan([
  { id: "M69-01", analysis: "ได้ 80.00", measure: "ปรับปรุงเว็บไซต์", score: 80 },
  { id: "M69-02", analysis: "ได้ 90.00", measure: "อบรมบุคลากร", score: 90 },
]);
const after = measuresPlan([
  { id: "M69-01", analysis: "ได้ 85.00", measure: "ปรับปรุงเว็บไซต์", score: 85 },
  { id: "M69-02", analysis: "ได้ 90.00", measure: "อบรมบุคลากร", score: 90 },
]);
const column = (headers: string[], name: string): number => headers.indexOf(name);

test("a cell that staff left alone follows the figures", () => {
  const paper = create(before);
  const counts = run(after, paper);
  expect(paper.rows[0]).toEqual(["M69-01", 85, "ได้ 85.00", "ปรับปรุงเว็บไซต์", "", ""]);
  expect(counts).toMatchObject({ cellsUpdated: 2, cellsKept: 0, conflicts: 0 });
});

test("a cell that staff reworded stays, and the new text is offered beside it", () => {
  const paper = create(before);
  paper.rows[0]![2] = "ถ้อยคำของเรา";
  const counts = run(after, paper);
  expect(paper.rows[0]![2]).toBe("ถ้อยคำของเรา");
  expect(paper.rows[0]![5]).toBe("ผลการวิเคราะห์: ได้ 85.00");
  expect(counts).toMatchObject({ cellsKept: 1, conflicts: 1 });
});

test("an offer that staff cleared does not come back until the figures say something new", () => {
  const paper = create(before);
  paper.rows[0]![2] = "ถ้อยคำของเรา";
  run(after, paper);
  paper.rows[0]![5] = "";
  run(after, paper);
  expect(paper.rows[0]![5]).toBe("");
  run(
    measuresPlan([
      { id: "M69-01", analysis: "ได้ 99.00", measure: "ปรับปรุงเว็บไซต์", score: 99 },
      { id: "M69-02", analysis: "ได้ 90.00", measure: "อบรมบุคลากร", score: 90 },
    ]),
    paper
  );
  expect(paper.rows[0]![5]).toBe("ผลการวิเคราะห์: ได้ 99.00");
});

test("taking the offered text over ends the conflict and clears the offer", () => {
  const paper = create(before);
  paper.rows[0]![2] = "ถ้อยคำของเรา";
  run(after, paper);
  paper.rows[0]![2] = "ได้ 85.00";
  const counts = run(after, paper);
  expect(paper.rows[0]![5]).toBe("");
  expect(counts.conflicts).toBe(0);
});

test("what staff wrote in the offer column stays", () => {
  const paper = create(before);
  paper.rows[0]![2] = "ถ้อยคำของเรา";
  paper.rows[0]![5] = "จดไว้ถามผู้บริหาร";
  run(after, paper);
  expect(paper.rows[0]![5]).toBe("จดไว้ถามผู้บริหาร");
});

test("a cell that staff cleared stays empty", () => {
  const paper = create(before);
  paper.rows[0]![3] = "";
  run(after, paper);
  expect(paper.rows[0]![3]).toBe("");
});

test("a deleted row stays deleted, an added row stays where it is", () => {
  const paper = create(before);
  paper.rows.splice(0, 1);
  paper.rows.unshift(["", "", "แถวของเรา", "", "กองช่าง", ""]);
  const counts = run(after, paper);
  expect(paper.rows.map((row) => row[0])).toEqual(["", "M69-02"]);
  expect(paper.rows[0]).toEqual(["", "", "แถวของเรา", "", "กองช่าง", ""]);
  expect(counts.rowsLeftDeleted).toBe(1);
});

test("rows are found by their number after sorting, columns after moving", () => {
  const paper = create(before);
  paper.rows.reverse();
  const move = (list: unknown[]): void => void list.splice(0, 0, ...list.splice(3, 1));
  move(paper.headers);
  paper.rows.forEach(move);
  run(after, paper);
  expect(paper.headers[0]).toBe("มาตรการ");
  const row = paper.rows[1]!;
  expect(row[column(paper.headers, "รหัส")]).toBe("M69-01");
  expect(row[column(paper.headers, "ผลการวิเคราะห์")]).toBe("ได้ 85.00");
});

test("a heading that we change is followed, one that staff reworded is left", () => {
  const paper = create(before);
  paper.headers[4] = "กองที่รับผิดชอบ";
  paper.rows[0]![4] = "กองคลัง";
  run(before, paper);
  run(
    measuresPlan(
      [
        { id: "M69-01", analysis: "ก", measure: "ข", score: 1 },
        { id: "M69-02", analysis: "ค", measure: "ง", score: 2 },
      ],
      "๒๕๖๙"
    ),
    paper
  );
  expect(paper.headers).toEqual(["รหัส", "คะแนน ๒๕๖๙", "ผลการวิเคราะห์", "มาตรการ", "กองที่รับผิดชอบ", "ข้อเสนอใหม่"]);
  expect(paper.rows[0]![4]).toBe("กองคลัง");
});

test("a column of ours that staff deleted and replaced by their own is never written into", () => {
  const paper = create(before);
  paper.headers[1] = "บันทึกของเรา";
  paper.rows[0]![1] = "สำคัญ";
  run(before, paper);
  run(after, paper);
  expect(paper.rows[0]![1]).toBe("สำคัญ");
});

test("without the memory all text is the staff's, and no row is added", () => {
  const paper = create(before);
  paper.rows.splice(1, 1);
  paper.memory = null;
  const counts = run(after, paper);
  expect(paper.rows).toHaveLength(1);
  expect(paper.rows[0]!.slice(1, 3)).toEqual([80, "ได้ 80.00"]);
  expect(counts.cellsKept).toBe(2);
});

test("in a row that staff copied, what they changed stays and the rest follows, in both rows", () => {
  const paper = create(before);
  paper.rows.push([...paper.rows[0]!]);
  paper.rows[2]![3] = "มาตรการที่สองของเรา";
  const counts = run(after, paper);
  expect(paper.rows[0]!.slice(2, 4)).toEqual(["ได้ 85.00", "ปรับปรุงเว็บไซต์"]);
  expect(paper.rows[2]!.slice(2, 4)).toEqual(["ได้ 85.00", "มาตรการที่สองของเรา"]);
  expect(counts).toMatchObject({ rowsAdded: 0, cellsKept: 1, conflicts: 0 });
});

test("next year's headings move on although one bears the other's old words", () => {
  const twoYears = (previous: string, current: string) => ({
    ...before,
    columns: before.columns.map((column) =>
      column.id === "score"
        ? { ...column, header: `คะแนน ${previous}` }
        : column.id === "unit"
          ? { ...column, header: `คะแนน ${current}` }
          : column
    ),
  });
  const paper = create(twoYears("๒๕๖๗", "๒๕๖๘"));
  paper.memory = null;
  run(twoYears("๒๕๖๗", "๒๕๖๘"), paper);
  run(twoYears("๒๕๖๘", "๒๕๖๙"), paper);
  expect(paper.headers).toEqual(["รหัส", "คะแนน ๒๕๖๘", "ผลการวิเคราะห์", "มาตรการ", "คะแนน ๒๕๖๙", "ข้อเสนอใหม่"]);
});

describe("a formula column", () => {
  const formulas = (text: string) => ({
    ...before,
    rows: before.rows.map((row) => row.map((value, index) => (index === 1 ? { formula: text } : value))),
  });

  test("is rewritten, but not where staff typed a value over the formula", () => {
    const paper = create(formulas("=A1"));
    paper.rows[0]![1] = 77;
    const counts = run(formulas("=A2"), paper);
    expect(paper.rows.map((row) => row[1])).toEqual([77, "=A2"]);
    expect(counts.cellsKept).toBe(1);
  });

  test("is known by its formulas when staff reword its heading, and keeps their words", () => {
    const paper = create(formulas("=A1"));
    paper.headers[1] = "ผลต่าง (คะแนน)";
    run(formulas("=A2"), paper);
    expect(paper.headers[1]).toBe("ผลต่าง (คะแนน)");
    expect(paper.rows.map((row) => row[1])).toEqual(["=A2", "=A2"]);
  });
});

test("a table that staff sorted their own way is not sorted again, one in our order is", () => {
  const ordered = (first: number, second: number) => ({
    ...before,
    orderColumn: "score",
    rows: before.rows.map((row, index) => row.map((value, at) => (at === 1 ? [first, second][index]! : value))),
  });
  const sortOf = (rows: (string | number)[][]) =>
    mergeTable(
      ordered(2, 1),
      { row: 3, column: 0, headers: before.columns.map((column) => column.header), rows },
      createMemory(),
      createMemory(),
      noCounts()
    ).sortBy;
  expect(sortOf(create(ordered(1, 2)).rows as (string | number)[][])).toBe(1);
  expect(sortOf((create(ordered(1, 2)).rows as (string | number)[][]).reverse())).toBeNull();
});

test("a run that is cut off at any step loses nothing, and the next one completes", () => {
  for (let steps = 0; steps < 12; steps++) {
    const paper = create(before);
    paper.rows[1]![3] = "ของเรา";
    run(after, paper, steps);
    run(after, paper);
    expect(paper.rows.map((row) => [row[0], row[2], row[3]])).toEqual([
      ["M69-01", "ได้ 85.00", "ปรับปรุงเว็บไซต์"],
      ["M69-02", "ได้ 90.00", "ของเรา"],
    ]);
    const counts = run(after, paper);
    expect(counts).toMatchObject({ cellsUpdated: 0, rowsAdded: 0 });
  }
});

test("rows of a planned table leave when they are no longer planned, unless staff wrote in them", () => {
  const planned = { ...before, rowPolicy: "planned" as const };
  const paper = create(planned);
  paper.rows[1]![4] = "กองคลัง";
  const empty = { ...planned, rows: [] };
  run(empty, paper);
  expect(paper.rows.map((row) => row[0])).toEqual(["M69-02"]);
});
