import type { IndicatorRule } from "../../types";

const longName8 = "การปรับปรุงระบบการทำงาน";
const shortName8 = "การปรับปรุงการทำงาน";

/** Official names of other years, and names that documents give it. */
const otherNames8 = [
  longName8,
  shortName8,
  "การปรับปรุงการดำเนินงาน",
  "การปรับปรุงระบบงาน",
  "การปรับปรุงกระบวนการทำงาน",
  "Work system improvement",
  "Work improvement",
];

/** The ten indicators; only the name of the eighth changed, from FY2566 on. */
function indicators(name8: string): readonly IndicatorRule[] {
  return [
    {
      no: 1,
      nameTh: "การปฏิบัติหน้าที่",
      nameEn: "Performance of duties",
      instrument: "IIT",
      aliases: ["Duty performance", "Performing duties"],
      measuresTh:
        "วัดความเห็นของบุคลากรในหน่วยงานว่า เพื่อนร่วมงานทำงานตามขั้นตอนและเวลาที่กำหนด ดูแลผู้มาติดต่อทุกคนเสมอกัน และไม่เรียกรับผลประโยชน์",
    },
    {
      no: 2,
      nameTh: "การใช้งบประมาณ",
      nameEn: "Use of budget",
      instrument: "IIT",
      aliases: ["Budget use", "Budget spending"],
      measuresTh:
        "วัดความเห็นของบุคลากรในหน่วยงานว่า เงินงบประมาณถูกใช้ตรงตามวัตถุประสงค์ เบิกจ่ายตามจริง และจัดซื้อจัดจ้างโดยไม่เอื้อประโยชน์แก่ผู้ใด",
    },
    {
      no: 3,
      nameTh: "การใช้อำนาจ",
      nameEn: "Use of authority",
      instrument: "IIT",
      aliases: ["Use of power", "Exercise of power", "Power use"],
      measuresTh:
        "วัดความเห็นของบุคลากรในหน่วยงานว่า ผู้บังคับบัญชามอบหมายงานและบริหารงานบุคคลอย่างเป็นธรรม และไม่สั่งการในเรื่องส่วนตัวหรือเรื่องที่ไม่ถูกต้อง",
    },
    {
      no: 4,
      nameTh: "การใช้ทรัพย์สินของราชการ",
      nameEn: "Use of state property",
      instrument: "IIT",
      aliases: ["การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินราชการ", "Use of government assets", "Use of state assets"],
      measuresTh:
        "วัดความเห็นของบุคลากรในหน่วยงานว่า การยืมและใช้ทรัพย์สินของราชการทำอย่างถูกต้อง มีผู้กำกับดูแล และไม่มีการนำไปใช้เพื่อประโยชน์ส่วนตัว",
    },
    {
      no: 5,
      nameTh: "การแก้ไขปัญหาการทุจริต",
      nameEn: "Tackling corruption problems",
      instrument: "IIT",
      aliases: ["Corruption solving", "Solving corruption problems"],
      measuresTh:
        "วัดความเห็นของบุคลากรในหน่วยงานว่า ผู้บริหารเอาจริงกับปัญหาการทุจริต มาตรการที่มีใช้ป้องกันได้ และเรื่องร้องเรียนได้รับการจัดการอย่างน่าเชื่อถือ",
    },
    {
      no: 6,
      nameTh: "คุณภาพการดำเนินงาน",
      nameEn: "Quality of operations",
      instrument: "EIT",
      aliases: ["Operational quality", "Quality of work"],
      measuresTh:
        "วัดความเห็นของประชาชนและผู้มาติดต่อว่า ได้รับบริการตามขั้นตอนและเวลา ได้รับการปฏิบัติเท่าเทียมกับผู้อื่น และไม่ถูกเรียกรับผลประโยชน์",
    },
    {
      no: 7,
      nameTh: "ประสิทธิภาพการสื่อสาร",
      nameEn: "Effectiveness of communication",
      instrument: "EIT",
      aliases: ["Communication efficiency", "Communication effectiveness"],
      measuresTh: "วัดความเห็นของประชาชนและผู้มาติดต่อว่า ข้อมูลของหน่วยงานหาได้ง่าย ครบถ้วนชัดเจน และเจ้าหน้าที่ตอบข้อสงสัยได้เข้าใจ",
    },
    {
      no: 8,
      nameTh: name8,
      nameEn: "Improvement of work (systems)",
      instrument: "EIT",
      aliases: otherNames8.filter((alias) => alias !== name8),
      measuresTh:
        "วัดความเห็นของประชาชนและผู้มาติดต่อว่า หน่วยงานรับฟังและเปิดให้มีส่วนร่วม ปรับปรุงงานให้ตรงความต้องการ และนำช่องทางออนไลน์มาใช้ให้สะดวกขึ้น",
    },
    {
      no: 9,
      nameTh: "การเปิดเผยข้อมูล",
      nameEn: "Disclosure of information (open data)",
      instrument: "OIT",
      aliases: ["Information disclosure", "Open data"],
      measuresTh:
        "ตรวจว่าเว็บไซต์ของหน่วยงานเผยแพร่ข้อมูลพื้นฐาน การบริหารงาน งบประมาณ การจัดซื้อจัดจ้าง งานบุคคล และการส่งเสริมความโปร่งใส ครบและเป็นปัจจุบัน",
    },
    {
      no: 10,
      nameTh: "การป้องกันการทุจริต",
      nameEn: "Prevention of corruption",
      instrument: "OIT",
      aliases: ["Corruption prevention"],
      measuresTh:
        "ตรวจว่าเว็บไซต์ของหน่วยงานแสดงการดำเนินงานป้องกันการทุจริต เช่น การประเมินความเสี่ยง แผนปฏิบัติการ รายงานผล และมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    },
  ];
}

export const indicatorsUntil2565 = indicators(longName8);
export const indicatorsFrom2566 = indicators(shortName8);
