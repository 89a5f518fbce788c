/** How far a measure has come, by the reports on its steps. */
import type { FollowUpStatus } from "../../types";
import { STATUS_WORDS } from "../words";

type Told = Exclude<FollowUpStatus, "unknown">;
const TOLD = Object.keys(STATUS_WORDS) as Told[];

/** What staff chose from the list; "unknown" for an empty cell or other words. */
export function statusIn(text: string): FollowUpStatus {
  return TOLD.find((status) => STATUS_WORDS[status] === text.trim()) ?? "unknown";
}

/** All steps alike: that; none begun or told: not started; else under way. Without any report: unknown. */
export function statusOfMeasure(steps: readonly FollowUpStatus[]): FollowUpStatus {
  const told = steps.filter((status) => status !== "unknown");
  const [first] = told;
  if (first === undefined) return "unknown";
  if (told.length === steps.length && told.every((status) => status === first)) return first;
  return told.every((status) => status === "notStarted") ? "notStarted" : "ongoing";
}
