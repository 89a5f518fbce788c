import type { RequestRecord } from "./types";

/** Excel on the web refuses requests and responses beyond this. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

const encoder = new TextEncoder();

/** Bytes on the wire: UTF-8 of the JSON, where one Thai letter counts three. */
export function jsonBytes(value: object): number {
  return encoder.encode(JSON.stringify(value)).length;
}

export interface RequestLog {
  readonly records: readonly RequestRecord[];
  add(record: RequestRecord): void;
  reset(): void;
}

export function makeRequestLog(): RequestLog {
  let records: RequestRecord[] = [];
  return {
    get records() {
      return records;
    },
    add: (record) => void records.push(record),
    reset: () => {
      records = [];
    },
  };
}
