import type { QuestionText } from "../questionText";

/**
 * The external form of fifteen questions, as of FY2566. Only e3 and e14 were seen in a document of that year; the other
 * texts are remembered and stay marked. e3 was worded the other way round before FY2566.
 */
export const eitFifteenQuestions: readonly QuestionText[] = [
  {
    code: "e1",
    indicator: 6,
    textTh: "เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ ปฏิบัติงาน/ให้บริการแก่ท่าน เป็นไปตามขั้นตอน/ระยะเวลาที่กำหนด",
    unconfirmed: true,
  },
  {
    code: "e2",
    indicator: 6,
    textTh: "เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ ปฏิบัติงาน/ให้บริการแก่ท่าน กับผู้มาติดต่อคนอื่น ๆ อย่างเท่าเทียมกัน",
    unconfirmed: true,
  },
  {
    code: "e3",
    indicator: 6,
    textTh: "เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ มีการปิดบังหรือบิดเบือนข้อมูลเกี่ยวกับการดำเนินการ/ให้บริการแก่ท่าน มากน้อยเพียงใด",
  },
  {
    code: "e4",
    indicator: 6,
    textTh: "ท่านเคยถูกเจ้าหน้าที่ร้องขอให้จ่ายหรือให้ เงิน/ทรัพย์สิน/ประโยชน์อื่น เพื่อแลกกับการปฏิบัติงาน การอนุมัติ อนุญาต หรือให้บริการ หรือไม่",
    unconfirmed: true,
  },
  {
    code: "e5",
    indicator: 6,
    textTh: "หน่วยงานที่ท่านติดต่อ มีการดำเนินงานโดยคำนึงถึงประโยชน์ของประชาชนและส่วนรวมเป็นหลัก",
    unconfirmed: true,
  },
  { code: "e6", indicator: 7, textTh: "การเผยแพร่ข้อมูลของหน่วยงาน เข้าถึงง่าย ไม่ซับซ้อน / มีช่องทางหลากหลาย", unconfirmed: true },
  { code: "e7", indicator: 7, textTh: "มีการเผยแพร่ผลงานหรือข้อมูลที่สาธารณชนควรรับทราบอย่างชัดเจน", unconfirmed: true },
  { code: "e8", indicator: 7, textTh: "มีช่องทางรับฟังคำติชมหรือความคิดเห็น", unconfirmed: true },
  { code: "e9", indicator: 7, textTh: "มีการชี้แจงและตอบคำถามเมื่อมีข้อกังวลสงสัยได้อย่างชัดเจน", unconfirmed: true },
  { code: "e10", indicator: 7, textTh: "มีช่องทางให้ร้องเรียนการทุจริตของเจ้าหน้าที่", unconfirmed: true },
  { code: "e11", indicator: 8, textTh: "เจ้าหน้าที่มีการปรับปรุงคุณภาพการปฏิบัติงาน/การให้บริการให้ดีขึ้น", unconfirmed: true },
  { code: "e12", indicator: 8, textTh: "หน่วยงานมีการปรับปรุงวิธีการและขั้นตอนการดำเนินงาน/การให้บริการให้ดีขึ้น", unconfirmed: true },
  { code: "e13", indicator: 8, textTh: "มีการนำเทคโนโลยีมาใช้ให้เกิดความสะดวกรวดเร็วมากขึ้น", unconfirmed: true },
  {
    code: "e14",
    indicator: 8,
    textTh:
      "หน่วยงานที่ท่านติดต่อ เปิดโอกาสให้ผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสีย เข้าไปมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงาน/การให้บริการของหน่วยงานให้ดีขึ้น มากน้อยเพียงใด",
  },
  { code: "e15", indicator: 8, textTh: "มีการปรับปรุงการดำเนินงาน/การให้บริการให้มีความโปร่งใสมากขึ้น", unconfirmed: true },
];
