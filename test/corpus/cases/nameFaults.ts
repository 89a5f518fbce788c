/** Slips in names, numbers and codes. */
import { block, gap, lines, sheet, stack, withCell, withoutRow } from "../sheet";
import {
  LOM_SAK,
  TAN_YONG_MAT,
  lomSak2564,
  onlyQuestions,
  parts,
  tan2568,
  without,
  y2566,
  y2567,
  y2568,
} from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { itemTable } from "../write/items";
import { questionTable } from "../write/questions";
import { rankTable } from "../write/ranking";

const external = onlyQuestions(tan2568, (code) => code.startsWith("e"));
const internal = onlyQuestions(tan2568, (code) => code.startsWith("i"));
const items = onlyQuestions(tan2568, (code) => code.startsWith("O"));

const formatted = indicatorTable({ years: [y2567], figures: "formatted", yearIn: "long", number: "number" });
const list2568 = (year: typeof tan2568): ReturnType<typeof questionTable> =>
  questionTable({ year, figures: "arabicText", codes: "plain", layout: "apart", scoreHeader: "คะแนน ปี 2568" });

export const nameFaults: readonly CorpusCase[] = [
  {
    name: "indicator-missing: indicator 7 left out",
    sheets: [sheet("ก", withoutRow(formatted, 7))],
    expect: {
      years: { 2567: { indicators: without(y2567.indicators, "7") } },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567] }],
      findings: [{ code: "indicator-missing", sheet: "ก" }],
    },
  },
  {
    name: "indicator-duplicate: indicator 5 twice with two scores",
    sheets: [sheet("ก", stack(formatted, block([[5, "การแก้ไขปัญหาการทุจริต", { value: 91.76, format: "0.00" }]])))],
    expect: {
      years: { 2567: parts(y2567, "indicators") },
      open: ["indicator/5"],
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567] }],
      findings: [{ code: "indicator-duplicate", sheet: "ก", cell: ["A6", "B6", "C6", "A12", "B12", "C12"] }],
    },
  },
  {
    name: "name-variant: indicator 8 under two names in two tables",
    sheets: [
      sheet(
        "อันดับ",
        stack(lines(`อันดับคะแนนของ${LOM_SAK} ปีงบประมาณ ๒๕๖๔`), rankTable({ year: lomSak2564, figures: "formatted" }))
      ),
      sheet(
        "ตัวชี้วัด",
        indicatorTable({
          years: [lomSak2564],
          figures: "formatted",
          yearIn: "long",
          number: "number",
          total: "ภาพรวม",
          names: { 8: "การปรับปรุงการดำเนินงาน" },
        })
      ),
    ],
    expect: {
      agency: LOM_SAK,
      years: { 2564: parts(lomSak2564, "overall", "indicators") },
      sources: [
        { sheet: "อันดับ", kind: "ranking", fiscalYears: [2564] },
        { sheet: "ตัวชี้วัด", kind: "indicators", fiscalYears: [2564] },
      ],
      findings: [{ code: "name-variant" }],
    },
  },
  {
    name: "name-variant: a name in a rank table lacks a tone mark, and is understood all the same",
    sheets: [
      sheet("จัดอันดับ ปี 2568", rankTable({ year: y2568, figures: "thaiText", names: { 7: "ประสิทธิภาพการสือสาร" } })),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators") },
      sources: [{ sheet: "จัดอันดับ ปี 2568", kind: "ranking", fiscalYears: [2568] }],
      findings: [{ code: "name-variant", sheet: "จัดอันดับ ปี 2568", cell: "B10" }],
    },
  },
  {
    name: "name-variant: the agency with another tone mark in a title",
    sheets: [
      sheet(
        "ก",
        stack(
          lines(`ผลการประเมินของ${TAN_YONG_MAT}`),
          indicatorTable({
            years: [tan2568],
            figures: "formatted",
            yearIn: "long",
            number: "number",
            total: "ภาพรวม",
          })
        )
      ),
      sheet("ข", lines("แนวทางของเทศบาลตำบลต้นหยงมัส ปีงบประมาณ พ.ศ. ๒๕๖๙")),
    ],
    agency: TAN_YONG_MAT,
    expect: {
      agency: TAN_YONG_MAT,
      years: { 2568: parts(tan2568, "overall", "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
      findings: [{ code: "name-variant", sheet: "ข", cell: "A1" }],
    },
  },
  {
    name: "name-number-conflict: the names of indicators 2 and 3 changed places",
    sheets: [
      sheet(
        "ก",
        indicatorTable({
          years: [y2568],
          figures: "formatted",
          yearIn: "long",
          number: "words",
          names: { 2: "การใช้อำนาจ", 3: "การใช้งบประมาณ" },
        })
      ),
    ],
    expect: {
      // The number is believed; the scores of 2 and 3 stay as numbered.
      years: { 2568: parts(y2568, "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
      findings: [
        { code: "name-number-conflict", sheet: "ก", cell: ["A3", "B3"] },
        { code: "name-number-conflict", sheet: "ก", cell: ["A4", "B4"] },
      ],
    },
  },
  {
    name: "name-number-conflict: number and name disagree in one cell",
    sheets: [
      sheet(
        "ก",
        withCell(
          indicatorTable({ years: [y2566], figures: "thaiText", yearIn: "short", number: "joined" }),
          9,
          0,
          "ตัวชี้วัดที่ ๙ การป้องกันการทุจริต"
        )
      ),
    ],
    expect: {
      years: { 2566: parts(y2566, "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2566] }],
      findings: [{ code: "name-number-conflict", sheet: "ก", cell: "A10" }],
    },
  },
  {
    name: "code-unknown: e34 and O48 are not in the year's list",
    sheets: [
      sheet(
        "EIT",
        stack(
          questionTable({
            year: external,
            figures: "thaiText",
            codes: "thai",
            layout: "apart",
            scoreHeader: "คะแนน ปี ๒๕๖๘",
          }),
          block([["e๓๔", "ช่องทางรับฟังความคิดเห็น", "๙๘.๐๐", ""]])
        )
      ),
      sheet(
        "OIT",
        stack(
          itemTable({ year: items, codes: "thai", digits: "thai", scores: "whole", scoreHeader: "คะแนน ปี ๒๕๖๘" }),
          block([["O๔๘", "มาตรการตรวจสอบการใช้ดุลพินิจ", "๑๐๐", "", "", ""]])
        )
      ),
    ],
    expect: {
      years: { 2568: parts(tan2568WithoutInternal(), "questions") },
      sources: [
        { sheet: "EIT", kind: "questions", fiscalYears: [2568] },
        { sheet: "OIT", kind: "items", fiscalYears: [2568] },
      ],
      findings: [
        { code: "code-unknown", sheet: "EIT", cell: "A14" },
        { code: "code-unknown", sheet: "OIT" },
      ],
    },
  },
  {
    name: "code-unknown: i16 belongs to the longer forms of earlier years",
    sheets: [sheet("IIT", stack(list2568(internal), block([["i16", "การขอยืมทรัพย์สินของราชการ", "97.10", ""]])))],
    expect: {
      years: { 2568: parts(internal, "questions") },
      sources: [{ sheet: "IIT", kind: "questions", fiscalYears: [2568] }],
      findings: [{ code: "code-unknown", sheet: "IIT", cell: "A22" }],
    },
  },
  {
    name: "code-duplicate: e3 twice with other words and another score",
    sheets: [sheet("EIT", withCell(withCell(list2568(external), 6, 0, "e3"), 6, 2, "97.00"))],
    expect: {
      years: { 2568: { questions: without(external.questions, "e4") } },
      open: ["question/e3"],
      sources: [{ sheet: "EIT", kind: "questions", fiscalYears: [2568] }],
      findings: [{ code: "code-duplicate", sheet: "EIT", cell: ["A5", "B5", "C5", "A7", "B7", "C7"] }],
    },
  },
  {
    name: "row-duplicate: the row of i5 printed on both sides of a page break",
    sheets: [
      sheet(
        "IIT",
        stack(
          block(list2568(internal).rows.slice(0, 8)),
          block(list2568(internal).rows.slice(0, 1)),
          block(list2568(internal).rows.slice(7))
        )
      ),
    ],
    expect: {
      years: { 2568: parts(internal, "questions") },
      sources: [{ sheet: "IIT", kind: "questions", fiscalYears: [2568] }],
      findings: [{ code: "row-duplicate", sheet: "IIT", cell: ["A8", "B8", "C8", "A10", "B10", "C10"] }],
    },
  },
  {
    name: "text-duplicate: two items with one title",
    sheets: [
      sheet(
        "OIT",
        stack(
          lines("รายการเปิดเผยข้อมูล ปีงบประมาณ พ.ศ. 2568"),
          gap(),
          itemTable({
            year: items,
            codes: "plain",
            digits: "arabic",
            scores: "number",
            scoreHeader: "คะแนน",
            definitions: { O18: "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ" },
          })
        )
      ),
    ],
    expect: {
      years: { 2568: parts(items, "questions") },
      sources: [{ sheet: "OIT", kind: "items", fiscalYears: [2568] }],
      findings: [{ code: "text-duplicate", sheet: "OIT" }],
    },
  },
];

function tan2568WithoutInternal(): typeof tan2568 {
  return onlyQuestions(tan2568, (code) => !code.startsWith("i"));
}
