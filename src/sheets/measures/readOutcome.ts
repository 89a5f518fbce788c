/** Reads what staff decided on measures whose results have arrived. */
import { DECISION_WORDS } from "../../ita/measures";
import type { Decision } from "../../ita/types";
import { canonicalRead, type CellRead } from "../merge/canonical";

const DECISIONS = Object.keys(DECISION_WORDS) as Decision[];
/** Where the rows of a measure do not agree: what asks for most thought. */
const STRONGEST: readonly Decision[] = ["adjust", "continue", "end"];

/** By measure. It ends only where every row of it says so. */
export function readDecisions(
  rows: readonly (readonly CellRead[])[],
  columns: ReadonlyMap<string, number>
): ReadonlyMap<string, Decision> {
  const decided = new Map<string, Decision>();
  for (const cells of rows) {
    const text = (id: string): string => canonicalRead(cells[columns.get(id) ?? -1] ?? "").trim();
    const [, measureId] = /^(.+)\/\d+$/.exec(text("key")) ?? [];
    const decision = DECISIONS.find((one) => DECISION_WORDS[one] === text("decision"));
    if (measureId === undefined || decision === undefined) continue;
    const before = decided.get(measureId);
    const wins = before === undefined || STRONGEST.indexOf(decision) < STRONGEST.indexOf(before);
    if (wins) decided.set(measureId, decision);
  }
  return decided;
}
