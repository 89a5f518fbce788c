const zeroThai = 0x0e50;
const zeroFullWidth = 0xff10;

/** Every Arabic digit as a Thai one. For our own words and figures only: staff's text keeps the digits it was typed with. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zeroThai + Number(digit)));
}

/** Thai and full-width digits as Arabic ones. */
export function toArabicDigits(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - zeroThai))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - zeroFullWidth));
}

/** Spaces that cannot be seen (zero width, byte order mark) are dropped, all others become one plain space; ends trimmed. */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
