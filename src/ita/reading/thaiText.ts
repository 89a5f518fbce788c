import { thaiMonths } from "../dates";
import { toArabicDigits } from "../scores";

/** Vowels above and below, tones and silencers; sorted by code they stand in the order a keyboard types them. */
const marks = "\u0E31\u0E34-\u0E3A\u0E47-\u0E4C\u0E4E";
const openSaraAm = new RegExp(`\u0E4D([${marks}]*)\u0E32`, "g");
const cluster = new RegExp(`[${marks}\u0E33\u0E4D]{2,}`, "g");
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/**
 * Thai as one keyboard would have typed it, spaces and digits kept: what cannot be seen is dropped, an open sara am
 * becomes one letter, two เ become แ, marks stand in their usual order and once.
 */
export function settledThai(text: string): string {
  return text
    .replace(invisible, "")
    .replace(/เเ/g, "แ")
    .replace(openSaraAm, "$1\u0E33")
    .replace(cluster, settledCluster);
}

/** Each mark once, in order, and sara am (which contains the nikhahit) last. */
function settledCluster(cluster: string): string {
  if (
    cluster.length === 2 &&
    !cluster.endsWith("\u0E4D") &&
    cluster.charAt(0) < cluster.charAt(1) &&
    cluster.charAt(0) !== "\u0E33"
  )
    return cluster;
  const typed = [...new Set(cluster)].sort();
  const saraAm = typed.includes("\u0E33");
  return (
    typed.filter((mark) => !saraAm || (mark !== "\u0E33" && mark !== "\u0E4D")).join("") + (saraAm ? "\u0E33" : "")
  );
}

/** Settled Thai with Arabic digits, white space as single spaces, ends trimmed: what the cell readers match against. */
export function tidyText(text: string): string {
  return toArabicDigits(settledThai(text)).replace(/\s+/g, " ").trim();
}

const otherScripts = /[^\0-\x7F\u0E00-\u0E7F\u2000-\u206F]/;

/** Letters, marks and digits only, in lower case, ทางราชการ as ราชการ: two names are the same when these are. */
export function normalName(text: string): string {
  const lower = toArabicDigits(text).toLowerCase();
  // The exact classes of Unicode are several times slower, and hardly ever needed.
  const letters = otherScripts.test(lower)
    ? lower.replace(/[^\p{L}\p{M}\p{N}]|ฯ/gu, "")
    : lower.replace(/[^0-9a-zก-ฮะ-ฺเ-๎๐-๙]/g, "");
  return settledThai(letters).replace(/ทางราชการ/g, "ราชการ");
}

/** Thai month names and their abbreviations, as a piece of a regular expression. */
export const monthNames =
  `(?:${thaiMonths.join("|")}` +
  "|ม\\.?ค\\.|ก\\.?พ\\.|มี\\.?ค\\.|เม\\.?ย\\.|พ\\.?ค\\.|มิ\\.?ย\\.|ก\\.?ค\\.|ส\\.?ค\\.|ก\\.?ย\\.|ต\\.?ค\\.|พ\\.?ย\\.|ธ\\.?ค\\." +
  "|(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?" +
  "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z]))";

/** Words after a number that make it a count or a sum, as a piece of a regular expression; none begins another noun (ราย but not รายงาน). */
export const countWords =
  "(?:คะแนน|บาท|ล้าน|คน(?![ก-๎])|ราย(?![ก-๎])|แห่ง|ข้อ(?![ก-๎])|ครั้ง|เรื่อง(?![ก-๎])|ชุด(?![ก-๎])|หน้า(?![ก-๎])|แผ่น|โครงการ(?![ก-๎])|กิจกรรม(?![ก-๎]))";
