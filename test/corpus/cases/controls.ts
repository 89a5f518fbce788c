/** What must not be read, and what must not be remarked on. */
import { block, gap, lines, sheet, stack, type Block } from "../sheet";
import { KHELANG, TAN_YONG_MAT, consistent, khelang2567, parts, tan2567, tan2568, y2567 } from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { instrumentTable } from "../write/instruments";
import { questionTable } from "../write/questions";

const exactly90 = consistent(2568, [90, 90, 90, 90, 90, 90, 90, 90, 90, 90]);

const money: Block = block([
  ["รายงานการใช้จ่ายงบประมาณ ปีงบประมาณ พ.ศ. ๒๕๖๘"],
  ["ลำดับ", "รายการ", "งบประมาณ (บาท)", "เบิกจ่าย (บาท)", "ร้อยละ"],
  [1, "ค่าตอบแทนพนักงาน", 1250000, 1180500.5, 94.44],
  [2, "ค่าใช้สอย", 480000, 391200, 81.5],
  [3, "ค่าวัสดุ", 96000, 95999.99, 100],
  ["", "รวม", 1826000, 1667700.49, 91.33],
]);
const staff: Block = block([
  ["บัญชีคะแนนผลการปฏิบัติราชการ รอบที่ ๑ ปี ๒๕๖๘"],
  ["ที่", "ชื่อ-สกุล", "ตำแหน่ง", "คะแนน", "ระดับ"],
  [1, "นายสมมติ ใจดี", "นักทรัพยากรบุคคล", 92.5, "ดีเด่น"],
  [2, "นางสาวตัวอย่าง รักงาน", "เจ้าพนักงานธุรการ", 88.75, "ดีมาก"],
  [3, "นายทดลอง ตั้งใจ", "นายช่างโยธา", 85, "ดีมาก"],
]);
const phones: Block = block([
  ["หน่วยงาน", "หมายเลขโทรศัพท์", "ต่อ"],
  ["สำนักปลัดเทศบาล", "๐ ๕๖๗๐ ๑๒๓๔", "๑๐๑"],
  ["กองคลัง", "056-701-234", "102"],
  ["งานประชาสัมพันธ์", 567012345, 103],
]);
const satisfaction: Block = block([
  ["ผลสำรวจความพึงพอใจของผู้รับบริการ ปี ๒๕๖๘"],
  ["ข้อ", "ประเด็น", "คะแนนเฉลี่ย", "ร้อยละ"],
  ["๑", "ด้านเจ้าหน้าที่ผู้ให้บริการ", "๔.๖๒", "๙๒.๔๐"],
  ["๒", "ด้านช่องทางการให้บริการ", "๔.๕๕", "๙๑.๐๐"],
  ["๓", "ด้านสิ่งอำนวยความสะดวก", "๔.๔๘", "๘๙.๖๐"],
]);
const followUp: Block = block([
  ["มาตรการ", "ผู้รับผิดชอบ", "ขั้นตอน", "ผลการดำเนินงาน"],
  ["ประเด็นที่ ๑ กระบวนการปฏิบัติงาน", "สำนักปลัด", "๑. ทบทวนคู่มือ ๒. เผยแพร่", "ดำเนินการแล้วเสร็จ ร้อยละ ๑๐๐"],
  ["ประเด็นที่ ๒ การให้บริการ", "กองคลัง", "๑. ทำป้าย ๒. ประเมินผล", "อยู่ระหว่างดำเนินการ ร้อยละ ๖๐"],
]);

