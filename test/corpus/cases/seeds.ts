/** The published documents with their own errors (features.md §1.7), in words of ours. */
import { block, gap, lines, sheet, stack, withCell, type Row } from "../sheet";
import { frameworkOf } from "../../../src/ita/frameworks";
import {
  KHELANG,
  khelang2566,
  khelang2567,
  LOM_SAK,
  lomSak2564,
  parts,
  TAN_YONG_MAT,
  tan2567,
  tan2568,
  tan2568AsPrinted,
  without,
} from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { instrumentTable } from "../write/instruments";
import { itemRow, type ItemTable } from "../write/items";
import { questionTable } from "../write/questions";
import { rankTable } from "../write/ranking";
import { shareTable } from "../write/shares";

const topQuestion = "ผู้บริหารสูงสุดของหน่วยงานท่านให้ความสำคัญกับการแก้ไขปัญหาการทุจริตมากน้อยเพียงใด";

// ---------------------------------------------------------------- the gap table of FY2562

const codes2562 = [
  ..."O3 O4 O8 O10 O11 O13 O15 O16 O18 O19 O22 O26".split(" "),
  ..."O27 O31 O33 O35 O36 O37 O39 O40 O41 O42".split(" "),
];
const full = ["O3", "O13", "O22", "O35", "O39", "O42"];
const gap2562 = {
  ...lomSak2564,
  fiscalYear: 2562,
  overall: null,
  level: null,
  indicators: {},
  questions: Object.fromEntries(codes2562.map((code) => [code, full.includes(code) ? 10000 : 0])),
};
const gapStyle: ItemTable = {
  year: gap2562,
  codes: "ofThaiZero",
  digits: "thai",
  scores: "circle",
  scoreHeader: "คะแนน ปี ๒๕๖๒",
};
const rules2562 = frameworkOf(2562).questions;
const gapRow = (code: string): Row =>
  itemRow(
    rules2562.find((rule) => rule.code === code)!,
    gapStyle
  );
const group = (code: string, name: string): Row[] => [
  ["", `ตัวชี้วัดย่อยที่ ${code}`, "", "", "", ""],
  ["", name, "", "", "", ""],
];
const gapRows: readonly Row[] = [
  ["ที่", "ตัวชี้วัด/นิยามปี ๒๕๖๓", "คะแนน ปี ๒๕๖๒", "สิ่งที่ปฏิบัติ", "ข้อเสนอแนะ", "หน่วยงานรับผิดชอบ"],
  ...group("๙.๑", "ข้อมูลพื้นฐาน"),
  ...["O3", "O4", "O8"].map(gapRow),
  ...group("๙.๒", "การบริหารงาน"),
  ...["O10", "O11", "O13", "O15", "O16"].map(gapRow),
  ...group("๙.๓", "การบริหารเงินงบประมาณ"),
  ...["O18", "O19", "O22"].map(gapRow),
  ...group("๙.๔", "การบริหารและพัฒนาทรัพยากรบุคคล"),
  ...["O26", "O27"].map(gapRow),
  ...group("๙.๕", "การส่งเสริมความโปร่งใส"),
  ...["O31", "O33"].map(gapRow),
  ...group("๑๐.๑", "การดำเนินการเพื่อป้องกันการทุจริต"),
  // The code of O34 slipped to O4 in the original.
  ["๐๔", "เจตจำนงสุจริตของผู้บริหาร", "○", "", "", ""],
  ...["O35", "O36", "O37", "O36", "O37", "O39", "O40", "O41", "O40", "O41"].map(gapRow),
  ...group("๑๐.๒", "มาตรการภายในเพื่อป้องกันการทุจริต"),
  gapRow("O42"),
];
const gapTop = 4;
/** Cells of every row of the gap table that bears the code. */
const gapCells = (code: string): string[] =>
  gapRows.flatMap((row, at) =>
    row[0] === gapRow(code)[0] ? ["A", "B", "C"].map((letter) => `${letter}${gapTop + at + 1}`) : []
  );

