import type { Hundredths } from "../types";
import { toThaiDigits } from "./thaiDigits";

/** How figures and codes are written. */
export type Digits = "thai" | "arabic";

/** Always two decimals: 9396 is "93.96". A negative figure keeps its sign. */
export function formatScore(hundredths: Hundredths, digits: Digits): string {
  const magnitude = Math.abs(Math.round(hundredths));
  const sign = hundredths < 0 && magnitude !== 0 ? "-" : "";
  const text = `${sign}${Math.floor(magnitude / 100)}.${String(magnitude % 100).padStart(2, "0")}`;
  return inDigits(text, digits);
}

/** A difference: "+0.44", "-15.00", and "0.00" without a sign. */
export function formatDelta(hundredths: Hundredths, digits: Digits): string {
  const text = formatScore(hundredths, digits);
  return Math.round(hundredths) > 0 ? `+${text}` : text;
}

/** Our own words and figures in the digits of the setting. */
export function inDigits(text: string, digits: Digits): string {
  return digits === "thai" ? toThaiDigits(text) : text;
}
