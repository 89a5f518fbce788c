/**
 * What an item must show, where the criteria were seen: the items on measures and their report. In our own words; the five
 * elements of FY2569 are those that the item lists, of the earlier years those that published documents follow.
 */
import type { QuestionCode } from "../types";
import { itemCode } from "./shared/itemSubjects";

const MEASURES_UNTIL_2566 = [
  "วิเคราะห์ผลการประเมิน ITA ของปีที่ผ่านมา (ข้อบกพร่องที่ต้องแก้ไขเร่งด่วน ประเด็นที่ต้องพัฒนา และแนวทางนำผลไปปฏิบัติ)",
  "มาตรการที่สอดคล้องกับผลการวิเคราะห์ พร้อมผู้รับผิดชอบ ขั้นตอน และการกำกับติดตามและรายงานผล",
];
const MEASURES_2567 = [
  "วิเคราะห์ผลการประเมิน ITA ของปีที่ผ่านมาตามประเด็น 7 ประเด็น",
  "แต่ละประเด็นระบุวิธีนำผลไปสู่การปฏิบัติ ผู้รับผิดชอบ ขั้นตอน ระยะเวลา และการกำกับติดตาม",
];
const MEASURES_2569 = [
  "วิเคราะห์ผลการประเมิน ITA ของปีที่ผ่านมาครบทั้ง 10 ตัวชี้วัด",
  "ระบุองค์ประกอบ 5 ข้อ ได้แก่ มาตรการ ผลการวิเคราะห์ที่สอดคล้องกัน ขั้นตอน ช่วงระยะเวลา และผู้รับผิดชอบ",
];
const REPORT = ["รายงานผลของแต่ละมาตรการ และผลลัพธ์หรือความสำเร็จที่เกิดขึ้น"];

export function itemElements(fiscalYear: number, code: QuestionCode): readonly string[] {
  if (code === itemCode("measures", fiscalYear))
    return fiscalYear >= 2569 ? MEASURES_2569 : fiscalYear >= 2567 ? MEASURES_2567 : MEASURES_UNTIL_2566;
  return code === itemCode("measuresReport", fiscalYear) ? REPORT : [];
}