export const controls: readonly CorpusCase[] = [
  {
    name: "money, staff, telephone and survey lists are not score tables",
    sheets: [
      sheet("งบประมาณ", money),
      sheet("บุคลากร", staff),
      sheet("โทรศัพท์", phones),
      sheet("ความพึงพอใจ", satisfaction),
      sheet("ติดตาม", followUp),
    ],
    expect: { years: {}, sources: [], findings: [], notes: [] },
  },
  {
    name: "lists of other things beside one score table",
    sheets: [
      sheet("งบประมาณ", money),
      sheet(
        "ITA",
        stack(
          indicatorTable({
            years: [khelang2567],
            figures: "formatted",
            yearIn: "short",
            number: "number",
            total: "ภาพรวม",
          }),
          gap(2),
          satisfaction
        )
      ),
      sheet("โทรศัพท์", phones),
    ],
    expect: {
      years: { 2567: parts(khelang2567, "overall", "indicators") },
      sources: [{ sheet: "ITA", kind: "indicators", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "Tan Yong Mat's figures without a slip: instruments, indicators, questions, sentences",
    sheets: [
      sheet(
        "แบบวัด",
        stack(
          lines(`ผลการประเมินของ${TAN_YONG_MAT}`),
          instrumentTable({
            years: [tan2567, tan2568],
            figures: "thaiText",
            yearIn: "long",
            difference: true,
            level: true,
          })
        )
      ),
      sheet(
        "ตัวชี้วัด",
        indicatorTable({
          years: [tan2567, tan2568],
          figures: "thaiText",
          yearIn: "bare",
          scoreWord: "ปีงบประมาณ",
          difference: true,
          header: "two",
          number: "words",
        })
      ),
      sheet(
        "รายข้อ",
        questionTable({
          year: tan2568,
          figures: "thaiText",
          codes: "thai",
          layout: "apart",
          scoreHeader: "คะแนน ปี ๒๕๖๘",
          groupScores: true,
        })
      ),
      sheet(
        "ข้อความ",
        lines(
          `${TAN_YONG_MAT} ได้คะแนนภาพรวมปีงบประมาณ พ.ศ. ๒๕๖๘ เท่ากับ ๙๓.๙๖ คะแนน ลดลง ๕.๘๐ คะแนน จากปีงบประมาณ พ.ศ. ๒๕๖๗ ซึ่งได้ ๙๙.๗๖ คะแนน`,
          "แบบวัด OIT ลดลงจาก ๑๐๐ คะแนน เหลือ ๘๕ คะแนน ยังผ่านเกณฑ์ ๘๕.๐๐ คะแนน",
          "ตัวชี้วัดที่ ๒ เพิ่มขึ้น +๐.๔๒ คะแนน และตัวชี้วัดที่ ๑๐ ลดลง ๒๐.๐๐ คะแนน"
        )
      ),
    ],
    expect: {
      agency: TAN_YONG_MAT,
      years: {
        2568: parts(tan2568, "overall", "level", "components", "indicators", "questions"),
        2567: parts(tan2567, "overall", "components", "indicators"),
      },
      sources: [
        { sheet: "แบบวัด", kind: "instruments", fiscalYears: [2567, 2568] },
        { sheet: "ตัวชี้วัด", kind: "indicators", fiscalYears: [2567, 2568] },
        { sheet: "รายข้อ", kind: "questions", fiscalYears: [2568] },
      ],
      findings: [],
      // OIT exactly 85.00 and indicator 9 exactly 90.00 stand on lines; the items' means are no official rule.
      notes: [{ code: "boundary" }, { code: "boundary" }, { code: "question-mean" }, { code: "question-mean" }],
    },
  },
  {
    name: "a neighbour and its score in a text",
    sheets: [
      sheet(
        "รายงาน",
        stack(
          lines(`รายงานผล ITA ${KHELANG} ปีงบประมาณ พ.ศ. ๒๕๖๗`),
          indicatorTable({
            years: [khelang2567],
            figures: "thaiText",
            yearIn: "none",
            number: "thaiText",
            total: "ภาพรวม",
          }),
          gap(),
          lines(
            "เทศบาลตำบลบ้านสมมติได้คะแนนภาพรวม ๙๘.๑๒ คะแนน จึงได้ไปศึกษาดูงานเมื่อวันที่ ๑๕ มีนาคม ๒๕๖๗",
            "องค์การบริหารส่วนจังหวัดสมมติให้คำแนะนำด้านการเปิดเผยข้อมูล ตามหนังสือที่ สม ๕๑๐๐๑.๙๕/๑๒๓"
          )
        )
      ),
    ],
    expect: {
      agency: KHELANG,
      years: { 2567: parts(khelang2567, "overall", "indicators") },
      sources: [{ sheet: "รายงาน", kind: "indicators", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "every score exactly 90.00",
    sheets: [
      sheet(
        "90",
        indicatorTable({ years: [exactly90], figures: "formatted", yearIn: "long", number: "number", total: "ภาพรวม" })
      ),
    ],
    expect: {
      years: { 2568: parts(exactly90, "overall", "indicators") },
      sources: [{ sheet: "90", kind: "indicators", fiscalYears: [2568] }],
      findings: [],
      notes: Array.from({ length: 10 }, () => ({ code: "boundary" })),
    },
  },
  {
    name: "a level that depends on EIT parts nobody printed cannot be called wrong",
    sheets: [
      sheet(
        "ผล",
        instrumentTable({
          years: [{ ...khelang2567, components: { IIT: 8857, EIT: 8694, OIT: 9500 } }],
          figures: "formatted",
          yearIn: "long",
          rows: ["IIT", "EIT", "OIT", "overall"],
          level: true,
        })
      ),
    ],
    expect: {
      years: {
        2567: { overall: 9065, level: "ผ่าน", components: { IIT: 8857, EIT: 8694, OIT: 9500 } },
      },
      sources: [{ sheet: "ผล", kind: "instruments", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "no year anywhere: staff are asked",
    sheets: [
      sheet(
        "Sheet1",
        indicatorTable({
          years: [y2567],
          figures: "number",
          yearIn: "none",
          number: "number",
          total: "ภาพรวม",
        })
      ),
    ],
    expect: {
      years: {},
      sources: [{ sheet: "Sheet1", kind: "indicators", fiscalYears: [], asks: "year-unknown" }],
      findings: [],
    },
  },
  {
    name: "no year anywhere, and staff answered",
    sheets: [
      sheet(
        "Sheet1",
        indicatorTable({
          years: [y2567],
          figures: "number",
          yearIn: "none",
          number: "number",
          total: "ภาพรวม",
        })
      ),
    ],
    choices: [{ key: "Sheet1!A1", use: true, columns: { C: { fiscalYear: 2567 } } }],
    expect: {
      years: { 2567: parts(y2567, "overall", "indicators") },
      sources: [{ sheet: "Sheet1", kind: "indicators", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "a Christian year is offered, not used",
    sheets: [
      sheet(
        "result",
        stack(
          lines("ITA 2025"),
          indicatorTable({ years: [tan2568], figures: "number", yearIn: "none", number: "number" })
        )
      ),
    ],
    expect: {
      years: {},
      sources: [{ sheet: "result", kind: "indicators", fiscalYears: [2568], asks: "year-offered" }],
      findings: [],
    },
  },
  {
    name: "a Christian year that staff confirmed",
    sheets: [
      sheet(
        "result",
        stack(
          lines("ITA 2025"),
          indicatorTable({ years: [tan2568], figures: "number", yearIn: "none", number: "number" })
        )
      ),
    ],
    choices: [{ key: "result!A2", use: true, columns: { C: { fiscalYear: 2568 } } }],
    expect: {
      years: { 2568: parts(tan2568, "indicators") },
      sources: [{ sheet: "result", kind: "indicators", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "dates, document and telephone numbers, laws and money in sentences",
    sheets: [
      sheet(
        "บันทึกข้อความ",
        lines(
          "ส่วนราชการ สำนักปลัดเทศบาล (งานวิเคราะห์นโยบายและแผน) โทร. ๐ ๕๕๔๐ ๙๕๒๐ ต่อ ๙๐",
          "ที่ สม ๕๒๐๐๑.๒๐/๙๓ วันที่ ๒๗ เมษายน ๒๕๖๙",
          "ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ มาตรา ๙ และคำสั่งที่ ๒๐๙/๒๕๖๘",
          "ใช้งบประมาณ ๙๕,๐๐๐.๕๐ บาท ผู้ตอบแบบสอบถาม ๖๑ คน คิดเป็นร้อยละ ๑๐๐ ของบุคลากร"
        )
      ),
      sheet(
        "ผล",
        indicatorTable({
          years: [tan2568],
          figures: "thaiText",
          yearIn: "long",
          number: "words",
          total: "ภาพรวม",
        })
      ),
    ],
    agency: TAN_YONG_MAT,
    expect: {
      years: { 2568: parts(tan2568, "overall", "indicators") },
      sources: [{ sheet: "ผล", kind: "indicators", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "a blank score form gives nothing",
    sheets: [
      sheet(
        "แบบกรอก",
        indicatorTable({
          years: [{ ...tan2568, overall: null, indicators: {} }],
          figures: "number",
          yearIn: "long",
          number: "words",
          total: "ภาพรวม",
        })
      ),
    ],
    expect: { years: {}, sources: [], findings: [] },
  },
];
