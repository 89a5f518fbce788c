/** Which sheets say something that the scores no longer say. */
import type { PlannedValue } from "../sheets/plan";
import { sheetNameOf, type RunPlan, type SheetWork } from "./planRun";
import type { StaleSheet } from "./types";

/** The list of findings comes and goes with every look at the scores; the pane shows it as it is. */
const SHOWN_ANYWAY = "findings";

/** @param run planned for the day of the last run: a new day alone makes nothing stale. */
export function staleTexts({ work }: RunPlan): readonly StaleSheet[] {
  return work.flatMap((one): StaleSheet[] => {
    const texts = one.plan.id === SHOWN_ANYWAY ? 0 : staleIn(one);
    return texts === 0 ? [] : [{ sheet: sheetNameOf(one), texts }];
  });
}

/** Sentences that a run would write anew, or would tell to be in doubt. Figures follow by themselves and do not count. */
function staleIn(work: SheetWork): number {
  if (work.kind === "make") return 0;
  const { cells, append, conflicts } = work.table;
  const lines = work.lines.filter(({ isFormula }) => !isFormula).length;
  const texts = cells.filter(({ value }) => isText(value)).length;
  return texts + append.length + lines + conflicts.length + work.lineConflicts.length;
}

const isText = (value: PlannedValue): boolean =>
  typeof value === "string" || (value !== null && typeof value === "object" && "slots" in value);
