import type { Framework } from "../../types";

type Note = Framework["unconfirmed"][number];

/*
 * What the reader is told about rules that no official source we have seen confirms. Each note says what was assumed, so
 * that staff who hold the year's manual can check it. Years stand in Arabic digits; sentences turn them as the setting asks.
 */

export function weightsNote(fiscalYear: number): Note {
  return {
    part: "weights",
    noteTh: `ยังไม่พบเอกสารทางการที่ระบุน้ำหนักของแต่ละแบบวัดในปีงบประมาณ พ.ศ. ${fiscalYear} จึงใช้ IIT ร้อยละ 30 EIT ร้อยละ 30 และ OIT ร้อยละ 40 เช่นเดียวกับปีอื่น`,
    noteEn: `No official source seen states the weights of FY${fiscalYear}; 30/30/40 is assumed as in other years.`,
  };
}

/** `basis` says where the assumption comes from, in Thai and in English. */
export function questionsNote(fiscalYear: number, basis: { readonly th: string; readonly en: string }): Note {
  return {
    part: "questions",
    noteTh: `ข้อคำถามหรือรายการข้อมูลบางส่วนของปีงบประมาณ พ.ศ. ${fiscalYear} ยังไม่ได้เทียบกับเอกสารทางการ (${basis.th})`,
    noteEn: `Some questions or items of FY${fiscalYear} were not checked against an official source (${basis.en}).`,
  };
}

export function subIndicatorsNote(fiscalYear: number): Note {
  return {
    part: "subIndicators",
    noteTh: `ชื่อและขอบเขตของตัวชี้วัดย่อยในปีงบประมาณ พ.ศ. ${fiscalYear} ยังไม่ได้เทียบกับเอกสารทางการ`,
    noteEn: `Names and ranges of the sub-indicators of FY${fiscalYear} were not checked against an official source.`,
  };
}

export function eitPartsNote(fiscalYear: number): Note {
  return {
    part: "eitParts",
    noteTh: `ยังไม่พบเอกสารทางการที่ระบุว่าในปีงบประมาณ พ.ศ. ${fiscalYear} แบบวัด EIT แบ่งเป็น 2 ส่วนหรือไม่`,
    noteEn: `No official source seen tells whether the EIT of FY${fiscalYear} had two parts.`,
  };
}

/** The level names and the 95 and 85 lines fit the results announced; the official sentence itself was not found. */
export function levelWordingNote(fiscalYear: number): Note {
  return {
    part: "levels",
    noteTh: `เกณฑ์ระดับผลการประเมินของปีงบประมาณ พ.ศ. ${fiscalYear} เรียบเรียงจากผลที่ประกาศแล้ว ยังไม่พบถ้อยคำทางการของเงื่อนไขรายแบบวัดและเกณฑ์ 70 คะแนน`,
    noteEn: `The level rule of FY${fiscalYear} is drawn from announced results; the official wording of the condition on each instrument and of the 70 line was not found.`,
  };
}

export function levelsAssumedNote(fiscalYear: number): Note {
  return {
    part: "levels",
    noteTh: `ยังไม่พบเกณฑ์ระดับผลการประเมินของปีงบประมาณ พ.ศ. ${fiscalYear} จึงใช้เกณฑ์เดียวกับปีงบประมาณ พ.ศ. 2568`,
    noteEn: `The level rule of FY${fiscalYear} was not found; that of FY2568 is assumed.`,
  };
}

/** What one item adds to its indicator is known only for the years whose results could be worked out from their items. */
export function itemWeightsNote(fiscalYear: number): Note {
  return {
    part: "itemWeights",
    noteTh: `ยังไม่พบเอกสารทางการที่ระบุน้ำหนักของรายการข้อมูลแต่ละข้อของแบบวัด OIT ในปีงบประมาณ พ.ศ. ${fiscalYear} คะแนนที่ได้คืนรายข้อจึงเป็นค่าประมาณ`,
    noteEn: `No official source seen states what each OIT item of FY${fiscalYear} weighs; points recoverable per item are estimates.`,
  };
}
