import type { Session } from "../session";
import { HostError, httpStatus, toHostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import type { PathResolver } from "./objectPaths";
import { assertExists, makePathResolver } from "./objectPaths";
import { fullName, query, requireMember } from "./query";
import type { ActionInfo, ActionResult, Json, RequestBody, ResponseBody, ResponseError } from "./wire";
import { ActionType, ObjectPathType } from "./wire";

/** Stops a request on purpose after that many of its actions; they stay done, the rest is not tried. */
export interface PlannedFailure {
  readonly afterActions: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Runs the actions of a request in order. Excel is not transactional: at the first error the rest is skipped and
 * what was done stays done (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model).
 */
export function runRequest(
  request: RequestBody,
  root: HostObject,
  session: Session,
  planned: PlannedFailure | null = null
): ResponseBody {
  const paths = makePathResolver(request, root, session);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (planned && index >= planned.afterActions) throw new HostError(planned.code, planned.message);
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, session) });
    } catch (thrown) {
      return { Results: results, TraceIds: traceIds, Error: errorAt(index, toHostError(thrown, action.Name)) };
    }
  }
  // A failure planned after the last action: everything was done, yet the client is told that it failed.
  const late = planned && new HostError(planned.code, planned.message);
  return {
    Results: results,
    TraceIds: traceIds,
    ...(late ? { Error: errorAt(request.Actions.length - 1, late) } : {}),
  };
}

function errorAt(index: number, error: HostError): ResponseError {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: httpStatus(error.code),
    Location: error.location,
    ActionIndex: index,
  };
}

function runAction(action: ActionInfo, paths: PathResolver, session: Session): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  // Methods and assignments on a null object do nothing, as Microsoft's own samples rely on
  // (`getItemOrNullObject("Sample").delete()`).
  if (!object) return null;
  const location = action.Name ? fullName(object, action.Name) : object.typeName;
  try {
    assertExists(object, session);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity(session);
      case ActionType.query:
        return query(object, action.QueryInfo ?? {}, session);
      case ActionType.method:
        return runMethod(object, action, paths, session);
      case ActionType.setProperty:
        return setProperty(object, action, paths, session);
      default:
        throw new HostError("NotImplemented", `The embedded host does not know action type ${action.ActionType}.`);
    }
  } catch (thrown) {
    throw toHostError(thrown, location);
  }
}

function runMethod(object: HostObject, action: ActionInfo, paths: PathResolver, session: Session): Json {
  const member = requireMember(object, action.Name, session);
  const full = fullName(object, action.Name);
  if (member.kind !== "method") throw new HostError("InvalidArgument", `${full} is not a method.`, full);
  const result = member.call(paths.readArguments(action.ArgumentInfo));
  if (result === undefined) return null;
  return isHostObject(result) ? result.identity(session) : result;
}

function setProperty(object: HostObject, action: ActionInfo, paths: PathResolver, session: Session): Json {
  const member = requireMember(object, action.Name, session);
  const full = fullName(object, action.Name);
  if (member.kind !== "property" || !member.set) {
    throw new HostError("InvalidArgument", `${full} is read-only.`, full);
  }
  member.set(paths.readArguments(action.ArgumentInfo).raw(0) as Json);
  return null;
}

/** Members that only look: a request of nothing else asks no change of the workbook. */
function onlyReads(member: string): boolean {
  return /^(Get|_|Find)/.test(member);
}

/** True when the request asks no change: loads, paths that find something, and the client's own bookkeeping. */
export function isReadOnly(request: RequestBody): boolean {
  const paths = Object.values(request.ObjectPaths);
  return (
    request.Actions.every(
      (action) =>
        action.ActionType !== ActionType.setProperty &&
        (action.ActionType !== ActionType.method || onlyReads(action.Name))
    ) && paths.every((path) => path.ObjectPathType !== ObjectPathType.method || onlyReads(path.Name))
  );
}

/** True for the request that the client sends by itself after `Excel.run`, to let go of the ranges it had kept. */
export function isCleanup(request: RequestBody): boolean {
  const asked = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return asked.length > 0 && asked.every((action) => action.Name === "_RemoveReference");
}
