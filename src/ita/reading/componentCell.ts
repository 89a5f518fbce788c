import { normalName } from "./thaiText";
import type { CellValue, Subject } from "./types";

export interface ComponentReading {
  readonly subject: Subject;
  /** Whether the label calls the figure a mean or a sum. */
  readonly totalLabel: "average" | "total" | null;
}

/** Words that may stand around the name of an instrument or of the overall score; longer ones first. */
const decoration = new RegExp(
  [
    "internalintegrityandtransparencyassessment|externalintegrityandtransparencyassessment",
    "opendataintegrityandtransparencyassessment",
    "ผู้มีส่วนได้ส่วนเสียภายใน|ผู้มีส่วนได้เสียภายใน|ผู้มีส่วนได้ส่วนเสียภายนอก|ผู้มีส่วนได้เสียภายนอก",
    "การเปิดเผยข้อมูลสาธารณะ|การรับรู้|แบบวัด|แบบตรวจ|แบบสำรวจ|แบบประเมิน|แบบ|เครื่องมือ|ส่วนที่|ตอนที่",
    "ผลการประเมิน|ผลคะแนน|ระดับคะแนน|คะแนน|ภาพรวม|โดยรวม|รวม|ค่าเฉลี่ย|เฉลี่ย|ถ่วงน้ำหนัก|น้ำหนัก|ร้อยละ",
    "ทั้งหมด|ทั้งสิ้น|ทุกตัวชี้วัด|ตัวชี้วัด|ของหน่วยงาน|หน่วยงาน|ของ|จาก|ใน|ผล|ค่า|ด้าน",
    "ปีงบประมาณ|ประจำ|ปี|พศ|ita|fy|iit|eit|oit|public|survey|part|internal|external|overall|total|average|mean|score",
    "\\d",
  ].join("|"),
  "g"
);
const instruments: readonly (readonly [RegExp, "IIT" | "EIT" | "OIT"])[] = [
  [/iit|ส่วนเสียภายใน|ได้เสียภายใน|^internal/, "IIT"],
  [/eit|ส่วนเสียภายนอก|ได้เสียภายนอก|^external/, "EIT"],
  [/oit|การเปิดเผยข้อมูลสาธารณะ|opendataintegrity/, "OIT"],
];
const overallWords = /ภาพรวม|โดยรวม|รวม|เฉลี่ย|overall|total|average|mean/;
const longestLabel = 160;

/**
 * The instrument, EIT part or overall score that a label cell names: "IIT", "แบบวัด OIT", "EIT ส่วนที่ ๑", "EIT survey",
 * "ภาพรวม", "คะแนนเฉลี่ย". A sentence that merely speaks of one is none; nor is "คะแนน ITA", which heads score columns as
 * often as it names the overall score. Never throws.
 */
export function readComponentCell(value: CellValue): ComponentReading | null {
  if (typeof value !== "string" || value.length > longestLabel) return null;
  const label = normalName(value.replace(/^[\s(]*[0-9๐-๙]{1,2}\s*[.)]/, ""));
  if (label === "" || /ตัวชี้วัด(?:ที่)?\d/.test(label) || label.replace(decoration, "") !== "") return null;
  const totalLabel = totalLabelOf(label);
  const named = instruments.filter(([pattern]) => pattern.test(label)).map(([, code]) => code);
  if (named.length > 1) return null;
  const [instrument] = named;
  if (instrument === "EIT" || (!instrument && /^ส่วนที่[12]|^public$|^survey$/.test(label)))
    return { subject: { kind: "component", code: `EIT${eitPart(label)}` }, totalLabel };
  if (instrument) return { subject: { kind: "component", code: instrument }, totalLabel };
  return overallWords.test(label) ? { subject: { kind: "overall", code: "" }, totalLabel } : null;
}

function totalLabelOf(label: string): ComponentReading["totalLabel"] {
  if (/เฉลี่ย|average|mean/.test(label)) return "average";
  const withoutOverall = label.replace(/ภาพรวม|โดยรวม/g, "");
  return /รวม|total/.test(withoutOverall) ? "total" : null;
}

function eitPart(label: string): "" | "1" | "2" {
  const numbered = /(?:ส่วนที่|ตอนที่|part|eit)([12])(?!\d)/.exec(label)?.[1];
  if (numbered === "1" || (!numbered && label.includes("public"))) return "1";
  if (numbered === "2" || (!numbered && label.includes("survey"))) return "2";
  return "";
}
