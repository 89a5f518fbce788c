/** Our own sheets, instruments, rank tables and several tables together, correct in themselves. */
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
  y2565,
  y2566,
  y2568,
} from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { instrumentTable } from "../write/instruments";
import { rankTable } from "../write/ranking";

export const otherShapes: readonly CorpusCase[] = [
  {
    name: "our own score sheets, two years",
    sheets: [],
    scoreSheets: { current: tan2568, previous: tan2567 },
    agency: TAN_YONG_MAT,
    expect: {
      agency: TAN_YONG_MAT,
      years: {
        2568: parts(tan2568, "overall", "components", "indicators", "questions"),
        2567: parts(tan2567, "overall", "components", "indicators"),
      },
      sources: [],
      findings: [],
    },
  },
  {
    name: "instruments and indicators on one sheet, a table below the other",
    sheets: [
      sheet(
        "รายงาน",
        stack(
          lines(`ผลการประเมินของ${TAN_YONG_MAT}`, "ตารางที่ ๑ คะแนนรายแบบวัด"),
          instrumentTable({ years: [tan2567, tan2568], figures: "thaiText", yearIn: "long", difference: true }),
          gap(2),
          lines("ตารางที่ ๒ คะแนนรายตัวชี้วัด"),
          indicatorTable({
            years: [tan2567, tan2568],
            figures: "thaiText",
            yearIn: "long",
            difference: true,
            number: "thaiText",
          })
        )
      ),
    ],
    expect: {
      agency: TAN_YONG_MAT,
      years: {
        2568: parts(tan2568, "overall", "components", "indicators"),
        2567: parts(tan2567, "overall", "components", "indicators"),
      },
      sources: [
        { sheet: "รายงาน", kind: "instruments", fiscalYears: [2567, 2568] },
        { sheet: "รายงาน", kind: "indicators", fiscalYears: [2567, 2568] },
      ],
      findings: [],
    },
  },
  {
    name: "instruments under their long names, with the level",
    sheets: [
      sheet(
        "แบบวัด",
        instrumentTable({
          years: [tan2568],
          figures: "formatted",
          yearIn: "long",
          names: "long",
          overallLabel: "คะแนนภาพรวมของหน่วยงาน",
          level: true,
        })
      ),
    ],
    expect: {
      years: { 2568: parts(tan2568, "overall", "level", "components") },
      sources: [{ sheet: "แบบวัด", kind: "instruments", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "instruments without parts, overall first, newest year first",
    sheets: [
      sheet(
        "สรุป",
        instrumentTable({
          years: [y2566, y2565],
          figures: "arabicText",
          yearIn: "fy",
          rows: ["overall", "IIT", "EIT", "OIT"],
          overallLabel: "คะแนน ITA รวม",
          difference: true,
          order: ["name", "delta"],
        })
      ),
    ],
    expect: {
      years: {
        2566: parts(y2566, "overall", "components"),
        2565: parts(y2565, "overall", "components"),
      },
      sources: [{ sheet: "สรุป", kind: "instruments", fiscalYears: [2565, 2566] }],
      findings: [],
    },
  },
  {
    name: "rank table with every name once",
    sheets: [
      sheet(
        "อันดับ",
        stack(
          lines(`คะแนนสูงสุดรายตัวชี้วัด ${LOM_SAK} ปีงบประมาณ ๒๕๖๔`),
          rankTable({ year: lomSak2564, figures: "formatted" })
        )
      ),
    ],
    expect: {
      agency: LOM_SAK,
      years: { 2564: parts(lomSak2564, "indicators") },
      sources: [{ sheet: "อันดับ", kind: "ranking", fiscalYears: [2564] }],
      findings: [],
    },
  },
  {
    name: "rank table with names in other spellings that are in use",
    sheets: [
      sheet(
        "จัดอันดับ ปี 2568",
        rankTable({
          year: y2568,
          figures: "thaiText",
          names: {
            4: "การใช้ทรัพย์สินของทางราชการ",
            5: "การแก้ไขปัญหา การทุจริต",
            9: " การเปิดเผยข้อมูล ",
          },
        })
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators") },
      sources: [{ sheet: "จัดอันดับ ปี 2568", kind: "ranking", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "our own score sheets of a year whose question texts nobody has found",
    sheets: [],
    scoreSheets: { current: khelang2567, previous: khelang2566 },
    agency: KHELANG,
    expect: {
      agency: KHELANG,
      years: {
        2567: parts(khelang2567, "overall", "indicators"),
        2566: parts(khelang2566, "overall", "indicators"),
      },
      sources: [],
      findings: [],
    },
  },
];
