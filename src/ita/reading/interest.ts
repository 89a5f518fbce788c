import { readComponentCell, readIndicatorCell, readQuestionCode, readSubIndicatorCell } from "./codes";
import { matchIndicator, matchSubIndicator } from "./names";

export interface Interest {
  /**
   * strong: names an indicator, instrument or question; header: a short text with a word of score tables; faint: an
   * agency, a year, or a figure with its unit somewhere in a text; none.
   */
  readonly kind: "strong" | "header" | "faint" | "none";
  /** The cell names an indicator or an instrument: three such cells in a row head a table of agencies. */
  readonly names: boolean;
}

const none: Interest = { kind: "none", names: false };
const faint: Interest = { kind: "faint", names: false };
const header: Interest = { kind: "header", names: false };
const strong: Interest = { kind: "strong", names: false };
const naming: Interest = { kind: "strong", names: true };

const longestText = 2_000;
const longestLabel = 160;
const longestHeading = 80;
const headingWords =
  /ตัวชี้วัด|คะแนน|ข้อคำถาม|ข้อความคำถาม|ข้อความถาม|ผลต่าง|เปลี่ยนแปลง|ร้อยละ|อันดับ|แบบวัด|รายการ|ประเด็น|ผลการประเมิน|ภาพรวม|indicator|score|question|average|overall/i;
const faintWords =
  /(?:คะแนน|ร้อยละ|ตัวชี้วัด)|ITA|คุณธรรมและความโปร่งใส|เทศบาล|องค์การบริหารส่วน|อบต\.|อบจ\.|(?:ปี|FY|พ\.ศ\.|งบประมาณ)\s{0,2}[0-9๐-๙]{2}/i;
/** Something of a name must be there before names are compared letter by letter. */
const namePieces = /การ|คุณภาพ|ประสิทธิ|ข้อมูล|มาตรการ|[a-z]{4}/i;
const labelPieces = /IIT|EIT|OIT|ภาพรวม|เฉลี่ย|รวม|ภายใน|ภายนอก|เปิดเผย|ส่วนที่|public|survey|overall|average|total/i;
const codeStart = /^[\s'"([]*(?:ข้อ\S{0,5}\s*)?[iIeEoO1l0๐○][\s.]?[0-9๐-๙]/;

const mostRemembered = 20_000;
const longestRemembered = 120;

/** Tells why a text cell is worth keeping. Quick on repeated texts: each reader remembers a bounded number of them. */
export function createInterestReader(): (text: string) => Interest {
  const remembered = new Map<string, Interest>();
  return (text) => {
    if (text.length > longestRemembered) return judged(text.slice(0, longestText));
    const shape = shapeOf(text);
    const known = remembered.get(shape);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const interest = judged(shape);
    remembered.set(shape, interest);
    return interest;
  };
}

/** Which digits a text has does not matter here: "งวดที่ 17" and "งวดที่ 25" are judged, and remembered, as one. */
function shapeOf(text: string): string {
  return text.replace(/[1-9]/g, "1").replace(/[๑-๙]/g, "๑");
}

function judged(text: string): Interest {
  if (text.length <= longestLabel) {
    if (labelPieces.test(text) && readComponentCell(text)) return naming;
    if (text.includes("ตัวชี้วัด") && (readIndicatorCell(text) ?? readSubIndicatorCell(text))) return naming;
    const letters = text.replace(/\s+/g, "");
    if (namePieces.test(letters)) {
      if (matchIndicator(text, null)) return naming;
      if (matchSubIndicator(text, null)) return strong;
    }
  }
  const code = codeStart.test(text) ? readQuestionCode(text) : null;
  // A code that was typed in digits ("๐๑") may be any number: the table around it has to tell.
  if (code) return code.repaired ? faint : strong;
  if (text.length <= longestHeading && headingWords.test(text)) return header;
  return headingWords.test(text) || faintWords.test(text) ? faint : none;
}
