/** One spelling of a cell's content, so that what we wrote and what Excel gives back can be compared. */
import type { PlannedValue } from "../plan";

/** What Range.formulas gives: the formula of a formula cell, else the value. Dates are serial numbers. */
export type CellRead = string | number | boolean;

/** Days since 1899-12-30, Excel's date number (1900 date system). */
export function dateSerial(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
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
  return "date" in value ? String(dateSerial(value.date)) : value.formula;
}
