/** A measure keeps its number for good, although the proposals' order follows the scores. */
import type { MeasureProposal } from "../../ita/types";

export interface NumberedMeasure {
  readonly id: string;
  /** The indicator it was made for, as text. */
  readonly indicator: string;
}

/**
 * @param known numbers in use, the ones we remember first: a number that staff gave to a row of their own is not used again.
 */
export function keepMeasureNumbers(
  proposals: readonly MeasureProposal[],
  known: readonly NumberedMeasure[]
): MeasureProposal[] {
  const used = new Set(known.map((measure) => measure.id));
  const kept = new Map<string, string>();
  for (const { id, indicator } of known)
    if (!kept.has(`${prefixOf(id)}/${indicator}`)) kept.set(`${prefixOf(id)}/${indicator}`, id);
  const given = new Set<string>();
  const freeNumber = (wanted: string, prefix: string): string => {
    let id = wanted;
    for (let n = 1; used.has(id) || given.has(id); n++) id = `${prefix}-${String(n).padStart(2, "0")}`;
    return id;
  };
  return proposals.map((proposal) => {
    const prefix = prefixOf(proposal.id);
    const remembered = kept.get(`${prefix}/${proposal.indicators.join(", ")}`);
    const id = remembered !== undefined && !given.has(remembered) ? remembered : freeNumber(proposal.id, prefix);
    given.add(id);
    return { ...proposal, id };
  });
}

/** "M69-01" → "M69": numbers of another year's measures are another matter. */
function prefixOf(id: string): string {
  return id.split("-")[0] ?? "";
}
