export interface NumberFormatReading {
  /** The cell shows a hundred times its value and a percent sign. */
  readonly percent: boolean;
  /** Decimals shown; null where the format does not fix them (General, text, dates, "0.0#"). */
  readonly decimals: number | null;
  /** The format shows Thai digits. */
  readonly thaiDigits: boolean;
}

const quotedOrEscaped = /"[^"]*"?|[\\_*]./g;
const thaiNumerals = /\[\$[^\]-]*-0?D[0-9A-F]{6}\]|^t[0#?]/i;

/** What a number format ("0.00%", "[$-D00041E]0.00") says of the figure shown; only its first section counts. Never throws. */
export function readNumberFormat(format: string | null): NumberFormatReading {
  const first = (format ?? "").slice(0, 300).replace(quotedOrEscaped, "").split(";")[0] ?? "";
  const bare = first.replace(/\[[^\]]*\]/g, "").replace(/^t(?=[0#?])/i, "");
  return { percent: bare.includes("%"), decimals: decimalsOf(bare), thaiDigits: thaiNumerals.test(first) };
}

function decimalsOf(bare: string): number | null {
  if (!/[0#?]/.test(bare) || /general|[@/e]|[ymdhs]/i.test(bare)) return null;
  const fraction = /\.([0#?]*)(,?)/.exec(bare);
  if (!fraction) return /[0#?],+(?![0#?])/.test(bare) ? null : 0;
  const [, places = "", scaled] = fraction;
  return places.includes("#") || scaled ? null : places.length;
}
