import fc from "fast-check";
import { headerRole } from "../../../src/ita/reading/roles";

it.each([
  ["ตัวชี้วัดที่", "code"],
  ["ที่", "code"],
  ["ข้อ", "code"],
  ["ลำดับ", "code"],
  ["ลำดับที่", "code"],
  ["No.", "code"],
  ["ตัวชี้วัด", "name"],
  ["รายละเอียดตัวชี้วัด", "name"],
  ["ข้อคำถาม", "name"],
  ["ข้อความคำถาม", "name"],
  ["ข้อความถาม", "name"],
  ["ข้อความ", "name"],
  ["รายการ", "name"],
  ["ประเด็น", "name"],
  ["ประเด็นการประเมิน", "name"],
  ["แบบวัด", "name"],
  ["ตัวชี้วัด/นิยามปี ๒๕๖๓", "name"],
  ["หัวข้อการประเมิน", "name"],
  ["คะแนน", "score"],
  ["คะแนน ITA", "score"],
  ["ปี ๒๕๖๖ คะแนนITA", "score"],
  ["คะแนน ปี ๒๕๖๒", "score"],
  ["ผลการประเมิน", "score"],
  ["ผลการประเมิน ปีงบประมาณ ๒๕๖๘", "score"],
  ["ร้อยละ", "score"],
  ["ผลต่าง", "delta"],
  ["เปลี่ยนแปลง", "delta"],
  ["การเปลี่ยนแปลง", "delta"],
  ["เพิ่ม-ลด", "delta"],
  ["เพิ่มขึ้น/ลดลง", "delta"],
  ["+/-", "delta"],
  ["(+/-)", "delta"],
  ["ผลต่างคะแนน 2567-2568", "delta"],
  ["อันดับ", "rank"],
  ["อันดับที่", "rank"],
  ["ระดับ", "level"],
  ["ระดับผลการประเมิน", "level"],
  ["ข้อเสนอแนะ", "remark"],
  ["ข้อเสนอแนะจาก ป.ป.ช.สส./คณะทำงานฯ", "remark"],
  ["หมายเหตุ", "remark"],
  ["ผลการวิเคราะห์", "remark"],
  ["หน่วยงานรับผิดชอบ", "unit"],
  ["หน่วยงาน รับผิดชอบ", "unit"],
  ["ผู้รับผิดชอบ", "unit"],
  ["ผู้รับผิดชอบ/ผู้เกี่ยวข้อง", "unit"],
  ["หน่วยงาน", "agency"],
  ["ชื่อหน่วยงาน", "agency"],
  ["อปท.", "agency"],
  ["เทศบาล", "agency"],
  ["เทศบาล/อบต.", "agency"],
  ["ค่าร้อยละของผู้ตอบ", "share"],
  ["ร้อยละของผู้ตอบ", "share"],
  ["Score", "score"],
  ["Indicator", "name"],
  ["Rank", "rank"],
  ["Change", "delta"],
])("%j heads a column of role %s", (text, role) => {
  expect(headerRole(text)).toBe(role);
});

it.each(["ปี ๒๕๖๖", "ปีงบประมาณ", "ปีงบประมาณ พ.ศ. 2567", "2568", "", "ก", "จำนวนเงิน", "วันที่"])(
  "%j says nothing",
  (text) => {
    expect(headerRole(text)).toBeNull();
  }
);

it("throws on nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void headerRole(text)));
});
