import type { QuestionText } from "../questionText";

/**
 * The 26 disclosure items of FY2569 as one agency lists them; only O25 is quoted from the criteria themselves. Which
 * indicator an item counts for is inferred from FY2568, and the sub-indicators are not known.
 */
export const oitItems2569: readonly QuestionText[] = [
  { code: "O1", indicator: 9, textTh: "โครงสร้าง หน้าที่และอำนาจ", unconfirmed: true },
  { code: "O2", indicator: 9, textTh: "ข้อมูลผู้บริหาร", unconfirmed: true },
  { code: "O3", indicator: 9, textTh: "ข้อมูลการติดต่อและช่องทางการสอบถาม", unconfirmed: true },
  { code: "O4", indicator: 9, textTh: "ข่าวประชาสัมพันธ์", unconfirmed: true },
  { code: "O5", indicator: 9, textTh: "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", unconfirmed: true },
  { code: "O6", indicator: 9, textTh: "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี", unconfirmed: true },
  { code: "O7", indicator: 9, textTh: "รายงานผลการดำเนินงานประจำปี", unconfirmed: true },
  { code: "O8", indicator: 9, textTh: "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", unconfirmed: true },
  { code: "O9", indicator: 9, textTh: "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ", unconfirmed: true },
  { code: "O10", indicator: 9, textTh: "ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)", unconfirmed: true },
  {
    code: "O11",
    indicator: 9,
    textTh: "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน ประจำปีงบประมาณ พ.ศ. 2569",
    unconfirmed: true,
  },
  {
    code: "O12",
    indicator: 9,
    textTh: "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568",
    unconfirmed: true,
  },
  {
    code: "O13",
    indicator: 9,
    textTh: "หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2569",
    unconfirmed: true,
  },
  {
    code: "O14",
    indicator: 9,
    textTh: "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2568",
    unconfirmed: true,
  },
  { code: "O15", indicator: 9, textTh: "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม", unconfirmed: true },
  { code: "O16", indicator: 9, textTh: "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", unconfirmed: true },
  { code: "O17", indicator: 9, textTh: "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", unconfirmed: true },
  {
    code: "O18",
    indicator: 9,
    textTh: "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2568",
    unconfirmed: true,
  },
  { code: "O19", indicator: 9, textTh: "ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน ปีงบประมาณ พ.ศ. 2569", unconfirmed: true },
  {
    code: "O20",
    indicator: 10,
    textTh:
      "การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ",
    unconfirmed: true,
  },
  {
    code: "O21",
    indicator: 10,
    textTh: "การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2569",
    unconfirmed: true,
  },
  {
    code: "O22",
    indicator: 10,
    textTh: "รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568",
    unconfirmed: true,
  },
  { code: "O23", indicator: 10, textTh: "แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2569", unconfirmed: true },
  { code: "O24", indicator: 10, textTh: "รายงานผลการดำเนินการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2568", unconfirmed: true },
  { code: "O25", indicator: 10, textTh: "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร" },
  {
    code: "O26",
    indicator: 10,
    textTh: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2568",
    unconfirmed: true,
  },
];
