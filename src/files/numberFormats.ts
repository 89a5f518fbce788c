import { readWholePart } from "./readPart";
import type { Package } from "./openPackage";
import type { ZipEntry } from "./zip";

/**
 * Formats that files name by number alone. Those from 59 on are the Thai ones ("t" = Thai digits). Dates and times are here
 * only to be told from scores, in one form for all.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  48: "##0.0E+0",
  49: "@",
  59: "t0",
  60: "t0.00",
  61: "t#,##0",
  62: "t#,##0.00",
  67: "t0%",
  68: "t0.00%",
  69: "t# ?/?",
  70: "t# ??/??",
};
const isDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) || id >= 71;
const LAST_BUILT_IN = 163;

function builtIn(id: number): string {
  return BUILT_IN[id] ?? (id <= LAST_BUILT_IN && isDate(id) ? "d/m/yyyy" : "General");
}

/** Number format of each cell style, by the number that cells give. */
export async function readNumberFormats(pack: Package, entry: ZipEntry | null): Promise<readonly string[]> {
  const codes = new Map<number, string>();
  const formatOfStyle: number[] = [];
  // Looks under conditions (`dxfs`) have formats of their own, with the same numbers again.
  let inFormats = false;
  let inCellStyles = false;
  if (entry) {
    await readWholePart(pack.file, entry, pack.limits.part, {
      open(name, { numFmtId, formatCode }) {
        if (name === "numFmts") inFormats = true;
        else if (name === "numFmt" && inFormats) codes.set(Number(numFmtId), formatCode ?? "");
        else if (name === "cellXfs") inCellStyles = true;
        else if (name === "xf" && inCellStyles) formatOfStyle.push(Number(numFmtId ?? 0));
      },
      close(name) {
        if (name === "numFmts") inFormats = false;
        else if (name === "cellXfs") inCellStyles = false;
      },
    });
  }
  return formatOfStyle.map((id) => codes.get(id) || builtIn(id));
}
