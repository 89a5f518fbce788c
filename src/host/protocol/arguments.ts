import { invalidArgument } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import type { Json } from "./wire";

/** An argument as the host sees it: a plain value, or the object that the client passed (null for a null object). */
export type Argument = Json | HostObject;

/** Reads a method's arguments by place and refuses wrong types, as Excel does with InvalidArgument. */
export interface Arguments {
  readonly count: number;
  /** Null when it is missing. */
  raw(index: number): Argument;
  has(index: number): boolean;
  text(index: number, name: string): string;
  optionalText(index: number, name: string): string | null;
  integer(index: number, name: string): number;
  optionalInteger(index: number, name: string, fallback: number): number;
  optionalBoolean(index: number, name: string, fallback: boolean): boolean;
  oneOf<Choice extends string>(index: number, name: string, choices: readonly Choice[]): Choice;
}

export function makeArguments(values: readonly Argument[]): Arguments {
  const raw = (index: number): Argument => values[index] ?? null;
  const has = (index: number): boolean => raw(index) !== null;
  const text = (index: number, name: string): string => {
    const value = raw(index);
    return typeof value === "string" ? value : invalidArgument(`The argument '${name}' must be a text.`);
  };
  const integer = (index: number, name: string): number => {
    const value = raw(index);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      return invalidArgument(`The argument '${name}' must be a whole number.`);
    }
    return value;
  };
  return {
    count: values.length,
    raw,
    has,
    text,
    optionalText: (index, name) => (has(index) ? text(index, name) : null),
    integer,
    optionalInteger: (index, name, fallback) => (has(index) ? integer(index, name) : fallback),
    optionalBoolean: (index, name, fallback) => {
      const value = raw(index);
      if (value === null) return fallback;
      return typeof value === "boolean" ? value : invalidArgument(`The argument '${name}' must be true or false.`);
    },
    oneOf: (index, name, choices) => oneOf(raw(index), name, choices),
  };
}

/** A value out of a documented list; Office.js takes the texts of its enumerations in any case. */
export function oneOf<Choice extends string>(value: unknown, name: string, choices: readonly Choice[]): Choice {
  const wanted = typeof value === "string" ? value.toLowerCase() : null;
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  return found ?? invalidArgument(`'${name}' must be one of ${choices.join(", ")}.`);
}

export function textValue(value: unknown, name: string): string {
  return typeof value === "string" ? value : invalidArgument(`'${name}' must be a text.`);
}

export function booleanValue(value: unknown, name: string): boolean {
  return typeof value === "boolean" ? value : invalidArgument(`'${name}' must be true or false.`);
}

export function numberValue(value: unknown, name: string, from: number, to: number): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < from || value > to) {
    return invalidArgument(`'${name}' must be a number from ${from} to ${to}.`);
  }
  return value;
}

/** A plain object out of the wire, such as a validation rule. */
export function recordValue(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isHostObject(value)) {
    return invalidArgument(`'${name}' must be an object.`);
  }
  return value as Readonly<Record<string, unknown>>;
}
