import type { MeasureRules } from "../../types";
import { indicatorGroups } from "./shared/indicatorGroups";

/** FY2569, item O25, as a municipality quotes it: all ten indicators, improved or kept, with five elements at least. */
export const tenIndicators: MeasureRules = {
  item: "O25",
  groups: indicatorGroups,
  asksForEveryGroup: true,
  groupHeader: null,
  headers: {
    analysis: "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ",
    measure: "มาตรการหรือโครงการหรือกิจกรรม",
    steps: "ขั้นตอนหรือวิธีการดำเนินการ",
  },
  elements: [
    { part: "measure", titleTh: "มาตรการหรือโครงการหรือกิจกรรม", unconfirmed: false },
    { part: "analysis", titleTh: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ", unconfirmed: false },
    { part: "steps", titleTh: "ขั้นตอนหรือวิธีการดำเนินการ", unconfirmed: false },
    { part: "period", titleTh: "ช่วงระยะเวลาการดำเนินการ", unconfirmed: false },
    { part: "unit", titleTh: "ผู้รับผิดชอบ", unconfirmed: false },
  ],
  reportItem: "O26",
  reportForm: "byMeasure",
  unconfirmedTh: "องค์ประกอบของรายงานผลตามข้อ O26 ยังไม่พบถ้อยคำทางการ",
};

/** Years whose criteria are not out yet. */
export const tenIndicatorsAssumed: MeasureRules = {
  ...tenIndicators,
  unconfirmedTh: "ยังไม่มีหลักเกณฑ์ของปีนี้ จึงใช้องค์ประกอบตามข้อ O25 ของปีงบประมาณ พ.ศ. 2569 ไปก่อน",
};
