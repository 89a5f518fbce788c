/** One run against Excel, with its round trips counted: the promise is two to read and five to write. */

export interface Session {
  readonly context: Excel.RequestContext;
  readonly syncs: { read: number; write: number };
  /** Whether `asOneUndoStep` makes one step of undo, in which nothing may be done that cannot be undone. */
  readonly groupsUndo: boolean;
  /** The same run, asking through another context. */
  on(context: Excel.RequestContext): Session;
  /** Sends what is queued; the kind is for the count only. */
  sync(kind: "read" | "write"): Promise<void>;
}

type Syncs = Session["syncs"];

/** Somebody waits for the run. */
export interface RunWatch {
  /** After each answer of Excel: round trips so far. */
  readonly onProgress?: (syncs: Readonly<Syncs>) => void;
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

// A click while a cell is being edited would otherwise fail (delayForCellEdit, Excel.RunOptions).
const OPTIONS: Excel.RunOptions = { delayForCellEdit: true };

/** The set that brought `mergeUndoGroup` (https://learn.microsoft.com/javascript/api/excel/excel.runoptions). */
const UNDO_GROUPS_SINCE = "1.20";

/** Excels (by their `Office.context`) that have refused an undo group: they are not asked again. */
const refusedGroups = new WeakSet<object>();

/**
 * Runs the work. Some builds that have undo groups refuse one that holds many formulas
 * (https://github.com/OfficeDev/office-js/issues/6491): the work is then done once more without, which finishes what the
 * first attempt began, as after any request that failed.
 */
export async function inExcel<T>(work: (session: Session) => Promise<T>, watch: RunWatch = {}): Promise<T> {
  const syncs: Syncs = { read: 0, write: 0 };
  const { context: office } = Office;
  const groupsUndo = office.requirements.isSetSupported("ExcelApi", UNDO_GROUPS_SINCE) && !refusedGroups.has(office);
  const attempt = (groups: boolean): Promise<T> =>
    Excel.run(OPTIONS, (context) => work(sessionOf(context, syncs, groups, watch)));
  try {
    return await attempt(groupsUndo);
  } catch (error) {
    if (!groupsUndo || !isUndoRefused(error)) throw error;
    refusedGroups.add(office);
    return attempt(false);
  }
}

const isUndoRefused = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "UndoNotSupported";

/**
 * Does the writing so that one press of undo takes all of it back, where Excel offers that. Nothing that was read belongs
 * to the step; what cannot be undone has to be done before it (hiddenSheets.ts).
 */
export function asOneUndoStep<T>(session: Session, write: (session: Session) => Promise<T>): Promise<T> {
  if (!session.groupsUndo) return write(session);
  return Excel.run({ ...OPTIONS, mergeUndoGroup: true }, (context) => write(session.on(context)));
}

const sessionOf = (context: Excel.RequestContext, syncs: Syncs, groupsUndo: boolean, watch: RunWatch): Session => ({
  context,
  syncs,
  groupsUndo,
  on: (other) => sessionOf(other, syncs, groupsUndo, watch),
  sync: async (kind) => {
    if (watch.signal?.aborted === true) throw new RunStopped(syncs.write > 0);
    syncs[kind]++;
    await context.sync();
    watch.onProgress?.({ ...syncs });
  },
});

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
