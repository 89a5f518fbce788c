const DIGITS = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
const PLACES = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];

/** An amount in Thai words, as Excel's BAHTTEXT: 121.25 → หนึ่งร้อยยี่สิบเอ็ดบาทยี่สิบห้าสตางค์. Rounded to satang. */
export function bahtText(amount: number): string {
  const satangs = Math.round(Number((Math.abs(amount) * 100).toPrecision(15)));
  const baht = Math.floor(satangs / 100);
  const satang = satangs % 100;
  const sign = amount < 0 && satangs > 0 ? "ลบ" : "";
  if (satang === 0) return `${sign}${baht === 0 ? "ศูนย์" : thaiWords(baht)}บาทถ้วน`;
  return `${sign}${baht === 0 ? "" : `${thaiWords(baht)}บาท`}${thaiWords(satang)}สตางค์`;
}

/** A whole number above 0 in words; a million starts the count again. */
function thaiWords(value: number): string {
  if (value >= 1_000_000) {
    const rest = value % 1_000_000;
    return `${thaiWords(Math.floor(value / 1_000_000))}ล้าน${rest === 0 ? "" : thaiWords(rest)}`;
  }
  const digits = Array.from(String(value), Number);
  return digits
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit === 0) return "";
      if (place === 1 && digit === 1) return "สิบ";
      if (place === 1 && digit === 2) return "ยี่สิบ";
      if (place === 0 && digit === 1 && digits.length > 1) return "เอ็ด";
      return `${DIGITS[digit]}${PLACES[place]}`;
    })
    .join("");
}
