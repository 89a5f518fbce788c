/** Staff's decisions about tables, found again by the table's lasting name. */
import type { SourceChoice } from "./types";

/** The last decision about each table counts. */
export function choicesByKey(choices: readonly SourceChoice[]): ReadonlyMap<string, SourceChoice> {
  return new Map(choices.map((choice) => [choice.key, choice] as const));
}
