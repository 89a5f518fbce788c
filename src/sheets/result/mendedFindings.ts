/** Findings that are gone: a row with the staff's own note stays as the record of what was done, and says so. */
import { canonicalRead, type CellRead } from "../merge/canonical";
import { FINDING_COLUMNS } from "./findingColumns";

/** A row of ตรวจทาน as it stands. */
export interface MendedFinding {
  readonly key: string;
  /** As it stands: our link, or what staff put in its place. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

/** @param rows body rows as Range.formulas gives them. */
export function mendedFindings(
  headers: readonly string[],
  rows: readonly (readonly CellRead[])[],
  current: readonly string[]
): MendedFinding[] {
  const keys = new Set(current);
  const at = (header: string): number => headers.indexOf(header);
  const mended = new Map<string, MendedFinding>();
  for (const row of rows) {
    const text = (header: string): string => canonicalRead(row[at(header)]);
    const key = text(FINDING_COLUMNS.key);
    if (key === "" || key === NONE_KEY || keys.has(key) || text(FINDING_COLUMNS.note).trim() === "") continue;
    mended.set(key, {
      key,
      place: text(FINDING_COLUMNS.place),
      found: text(FINDING_COLUMNS.found),
      expected: text(FINDING_COLUMNS.expected),
      message: text(FINDING_COLUMNS.message),
    });
  }
  return [...mended.values()];
}

/** Key of the row that says that nothing was found. */
export const NONE_KEY = "none";
