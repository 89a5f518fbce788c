/**
 * `Excel.run({ mergeUndoGroup: true }, …)`: all requests of one run are one step of undo.
 *
 * The option came with ExcelApi 1.20 and with the client that Excel loads from Microsoft's CDN. The client in the npm
 * package (1.1.110, its last) takes it and drops it: `onBeforeExcelRun` knows `delayForCellEdit` only. How the newer one
 * tells its host is not documented. So here the run's context is marked, and the mark travels beside each request in the
 * place that the client has for remarks to its host (`context._customData`).
 */
interface RunContext {
  _customData?: unknown;
}

type Batch = (context: RunContext) => unknown;
type Run = (...given: unknown[]) => Promise<unknown>;

const MARK = "Undo group ";
const taught = new WeakSet<object>();
let next = 1;

/** Gives `Excel.run` the option. Everything else of it stays Microsoft's. */
export function teachUndoGroups(excel: unknown): void {
  if (!hasRun(excel) || taught.has(excel)) return;
  taught.add(excel);
  const { run } = excel;
  excel.run = (...given) => {
    const [options, batch] = given;
    const asked = given.length === 2 && asksForGroup(options) && isBatch(batch);
    return asked ? runAsGroup(run, options, batch) : run(...given);
  };
}

async function runAsGroup(run: Run, options: object, batch: Batch): Promise<unknown> {
  const group = `${MARK}${String(next++)}`;
  let marked: RunContext | null = null;
  let before: unknown;
  try {
    return await run(options, (context: RunContext) => {
      marked = context;
      before = context._customData;
      context._customData = group;
      return batch(context);
    });
  } finally {
    unmark(marked, before);
  }
}

function unmark(context: RunContext | null, before: unknown): void {
  if (context) context._customData = before;
}

/** The group that a request was sent in, or null. */
export function undoGroupOf(customData: unknown): string | null {
  return typeof customData === "string" && customData.startsWith(MARK) ? customData : null;
}

function hasRun(excel: unknown): excel is { run: Run } {
  return typeof excel === "object" && excel !== null && typeof Reflect.get(excel, "run") === "function";
}

function asksForGroup(options: unknown): options is object {
  return typeof options === "object" && options !== null && Reflect.get(options, "mergeUndoGroup") === true;
}

function isBatch(batch: unknown): batch is Batch {
  return typeof batch === "function";
}
