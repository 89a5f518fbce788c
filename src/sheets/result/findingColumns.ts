/** Headings of ตรวจทาน: the plan writes them, a run reads the staff's notes back by them. */
export const FINDING_COLUMNS = {
  order: "ลำดับ",
  severity: "ระดับ",
  place: "ตำแหน่ง",
  found: "พบ",
  expected: "ที่ถูกต้อง",
  message: "วิธีแก้",
  note: "บันทึกการแก้ไข",
  key: "รหัส",
} as const;
