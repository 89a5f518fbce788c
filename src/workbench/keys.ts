/**
 * The letter of a key that is pressed together with Ctrl, "" for other keys. On a Thai keyboard the key of Z writes ผ, so
 * its place counts there; on a Latin one what it writes counts, wherever it lies.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? "";
}
