import { tidySpaces, toArabicDigits } from "../scores";
import { settledThai } from "./thaiText";

/** A figure typed as text, taken apart; digits are Arabic. */
export interface TypedFigure {
  readonly sign: "+" | "-" | null;
  /** Written with a sign of its own, not only with an arrow, a word or brackets. */
  readonly signed: boolean;
  readonly whole: string;
  readonly fraction: string;
}
export type FigureText = TypedFigure | "blank" | "same" | "thousands" | null;

const minusSigns = /[\u00AD\u2010-\u2015\u2043\u207B\u208B\u2212\uFE58\uFE63\uFF0D]/g;
const blank =
  /^(?:[-.…*]{0,6}|n\.?\/?a\.?|nil|none|ไม่มี(?:คะแนน|ข้อมูล|การประเมิน|ผลการประเมิน)?|ไม่(?:ได้)?(?:รับการ)?ประเมิน|ไม่ระบุ|ไม่เกี่ยวข้อง|ไม่ปรากฏ|ยกเว้น|ว่าง)$/i;
const upWords = /^(?:เพิ่มขึ้น|เพิ่ม|สูงขึ้น|[▲△▴↑⬆🔺])\s*/u;
const downWords = /^(?:ลดลง|ลด|ต่ำลง|[▼▽▾↓⬇🔻])\s*/u;
const trailingArrow = /\s*([▲△▴↑⬆🔺▼▽▾↓⬇🔻■●►▶→⇒])\uFE0F?$/u;
const leadingMark = /^[■●►▶→⇒~≈]\s*/u;
const upArrow = /[▲△▴↑⬆🔺]/u;
const wordsBefore = /^(?:ได้\s?|เท่ากับ\s?|คะแนนเฉลี่ย\s?|คะแนน\s?|ร้อยละ\s?|ค่าเฉลี่ย\s?|เฉลี่ย\s?|ประมาณ\s?|[:=]\s?){1,4}/;
const unitsAfter = /\s?(?:คะแนน|points?|[%％]|เปอร์เซ็นต์)\.?$/i;
/** Out of a hundred: only the bare "/100", since "99.97/100.00" may be two scores. */
const outOfHundred = /\s?(?:\/\s?100|(?:จาก)?(?:คะแนน)?(?:เต็ม)?\s?100\s?คะแนน|(?:จาก|เต็ม)\s?100)$/;

/**
 * A figure cell's text taken apart. "blank" is a dash or a word for no score, "same" a word for no change, "thousands" a
 * figure with separators of thousands (too large for any of ours); null is no figure. A decimal comma is null on purpose:
 * "93,96" may be meant as 93.96, and "1,000" looks the same, so staff decide. Never throws; linear in the text's length.
 */
export function readFigureText(typed: string, isDelta: boolean): FigureText {
  if (typed.length > 300) return null;
  let text = tidySpaces(toArabicDigits(settledThai(typed.replace(/\u00AD/g, "-"))))
    .replace(/^'/, "")
    .replace(minusSigns, "-")
    .replace(/＋/g, "+")
    .replace(/．/g, ".")
    .replace(/\uFE0F/g, "");
  if (blank.test(text)) return "blank";
  if (isDelta && /^(?:คงที่|เท่าเดิม|เท่ากัน|ไม่เปลี่ยนแปลง|[■●►▶→⇒=]\s*(?:คงที่|ไม่เปลี่ยนแปลง))$/u.test(text)) return "same";
  let implied: "+" | "-" | null = null;

  const arrow = trailingArrow.exec(text);
  if (arrow) {
    if (/[▲△▴↑⬆🔺▼▽▾↓⬇🔻]/u.test(arrow[1] ?? "")) implied = upArrow.test(arrow[1] ?? "") ? "+" : "-";
    text = text.slice(0, arrow.index);
  }
  for (let turn = 0; turn < 2; turn++) {
    if (upWords.test(text)) implied = "+";
    else if (downWords.test(text)) implied = "-";
    text = text.replace(upWords, "").replace(downWords, "").replace(leadingMark, "");
  }
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    implied ??= "-";
    text = bracketed.trim();
  }
  if (!isDelta) text = text.replace(/\s?[([][^()[\]\d]{1,60}[)\]]$/, "");
  text = text.replace(/^\(([+-])\)/, "$1").replace(wordsBefore, "");
  if (!isDelta) text = text.replace(outOfHundred, "");
  text = text.replace(unitsAfter, "").replace(unitsAfter, "").trim();
  return taken(text, implied, isDelta);
}

function taken(text: string, implied: "+" | "-" | null, isDelta: boolean): FigureText {
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) return "thousands";
  const match = /^([+-]?) ?(\d*)(?: ?\. ?(\d*))?\.?$/.exec(zerosTypedAsLetters(text));
  if (!match) return null;
  const [, written = "", whole = "", fraction = ""] = match;
  if (whole === "" && fraction === "") return null;
  const signed = written !== "";
  const sign = written === "+" || written === "-" ? written : isDelta ? implied : null;
  return { sign, signed, whole, fraction };
}

/** Scanned and hand-typed score lists carry ○ and the letter O where a zero stands. */
function zerosTypedAsLetters(text: string): string {
  const circles = text.replace(/[○◯]/g, "0");
  return /^[+-]?[\dOo]+(?: ?\. ?[\dOo]*)?$/.test(circles) ? circles.replace(/[Oo]/g, "0") : circles;
}
