/** Words around a figure that decide what it is. Patterns without nested repetition: any text is read in linear time. */

/** Where one clause ends and another begins. */
export const clauseEnd = /[\n;]|ทั้งนี้|นอกจากนี้|อย่างไรก็|สำหรับ|ขณะที่/g;
/** Targets, lines, respondents, other agencies: figures that are not the agency's result. */
export const notAResult =
  /ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน|อย่างน้อย|เป้าหมาย|มากกว่า|น้อยกว่า|สูงกว่า|ต่ำกว่า|เกินกว่า|ตั้งแต่|เกณฑ์|เต็ม|ให้ได้|คาดว่า|คาดหวัง|ขั้นต่ำ|ระหว่าง|ช่วง|น้ำหนัก|สัดส่วน|คิดเป็น|ผู้ตอบ|จำนวน|กลุ่มตัวอย่าง|ประชากร|งบประมาณ(?!\s?พ\.?\s?ศ|\s?\d|\s?[๐-๙])(?<!(?:การใช้|ปี)งบประมาณ)|บาท|ขาด|ห่าง|ต่างจาก|ต่างกัน|เหลืออีก|อีก|หาก|ถ้า|จะได้|ค่าเฉลี่ย|เฉลี่ย|(?<!งบ)ประมาณ|ได้คืน|ผลรวม/;
/** The same right before the name. */
export const notAResultOf = /เป้าหมาย|ผลต่าง|ต่างจาก|ผลรวม|เฉลี่ย|คาดว่า|คาดหวัง|หาก|ถ้า|จะ/;
/** Clauses that speak of others (a province that is not an address), of other surveys, or list figures "respectively". */
export const elsewhere =
  /(?<!เรียง)ตามลำดับ|ความพึงพอใจ|แบบสอบถาม|LPA|PMQA|ทุกหน่วยงาน|อปท\.|ประเทศ|^\s*จังหวัด|(?:ระดับ|ทั้ง|ภาพรวม|ของ|ใน|เฉลี่ย|ทุก)\s?(?:จังหวัด|อำเภอ)|(?:จังหวัด|อำเภอ)อื่น|ภูมิภาค|หน่วยงานอื่น|แห่งอื่น|ทุกแห่ง|ค่ากลาง|มัธยฐาน/;
/** Changes that are wished for or supposed. */
export const notYet = /หาก|ถ้า|จะ|ควร|ต้อง|ให้|เป้า|คาด|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|สามารถ|โอกาส/;
/** A line to be reached, by the words behind it. */
export const lineAfter = /^\s{0,3}(?:คะแนน)?\s{0,3}(?:ขึ้นไป|หรือมากกว่า|เต็ม|เป็นต้นไป)/;
/** A verb of change, perhaps denied. */
export const changeVerb = /(ไม่)?(เพิ่มขึ้น|สูงขึ้น|ลดลง|ต่ำลง)/g;
/** Words between a name and its score. */
export const connecting =
  /ได้รับ|ได้|มีคะแนน|มี|โดยรวม|ค่าคะแนน|คะแนน|ผลการประเมิน|เท่ากับ|ร้อยละ|อยู่ที่|คือ|เป็น|ประจำ|ในปี|ปีงบประมาณ|ปี|พ\.\s?ศ\.|[0-9๐-๙]{4}|ใน|ของหน่วยงาน|[\s"'“”‘’()[\]:=,.–-]/g;
/** Words between a verb and the size of the change. */
export const betweenVerbAndFigure =
  /จากปีที่ผ่านมา|จากปีก่อน|จากปีที่แล้ว|จากปี|งบประมาณ|พ\.\s?ศ\.|[0-9๐-๙]{4}|ร้อยละ|เท่ากับ|คิดเป็น|จำนวน|ถึง|คะแนน|อยู่|[\s(+\-–−:]/g;
/** Words that turn to a part of what was named, or to indicators named only behind the figure. */
export const anotherTopic =
  /ส่วนที่|ตอนที่|ข้อคำถาม|คำถาม|ข้อที่|ข้อย่อย|รายข้อ|รายการ|ประเด็น|องค์ประกอบ|ตัวชี้วัดที่(?:ได้|มี|ไม่|คะแนน)|ตัวชี้วัดอื่น|แต่ละตัวชี้วัด|ทุกตัวชี้วัด/;
/** Before a year: it is what something is compared with. */
export const comparedWith = /(?:จาก|กับ|กว่า|เทียบ)\s?(?:ปี)?(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.)?\s?$/;
