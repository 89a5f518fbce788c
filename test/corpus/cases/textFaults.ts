/** Figures and years in sentences beside tables that say otherwise. */
import { gap, lines, sheet, stack } from "../sheet";
import {
  KHELANG,
  LOM_SAK,
  TAN_YONG_MAT,
  khelang2566,
  khelang2567,
  lomSak2564,
  parts,
  tan2567,
  tan2568,
  y2567,
  y2568,
} from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { instrumentTable } from "../write/instruments";

const tan = sheet(
  "แบบวัด",
  stack(
    lines(`ผลการประเมินของ${TAN_YONG_MAT}`),
    instrumentTable({ years: [tan2567, tan2568], figures: "thaiText", yearIn: "long", difference: true })
  )
);
const tanRead: CorpusCase["expect"]["years"] = {
  2568: parts(tan2568, "overall", "components"),
  2567: parts(tan2567, "overall", "components"),
};
const tanSource = { sheet: "แบบวัด", kind: "instruments" as const, fiscalYears: [2567, 2568] };

export const textFaults: readonly CorpusCase[] = [
  {
    name: "sentence-number: the overall score in a sentence with two digits changed",
    sheets: [tan, sheet("สรุป", lines("ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้คะแนนภาพรวม ๙๓.๖๙ คะแนน อยู่ในระดับผ่านดี"))],
    expect: {
      years: tanRead,
      sources: [tanSource],
      findings: [{ code: "sentence-number", sheet: "สรุป", cell: "A1" }],
    },
  },
  {
    name: "sentence-number: a fall that the scores do not give, the other way round",
    sheets: [
      sheet(
        "ตัวชี้วัด",
        stack(
          lines(`คะแนนรายตัวชี้วัด ${KHELANG}`),
          indicatorTable({
            years: [khelang2566, khelang2567],
            figures: "thaiText",
            yearIn: "short",
            difference: true,
            number: "thaiText",
            total: "ภาพรวม",
          }),
          gap(),
          lines("ตัวชี้วัดที่ ๔ ลดลง ๑๖.๖๙ คะแนน จากปี ๒๕๖๖")
        )
      ),
    ],
    expect: {
      agency: KHELANG,
      years: {
        2567: parts(khelang2567, "overall", "indicators"),
        2566: parts(khelang2566, "overall", "indicators"),
      },
      sources: [{ sheet: "ตัวชี้วัด", kind: "indicators", fiscalYears: [2566, 2567] }],
      findings: [{ code: "sentence-number", sheet: "ตัวชี้วัด", cell: "A15" }],
    },
  },
  {
    name: "sentences that agree: short figures, pass lines, counts, last year's score",
    sheets: [
      sheet(
        "ผล",
        stack(
          indicatorTable({
            years: [khelang2566, khelang2567],
            figures: "thaiText",
            yearIn: "short",
            difference: true,
            number: "thaiText",
            total: "ภาพรวม",
          }),
          gap(),
          lines(
            "คะแนนภาพรวม ๙๐.๖๕ คะแนน จากคะแนนเต็ม ๑๐๐ คะแนน ลดลง ๓.๕๗ คะแนน จากปี ๒๕๖๖ ที่ได้ ๙๔.๒๒ คะแนน",
            "มี ๒ ตัวชี้วัดจาก ๑๐ ตัวชี้วัดที่ไม่ถึงเกณฑ์ ๘๕ คะแนน คือ ตัวชี้วัดที่ ๔ (๗๔.๕๔ คะแนน) และตัวชี้วัดที่ ๘ (๗๘.๘๙ คะแนน)",
            "ตั้งเป้าหมายปี ๒๕๖๘ ไม่น้อยกว่า ๙๕.๐๐ คะแนน"
          )
        )
      ),
    ],
    agency: KHELANG,
    expect: {
      years: {
        2567: parts(khelang2567, "overall", "indicators"),
        2566: parts(khelang2566, "overall", "indicators"),
      },
      sources: [{ sheet: "ผล", kind: "indicators", fiscalYears: [2566, 2567] }],
      findings: [],
    },
  },
  {
    name: "year-order: the result of 2564 announced in 2562",
    sheets: [
      sheet(
        "บันทึก",
        lines(
          "ตามประกาศผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ลงวันที่ ๑๗ ตุลาคม ๒๕๖๒ นั้น",
          "ขอรายงานผล ณ วันที่ ๒๗ เมษายน ๒๕๖๕"
        )
      ),
      sheet(
        "ผล",
        indicatorTable({ years: [lomSak2564], figures: "formatted", yearIn: "long", number: "number", total: "ภาพรวม" })
      ),
    ],
    agency: LOM_SAK,
    expect: {
      years: { 2564: parts(lomSak2564, "overall", "indicators") },
      sources: [{ sheet: "ผล", kind: "indicators", fiscalYears: [2564] }],
      findings: [{ code: "year-order", sheet: "บันทึก", cell: "A1" }],
    },
  },
  {
    name: "year-order: one year at the head of two columns",
    sheets: [
      sheet(
        "ก",
        indicatorTable({
          years: [{ ...y2567, fiscalYear: 2568 }, y2568],
          figures: "formatted",
          yearIn: "long",
          number: "number",
        })
      ),
    ],
    expect: {
      years: { 2568: {} },
      open: Array.from({ length: 10 }, (_, at) => `indicator/${at + 1}`),
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
      findings: [{ code: "year-order", sheet: "ก", cell: ["C1", "D1"] }],
    },
  },
  {
    name: "newest year first is an order like any other, and so are acts older than the year",
    sheets: [
      sheet(
        "ก",
        indicatorTable({
          years: [y2568, y2567],
          figures: "formatted",
          yearIn: "long",
          number: "number",
          difference: true,
          total: "ภาพรวม",
        })
      ),
      sheet(
        "ข",
        lines(
          "ตามมติคณะรัฐมนตรีเมื่อวันที่ ๒๓ มกราคม ๒๕๖๑ หน่วยงานเข้ารับการประเมินปีงบประมาณ พ.ศ. ๒๕๖๘",
          "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ และประกาศเจตนารมณ์ลงวันที่ ๑ ตุลาคม ๒๕๖๖"
        )
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "overall", "indicators"), 2567: parts(y2567, "overall", "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
];
