/** Groups the add-in's requests into runs, so that the status line can tell what one press cost. */
import type { RequestRecord } from "../host/types";

export interface RunFigures {
  readonly requests: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

/** Requests further apart than this belong to different runs. */
const PAUSE_MILLISECONDS = 1500;

export interface RunMeter {
  add(record: Pick<RequestRecord, "requestBytes" | "responseBytes">, now: number): void;
  /** The next request begins a new run, however soon it comes. */
  startRun(): void;
  figures(): RunFigures;
}

export function createRunMeter(): RunMeter {
  let figures: RunFigures = { requests: 0, sentBytes: 0, receivedBytes: 0 };
  let last = -Infinity;
  return {
    add(record, now) {
      const continues = now - last <= PAUSE_MILLISECONDS;
      figures = {
        requests: (continues ? figures.requests : 0) + 1,
        sentBytes: (continues ? figures.sentBytes : 0) + record.requestBytes,
        receivedBytes: (continues ? figures.receivedBytes : 0) + record.responseBytes,
      };
      last = now;
    },
    startRun() {
      last = -Infinity;
    },
    figures: () => figures,
  };
}

/** 950 → "950 ไบต์", 52,300 → "51.1 KB". */
export function bytesInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} ไบต์`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