export const seeds: readonly CorpusCase[] = [
  {
    name: "Lom Sak's rank table: one name twice, one missing",
    sheets: [
      sheet(
        "ผลคะแนน",
        stack(
          lines(`ผลการประเมิน ITA ${LOM_SAK} ปีงบประมาณ พ.ศ. ๒๕๖๔`, "คะแนนสูงสุดรายตัวชี้วัด"),
          rankTable({ year: lomSak2564, figures: "formatted", names: { 3: "การใช้งบประมาณ" } })
        )
      ),
      sheet(
        "ข้อความ",
        lines(
          "โดยภาพรวมได้คะแนนร้อยละ ๘๘.๗๗ ระดับผลการประเมิน A ของปีงบประมาณ พ.ศ. ๒๕๖๔",
          "จุดแข็ง (คะแนนมากกว่าร้อยละ ๙๐) มี ๘ ตัวชี้วัด จุดอ่อน (น้อยกว่าร้อยละ ๙๐) มี ๒ ตัวชี้วัด",
          "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้คะแนนเท่ากับร้อยละ ๖๔.๗๙"
        )
      ),
    ],
    expect: {
      agency: LOM_SAK,
      years: { 2564: { indicators: without(lomSak2564.indicators, "3") } },
      open: ["indicator/2"],
      sources: [{ sheet: "ผลคะแนน", kind: "ranking", fiscalYears: [2564] }],
      findings: [
        { code: "indicator-duplicate", sheet: "ผลคะแนน", cell: ["A7", "B7", "C7", "A11", "B11", "C11"] },
        { code: "indicator-missing", sheet: "ผลคะแนน" },
      ],
    },
  },
  {
    name: "Lom Sak's rank table put right",
    sheets: [
      sheet(
        "ผลคะแนน",
        stack(
          lines(`ผลการประเมิน ITA ${LOM_SAK} ปีงบประมาณ พ.ศ. ๒๕๖๔`),
          rankTable({ year: lomSak2564, figures: "formatted" })
        )
      ),
      sheet("ข้อความ", lines("โดยภาพรวมได้คะแนนร้อยละ ๘๘.๗๗ ระดับผลการประเมิน A")),
    ],
    expect: {
      agency: LOM_SAK,
      years: { 2564: parts(lomSak2564, "indicators") },
      sources: [{ sheet: "ผลคะแนน", kind: "ranking", fiscalYears: [2564] }],
      findings: [],
    },
  },
  {
    name: "Tan Yong Mat with its errors 1, 6, 7, 8, 10, 11",
    sheets: [
      sheet(
        "แบบวัด",
        stack(
          lines(`ผลการประเมินของ${TAN_YONG_MAT}`),
          instrumentTable({ years: [tan2567, tan2568AsPrinted], figures: "thaiText", yearIn: "long", difference: true })
        )
      ),
      sheet(
        "ตัวชี้วัด",
        withCell(
          withCell(
            indicatorTable({
              years: [tan2567, tan2568AsPrinted],
              figures: "thaiText",
              yearIn: "bare",
              scoreWord: "ปีงบประมาณ",
              difference: true,
              header: "two",
              number: "words",
            }),
            10,
            4,
            "-๑๐.๐"
          ),
          11,
          4,
          "-๒๐.๐"
        )
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
          texts: { i10: topQuestion },
        })
      ),
      sheet(
        "ข้อความ",
        lines(
          "ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๘ ของเทศบาลตำบลต้นหยงมัส",
          "คะแนนภาพรวม ๙๓.๙๖ คะแนน ลดลง ๕.๖ คะแนน เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๗ ที่ได้ ๙๙.๗๖ คะแนน",
          "ข้อเสนอแนะต่อเทศบาลตำบลต้นยางมีสจากแบบวัด IIT"
        )
      ),
      sheet(
        "สถานการณ์",
        stack(
          lines("ความเห็นต่อสถานการณ์การทุจริต ปีงบประมาณ พ.ศ. ๒๕๖๘"),
          shareTable({
            figures: "thaiText",
            answers: [
              { text: "ไม่มีการทุจริต", share: 4836 },
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
      agency: TAN_YONG_MAT,
      years: {
        2568: parts(tan2568, "overall", "components", "indicators", "questions"),
        2567: parts(tan2567, "overall", "components", "indicators"),
      },
      open: ["indicator/8"],
      sources: [
        { sheet: "แบบวัด", kind: "instruments", fiscalYears: [2567, 2568] },
        { sheet: "ตัวชี้วัด", kind: "indicators", fiscalYears: [2567, 2568] },
        { sheet: "รายข้อ", kind: "questions", fiscalYears: [2568] },
        { sheet: "สถานการณ์", kind: "shares", fiscalYears: [2568] },
      ],
      findings: [
        { code: "sentence-number", sheet: "ข้อความ", cell: "A2" },
        { code: "value-conflict" },
        { code: "share-sum", sheet: "สถานการณ์" },
        { code: "number-format", sheet: "ตัวชี้วัด", cell: ["E11", "E12"] },
        { code: "name-variant", sheet: "ข้อความ", cell: ["A1", "A3"] },
        { code: "text-duplicate", sheet: "รายข้อ" },
      ],
    },
  },
  {
    name: "Khelang's outcome table: a sign, two differences, a plain 100, an average that is none",
    sheets: [
      sheet(
        "ผลลัพธ์",
        [
          [2, 4, "-๐.๗๖"],
          [5, 4, "-๒.๓๗"],
          [11, 4, "-๓.๔๗"],
          [9, 2, "๑๐๐"],
        ].reduce(
          (made, [row, column, cell]) => withCell(made, Number(row), Number(column), String(cell)),
          indicatorTable({
            years: [khelang2566, khelang2567],
            figures: "thaiText",
            yearIn: "short",
            difference: true,
            number: "thaiText",
            total: "คะแนนเฉลี่ย",
            names: { 4: "การใช้ทรัพย์สินของทางราชการ" },
          })
        )
      ),
    ],
    agency: KHELANG,
    expect: {
      years: {
        2567: parts(khelang2567, "overall", "indicators"),
        2566: parts(khelang2566, "overall", "indicators"),
      },
      sources: [{ sheet: "ผลลัพธ์", kind: "indicators", fiscalYears: [2566, 2567] }],
      findings: [
        { code: "delta-sign", sheet: "ผลลัพธ์", cell: "E3" },
        { code: "delta-value", sheet: "ผลลัพธ์", cell: "E6" },
        { code: "delta-value", sheet: "ผลลัพธ์", cell: "E12" },
        { code: "number-format", sheet: "ผลลัพธ์", cell: "C10" },
        { code: "label-average", sheet: "ผลลัพธ์", cell: ["A12", "B12", "C12", "D12"] },
      ],
    },
  },
  {
    name: "the gap table: O36, O37, O40, O41 twice, O4 again",
    sheets: [
      sheet(
        "ช่องว่าง OIT",
        stack(
          lines(
            "บันทึกข้อความ เรื่อง แจ้งจัดทำข้อมูลเผยแพร่ โทร. ๑๒๖",
            "ที่ สม ๕๒๐๐๑.๒๐/๕๐๘ วันที่ ๒๙ พฤษภาคม ๒๕๖๓ ขอให้แล้วเสร็จภายในวันที่ ๑๐ มิถุนายน ๒๕๖๓"
          ),
          gap(2),
          block(gapRows)
        )
      ),
    ],
    expect: {
      years: { 2562: { questions: gap2562.questions } },
      sources: [{ sheet: "ช่องว่าง OIT", kind: "items", fiscalYears: [2562] }],
      findings: [
        { code: "code-duplicate", sheet: "ช่องว่าง OIT", cell: gapCells("O4") },
        ...["O36", "O37", "O40", "O41"].map((code) => ({
          code: "row-duplicate",
          sheet: "ช่องว่าง OIT",
          cell: gapCells(code),
        })),
      ],
    },
  },
];
