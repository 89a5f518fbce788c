import type { IndicatorNo, MeasureGroup, MeasureRules } from "../../types";

/** Which indicators an issue answers is our reading of the names; the criteria name the issues only. */
const ISSUES: readonly (readonly [string, readonly IndicatorNo[]])[] = [
  ["กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", [1, 6]],
  ["การให้บริการและระบบ E-Service", [8]],
  ["ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", [7, 9]],
  ["กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", [4]],
  ["กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", [2]],
  ["กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล", [3]],
  ["กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", [5, 10]],
];

const groups: readonly MeasureGroup[] = ISSUES.map(([title, indicators], at) => ({
  code: `issue${at + 1}`,
  no: at + 1,
  titleTh: `${at + 1}. ${title}`,
  indicators,
}));

/** FY2567 (O34) and FY2568 (O27): seven issues. From a published report; the last two elements are not confirmed. */
const sevenIssues: Omit<MeasureRules, "item" | "reportItem"> = {
  groups,
  asksForEveryGroup: true,
  groupHeader: "ประเด็น",
  headers: {
    analysis: "ผลการวิเคราะห์",
    measure: "วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ",
    steps: "ขั้นตอนหรือวิธีปฏิบัติ",
  },
  elements: [
    { part: "analysis", titleTh: "ผลการวิเคราะห์ตามประเด็น", unconfirmed: false },
    { part: "measure", titleTh: "วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ", unconfirmed: false },
    { part: "unit", titleTh: "ผู้รับผิดชอบหรือผู้เกี่ยวข้อง", unconfirmed: false },
    { part: "steps", titleTh: "ขั้นตอนหรือวิธีปฏิบัติ", unconfirmed: false },
    { part: "period", titleTh: "ระยะเวลา", unconfirmed: true },
    { part: "followUp", titleTh: "แนวทางการกำกับติดตาม", unconfirmed: true },
  ],
  reportForm: "byIssue",
  unconfirmedTh:
    "เจ็ดประเด็นเรียบเรียงจากรายงานที่เผยแพร่ การจับคู่ประเด็นกับตัวชี้วัดเป็นการตีความของโปรแกรม ส่วนระยะเวลาและการกำกับติดตามยังไม่พบถ้อยคำทางการ",
};

export const sevenIssues2567: MeasureRules = { ...sevenIssues, item: "O34", reportItem: "O35" };
export const sevenIssues2568: MeasureRules = { ...sevenIssues, item: "O27", reportItem: "O28" };
