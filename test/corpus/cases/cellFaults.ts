/** Cells that hold no score, or one that cannot be. */
import { gap, lines, sheet, stack, withCell } from "../sheet";
import { onlyQuestions, parts, tan2567, tan2568, without, y2567, y2568 } from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { questionTable } from "../write/questions";
import { shareTable } from "../write/shares";

const twoYears = indicatorTable({
  years: [y2567, y2568],
  figures: "thaiText",
  yearIn: "short",
  difference: true,
  number: "thaiText",
  total: "ภาพรวม",
});
const inInternal = onlyQuestions(tan2568, (code) => code.startsWith("i"));

export const cellFaults: readonly CorpusCase[] = [
  {
    name: "out-of-range: a score above 100",
    sheets: [
      sheet(
        "ก",
        withCell(indicatorTable({ years: [y2567], figures: "number", yearIn: "long", number: "number" }), 9, 2, 195.6)
      ),
    ],
    expect: {
      years: { 2567: { indicators: without(y2567.indicators, "9") } },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567] }],
      findings: [{ code: "out-of-range", sheet: "ก", cell: "C10" }],
    },
  },
  {
    name: "out-of-range: a negative score in the earlier year",
    sheets: [sheet("ก", withCell(withCell(twoYears, 2, 2, "-๙๑.๗๓"), 2, 4, ""))],
    expect: {
      years: {
        2568: parts(y2568, "overall", "indicators"),
        2567: { ...parts(y2567, "overall"), indicators: without(y2567.indicators, "2") },
      },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [{ code: "out-of-range", sheet: "ก", cell: "C3" }],
    },
  },
  {
    name: "not-a-number: words where a score should be",
    sheets: [
      sheet(
        "ก",
        withCell(
          indicatorTable({ years: [y2567], figures: "number", yearIn: "long", number: "number" }),
          7,
          2,
          "แปดสิบแปด"
        )
      ),
    ],
    expect: {
      years: { 2567: { indicators: without(y2567.indicators, "7") } },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567] }],
      findings: [{ code: "not-a-number", sheet: "ก", cell: "C8" }],
    },
  },
  {
    name: "not-a-number: two points in a score",
    sheets: [
      sheet(
        "ก",
        withCell(
          questionTable({
            year: inInternal,
            figures: "thaiText",
            codes: "thai",
            layout: "apart",
            scoreHeader: "ปี ๒๕๖๘",
          }),
          2,
          2,
          "๑๐๐.๐.๐"
        )
      ),
    ],
    expect: {
      years: { 2568: { questions: without(inInternal.questions, "i1") } },
      sources: [{ sheet: "ก", kind: "questions", fiscalYears: [2568] }],
      findings: [{ code: "not-a-number", sheet: "ก", cell: "C3" }],
    },
  },
  {
    name: "score-missing: an empty score cell",
    sheets: [
      sheet(
        "ก",
        withCell(indicatorTable({ years: [y2567], figures: "number", yearIn: "long", number: "number" }), 8, 2, "")
      ),
    ],
    expect: {
      years: { 2567: { indicators: without(y2567.indicators, "8") } },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567] }],
      findings: [{ code: "score-missing", sheet: "ก", cell: "C9" }],
    },
  },
  {
    name: "score-missing: in our own score sheet",
    sheets: [],
    scoreSheets: { current: { ...tan2568, indicators: without(tan2568.indicators, "3") }, previous: tan2567 },
    expect: {
      years: {
        2568: {
          ...parts(tan2568, "overall", "components", "questions"),
          indicators: without(tan2568.indicators, "3"),
        },
        2567: parts(tan2567, "overall", "components", "indicators"),
      },
      sources: [],
      findings: [{ code: "score-missing", sheet: "คะแนนตัวชี้วัด" }],
    },
  },
  {
    name: "share-sum: the shares add to 101.50",
    sheets: [
      sheet(
        "คำตอบ",
        stack(
          lines("สัดส่วนคำตอบข้อ i7 ปีงบประมาณ 2568"),
          gap(),
          shareTable({
            figures: "percentCell",
            answers: [
              { text: "ไม่เคย", share: 9550 },
              { text: "น้อยครั้ง", share: 500 },
              { text: "บ่อยครั้ง", share: 100 },
            ],
          })
        )
      ),
    ],
    expect: {
      years: {},
      sources: [{ sheet: "คำตอบ", kind: "shares", fiscalYears: [2568] }],
      findings: [{ code: "share-sum", sheet: "คำตอบ" }],
    },
  },
];
