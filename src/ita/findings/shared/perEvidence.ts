import type { Evidence } from "../finding";

/** Several kinds ask the same of the evidence: what was found out once is remembered as long as the evidence lives. */
export function perEvidence<Found>(find: (evidence: Evidence) => Found): (evidence: Evidence) => Found {
  const memory = new WeakMap<Evidence, { readonly found: Found }>();
  return (evidence) => {
    const known = memory.get(evidence);
    if (known) return known.found;
    const found = find(evidence);
    memory.set(evidence, { found });
    return found;
  };
}
