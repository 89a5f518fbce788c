/** Questions, items, agencies and shares in every shape, correct in themselves. */
import { gap, lines, repeatHeader, sheet, stack } from "../sheet";
import { consistent, onlyQuestions, parts, TAN_YONG_MAT, tan2568, tan2567, lomSak2564, khelang2567 } from "../scores";
import type { CorpusCase } from "../types";
import { agencyTable } from "../write/agencies";
import { itemTable } from "../write/items";
import { questionTable } from "../write/questions";
import { shareTable } from "../write/shares";

const isItem = (code: string): boolean => code.startsWith("O");
const tanForms = onlyQuestions(tan2568, (code) => !isItem(code));
const tanItems = onlyQuestions(tan2568, isItem);
const internal = onlyQuestions(tan2568, (code) => code.startsWith("i"));

const items2564 = {
  ...lomSak2564,
  questions: { O1: 10000, O2: 10000, O9: 0, O10: 0, O17: 10000, O25: 0, O34: 10000, O43: 0 },
};

/** Neighbours with invented names and scores. */
const neighbours = [
  { name: "องค์การบริหารส่วนตำบลทุ่งสมมติ", assessment: consistent(2567, [91, 90, 92, 88, 87, 90, 89, 86, 80, 85]) },
  { name: "เทศบาลเมืองเขลางค์นคร", assessment: khelang2567 },
  { name: "เทศบาลตำบลบ้านสมมติ", assessment: consistent(2567, [99, 98, 97, 96, 95, 94, 93, 92, 91, 90]) },
];

