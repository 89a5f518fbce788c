import { parseNumber, parseValue } from "numfmt";
import { formatted, toThaiDigits } from "./displayText";
import { bahtText } from "./bahtText";

/** The calculator's own values: tagged by number (its enumeration is not exported as a value). */
export type EngineScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };
export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
}
export type EngineValue = EngineScalar | EngineArray;

export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

const number = (value: number): EngineScalar => (Number.isFinite(value) ? { kind: 1, value } : error("#NUM!"));
const text = (value: string): EngineScalar => ({ kind: 2, value });
const error = (code: string): EngineScalar => ({ kind: 4, code });

/** Runs a one-cell function over every cell of the arrays it is given, as Excel does; single rows and columns repeat. */
function perCell(compute: (...args: EngineScalar[]) => EngineScalar): (args: unknown[]) => unknown {
  return (given) => {
    const args = given as EngineValue[];
    const height = Math.max(1, ...args.map((arg) => (arg.kind === 5 ? arg.height : 1)));
    const width = Math.max(1, ...args.map((arg) => (arg.kind === 5 ? arg.width : 1)));
    const at = (arg: EngineValue, row: number, column: number): EngineScalar => {
      if (arg.kind !== 5) return arg;
      const line = arg.rows[arg.height === 1 ? 0 : row];
      return line?.[arg.width === 1 ? 0 : column] ?? error("#N/A");
    };
    const cell = (row: number, column: number): EngineScalar => {
      const scalars = args.map((arg) => at(arg, row, column));
      return scalars.find((scalar) => scalar.kind === 4) ?? compute(...scalars);
    };
    if (height === 1 && width === 1) return cell(0, 0);
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => cell(row, column))
    );
    return { kind: 5, rows, height, width };
  };
}

/** A scalar as a number, or undefined when Excel would say #VALUE!. */
function asNumber(value: EngineScalar | undefined): number | undefined {
  if (!value || value.kind === 0) return 0;
  if (value.kind === 1) return value.value;
  if (value.kind === 3) return value.value ? 1 : 0;
  if (value.kind === 2) {
    const parsed = parseValue(value.value.trim())?.value;
    return typeof parsed === "number" ? parsed : undefined;
  }
  return undefined;
}

function asText(value: EngineScalar | undefined): string {
  if (!value || value.kind === 0 || value.kind === 4) return "";
  if (value.kind === 3) return value.value ? "TRUE" : "FALSE";
  return value.kind === 1 ? (formatted(value.value, "General") ?? String(value.value)) : value.value;
}

/**
 * Moves the decimal point through text, not by multiplying: 1.005 × 100 is 100.49999999999999 in binary. Fifteen
 * digits are what Excel itself carries.
 */
function shiftPoint(value: number, places: number): number {
  const [digits, exponent] = Number(value.toPrecision(15)).toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function rounding(round: (magnitude: number) => number): (value: EngineScalar, digits?: EngineScalar) => EngineScalar {
  return (value, digits) => {
    const given = asNumber(value);
    const places = asNumber(digits);
    if (given === undefined || places === undefined) return error("#VALUE!");
    const whole = Math.trunc(places);
    const magnitude = shiftPoint(round(shiftPoint(Math.abs(given), whole)), -whole);
    return number(given < 0 && magnitude !== 0 ? -magnitude : magnitude);
  };
}

const textFunction = perCell((value, pattern) => {
  const code = asText(pattern);
  if (value.kind === 3) return text(asText(value));
  let shown: number | string = value.kind === 0 ? 0 : value.kind === 1 || value.kind === 2 ? value.value : "";
  if (typeof shown === "string") {
    const parsed = parseNumber(shown);
    if (parsed && typeof parsed.value === "number") shown = parsed.value;
  }
  const result = code === "" ? "" : formatted(shown, code);
  return result === undefined ? error("#VALUE!") : text(result);
});

const valueFunction = perCell((value) => {
  if (value.kind === 3) return error("#VALUE!");
  const parsed = value.kind === 2 && value.value.trim() === "" ? undefined : asNumber(value);
  return parsed === undefined ? error("#VALUE!") : number(parsed);
});

const bahtFunction = perCell((value) => {
  const amount = asNumber(value);
  return amount === undefined ? error("#VALUE!") : text(bahtText(amount));
});

/**
 * Functions that replace the calculator's own because those are wrong for Thai workbooks or for halves:
 * TEXT, VALUE, BAHTTEXT and the roundings. They are handed over with each calculation.
 */
export const OWN_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["ROUND", { minArity: 2, maxArity: 2, invoke: perCell(rounding(Math.round)) }],
  ["ROUNDUP", { minArity: 2, maxArity: 2, invoke: perCell(rounding(Math.ceil)) }],
  ["ROUNDDOWN", { minArity: 2, maxArity: 2, invoke: perCell(rounding(Math.floor)) }],
  ["TRUNC", { minArity: 1, maxArity: 2, invoke: perCell(rounding(Math.floor)) }],
  ["TEXT", { minArity: 2, maxArity: 2, invoke: textFunction }],
  ["VALUE", { minArity: 1, maxArity: 1, invoke: valueFunction }],
  ["BAHTTEXT", { minArity: 1, maxArity: 1, invoke: bahtFunction }],
  ["THAIDIGIT", { minArity: 1, maxArity: 1, invoke: perCell((value) => text(toThaiDigits(asText(value)))) }],
]);
