import type { EmbeddedHost, RequestRecord, SentAlong } from "../host/types";

/** The same host, telling of every finished request, also of those that changed nothing (a selection, a read). */
export function measured(host: EmbeddedHost, finished: (record: RequestRecord) => void): EmbeddedHost {
  return Object.create(host, {
    execute: {
      value: async (body: unknown, along?: SentAlong): Promise<unknown> => {
        try {
          return await host.execute(body, along);
        } finally {
          const record = host.requests[host.requests.length - 1];
          // The client's own tidying up belongs to no run.
          if (record && !record.cleanup) finished(record);
        }
      },
    },
  }) as EmbeddedHost;
}
