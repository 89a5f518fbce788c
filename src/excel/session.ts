/** One run against Excel, with its round trips counted: the promise is two to read and five to write. */

export interface Session {
  readonly context: Excel.RequestContext;
  readonly syncs: { read: number; write: number };
  /** Sends what is queued; the kind is for the count only. */
  sync(kind: "read" | "write"): Promise<void>;
}

/** Somebody waits for the run. */
export interface RunWatch {
  /** After each answer of Excel: round trips so far. */
  readonly onProgress?: (syncs: Readonly<Session["syncs"]>) => void;
  /** Asked for before each request: what has been sent is not taken back. */
  readonly signal?: AbortSignal;
}

/** The user stopped the run between two requests. */
export class RunStopped extends Error {
  constructor(readonly hasWritten: boolean) {
    super("The run was stopped.");
    this.name = "RunStopped";
  }
}

export function inExcel<T>(work: (session: Session) => Promise<T>, watch: RunWatch = {}): Promise<T> {
  // A click while a cell is being edited would otherwise fail (delayForCellEdit, Excel.RunOptions).
  return Excel.run({ delayForCellEdit: true }, (context) => {
    const syncs = { read: 0, write: 0 };
    return work({
      context,
      syncs,
      sync: async (kind) => {
        if (watch.signal?.aborted === true) throw new RunStopped(syncs.write > 0);
        syncs[kind]++;
        await context.sync();
        watch.onProgress?.({ ...syncs });
      },
    });
  });
}

/**
 * Lets a range that was read go before the run ends; a large one would stay in memory until then. What Excel.run tracks
 * by itself leaves its list only by way of being tracked on purpose.
 */
export function release(range: Excel.Range): void {
  range.track();
  range.untrack();
}

/** Both end by themselves at the next sync; a run asks for them before each batch that writes. */
export function quiet(context: Excel.RequestContext): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
}
