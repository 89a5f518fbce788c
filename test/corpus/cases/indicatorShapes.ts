/** Indicator tables in every shape, correct in themselves: read completely, and nothing is remarked above a note. */
import { beside, emptyColumn, emptyRows, gap, lines, repeatHeader, sheet, stack } from "../sheet";
import {
  KHELANG,
  TAN_YONG_MAT,
  consistent,
  fiveYears,
  khelang2566,
  khelang2567,
  parts,
  tan2567,
  tan2568,
  y2564,
  y2565,
  y2566,
  y2567,
  y2568,
} from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";

export const indicatorShapes: readonly CorpusCase[] = [
  {
    name: "one year, numbers, year and agency in the title",
    sheets: [
      sheet(
        "Sheet1",
        stack(
          lines(`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗`, KHELANG),
          gap(),
          indicatorTable({ years: [khelang2567], figures: "number", yearIn: "none", number: "number", total: "ภาพรวม" })
        )
      ),
    ],
    expect: {
      agency: KHELANG,
      years: { 2567: parts(khelang2567, "overall", "indicators") },
      sources: [{ sheet: "Sheet1", kind: "indicators", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "two years with differences, Thai digits as text, heading over two year columns",
    sheets: [
      sheet(
        "ตัวชี้วัด",
        stack(
          lines(`คะแนนรายตัวชี้วัดของ${TAN_YONG_MAT}`),
          indicatorTable({
            years: [tan2567, tan2568],
            figures: "thaiText",
            yearIn: "bare",
            scoreWord: "ปีงบประมาณ",
            difference: true,
            header: "two",
            number: "thaiText",
          })
        ),
        { row: 2, column: 1 }
      ),
    ],
    expect: {
      agency: TAN_YONG_MAT,
      years: { 2568: parts(tan2568, "indicators"), 2567: parts(tan2567, "indicators") },
      sources: [{ sheet: "ตัวชี้วัด", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "five years, newest last, overall in the last row",
    sheets: [
      sheet(
        "แนวโน้ม ๕ ปี",
        indicatorTable({
          years: fiveYears,
          figures: "arabicText",
          yearIn: "short",
          number: "words",
          total: "คะแนนรวม",
        })
      ),
    ],
    expect: {
      years: {
        2568: parts(y2568, "overall", "indicators"),
        2567: parts(y2567, "overall", "indicators"),
        2566: parts(y2566, "overall", "indicators"),
        2565: parts(y2565, "overall", "indicators"),
        2564: parts(y2564, "overall", "indicators"),
      },
      sources: [{ sheet: "แนวโน้ม ๕ ปี", kind: "indicators", fiscalYears: [2564, 2565, 2566, 2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "newest year first, difference before the scores, number last",
    sheets: [
      sheet(
        "เปรียบเทียบ",
        indicatorTable({
          years: [y2568, y2567],
          figures: "formatted",
          yearIn: "fy",
          difference: true,
          number: "wordsArabic",
          order: ["name", "delta", "score0", "score1", "number"],
        })
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [{ sheet: "เปรียบเทียบ", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "number and name in one cell, scores with the word คะแนน",
    sheets: [
      sheet(
        "ผลประเมิน",
        indicatorTable({ years: [y2567], figures: "points", yearIn: "long", number: "joined", total: "ภาพรวม" })
      ),
    ],
    expect: {
      years: { 2567: parts(y2567, "overall", "indicators") },
      sources: [{ sheet: "ผลประเมิน", kind: "indicators", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "percent cells",
    sheets: [
      sheet(
        "ITA",
        indicatorTable({
          years: [y2566, y2567],
          figures: "percentCell",
          yearIn: "short",
          difference: true,
          number: "arabicText",
        })
      ),
    ],
    expect: {
      years: { 2567: parts(y2567, "indicators"), 2566: parts(y2566, "indicators") },
      sources: [{ sheet: "ITA", kind: "indicators", fiscalYears: [2566, 2567] }],
      findings: [],
    },
  },
  {
    name: "ร้อยละ before every score, instruments and overall below the indicators",
    sheets: [
      sheet(
        "คะแนน",
        indicatorTable({
          years: [y2568],
          figures: "percentWords",
          yearIn: "long",
          number: "words",
          components: ["IIT", "EIT", "OIT"],
          total: "คะแนนภาพรวม",
        })
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "overall", "components", "indicators") },
      sources: [{ sheet: "คะแนน", kind: "indicators", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "the year only in the sheet's name, scores as numbers shown in Thai digits",
    sheets: [
      sheet(
        "ผล ITA ปี ๒๕๖๖",
        indicatorTable({ years: [y2566], figures: "thaiFormat", yearIn: "none", number: "thaiText" }),
        { row: 4, column: 2 }
      ),
    ],
    expect: {
      years: { 2566: parts(y2566, "indicators") },
      sources: [{ sheet: "ผล ITA ปี ๒๕๖๖", kind: "indicators", fiscalYears: [2566] }],
      findings: [],
    },
  },
  {
    name: "header repeated after a page break, empty rows and columns, notes below",
    sheets: [
      sheet(
        "พิมพ์",
        stack(
          lines("รายงานผลการประเมินคุณธรรมและความโปร่งใส"),
          gap(2),
          emptyRows(
            emptyColumn(
              emptyColumn(
                repeatHeader(
                  indicatorTable({
                    years: [y2565, y2566],
                    figures: "thaiText",
                    yearIn: "long",
                    difference: true,
                    number: "words",
                  }),
                  1,
                  4
                ),
                1
              ),
              3
            ),
            5,
            2
          ),
          gap(),
          lines("หมายเหตุ คะแนนเต็ม ๑๐๐ คะแนน เกณฑ์ผ่าน ๘๕ คะแนน", "จัดทำโดย งานวิเคราะห์นโยบายและแผน โทร. ๐ ๕๖๗๐ ๔๕๖๗ ต่อ ๑๒")
        ),
        { row: 1, column: 0 }
      ),
    ],
    expect: {
      years: { 2566: parts(y2566, "indicators"), 2565: parts(y2565, "indicators") },
      sources: [{ sheet: "พิมพ์", kind: "indicators", fiscalYears: [2565, 2566] }],
      findings: [],
    },
  },
  {
    name: "instrument column merged over its rows",
    sheets: [
      sheet(
        "คะแนน 2568",
        indicatorTable({
          years: [y2567, y2568],
          figures: "formatted",
          yearIn: "short",
          number: "number",
          instrumentColumn: true,
          difference: true,
          header: "two",
        })
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [{ sheet: "คะแนน 2568", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "two tables side by side, one a year",
    sheets: [
      sheet(
        "สองปี",
        beside(
          2,
          indicatorTable({ years: [y2567], figures: "number", yearIn: "long", number: "number", total: "รวม" }),
          indicatorTable({ years: [y2568], figures: "number", yearIn: "long", number: "number", total: "รวม" })
        )
      ),
    ],
    expect: {
      years: {
        2568: parts(y2568, "overall", "indicators"),
        2567: parts(y2567, "overall", "indicators"),
      },
      sources: [
        { sheet: "สองปี", kind: "indicators", fiscalYears: [2567] },
        { sheet: "สองปี", kind: "indicators", fiscalYears: [2568] },
      ],
      findings: [],
    },
  },
  {
    name: "two years on two sheets, the official total of 94.22 a hundredth above the computed one",
    sheets: [
      sheet(
        "ผล 2566",
        indicatorTable({
          years: [khelang2566],
          figures: "formatted",
          yearIn: "none",
          number: "number",
          total: "ภาพรวม",
        })
      ),
      sheet(
        "ผล 2567",
        indicatorTable({
          years: [khelang2567],
          figures: "formatted",
          yearIn: "none",
          number: "number",
          total: "ภาพรวม",
        })
      ),
    ],
    hints: { agency: KHELANG },
    expect: {
      years: {
        2567: parts(khelang2567, "overall", "indicators"),
        2566: parts(khelang2566, "overall", "indicators"),
      },
      sources: [
        { sheet: "ผล 2566", kind: "indicators", fiscalYears: [2566] },
        { sheet: "ผล 2567", kind: "indicators", fiscalYears: [2567] },
      ],
      findings: [],
    },
  },
  {
    name: "a last row with the plain mean, called so, is not the overall score",
    sheets: [
      sheet(
        "ค่าเฉลี่ย ปี 2566",
        stack(
          indicatorTable({ years: [y2566], figures: "formatted", yearIn: "short", number: "number" }),
          // (93.07 + 90.28 + 92.66 + 87.91 + 90.03 + 91.82 + 86.74 + 85.19 + 92.15 + 93.75) / 10 = 90.36
          { rows: [["", "ค่าเฉลี่ย 10 ตัวชี้วัด", { value: 90.36, format: "0.00" }]], merges: [] }
        )
      ),
    ],
    expect: {
      years: { 2566: parts(y2566, "indicators") },
      sources: [{ sheet: "ค่าเฉลี่ย ปี 2566", kind: "indicators", fiscalYears: [2566] }],
      findings: [],
    },
  },
  {
    name: "a presumed year: FY2569",
    sheets: [
      sheet(
        "ผลปี 2569",
        indicatorTable({
          years: [consistent(2569, [97, 96.5, 98.25, 95, 94.75, 97.5, 96, 95.25, 99, 100])],
          figures: "number",
          yearIn: "long",
          number: "words",
          total: "ภาพรวม",
        })
      ),
    ],
    expect: {
      years: {
        2569: parts(consistent(2569, [97, 96.5, 98.25, 95, 94.75, 97.5, 96, 95.25, 99, 100]), "overall", "indicators"),
      },
      sources: [{ sheet: "ผลปี 2569", kind: "indicators", fiscalYears: [2569] }],
      findings: [],
    },
  },
];
