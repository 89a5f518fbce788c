import { relationsOf, type Package, type PackedSheet } from "./openPackage";
import { readWholePart } from "./readPart";

/** Our tables all begin so; these two hold scores. (Names as in src/sheets, which this room does not know; a test compares.) */
const OURS = /^ITA_/;
const WITH_SCORES: readonly string[] = ["ITA_Indicators", "ITA_Questions"];
/** A sheet of ours has one table; more than these few need not be looked at. */
const TABLES_LOOKED_AT = 5;

/**
 * A sheet that this add-in made, other than those with scores: its figures are the same ones over again, so that a workbook
 * that was analysed last year is read from its score sheets alone.
 */
export async function isOwnSheetWithoutScores(pack: Package, sheet: PackedSheet): Promise<boolean> {
  const tables = (await relationsOf(pack, sheet.path)).filter(({ type }) => type === "table");
  for (const { path } of tables.slice(0, TABLES_LOOKED_AT)) {
    const entry = pack.parts.get(path);
    if (!entry) continue;
    const found = { name: "" };
    await readWholePart(pack.file, entry, pack.limits.part, {
      open(element, { displayName, name }) {
        if (element === "table") found.name = displayName ?? name ?? "";
      },
    });
    if (OURS.test(found.name)) return !WITH_SCORES.includes(found.name);
  }
  return false;
}
