/** Units that municipalities commonly have: a start for a new workbook's list, which staff rewrite as they please. */
export const USUAL_UNITS = [
  "สำนักปลัดเทศบาล",
  "กองคลัง",
  "กองช่าง",
  "กองการศึกษา",
  "กองสาธารณสุขและสิ่งแวดล้อม",
  "กองสวัสดิการสังคม",
  "กองยุทธศาสตร์และงบประมาณ",
  "หน่วยตรวจสอบภายใน",
  "งานประชาสัมพันธ์",
  "ทุกส่วนราชการ",
] as const;

export type UsualUnit = (typeof USUAL_UNITS)[number];
