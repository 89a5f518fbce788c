import type { Language } from "../i18n/language";

/** "20 พ.ย. 2568 14:02": day and minute in the reader's calendar; the text as it came when it is no time at all. */
export function whenText(iso: string, language: Language, digits: "thai" | "arabic"): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const locale = language === "en" ? "en-GB" : `th-TH-u-ca-buddhist-nu-${digits === "thai" ? "thai" : "latn"}`;
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(time);
  const minute = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false }).format(time);
  return `${day} ${minute}`;
}
