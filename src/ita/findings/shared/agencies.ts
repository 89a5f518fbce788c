import { agencyIn } from "../../reading/names";
import { likeness } from "../../reading/sameAgency";
import type { SourceTable } from "../../reading/types";
import type { Evidence } from "../finding";

/** The agency the workbook is about: as set, else the first that a table names. */
export function agencyAtHand({ agency, tables }: Evidence): string {
  return agency || (tables.find((table) => table.agency !== null)?.agency?.text ?? "");
}

/** Scores of a table that names another agency altogether say nothing of ours. */
export function isOtherAgency(table: SourceTable, evidence: Evidence): boolean {
  const own = agencyAtHand(evidence);
  return table.agency !== null && own !== "" && likeness(table.agency.text, own) === "other";
}

/** A text that names another agency altogether, and not ours. */
export function speaksOfAnother(text: string, evidence: Evidence): boolean {
  const named = agencyIn(text);
  const own = agencyAtHand(evidence);
  return named !== null && own !== "" && likeness(named, own) === "other";
}
