import type { MeasureRules } from "../../types";
import { indicatorGroups } from "./shared/indicatorGroups";

/**
 * FY2563–2566, item O42: measures that follow from last year's analysis (what must be mended at once, what is to become
 * better), each with who does it, how, and how it is followed up. Official wording of 2563; the years after it by analogy.
 */
export const mendAndDevelop: MeasureRules = {
  item: "O42",
  groups: indicatorGroups,
  asksForEveryGroup: false,
  groupHeader: null,
  headers: { analysis: "ผลการวิเคราะห์", measure: "มาตรการ", steps: "ขั้นตอนหรือวิธีการ" },
  elements: [
    { part: "analysis", titleTh: "ผลการวิเคราะห์ (ประเด็นที่ต้องแก้ไขโดยเร่งด่วนหรือต้องพัฒนาให้ดีขึ้น)", unconfirmed: false },
    { part: "measure", titleTh: "มาตรการที่สอดคล้องกับผลการวิเคราะห์", unconfirmed: false },
    { part: "unit", titleTh: "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง", unconfirmed: false },
    { part: "steps", titleTh: "ขั้นตอนหรือวิธีการปฏิบัติ", unconfirmed: false },
    { part: "followUp", titleTh: "แนวทางการกำกับติดตามและการรายงานผล", unconfirmed: false },
  ],
  reportItem: "O43",
  reportForm: "byQuestion",
  unconfirmedTh: "รูปแบบรายงานผลตามข้อ O43 เรียบเรียงจากรายงานที่เผยแพร่ ยังไม่พบถ้อยคำทางการ",
};
