import { createBook, openBook } from "./engine/book";
import { jsonBytes, makeRequestLog, PAYLOAD_LIMIT_BYTES } from "./counters";
import { workbookType } from "./objects/workbook";
import type { PlannedFailure } from "./protocol/dispatcher";
import { isCleanup, isReadOnly, runRequest } from "./protocol/dispatcher";
import type { HostErrorCode } from "./protocol/hostError";
import { httpStatus } from "./protocol/hostError";
import type { RequestBody, ResponseBody } from "./protocol/wire";
import { isRequestBody } from "./protocol/wire";
import { profiles } from "./profiles";
import { makeSession } from "./session";
import { typeIntoCell } from "./typing";
import type { EmbeddedHost, HostProfile, InjectedFailure, SentAlong } from "./types";
import { makeHistory, NO_HISTORY } from "./undo/history";
import { keepsAddInSteps, mergesUndoGroups } from "./undo/undoSupport";

export interface HostOptions {
  /** Bytes of an .xlsx file; a new workbook with one sheet when missing. Throws WorkbookFileError when it is none. */
  readonly file?: Uint8Array;
  /** Microsoft 365 when missing. */
  readonly profile?: HostProfile;
  /** Keeps the steps that can be undone. Off when missing: it costs a look at every cell with each step. */
  readonly undo?: boolean;
}

/** Opens a workbook and the host that plays Excel around it. */
export async function createHost(options: HostOptions = {}): Promise<EmbeddedHost> {
  const book = options.file ? await openBook(options.file) : createBook();
  const profile = options.profile ?? profiles.microsoft365;
  const session = makeSession(book, profile);
  const history = options.undo === true ? makeHistory(session) : NO_HISTORY;
  const root = workbookType.of(book);
  const log = makeRequestLog();
  const changeListeners = new Set<() => void>();
  let planned = new Map<number, InjectedFailure>();
  let coming = 0;
  let shownRevision = book.revision;

  const tellChange = (): void => {
    if (book.revision === shownRevision) return;
    shownRevision = book.revision;
    for (const listener of changeListeners) listener();
  };

  /** What the add-in does is a step as far as its Excel keeps one, and otherwise the end of all steps. */
  const asStep = <Result>(change: () => Result, undoGroup: string | null): Result => {
    const marks = session.undo;
    marks.group = mergesUndoGroups(profile) ? undoGroup : null;
    marks.lost = false;
    try {
      return history.step(change, {
        group: marks.group,
        lost: (changed) => marks.lost || (changed && !keepsAddInSteps(profile)),
      });
    } finally {
      marks.group = null;
    }
  };

  const answer = (request: RequestBody, requestBytes: number, failure: PlannedFailure | null): ResponseBody => {
    if (requestBytes > PAYLOAD_LIMIT_BYTES) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    const response = runRequest(request, root, session, failure);
    if (jsonBytes(response.Results) > PAYLOAD_LIMIT_BYTES) {
      return refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    }
    return response;
  };

  const execute = (requestBody: unknown, undoGroup: string | null): ResponseBody => {
    if (!isRequestBody(requestBody)) return refusal("InvalidRequest", "This is not a request of the Office client.");
    const cleanup = isCleanup(requestBody);
    // The client's own tidying up is not a sync, so it is not one of the requests that a test counts off.
    if (!cleanup) coming += 1;
    const failure = cleanup ? undefined : planned.get(coming);
    const requestBytes = jsonBytes(requestBody);
    const response = asStep(() => answer(requestBody, requestBytes, failure ? plan(failure) : null), undoGroup);
    session.references.endRequest();
    log.add({
      requestBytes,
      responseBytes: jsonBytes(response),
      readOnly: isReadOnly(requestBody),
      cleanup,
      errorCode: response.Error?.Code ?? null,
    });
    tellChange();
    return response;
  };

  const telling = <Result>(change: () => Result): Result => {
    try {
      return change();
    } finally {
      tellChange();
    }
  };

  return {
    book,
    profile,
    get requests() {
      return log.records;
    },
    resetCounters: log.reset,
    injectFailures: (failures) => {
      planned = new Map(failures.map((failure) => [failure.request, failure]));
      coming = 0;
    },
    execute: (requestBody, along?: SentAlong) =>
      Promise.resolve().then(() => execute(requestBody, along?.undoGroup ?? null)),
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onEvents: session.events.listen,
    typeIntoCell: (sheetName, row, column, typed, { isPasted = false } = {}) => {
      history.step(() => typeIntoCell(session, sheetName, row, column, typed, isPasted));
      tellChange();
    },
    edit: (change, { undoable = true } = {}) =>
      telling(() => history.step(change, { tell: true, lost: () => !undoable })),
    get history() {
      const { undoSteps, redoSteps } = history;
      return { undoSteps, redoSteps };
    },
    undo: () => telling(() => history.undo()),
    redo: () => telling(() => history.redo()),
    save: () => book.save(),
  };
}

function plan({ afterActions, code, message }: InjectedFailure): PlannedFailure {
  return { afterActions: afterActions ?? 0, code, message: message ?? `Injected failure: ${code}` };
}

/** A request that is refused as a whole: nothing was done. */
function refusal(code: HostErrorCode, message: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: httpStatus(code), Location: "", ActionIndex: -1 },
  };
}
