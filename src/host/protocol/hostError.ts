import { WorkbookOperationError } from "../engine/errors";

/**
 * Codes of Excel's own list that this host answers
 * (https://learn.microsoft.com/javascript/api/excel/excel.errorcodes and
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported";

/** A refusal that travels to the client as it is. `location` is the member, such as "Range.values". */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string = ""
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The statuses that Excel sends beside its codes; everything else is a bad request. */
const HTTP_STATUS: Partial<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
};

export function httpStatus(code: string): number {
  return HTTP_STATUS[code] ?? 400;
}

export function fail(code: HostErrorCode, message: string): never {
  throw new HostError(code, message);
}

export function invalidArgument(message: string): never {
  return fail("InvalidArgument", message);
}

/** Any thrown thing as a refusal: the host's and the workbook's own keep their code, a defect becomes GeneralException. */
export function toHostError(thrown: unknown, location: string): HostError {
  if (thrown instanceof HostError)
    return thrown.location ? thrown : new HostError(thrown.code, thrown.message, location);
  if (thrown instanceof WorkbookOperationError) return new HostError(thrown.code, thrown.message, location);
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError("GeneralException", `The embedded host failed: ${text}`, location);
}