export const questionShapes: readonly CorpusCase[] = [
  {
    name: "questions under indicator rows with their scores, Thai codes, header on every page",
    sheets: [
      sheet(
        "รายข้อ ปี ๒๕๖๘",
        stack(
          lines(`ผลการวิเคราะห์รายข้อของ${TAN_YONG_MAT}`),
          repeatHeader(
            questionTable({ year: tan2568, figures: "thaiText", codes: "thai", layout: "apart", groupScores: true }),
            1,
            12
          )
        )
      ),
    ],
    expect: {
      agency: TAN_YONG_MAT,
      years: { 2568: parts(tan2568, "indicators", "questions") },
      sources: [{ sheet: "รายข้อ ปี ๒๕๖๘", kind: "questions", fiscalYears: [2568] }],
      findings: [],
      // Indicators 9 and 10 are not the plain means of their items, which no rule known to us asks; 90.00, 85.00 … are lines.
    },
  },
  {
    name: "questions with one for i and nought for O, code and text in one cell",
    sheets: [
      sheet(
        "ข้อ",
        questionTable({
          year: tanForms,
          figures: "arabicText",
          codes: "ofOne",
          layout: "joined",
          scoreHeader: "คะแนน ปี ๒๕๖๘",
        })
      ),
      sheet(
        "OIT",
        questionTable({
          year: tanItems,
          figures: "arabicText",
          codes: "ofThaiZero",
          layout: "apart",
          scoreHeader: "คะแนน ปี ๒๕๖๘",
        })
      ),
    ],
    expect: {
      years: { 2568: parts(tan2568, "questions") },
      sources: [
        { sheet: "ข้อ", kind: "questions", fiscalYears: [2568] },
        { sheet: "OIT", kind: ["questions", "items"], fiscalYears: [2568] },
      ],
      findings: [],
    },
  },
  {
    name: "internal questions alone, codes in capitals behind the text",
    sheets: [
      sheet(
        "IIT2568",
        questionTable({
          year: internal,
          figures: "number",
          codes: "capital",
          layout: "apart",
          codeColumn: "last",
          scoreHeader: "ปีงบประมาณ 2568",
        })
      ),
    ],
    expect: {
      years: { 2568: parts(internal, "questions") },
      sources: [{ sheet: "IIT2568", kind: "questions", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "questions called ข้อ i๑",
    sheets: [
      sheet(
        "แบบวัด",
        stack(
          lines("คะแนนรายข้อ ปีงบประมาณ พ.ศ. 2568"),
          gap(),
          questionTable({ year: tanForms, figures: "points", codes: "item", layout: "apart" })
        )
      ),
    ],
    expect: {
      years: {
        2568: parts(tanForms, "questions"),
      },
      sources: [{ sheet: "แบบวัด", kind: "questions", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "items under sub-indicators with remarks and units, whole marks, circles for nought",
    sheets: [
      sheet(
        "OIT",
        stack(
          lines(`ช่องว่างการเปิดเผยข้อมูลของ${TAN_YONG_MAT}`),
          itemTable({
            year: tanItems,
            codes: "thai",
            digits: "thai",
            scores: "circle",
            scoreHeader: "คะแนน ปี ๒๕๖๘",
            remarks: { O16: "ให้เพิ่มรายงานผลการขับเคลื่อนจริยธรรม", O23: "ยังไม่มีเหตุการณ์ความเสี่ยงข้อ ๒ และข้อ ๓" },
            units: { O16: "- สำนักปลัดเทศบาล\n- กองวิชาการและแผนงาน", O23: "หน่วยตรวจสอบภายใน" },
          })
        )
      ),
    ],
    expect: {
      years: { 2568: { questions: tanItems.questions } },
      sources: [{ sheet: "OIT", kind: "items", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "items as numbers, codes of Thai nought, the year in the title",
    sheets: [
      sheet(
        "รายการ",
        stack(
          lines("รายการเปิดเผยข้อมูล ปีงบประมาณ ๒๕๖๔"),
          itemTable({ year: items2564, codes: "ofThaiZero", digits: "thai", scores: "number", scoreHeader: "คะแนน" })
        ),
        { row: 3, column: 3 }
      ),
    ],
    expect: {
      years: { 2564: { questions: items2564.questions } },
      sources: [{ sheet: "รายการ", kind: "items", fiscalYears: [2564] }],
      findings: [],
    },
  },
  {
    name: "agencies in rows: the one of the hint",
    sheets: [
      sheet(
        "จังหวัด",
        stack(
          lines("ผลการประเมิน ITA รายหน่วยงาน ปีงบประมาณ พ.ศ. 2567"),
          agencyTable({
            agencies: neighbours,
            figures: "formatted",
            heads: "number",
            components: ["IIT", "EIT", "OIT"],
            overall: "คะแนนภาพรวม",
            level: true,
          })
        )
      ),
    ],
    hints: { agency: "เทศบาลเมืองเขลางค์นคร" },
    expect: {
      agency: "เทศบาลเมืองเขลางค์นคร",
      years: { 2567: parts(khelang2567, "overall", "level", "indicators") },
      sources: [{ sheet: "จังหวัด", kind: "agencies", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "agencies in rows: staff picked one",
    sheets: [
      sheet(
        "ผล ITA 2567",
        agencyTable({ agencies: neighbours, figures: "thaiText", heads: "name", overall: "คะแนนรวม", running: false })
      ),
    ],
    choices: [{ key: "ผล ITA 2567!A1", use: true, agency: "เทศบาลตำบลบ้านสมมติ" }],
    expect: {
      agency: "เทศบาลตำบลบ้านสมมติ",
      years: { 2567: parts(neighbours[2]!.assessment, "overall", "indicators") },
      sources: [{ sheet: "ผล ITA 2567", kind: "agencies", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "agencies in rows: nobody said which",
    sheets: [
      sheet(
        "ผล ITA 2567",
        agencyTable({ agencies: neighbours, figures: "number", heads: "bare", overall: "คะแนนภาพรวม" })
      ),
    ],
    expect: {
      years: {},
      sources: [{ sheet: "ผล ITA 2567", kind: "agencies", fiscalYears: [2567], asks: "agency-unpicked" }],
      findings: [],
    },
  },
  {
    name: "answers of a question that add to 100",
    sheets: [
      sheet(
        "สถานการณ์ทุจริต",
        stack(
          lines("ความเห็นต่อสถานการณ์การทุจริตในหน่วยงาน ปีงบประมาณ พ.ศ. ๒๕๖๘"),
          shareTable({
            figures: "thaiText",
            answers: [
              { text: "ไม่มีการทุจริต", share: 9836 },
              { text: "มีน้อยลงกว่าเดิม", share: 0 },
              { text: "เท่าเดิม", share: 0 },
              { text: "มีมากขึ้น", share: 0 },
              { text: "ไม่ทราบ", share: 164 },
            ],
          })
        )
      ),
    ],
    expect: {
      years: {},
      sources: [{ sheet: "สถานการณ์ทุจริต", kind: "shares", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "shares rounded to hundredths that add to 99.99",
    sheets: [
      sheet(
        "คำตอบ",
        stack(
          lines("สัดส่วนคำตอบ ปี 2567"),
          shareTable({
            figures: "formatted",
            answers: [
              { text: "น้อยที่สุดหรือไม่มีเลย", share: 3333 },
              { text: "น้อย", share: 3333 },
              { text: "มาก", share: 3333 },
            ],
            total: 9999,
          })
        )
      ),
    ],
    expect: {
      years: {},
      sources: [{ sheet: "คำตอบ", kind: "shares", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "last year's indicators beside this year's score sheets",
    sheets: [
      sheet(
        "ปีก่อน",
        stack(
          lines("ผลการประเมิน ปีงบประมาณ พ.ศ. 2567"),
          agencyTable({
            agencies: [{ name: TAN_YONG_MAT, assessment: tan2567 }],
            figures: "number",
            heads: "number",
            overall: "คะแนนภาพรวม",
          })
        )
      ),
    ],
    scoreSheets: { current: tan2568, previous: null },
    agency: TAN_YONG_MAT,
    hints: { agency: TAN_YONG_MAT, fiscalYear: 2568 },
    expect: {
      years: {
        2568: parts(tan2568, "overall", "components", "indicators", "questions"),
        2567: parts(tan2567, "overall", "indicators"),
      },
      sources: [{ sheet: "ปีก่อน", kind: "agencies", fiscalYears: [2567] }],
      findings: [],
    },
  },
];
