/*
 * How to add a kind of remark: write a FindingKind in a file of its own, named after its code, and list it below.
 * Severity: "error" is wrong and changes the result, "warning" should be looked at, "note" is good to know.
 */
import type { Analysis, Finding, Severity } from "../types";
import { boundary } from "./boundary";
import type { FindingKind, ProofreadContext } from "./finding";
import { instrumentMismatch } from "./instrumentMismatch";
import { levelMismatch } from "./levelMismatch";
import { overallMismatch } from "./overallMismatch";
import { scoreMissing } from "./scoreMissing";

const kinds: readonly FindingKind[] = [scoreMissing, overallMismatch, instrumentMismatch, levelMismatch, boundary];
const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Every remark on the data, the gravest first. Figures are only remarked on, never changed. */
export function proofread(analysis: Analysis, context: ProofreadContext): Finding[] {
  return kinds
    .flatMap((kind) => [...kind(analysis, context)])
    .sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}

export type { Place, PlaceKind, ProofreadContext } from "./finding";
