import type { FileCell } from "./fileModel";
import type { Hyperlink } from "./types";

/** A file has one target: an address, "#place" in this workbook, or "address#place". */
export function linkFromFile(cell: Pick<FileCell, "hyperlink" | "tooltip">): Hyperlink | null {
  const target = cell.hyperlink;
  if (!target) return null;
  const tip = cell.tooltip ? { screenTip: cell.tooltip } : {};
  return target.startsWith("#") ? { documentReference: target.slice(1), ...tip } : { address: target, ...tip };
}

export function linkToFile(link: Hyperlink): { hyperlink?: string; tooltip?: string } {
  const place = link.documentReference ? `#${link.documentReference}` : "";
  const target = (link.address ?? "") + place;
  if (target === "") return {};
  return { hyperlink: target, ...(link.screenTip ? { tooltip: link.screenTip } : {}) };
}
