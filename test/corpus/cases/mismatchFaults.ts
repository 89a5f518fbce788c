/** Figures that contradict one another. */
import { block, lines, sheet, stack } from "../sheet";
import { LOM_SAK, lomSak2564, onlyQuestions, parts, tan2568, y2565, y2566, y2567, y2568 } from "../scores";
import type { CorpusCase } from "../types";
import { agencyTable } from "../write/agencies";
import { indicatorTable } from "../write/indicators";
import { instrumentTable } from "../write/instruments";
import { questionTable } from "../write/questions";

const inInternal = onlyQuestions(tan2568, (code) => code.startsWith("i"));

export const mismatchFaults: readonly CorpusCase[] = [
  {
    name: "overall-mismatch: two digits of the overall score changed places",
    sheets: [
      sheet(
        "ก",
        stack(
          lines(`คะแนนของ${LOM_SAK}`),
          indicatorTable({
            years: [{ ...lomSak2564, overall: 8877 - 99 }],
            figures: "formatted",
            yearIn: "long",
            number: "number",
            total: "คะแนนภาพรวม",
          })
        )
      ),
    ],
    expect: {
      years: { 2564: { overall: 8778, ...parts(lomSak2564, "indicators") } },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2564] }],
      findings: [{ code: "overall-mismatch", sheet: "ก", cell: "C13" }],
    },
  },
  {
    name: "overall-mismatch: of the earlier year, in a row of agencies",
    sheets: [
      sheet(
        "2565",
        stack(
          lines("ผลการประเมิน ปีงบประมาณ ๒๕๖๕"),
          agencyTable({
            agencies: [
              { name: "เทศบาลตำบลบ้านสมมติ", assessment: { ...y2565, overall: (y2565.overall ?? 0) + 100 } },
              { name: "เทศบาลเมืองทดลอง", assessment: { ...y2566, fiscalYear: 2565 } },
            ],
            figures: "formatted",
            heads: "number",
            overall: "คะแนนรวม",
          })
        )
      ),
      sheet(
        "2566",
        indicatorTable({ years: [y2566], figures: "formatted", yearIn: "long", number: "number", total: "ภาพรวม" })
      ),
    ],
    hints: { agency: "เทศบาลตำบลบ้านสมมติ" },
    expect: {
      years: {
        2566: parts(y2566, "overall", "indicators"),
        2565: { ...parts(y2565, "indicators"), overall: (y2565.overall ?? 0) + 100 },
      },
      sources: [
        { sheet: "2565", kind: "agencies", fiscalYears: [2565] },
        { sheet: "2566", kind: "indicators", fiscalYears: [2566] },
      ],
      findings: [{ code: "overall-mismatch", sheet: "2565", cell: "M3" }],
    },
  },
  {
    name: "instrument-mismatch: the IIT is not the mean of its indicators",
    sheets: [
      sheet(
        "ก",
        indicatorTable({
          years: [{ ...y2566, components: { ...y2566.components, IIT: 9379 } }],
          figures: "formatted",
          yearIn: "long",
          number: "number",
          components: ["IIT", "EIT", "OIT"],
          total: "ภาพรวม",
        })
      ),
    ],
    expect: {
      years: {
        2566: { ...parts(y2566, "overall", "indicators"), components: { ...y2566.components, IIT: 9379 } },
      },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2566] }],
      findings: [{ code: "instrument-mismatch", sheet: "ก", cell: "C12" }],
    },
  },
  {
    name: "instrument-mismatch: the OIT in an instrument table beside the indicators",
    sheets: [
      sheet(
        "แบบวัด",
        instrumentTable({
          years: [{ ...y2565, components: { ...y2565.components, OIT: 8260 } }],
          figures: "thaiText",
          yearIn: "long",
          rows: ["IIT", "EIT", "OIT", "overall"],
        })
      ),
      sheet("ตัวชี้วัด", indicatorTable({ years: [y2565], figures: "thaiText", yearIn: "long", number: "words" })),
    ],
    expect: {
      years: {
        2565: { ...parts(y2565, "overall", "indicators"), components: { ...y2565.components, OIT: 8260 } },
      },
      sources: [
        { sheet: "แบบวัด", kind: "instruments", fiscalYears: [2565] },
        { sheet: "ตัวชี้วัด", kind: "indicators", fiscalYears: [2565] },
      ],
      findings: [{ code: "instrument-mismatch", sheet: "แบบวัด", cell: "B4" }],
    },
  },
  {
    name: "question-mean: indicator 4 is not the mean of i10 to i12",
    sheets: [
      sheet(
        "ข้อ",
        stack(
          lines("คะแนนรายข้อ ปีงบประมาณ พ.ศ. ๒๕๖๘"),
          questionTable({
            year: { ...tan2568, indicators: { ...tan2568.indicators, 4: 9995 } },
            figures: "thaiText",
            codes: "thai",
            layout: "apart",
            groupScores: true,
          })
        )
      ),
    ],
    expect: {
      years: {
        2568: {
          indicators: { ...tan2568.indicators, 4: 9995 },
          questions: tan2568.questions,
        },
      },
      sources: [{ sheet: "ข้อ", kind: "questions", fiscalYears: [2568] }],
      findings: [{ code: "question-mean", sheet: "ข้อ" }],
      // Items have no rule known to us; indicator 9 (90.00) and the OIT that follows (85.00) stand on lines.
      notes: [{ code: "question-mean" }, { code: "question-mean" }, { code: "boundary" }, { code: "boundary" }],
    },
  },
  {
    name: "question-mean: indicator and questions in two tables",
    sheets: [
      sheet("ตัวชี้วัด", indicatorTable({ years: [tan2568], figures: "number", yearIn: "long", number: "number" })),
      sheet(
        "ข้อ",
        questionTable({
          year: { ...inInternal, questions: { ...inInternal.questions, i2: 9400 } },
          figures: "number",
          codes: "plain",
          layout: "apart",
          scoreHeader: "ปี 2568",
        })
      ),
    ],
    expect: {
      years: {
        2568: { ...parts(tan2568, "indicators"), questions: { ...inInternal.questions, i2: 9400 } },
      },
      sources: [
        { sheet: "ตัวชี้วัด", kind: "indicators", fiscalYears: [2568] },
        { sheet: "ข้อ", kind: "questions", fiscalYears: [2568] },
      ],
      findings: [{ code: "question-mean" }],
    },
  },
  {
    name: "value-conflict: a question with two scores",
    sheets: [
      sheet(
        "IIT",
        questionTable({
          year: inInternal,
          figures: "number",
          codes: "plain",
          layout: "apart",
          scoreHeader: "ปี 2568",
        })
      ),
      sheet(
        "ข้อที่ควรพัฒนา",
        block([
          ["ข้อ", "ข้อคำถาม", "คะแนน ปี 2568"],
          ["i11", "การนำทรัพย์สินของหน่วยงานไปใช้ส่วนตัว", 98.63],
          ["i12", "การกำกับดูแลทรัพย์สิน", 100],
          ["i13", "ความสำคัญที่ผู้บริหารให้", 100],
        ])
      ),
    ],
    expect: {
      years: { 2568: parts(inInternal, "questions") },
      open: ["question/i11"],
      sources: [
        { sheet: "IIT", kind: "questions", fiscalYears: [2568] },
        { sheet: "ข้อที่ควรพัฒนา", kind: "questions", fiscalYears: [2568] },
      ],
      findings: [{ code: "value-conflict" }],
    },
  },
  {
    name: "value-conflict: last year's figure printed otherwise this year",
    sheets: [
      sheet("ผล 2567", indicatorTable({ years: [y2567], figures: "formatted", yearIn: "long", number: "number" })),
      sheet(
        "ผล 2568",
        indicatorTable({
          years: [{ ...y2567, indicators: { ...y2567.indicators, 6: 9295 } }, y2568],
          figures: "formatted",
          yearIn: "long",
          number: "number",
        })
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      open: ["indicator/6"],
      sources: [
        { sheet: "ผล 2567", kind: "indicators", fiscalYears: [2567] },
        { sheet: "ผล 2568", kind: "indicators", fiscalYears: [2567, 2568] },
      ],
      findings: [{ code: "value-conflict" }],
    },
  },
  {
    name: "the same figures in two tables, in other digits, do not conflict",
    sheets: [
      sheet("ก", indicatorTable({ years: [y2568], figures: "thaiText", yearIn: "long", number: "words" })),
      sheet("ข", indicatorTable({ years: [y2567, y2568], figures: "number", yearIn: "fy", number: "joined" })),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [
        { sheet: "ก", kind: "indicators", fiscalYears: [2568] },
        { sheet: "ข", kind: "indicators", fiscalYears: [2567, 2568] },
      ],
      findings: [],
    },
  },
  {
    name: "level-mismatch: 93.96 is not the highest level",
    sheets: [
      sheet(
        "ก",
        instrumentTable({
          years: [{ ...tan2568, level: "ผ่านดีเยี่ยม" }],
          figures: "formatted",
          yearIn: "long",
          level: true,
        })
      ),
    ],
    expect: {
      years: { 2568: { ...parts(tan2568, "overall", "components"), level: "ผ่านดีเยี่ยม" } },
      sources: [{ sheet: "ก", kind: "instruments", fiscalYears: [2568] }],
      findings: [{ code: "level-mismatch", sheet: "ก", cell: "C6" }],
    },
  },
  {
    name: "level-mismatch: 88.77 is A, not AA",
    sheets: [
      sheet(
        "จังหวัด",
        stack(
          lines("ผลการประเมิน ปีงบประมาณ พ.ศ. 2564"),
          agencyTable({
            agencies: [
              { name: LOM_SAK, assessment: { ...lomSak2564, level: "AA" } },
              { name: "เทศบาลเมืองทดลอง", assessment: { ...y2565, fiscalYear: 2564, level: "A" } },
            ],
            figures: "number",
            heads: "number",
            overall: "คะแนนภาพรวม",
            level: true,
          })
        )
      ),
    ],
    hints: { agency: LOM_SAK },
    expect: {
      years: { 2564: { ...parts(lomSak2564, "overall", "indicators"), level: "AA" } },
      sources: [{ sheet: "จังหวัด", kind: "agencies", fiscalYears: [2564] }],
      findings: [{ code: "level-mismatch", sheet: "จังหวัด", cell: "N3" }],
    },
  },
];
