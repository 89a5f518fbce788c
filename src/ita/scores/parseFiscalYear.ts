import { tidySpaces, toArabicDigits } from "./thaiDigits";

/** `offer` is the year that was probably meant, or null. Whether rules exist for a year is `frameworkOf`'s to say. */
export type FiscalYearReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: "christian-era" | "not-a-year"; readonly offer: number | null };

const christianEraOffset = 543;

/**
 * A fiscal year (B.E.) as people write it: ๒๕๖๘, 2568, "ปีงบประมาณ พ.ศ. 2567". A C.E. year (2025) is refused with the
 * B.E. year on offer, and so is a year of two digits: the user confirms, we do not guess. Never throws.
 */
export function parseFiscalYear(input: string | number | boolean | null): FiscalYearReading {
  const text = tidySpaces(toArabicDigits(String(input ?? "")))
    .replace(/^'/, "")
    .replace(/^(ประจำ)?(ปี)?( ?งบประมาณ)?( ?(พ\.? ?ศ\.?|ค\.? ?ศ\.?|FY))?/i, "")
    .trim();
  const offerless = { ok: false, code: "not-a-year", offer: null } as const;
  if (!/^\d{2}(\d{2})?$/.test(text)) return offerless;
  const year = Number(text);
  if (text.length === 2) return { ...offerless, offer: 2500 + year };
  if (year >= 2400 && year < 2700) return { ok: true, value: year };
  if (year >= 1900 && year < 2200) return { ok: false, code: "christian-era", offer: year + christianEraOffset };
  return offerless;
}
