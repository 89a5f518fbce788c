/** Correct tables and sentences that a careless reader takes for something else. */
import { beside, block, gap, lines, sheet, stack, type Block, type Cell } from "../sheet";
import { frameworkOf } from "../../../src/ita/frameworks";
import { INDICATOR_NUMBERS, type Assessment } from "../../../src/ita/types";
import { TAN_YONG_MAT, parts, tan2567, tan2568, y2566, y2567, y2568 } from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { instrumentTable } from "../write/instruments";

const names = (year: Assessment): string[] => frameworkOf(year.fiscalYear).indicators.map(({ nameTh }) => nameTh);
const score = (year: Assessment, no: number): Cell => ({
  value: (year.indicators[INDICATOR_NUMBERS[no - 1]!] ?? 0) / 100,
  format: "0.00",
});
const ranked = (year: Assessment): number[] =>
  [...INDICATOR_NUMBERS].sort((one, other) => (year.indicators[other] ?? 0) - (year.indicators[one] ?? 0));
const rows = (make: (no: number) => readonly Cell[]): Block => block(INDICATOR_NUMBERS.map((no) => make(no)));

const tan = sheet(
  "แบบวัด",
  stack(
    lines(`ผลการประเมินของ${TAN_YONG_MAT}`),
    instrumentTable({ years: [tan2567, tan2568], figures: "thaiText", yearIn: "long", difference: true }),
    gap(2),
    indicatorTable({
      years: [tan2567, tan2568],
      figures: "thaiText",
      yearIn: "long",
      difference: true,
      number: "words",
    })
  )
);
const tanRead: CorpusCase["expect"]["years"] = {
  2568: parts(tan2568, "overall", "components", "indicators"),
  2567: parts(tan2567, "overall", "components", "indicators"),
};
const tanSources: CorpusCase["expect"]["sources"] = [
  { sheet: "แบบวัด", kind: "instruments", fiscalYears: [2567, 2568] },
  { sheet: "แบบวัด", kind: "indicators", fiscalYears: [2567, 2568] },
];

function silent(name: string, ...texts: readonly string[]): CorpusCase {
  return {
    name,
    sheets: [tan, sheet("รายงาน", lines(...texts))],
    agency: TAN_YONG_MAT,
    expect: { agency: TAN_YONG_MAT, years: tanRead, sources: tanSources, findings: [] },
  };
}

const one2568 = { 2568: parts(y2568, "indicators") };

