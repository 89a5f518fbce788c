/** One spelling of a cell's content, so that what we wrote and what Excel gives back can be compared. */
import type { PlannedValue } from "../plan";

/** What Range.formulas gives: the formula of a formula cell, else the value. Dates are serial numbers. */
export type CellRead = string | number | boolean;

const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** Days since 1899-12-30, Excel's date number (1900 date system). */
export function dateSerial(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS) + EPOCH;
}

/** Excel's last day is 9999-12-31. */
const LAST_DAY = 2_958_465;

/** "2025-10-01"; null for a number that is no day. */
export function isoOfSerial(serial: number): string | null {
  if (!(serial >= 1 && serial <= LAST_DAY)) return null;
  return new Date((Math.floor(serial) - EPOCH) * DAY_MS).toISOString().slice(0, 10);
}

const numberText = (value: number): string => String(Number(value.toPrecision(15)));

export function canonicalRead(value: CellRead | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberText(value);
  return String(value).replace(/\r\n?/g, "\n");
}

/** Formulas must have their tokens resolved before. */
export function canonicalPlanned(value: PlannedValue): string {
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  if ("slots" in value) return value.text.replace(/\r\n?/g, "\n");
  return "date" in value ? String(dateSerial(value.date)) : value.formula;
}
