/** Groups the add-in's requests into runs, so that the status line can tell what one press cost. */
import type { RequestRecord } from "../host/types";
import type { FramePart } from "./bridge";
import { words } from "./words";

export interface RunFigures {
  readonly requests: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

/** Requests of one frame further apart than this belong to different runs. */
const PAUSE_MILLISECONDS = 1500;
const NO_RUN: RunFigures = { requests: 0, sentBytes: 0, receivedBytes: 0 };

interface RunMeter {
  add(part: FramePart, record: Pick<RequestRecord, "requestBytes" | "responseBytes" | "readOnly">, now: number): void;
  /** The frame's next request begins a new run, however soon it comes. */
  startRun(part: FramePart): void;
  /**
   * The last run that a person set going: a ribbon button's, or one that wrote to the workbook. What the pane reads to keep
   * itself up to date does not take its place.
   */
  lastRun(): RunFigures;
}

export function createRunMeter(): RunMeter {
  const runs = new Map<FramePart, { figures: RunFigures; at: number }>();
  let last = NO_RUN;
  return {
    add(part, record, now) {
      const before = runs.get(part);
      const continues = before !== undefined && now - before.at <= PAUSE_MILLISECONDS;
      const { requests, sentBytes, receivedBytes } = continues ? before.figures : NO_RUN;
      const figures = {
        requests: requests + 1,
        sentBytes: sentBytes + record.requestBytes,
        receivedBytes: receivedBytes + record.responseBytes,
      };
      runs.set(part, { figures, at: now });
      // What the pane reads after a run is not the run's any more.
      if (part === "commands" || !record.readOnly) last = figures;
    },
    startRun: (part) => void runs.delete(part),
    lastRun: () => last,
  };
}

/** 950 → "950 ไบต์", 52,300 → "51.1 KB". */
export function bytesInWords(bytes: number): string {
  if (bytes < 1024) return words.bytes(String(bytes));
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
