import type { Figure } from "../../reading/types";
import { toThaiDigits } from "../../scores";

/** Longer cells are cut in remarks. */
const longest = 80;

/** A figure as its cell has it, so that it can be found again: typed text as typed, a number with the decimals of its format. */
export function asShown({ raw, value, decimals, digits }: Figure): string {
  if (typeof raw !== "number") return String(raw).trim().slice(0, longest);
  const shown = value === null || decimals === null ? String(Number(raw.toPrecision(15))) : fixed(value, decimals);
  return digits === "thai" ? toThaiDigits(shown) : shown;
}

/** Hundredths with so many decimals, 0 to 9. */
function fixed(value: number, decimals: number): string {
  return (value / 100).toFixed(Math.min(Math.max(decimals, 0), 9));
}
