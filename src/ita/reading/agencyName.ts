import { tidyText } from "./thaiText";

const boundary = '(?:^|[\\s(:"“,/]|ของ|หน่วยงาน|ชื่อ|โดย|และ)';
const localKinds =
  "เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|องค์การบริหารส่วนจังหวัด|องค์การบริหารส่วนตำบล|อบต\\.|อบจ\\.|ทต\\.|ทม\\.|ทน\\.";
const otherKinds =
  "กระทรวง|กรม(?!ธรรม)|มหาวิทยาลัย|สถาบัน|โรงพยาบาล|โรงเรียน|วิทยาลัย|ธนาคาร|องค์การ(?!บริหารส่วน)|บริษัท|การไฟฟ้า|การประปา" +
  "|การรถไฟ|การท่าเรือ|การเคหะ|การยาง|การกีฬา|การท่องเที่ยว|การนิคม|การทางพิเศษ|การท่าอากาศยาน";
const letters = "[ก-ฮะ-ฺเ-ๆ็-๎]";
const local = new RegExp(`(${localKinds}) ?(${letters}+)`);
const other = new RegExp(`${boundary}(${otherKinds})(${letters}+)`);
const ownKind = /(?:^|[\s(:]|ของ|หน่วยงาน)(เมืองพัทยา|กรุงเทพมหานคร)(?=$|[\s),])/;
const province = new RegExp(`(?:ของ|หน่วยงาน ?:? ?)(จังหวัด)(${letters}+)`);

/** Words that no longer belong to a name when they follow it without a space. */
const continuation = new RegExp(
  [
    "ประจำ|จังหวัด|อำเภอ|ปีงบ|ปี(?=พ|$)|พ\\.ศ|ในปี|ในรอบ|ในการ|ในภาพรวม|ในระดับ|ได้(?=รับ|คะแนน|ผล|เข้า|ดำเนิน|จัด|ร้อยละ|ทำ|มี|$)",
    "มี(?=คะแนน|ผล|การ|ตัวชี้|ระดับ|จำนวน|ค่า)|ที่(?=ได้|มี|เข้า|ผ่าน)|ควร|จึง|ยัง(?=คง|ไม่|มี|ต้อง)|เป็น|อยู่(?=ใน)|ดำเนิน|ตาม(?=ที่|หลัก|ประกาศ|แผน|เกณฑ์|ตัว)",
    "เพื่อ|โดย|ต้อง(?=ดำเนิน|ปรับ|มี|พัฒนา|เร่ง|ให้)|จะ(?=ต้อง|ได้|มี|ดำเนิน|นำ)|สำหรับ|ซึ่ง|พบว่า|จำนวน|สังกัด|ผลการ|รายงาน|กำหนด|เรื่อง|กับ(?=ปี)|ลดลง|เพิ่มขึ้น|สู่|เทียบ|ให้(?=ความ|บริการ)|ผ่าน(?=เกณฑ์|การ|ดี)|นำ(?=ผล)|ไม่(?=ผ่าน|ได้|มี|เข้า)",
  ].join("|")
);
/** What may stand after a bare "เทศบาลตำบล" without being its name. */
const notAName =
  /^(?:และ|หรือ|ทุก|ใน(?=จังหวัด|อำเภอ|เขต|พื้นที่|สังกัด|กลุ่ม|ประเทศ|ระดับ|ความ|$)|ทั้ง|อื่น|ต่าง|ขนาด|สามัญ|แห่ง|ที่(?=ได้|มี|เข้า|ผ่าน|อยู่|ไม่|ตั้ง|$)|ของ|ปี)/;

/**
 * The agency that a title line, heading or label names: "เทศบาลตำบลตันหยงมัส". null for bare words such as "เทศบาล", and
 * for offices inside an agency. Only the first 1,000 characters are looked at. Never throws.
 */
export function agencyIn(text: string): string | null {
  const line = tidyText(text.slice(0, 1000));
  return localAgency(line) ?? otherAgency(line);
}

function localAgency(line: string): string | null {
  let from = 0;
  for (let match = local.exec(line); match; match = local.exec(line.slice(from))) {
    const [whole, kind = "", rest = ""] = match;
    const name = nameOf(rest);
    if (name.length >= 2) return `${kind}${name}`;
    from += match.index + whole.length;
  }
  return null;
}

function otherAgency(line: string): string | null {
  const special = ownKind.exec(line)?.[1];
  if (special !== undefined) return special;
  const [, kind = "", rest = ""] = other.exec(line) ?? province.exec(line) ?? [];
  const name = nameOf(rest);
  return name.length >= 3 ? `${kind}${name}` : null;
}

/** The name up to the first word that goes on after it; "" when such a word comes at once. */
function nameOf(rest: string): string {
  if (notAName.test(rest) || continuation.exec(rest)?.index === 0) return "";
  const end = continuation.exec(rest.slice(1));
  return end ? rest.slice(0, end.index + 1) : rest;
}
