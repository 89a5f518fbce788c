/** A measure keeps its number for good, although the proposals' order follows the scores; no number is ever given twice. */
import type { MeasureProposal } from "../../ita/types";

export interface NumberedMeasure {
  readonly id: string;
  /** Key of the proposal that the row was made for; "" for a row of the staff's own. */
  readonly key: string;
}

/** Takes the numbers of one year, one after the other. */
export interface MeasureNumbers {
  /** The number that the proposal's row has, else the next free one. */
  of(proposal: MeasureProposal): string;
  /** A number that nobody has had. */
  next(): string;
}

/** @param known numbers ever given or seen, the ones we remember first */
export function measureNumbers(known: readonly NumberedMeasure[], measuresYear: number): MeasureNumbers {
  const prefix = `M${String(measuresYear % 100).padStart(2, "0")}`;
  const used = new Set(known.map(({ id }) => id));
  const byKey = new Map<string, string>();
  for (const { id, key } of known)
    if (key !== "" && !byKey.has(key) && ![...byKey.values()].includes(id)) byKey.set(key, id);
  const take = (wanted: string): string => {
    let id = wanted;
    for (let n = 1; used.has(id); n++) id = `${prefix}-${String(n).padStart(2, "0")}`;
    used.add(id);
    return id;
  };
  return {
    of: ({ key, id }) => byKey.get(key) ?? take(id),
    next: () => take(`${prefix}-01`),
  };
}
