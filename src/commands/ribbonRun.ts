/**
 * What the last press on the ribbon did, for the pane to tell when it opens: ribbon and pane are pages of one origin, and
 * nothing else tells whether a run was the pane's own. It stays on this computer.
 */
import type { MergeSummary } from "../excel/types";
import type { ChoiceStore } from "../i18n/language";

export interface RibbonRun {
  /** As the workbook keeps it of its last run (WorkbookStatus.lastRun): a run of another workbook has another time. */
  readonly at: string;
  readonly merge: MergeSummary;
}

const STORE_KEY = "ita.ribbonRun";

/** @param store a function because merely naming `localStorage` throws where a browser blocks it */
export function rememberRibbonRun(run: RibbonRun, store: () => ChoiceStore): void {
  try {
    store().setItem(STORE_KEY, JSON.stringify(run));
  } catch {
    // Storage blocked (private window, policy): the pane then has no notice; the line on ภาพรวม stands all the same.
  }
}

/** The run of this time if it was the ribbon's and has not been told yet. */
export function untoldRibbonRun(lastRun: string | null, store: () => ChoiceStore): RibbonRun | null {
  try {
    const kept: unknown = JSON.parse(store().getItem(STORE_KEY) ?? "null");
    return isRibbonRun(kept) && kept.at === lastRun ? kept : null;
  } catch {
    // Blocked, or written by nobody of ours: there is nothing to tell.
    return null;
  }
}

/** It has been told. */
export function forgetRibbonRun(store: () => ChoiceStore): void {
  try {
    store().setItem(STORE_KEY, "null");
  } catch {
    // Blocked: then nothing was kept either.
  }
}

const COUNTS: readonly (keyof MergeSummary)[] = [
  "rowsAdded",
  "cellsUpdated",
  "cellsKept",
  "renewed",
  "conflicts",
  "rowsLeftDeleted",
];

/** Checked by hand, as the message page's address is (messageAddress.ts). */
function isRibbonRun(value: unknown): value is RibbonRun {
  if (!isRecord(value) || typeof value.at !== "string") return false;
  const { merge } = value;
  return isRecord(merge) && COUNTS.every((name) => typeof merge[name] === "number");
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
