import { normalName } from "./thaiText";
import type { ColumnRole } from "./types";

/** Tried in this order; on the header's letters alone (no spaces, points or brackets), years and numbers taken out. */
const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  ["share", /ค่าร้อยละ|ร้อยละ(?:ของ)?(?:ผู้ตอบ|ผู้เลือก|คำตอบ)|สัดส่วน|จำนวนร้อยละ|percentage|share/],
  ["unit", /รับผิดชอบ|ผู้เกี่ยวข้อง|responsible|owner/],
  [
    "delta",
    /ผลต่าง|เปลี่ยนแปลง|ส่วนต่าง|แตกต่าง|เพิ่มลด|เพิ่มขึ้นลดลง|เพิ่มขึ้น|ลดลง|เพิ่มหรือลด|^เพิ่ม$|^ลด$|เปรียบเทียบ|แนวโน้ม|difference|delta|change/,
  ],
  ["rank", /^(?:อันดับ|ลำดับคะแนน|จัดอันดับ|rank)/],
  [
    "remark",
    /ข้อเสนอแนะ|หมายเหตุ|ผลการวิเคราะห์|วิเคราะห์|ข้อสังเกต|ความเห็น|สิ่งที่ปฏิบัติ|เหตุผล|คำชี้แจง|remark|comment|note|suggestion/,
  ],
  ["level", /^ระดับ|^ผลระดับ|ระดับผลการ|ระดับคุณภาพ|^เกรด|^level|^grade|^rating/],
  ["code", /^(?:ตัวชี้วัดที่|ตัวชี้วัดย่อยที่|ที่|ข้อ|ข้อที่|ลำดับ|ลำดับที่|เลขที่ข้อ|รหัส|รหัสข้อ|รหัสตัวชี้วัด|no|code|id|item)$/],
  ["score", /คะแนน|ผลการประเมิน|ผลประเมิน|ร้อยละ|ค่าเฉลี่ย|^ผล$|^ค่า$|score|result|point|percent/],
  [
    "agency",
    /^(?:ชื่อ)?(?:หน่วยงาน|หน่วยงานภาครัฐ|อปท|องค์กรปกครองส่วนท้องถิ่น|เทศบาล|เทศบาลอบต|อบต|องค์กร|ส่วนราชการ|agency|organi[sz]ation)(?:ที่ประเมิน|ที่เข้ารับการประเมิน)?$/,
  ],
  [
    "name",
    /ตัวชี้วัด|ข้อ(?:ความ)?คำถาม|ข้อความ|คำถาม|รายการ|ประเด็น|รายละเอียด|หัวข้อ|แบบวัด|เครื่องมือ|ข้อมูล|นิยาม|องค์ประกอบ|คำตอบ|ตัวเลือก|indicator|question|item|topic|^name$|description/,
  ],
];
const yearWords = /(?:ประจำ)?(?:ปีงบประมาณ|ปี)?(?:พศ|คศ|fy)?\d+|(?:ประจำ)?ปีงบประมาณ|^ปี$/g;

/**
 * What a column holds by its heading. Years are not its business: a heading that is only a year ("ปี ๒๕๖๖") is null, and
 * so is one that says nothing we know. Never throws.
 */
export function headerRole(text: string): ColumnRole | null {
  if (text.length > 300) return null;
  const signs = text.replace(/[\s()]/g, "");
  if (/^[+＋](?:\/|และ|,)?[-–−]$|^[-–−]\/?[+＋]$|^[Δ∆±%]$/.test(signs)) return signs === "%" ? "score" : "delta";
  const heading = normalName(text).replace(yearWords, "");
  return heading === "" ? null : (rules.find(([, pattern]) => pattern.test(heading))?.[0] ?? null);
}
