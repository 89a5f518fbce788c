/** A finding's lasting name: a note that staff write on it stays beside it from run to run. */
import { placeName } from "../../ita/reading/address";
import type { Finding } from "../../ita/types";

/** "delta-value|ผล!D7"; a second one of the same kind at the same cell is "delta-value|ผล!D7|2". */
export function findingKeys(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const place = findingPlace(finding);
    const name = `${finding.code}|${place === "" ? `${finding.found}|${finding.expected}`.slice(0, 100) : place}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}|${count}`;
  });
}

/** "ผล!D7", "ผล" for a whole sheet, "" without a place. */
export function findingPlace({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  return sheet === null ? "" : placeName({ sheet, cell });
}
