/** "2026-11-20": the user's own calendar day, not the day in Greenwich. "" for no real time. */
export function localDay(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return Number.isNaN(at.getTime()) ? "" : `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
