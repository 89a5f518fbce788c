import { inDigits, type Digits } from "./scores";

export const thaiMonths: readonly string[] = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
];

/** First and last day of a fiscal year (B.E.), ISO and C.E.: FY2569 is 2025-10-01 … 2026-09-30. */
export function fiscalYearPeriod(fiscalYear: number): { readonly start: string; readonly end: string } {
  const endYear = fiscalYear - 543;
  return { start: `${endYear - 1}-10-01`, end: `${endYear}-09-30` };
}

/** "2025-10-01" as "๑ ตุลาคม ๒๕๖๘"; null when the text is no real calendar date. */
export function thaiLongDate(iso: string, digits: Digits): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 April over to 1 May: a date that does not come back as it was given is none.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return inDigits(`${day} ${thaiMonths[month - 1]} ${year + 543}`, digits);
}

/** "๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙". */
export function thaiPeriod(fiscalYear: number, digits: Digits): string {
  const { start, end } = fiscalYearPeriod(fiscalYear);
  return `${thaiLongDate(start, digits)} ถึง ${thaiLongDate(end, digits)}`;
}
