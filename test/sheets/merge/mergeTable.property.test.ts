import fc from "fast-check";
import { create, measuresPlan, run, type Paper } from "./paperTable";

/** Staff text always bears this mark, so it can be told from ours wherever it goes. */
const STAFF = "ของเรา";

type Action =
  | { kind: "edit"; row: number; column: number; text: string }
  | { kind: "insert"; at: number; text: string }
  | { kind: "delete"; row: number }
  | { kind: "sort"; column: number }
  | { kind: "moveColumn"; from: number; to: number }
  | { kind: "addColumn"; at: number; text: string }
  | { kind: "score"; row: number; score: number }
  | { kind: "run" }
  | { kind: "cutRun"; steps: number };

const index = fc.nat(20);
const text = fc.nat(9999).map((n) => `${STAFF}${n}`);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), row: index, column: index, text }) },
  fc.record({ kind: fc.constant("insert" as const), at: index, text }),
  fc.record({ kind: fc.constant("delete" as const), row: index }),
  fc.record({ kind: fc.constant("sort" as const), column: index }),
  fc.record({ kind: fc.constant("moveColumn" as const), from: index, to: index }),
  fc.record({ kind: fc.constant("addColumn" as const), at: index, text }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("score" as const),
      row: fc.nat(3),
      score: fc.integer({ min: 0, max: 100 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: "run" as const }) },
  fc.record({ kind: fc.constant("cutRun" as const), steps: fc.nat(14) })
);

const plan = (scores: readonly number[]) =>
  measuresPlan(
    scores.map((score, n) => ({
      id: `M69-0${n + 1}`,
      analysis: `ตัวชี้วัด ${n + 1} ได้ ${score}`,
      measure: score < 90 ? `ปรับปรุง ${n + 1}` : `รักษา ${n + 1}`,
      score,
    }))
  );

/** Text in generated columns is ours by agreement: those cells are shown as computed. */
function staffTexts(paper: Paper): string[] {
  const generated = paper.headers.findIndex((header) => header.startsWith("คะแนน"));
  return paper.rows
    .flatMap((row) => row.filter((cell, at) => at !== generated && String(cell).startsWith(STAFF)))
    .map(String)
    .sort();
}

test("no sequence of staff actions and runs, whole or cut off, loses or changes a text of theirs", () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 5, maxLength: 40 }), (actions) => {
      const scores = [80, 90, 95, 70];
      const paper = create(plan(scores));
      for (const step of actions) {
        const row = paper.rows[("row" in step ? step.row : 0) % Math.max(1, paper.rows.length)];
        const width = paper.headers.length;
        const width1 = (n: number): number => n % width;
        switch (step.kind) {
          case "edit":
            if (row && !paper.headers[width1(step.column)]!.startsWith("คะแนน")) row[width1(step.column)] = step.text;
            break;
          case "insert":
            paper.rows.splice(
              step.at % (paper.rows.length + 1),
              0,
              paper.headers.map((header, at) => (at === 2 && !header.startsWith("คะแนน") ? step.text : ""))
            );
            break;
          case "delete":
            if (row) paper.rows.splice(paper.rows.indexOf(row), 1);
            break;
          case "sort":
            paper.rows.sort((a, b) => String(a[width1(step.column)]).localeCompare(String(b[width1(step.column)])));
            break;
          case "moveColumn": {
            const move = (list: unknown[]): void =>
              void list.splice(width1(step.to), 0, ...list.splice(width1(step.from), 1));
            move(paper.headers);
            paper.rows.forEach(move);
            break;
          }
          case "addColumn":
            if (width > 12) break;
            paper.headers.splice(width1(step.at), 0, `คอลัมน์${width}`);
            paper.rows.forEach((cells) => cells.splice(width1(step.at), 0, step.text));
            break;
          case "score":
            scores[step.row] = step.score;
            break;
          default: {
            const mine = staffTexts(paper);
            run(plan(scores), paper, step.kind === "run" ? Infinity : step.steps);
            expect(staffTexts(paper)).toEqual(mine);
            if (step.kind !== "run") break;
            const image = JSON.stringify([paper.headers, paper.rows]);
            run(plan(scores), paper);
            expect(JSON.stringify([paper.headers, paper.rows])).toBe(image);
          }
        }
      }
    }),
    { numRuns: 1500 }
  );
});
