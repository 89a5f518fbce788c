/**
 * What Microsoft's client and a host say to one another, as read off the client in `@microsoft/office-js`
 * (`dist/excel-web-16.00.debug.js`: `CommonActionFactory`, `ObjectPathFactory`, `processRequestExecutorResponseMessage`).
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** How an object is reached. The numbers are the client's. */
export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What is asked of an object. The numbers are the client's. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument: the object path it stands for, 0 for a plain value, or a list of the same for an array. */
  readonly ReferencedObjectPathIds?: readonly ReferencedId[];
}
export type ReferencedId = number | readonly ReferencedId[];

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** Paths such as "name" or "format/font/bold"; none means every scalar property. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** The member that failed, such as "Range.values". */
  readonly Location: string;
  /** Which action failed; the client turns it into the statement that it shows. */
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Refuses a body that is no request before anything is done with it. */
export function isRequestBody(body: unknown): body is RequestBody {
  return isRecord(body) && Array.isArray(body["Actions"]) && isRecord(body["ObjectPaths"]);
}
