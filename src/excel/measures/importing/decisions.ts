/** What staff decided on last year's measures in the workbook that they kept before, for the outcome sheet of this one. */
import { canonicalRead } from "../../../sheets/merge/canonical";
import { HEADER, THEIR_HEADER, type Memory } from "../../../sheets/merge/memory";
import { OUTCOME_COLUMNS } from "../../../sheets/measures/outcomeSheet";
import { yearlyTable } from "../../../sheets/names";
import type { TableState } from "../../readWorkbook";
import type { FileDecision } from "./readFile";

export interface DecisionChange {
  readonly column: "decision" | "reason";
  readonly sheet: string;
  /** On the sheet, counted from 0. */
  readonly row: number;
  readonly position: number;
  readonly text: string;
}

/** Only over a proposal of ours or into an empty cell: what staff decided here stays. */
export function decisionChanges(
  outcome: TableState,
  decided: readonly FileDecision[],
  memory: Memory | null,
  fiscalYear: number
): DecisionChange[] {
  const table = yearlyTable("outcome", fiscalYear);
  const positionOf = (id: "key" | "decision" | "reason"): number => {
    const names = [
      OUTCOME_COLUMNS[id],
      memory?.get(table, HEADER, id)?.base,
      memory?.get(table, THEIR_HEADER, id)?.base,
    ];
    return outcome.headers.findIndex((header) => names.includes(header));
  };
  const at = { key: positionOf("key"), decision: positionOf("decision"), reason: positionOf("reason") };
  const byKey = new Map(decided.map((one) => [one.key, one]));
  return outcome.formulas.slice(1).flatMap((cells, body) => {
    const key = canonicalRead(cells[at.key]);
    const found = byKey.get(key);
    if (!found) return [];
    return (["decision", "reason"] as const).flatMap((column): DecisionChange[] => {
      const stands = canonicalRead(cells[at[column]]);
      const isTheirs = stands !== "" && memory?.get(table, key, column)?.base !== stands;
      if (at[column] < 0 || isTheirs || found[column] === "" || found[column] === stands) return [];
      const place = { row: outcome.row + 1 + body, position: outcome.column + at[column] };
      return [{ column, sheet: outcome.sheet, ...place, text: found[column] }];
    });
  });
}
