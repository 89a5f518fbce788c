import { commandEn } from "./commandEn";
import { commandTh } from "./commandTh";

/** Same shape as the workbook's Problem, so that a surprise is shown like any other refusal. */
export interface UnexpectedProblem {
  readonly code: "unexpected";
  readonly sheet: null;
  readonly cell: null;
  readonly th: string;
  readonly en: string;
  readonly detail: string;
}

/** What Office adds to its errors; none of it is certain to be there. */
interface OfficeErrorParts {
  readonly code?: string | number;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** An exception nobody foresaw, in the user's words, with all that a developer needs behind them. */
export function unexpectedProblem(error: unknown): UnexpectedProblem {
  return {
    code: "unexpected",
    sheet: null,
    cell: null,
    th: commandTh.unexpected,
    en: commandEn.unexpected,
    detail: describeError(error),
  };
}

/** Name, message, Office's error code and location when there are any, and the stack. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return describeThrownValue(error);
  const { code, debugInfo } = error as Error & OfficeErrorParts;
  return [
    `${error.name}: ${error.message}`,
    code && `code: ${code}`,
    debugInfo?.errorLocation && `location: ${debugInfo.errorLocation}`,
    debugInfo?.statement && `statement: ${debugInfo.statement}`,
    error.stack,
  ]
    .filter(Boolean)
    .join("\n");
}

function describeThrownValue(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // A value that refers to itself cannot be written out; its kind is all that can be said.
    return Object.prototype.toString.call(value);
  }
}
