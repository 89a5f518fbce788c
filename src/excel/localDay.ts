/** "2026-11-20": the user's own calendar day, not the day in Greenwich. "" for no real time. */
export function localDay(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return Number.isNaN(at.getTime()) ? "" : `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "2026-11-20 09:05:00": the user's own clock. */
export function localTime(at: Date): string {
  return Number.isNaN(at.getTime()) ? "" : `${localDay(at)} ${at.toTimeString().slice(0, 8)}`;
}
