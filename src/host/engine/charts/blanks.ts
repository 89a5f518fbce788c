import type { BlanksAs } from "../chartTypes";
import { setValue } from "./schemaOrder";
import type { XmlElement } from "./xmlTree";
import { valueAt } from "./xmlTree";

const CODES: Readonly<Record<BlanksAs, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

/** How empty cells are drawn; a chart that does not say draws them as zero (ECMA-376 part 1, 21.2.2.42). */
export function blanksAs(root: XmlElement): BlanksAs {
  const code = valueAt(root, "c:chart/c:dispBlanksAs") ?? "zero";
  return (Object.entries(CODES) as [BlanksAs, string][]).find(([, one]) => one === code)?.[0] ?? "Zero";
}

export function setBlanksAs(chart: XmlElement, blanks: BlanksAs): void {
  setValue(chart, "c:dispBlanksAs", CODES[blanks]);
}
