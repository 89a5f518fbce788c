/** The Excel tables of a packed sheet. */
import { relationsOf, type Package, type PackedSheet } from "./openPackage";
import { readWholePart } from "./readPart";

export interface PackedTable {
  readonly name: string;
  /** "A7:U17", the header row included; "" when the part names none. */
  readonly range: string;
  /** Rows at its end that hold totals. */
  readonly totalRows: number;
}

/** A sheet of ours has one table; more than these few need not be looked at. */
const TABLES_LOOKED_AT = 5;

export async function tablesOf(pack: Package, sheet: PackedSheet): Promise<PackedTable[]> {
  const parts = (await relationsOf(pack, sheet.path)).filter(({ type }) => type === "table");
  const tables: PackedTable[] = [];
  for (const { path } of parts.slice(0, TABLES_LOOKED_AT)) {
    const entry = pack.parts.get(path);
    if (!entry) continue;
    await readWholePart(pack.file, entry, pack.limits.part, {
      open(element, { displayName, name, ref = "", totalsRowCount = "0" }) {
        if (element !== "table") return;
        tables.push({ name: displayName ?? name ?? "", range: ref, totalRows: Number(totalsRowCount) });
      },
    });
  }
  return tables;
}