export const traps: readonly CorpusCase[] = [
  {
    name: "running numbers before names sorted by score are no indicator numbers",
    sheets: [
      sheet(
        "เรียง ปี 2568",
        block([
          ["ลำดับ", "ตัวชี้วัด", "คะแนน"],
          ...ranked(y2568).map((no, at) => [at + 1, names(y2568)[no - 1]!, score(y2568, no)]),
        ])
      ),
    ],
    expect: {
      years: one2568,
      sources: [{ sheet: "เรียง ปี 2568", kind: ["ranking", "indicators"], fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "rank beside number and name in one cell",
    sheets: [
      sheet(
        "ก",
        block([
          ["อันดับ", "ตัวชี้วัด", "คะแนน ปี ๒๕๖๘"],
          ...ranked(y2568).map((no, at) => [at + 1, `ตัวชี้วัดที่ ${no} ${names(y2568)[no - 1]!}`, score(y2568, no)]),
        ])
      ),
    ],
    expect: {
      years: one2568,
      sources: [{ sheet: "ก", kind: ["ranking", "indicators"], fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "columns of full marks, weights and targets beside the scores",
    sheets: [
      sheet(
        "ก",
        stack(
          block([["ที่", "ตัวชี้วัด", "คะแนนเต็ม", "น้ำหนัก (ร้อยละ)", "คะแนน ปี 2568", "เป้าหมาย ปี 2569", "หมายเหตุ"]]),
          rows((no) => [
            no,
            names(y2568)[no - 1]!,
            100,
            no <= 5 ? 6 : no <= 8 ? 10 : 20,
            score(y2568, no),
            99,
            "รักษาระดับ",
          ])
        )
      ),
    ],
    expect: {
      years: one2568,
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "a measures table with target scores holds no results",
    sheets: [
      sheet(
        "มาตรการ ปี 2569",
        stack(
          block([["ตัวชี้วัด", "มาตรการหรือกิจกรรม", "ผู้รับผิดชอบ", "เป้าหมายคะแนน ปี ๒๕๖๙", "สถานะ"]]),
          rows((no) => [
            `ตัวชี้วัดที่ ${no} ${names(y2568)[no - 1]!}`,
            "จัดทำคู่มือและสื่อสารภายในหน่วยงาน",
            "สำนักปลัดเทศบาล",
            "๙๕.๐๐",
            "อยู่ระหว่างดำเนินการ",
          ])
        )
      ),
    ],
    expect: { years: {}, sources: [], findings: [] },
  },
  {
    name: "instrument headings with their scores between the indicators",
    sheets: [
      sheet(
        "ก",
        block([
          ["ตัวชี้วัด", "ปีงบประมาณ 2568"],
          ...frameworkOf(2568).instruments.flatMap(({ code, nameTh, indicators }) => [
            [`${nameTh} (${code})`, { value: (y2568.components[code] ?? 0) / 100, format: "0.00" }] as const,
            ...indicators.map((no) => [`${no}. ${names(y2568)[no - 1]!}`, score(y2568, no)] as const),
          ]),
          ["คะแนนภาพรวม", { value: (y2568.overall ?? 0) / 100, format: "0.00" }],
        ])
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "overall", "components", "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "a memo with dates of other years above the table does not give the year",
    sheets: [
      sheet(
        "บันทึก",
        stack(
          lines(
            "บันทึกข้อความ ที่ สม ๕๒๐๐๑/๑๒๓ วันที่ ๑๕ พฤศจิกายน ๒๕๖๘",
            "ตามหนังสือลงวันที่ ๓๐ กันยายน ๒๕๖๕ และพระราชบัญญัติ พ.ศ. ๒๕๔๐",
            "ตารางแสดงผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๗"
          ),
          indicatorTable({ years: [y2567], figures: "thaiText", yearIn: "none", number: "words", total: "ภาพรวม" })
        )
      ),
    ],
    expect: {
      years: { 2567: parts(y2567, "overall", "indicators") },
      sources: [{ sheet: "บันทึก", kind: "indicators", fiscalYears: [2567] }],
      findings: [],
    },
  },
  {
    name: "only a date above the table: staff are asked for the year",
    sheets: [
      sheet(
        "ก",
        stack(
          lines("ข้อมูล ณ วันที่ ๑๕ พฤศจิกายน ๒๕๖๗"),
          indicatorTable({ years: [y2567], figures: "thaiText", yearIn: "none", number: "words" })
        )
      ),
    ],
    expect: {
      years: {},
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [], asks: "year-unknown" }],
      findings: [],
    },
  },
  {
    name: "differences with the dust of binary arithmetic",
    sheets: [
      sheet(
        "ก",
        stack(
          block([["ตัวชี้วัดที่", "ตัวชี้วัด", "ปี 2567", "ปี 2568", "ผลต่าง"]]),
          rows((no) => {
            const now = (y2568.indicators[INDICATOR_NUMBERS[no - 1]!] ?? 0) / 100;
            const before = (y2567.indicators[INDICATOR_NUMBERS[no - 1]!] ?? 0) / 100;
            return [no, names(y2568)[no - 1]!, before, now, now - before];
          })
        )
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "one year's scores and ranks, then another's",
    sheets: [
      sheet(
        "ก",
        stack(
          block([["ตัวชี้วัด", "คะแนน ปี 2566", "อันดับ ปี 2566", "คะแนน ปี 2568", "อันดับ ปี 2568", "แนวโน้ม"]]),
          rows((no) => [
            `ตัวชี้วัดที่ ${no} ${names(y2568)[no - 1]!}`,
            score(y2566, no),
            ranked(y2566).indexOf(no) + 1,
            score(y2568, no),
            ranked(y2568).indexOf(no) + 1,
            "เพิ่มขึ้น",
          ])
        )
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2566: parts(y2566, "indicators") },
      sources: [{ sheet: "ก", kind: ["indicators", "ranking"], fiscalYears: [2566, 2568] }],
      findings: [],
    },
  },
  {
    name: "heading in three lines, the years in the middle",
    sheets: [
      sheet(
        "ก",
        stack(
          block([
            ["ตัวชี้วัด", "ผลการประเมิน ITA", "", ""],
            ["", "ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘", "ผลต่าง"],
            ["", "(คะแนน)", "(คะแนน)", "(เพิ่ม/ลด)"],
          ]),
          rows((no) => [
            `${no}. ${names(y2568)[no - 1]!}`,
            score(y2567, no),
            score(y2568, no),
            {
              value:
                ((y2568.indicators[INDICATOR_NUMBERS[no - 1]!] ?? 0) -
                  (y2567.indicators[INDICATOR_NUMBERS[no - 1]!] ?? 0)) /
                100,
              format: "0.00",
            },
          ])
        )
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "a dash for a year without a result",
    sheets: [
      sheet(
        "ก",
        stack(
          block([["ที่", "ตัวชี้วัด", "ปี 2567", "ปี 2568", "ผลต่าง"]]),
          rows((no) => [no, names(y2568)[no - 1]!, "-", score(y2568, no), "-"])
        )
      ),
    ],
    expect: {
      years: one2568,
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "another year's table beside a list of phone numbers, both on one sheet",
    sheets: [
      sheet(
        "รวม",
        beside(
          1,
          stack(
            lines("คะแนน ปีงบประมาณ พ.ศ. 2568"),
            indicatorTable({ years: [y2568], figures: "number", yearIn: "none", number: "number" })
          ),
          block([
            ["หน่วยงาน", "โทรศัพท์", "ห้อง"],
            ["สำนักปลัด", "056-701-234", 12],
            ["กองคลัง", "056-701-235", 14],
            ["กองช่าง", "056-701-236", 16],
            ["กองการศึกษา", "056-701-237", 18],
          ])
        )
      ),
    ],
    expect: {
      years: one2568,
      sources: [{ sheet: "รวม", kind: "indicators", fiscalYears: [2568] }],
      findings: [],
    },
  },
  silent(
    "sentences: a relative change, a condition, an older year, respondents, a target",
    "คะแนนภาพรวมลดลงจากปีก่อนคิดเป็นร้อยละ ๕.๘๑ ของคะแนนเดิม",
    "ระดับผ่านดี คือคะแนนภาพรวมตั้งแต่ ๘๕.๐๐ คะแนนขึ้นไป และทุกแบบวัดไม่น้อยกว่า ๘๕.๐๐ คะแนน",
    "ปีงบประมาณ พ.ศ. ๒๕๖๕ ได้คะแนนภาพรวม ๘๗.๐๙ คะแนน",
    "ผู้ตอบแบบวัด IIT จำนวน ๖๑ คน คิดเป็นร้อยละ ๙๘.๓๙ ของบุคลากร",
    "ตั้งเป้าหมายให้คะแนนภาพรวมปีงบประมาณ พ.ศ. ๒๕๖๙ ไม่ต่ำกว่า ๙๕.๐๐ คะแนน"
  ),
  silent(
    "sentences: every figure as the tables have it, in lists, ranges and counts",
    "เพิ่มขึ้น ๖ ตัวชี้วัด (ตัวชี้วัดที่ ๒-๔ และ ๖-๘) ลดลง ๒ ตัวชี้วัด (ตัวชี้วัดที่ ๙-๑๐) คงที่ ๒ ตัวชี้วัด",
    "คะแนนสูงสุด คือ ตัวชี้วัดที่ ๑ (๑๐๐.๐๐ คะแนน) และตัวชี้วัดที่ ๒ (๑๐๐.๐๐ คะแนน) ต่ำสุด คือ ตัวชี้วัดที่ ๑๐ (๘๐.๐๐ คะแนน)",
    "แบบวัด IIT ได้ ๙๙.๘๙ คะแนน เพิ่มขึ้น ๐.๔๔ คะแนน แบบวัด OIT ได้ ๘๕.๐๐ คะแนน ลดลง ๑๕.๐๐ คะแนน",
    "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ลดลงจาก ๑๐๐ คะแนน เป็น ๙๐ คะแนน"
  ),
  silent(
    "the agency with its district, shortened, and in other offices' names",
    "เทศบาลตำบลตันหยงมัส อำเภอระแงะ จังหวัดนราธิวาส",
    "ทต.ตันหยงมัส และสภาเทศบาลตำบลตันหยงมัส",
    "สำนักปลัดเทศบาลตำบลตันหยงมัส และนายกเทศมนตรีตำบลตันหยงมัส",
    "โรงเรียนเทศบาล ๑ บ้านตันหยงมัส"
  ),
];
