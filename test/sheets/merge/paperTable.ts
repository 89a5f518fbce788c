/** A table on paper: carries out merge changes on plain arrays, as src/excel does on the workbook. */
import { canonicalPlanned, type CellRead } from "../../../src/sheets/merge/canonical";
import { createMemory, settled, type Memory } from "../../../src/sheets/merge/memory";
import { mergeTable, noCounts, type MergeCounts } from "../../../src/sheets/merge/mergeTable";
import { rememberMade } from "../../../src/sheets/merge/rows";
import type { PlannedValue, TablePlan } from "../../../src/sheets/plan";

export interface Paper {
  headers: string[];
  rows: CellRead[][];
  memory: Memory | null;
}

const asCell = (value: PlannedValue): CellRead => (typeof value === "number" ? value : canonicalPlanned(value));

export function create(plan: TablePlan): Paper {
  const memory = createMemory();
  plan.rows.forEach((_, index) => rememberMade(plan, index, memory));
  return {
    headers: plan.columns.map((column) => column.header),
    rows: plan.rows.map((row) => row.map(asCell)),
    memory: createMemory(settled(memory.entries())),
  };
}

/** Carries out the first `steps` of a run only (all of them unless told): memory, cells one by one, new rows, memory's end state. */
export function run(plan: TablePlan, paper: Paper, steps = Infinity): MergeCounts {
  const counts = noCounts();
  const next = createMemory(paper.memory?.entries() ?? []);
  const changes = mergeTable(
    plan,
    { row: 3, column: 0, headers: paper.headers, rows: paper.rows },
    paper.memory,
    next,
    counts
  );
  let left = steps;
  const step = (work: () => void): void => {
    if (left-- > 0) work();
  };
  step(() => (paper.memory = createMemory(next.entries())));
  for (const cell of changes.cells) {
    step(() => {
      const row = paper.rows[cell.row];
      if (row) row[cell.column] = asCell(cell.value);
    });
  }
  for (const { position, header } of changes.headers) step(() => (paper.headers[position] = header));
  for (const row of changes.append) step(() => paper.rows.push(row.map(asCell)));
  for (const row of changes.deleteRows) step(() => paper.rows.splice(row, 1));
  step(() => {
    for (const key of changes.leaving) next.forget(plan.name, key);
    paper.memory = createMemory(settled(next.entries()));
  });
  return counts;
}

export const measuresPlan = (
  texts: readonly { id: string; analysis: string; measure: string; score: number }[],
  year = "๒๕๖๘"
): TablePlan => ({
  name: "ITA_Measures",
  rowPolicy: "proposed",
  keyColumn: "id",
  offerColumn: "offer",
  highlights: [],
  columns: [
    { id: "id", header: "รหัส", width: 50, style: "text", ownership: "shared" },
    { id: "score", header: `คะแนน ${year}`, width: 50, style: "score", ownership: "generated" },
    { id: "analysis", header: "ผลการวิเคราะห์", width: 50, style: "text", ownership: "shared" },
    { id: "measure", header: "มาตรการ", width: 50, style: "text", ownership: "shared" },
    { id: "unit", header: "ผู้รับผิดชอบ", width: 50, style: "text", ownership: "staff" },
    { id: "offer", header: "ข้อเสนอใหม่", width: 50, style: "text", ownership: "shared" },
  ],
  rows: texts.map((text): PlannedValue[] => [text.id, text.score, text.analysis, text.measure, null, null]),
});
