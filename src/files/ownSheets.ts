import type { Package, PackedSheet } from "./openPackage";
import { tablesOf } from "./packedTables";

/** Our tables all begin so; these two hold scores. (Names as in src/sheets, which this room does not know; a test compares.) */
const OURS = /^ITA_/;
const WITH_SCORES: readonly string[] = ["ITA_Indicators", "ITA_Questions"];

/**
 * A sheet that this add-in made, other than those with scores: its figures are the same ones over again, so that a workbook
 * that was analysed last year is read from its score sheets alone.
 */
export async function isOwnSheetWithoutScores(pack: Package, sheet: PackedSheet): Promise<boolean> {
  const ours = (await tablesOf(pack, sheet)).find(({ name }) => OURS.test(name));
  return ours !== undefined && !WITH_SCORES.includes(ours.name);
}
