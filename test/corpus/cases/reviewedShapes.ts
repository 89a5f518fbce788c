/** Shapes in which a reader's first guess goes wrong: lists below scores, ranks between years, shares of 1, damaged names. */
import { block, gap, lines, sheet, stack, type Block, type Cell } from "../sheet";
import { frameworkOf } from "../../../src/ita/frameworks";
import { INDICATOR_NUMBERS, type Assessment } from "../../../src/ita/types";
import { parts, y2567, y2568 } from "../scores";
import type { CorpusCase } from "../types";

const title = "ผลการประเมิน ITA เทศบาลตำบลตันหยงมัส ปีงบประมาณ พ.ศ. 2568";
const names = frameworkOf(2568).indicators.map(({ nameTh }) => nameTh);
const points = (year: Assessment, no: number): number => (year.indicators[INDICATOR_NUMBERS[no - 1]!] ?? 0) / 100;
const score = (year: Assessment, no: number): Cell => ({ value: points(year, no), format: "0.00" });
const rowsOf = (row: (no: number) => readonly Cell[]): (readonly Cell[])[] => INDICATOR_NUMBERS.map(row);
const table = (header: readonly Cell[], row: (no: number) => readonly Cell[]): Block => block([header, ...rowsOf(row)]);
const plain: Block = table(["ที่", "ตัวชี้วัด", "คะแนน"], (no) => [no, names[no - 1]!, score(y2568, no)]);
const activities = (count: number): Block =>
  block(Array.from({ length: count }, (_, at) => [at + 1, `กิจกรรมที่ ${at + 1}`, at + 21]));

const both: CorpusCase["expect"] = {
  years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
  sources: [{ sheet: "ก", kind: ["indicators", "ranking"], fiscalYears: [2567, 2568] }],
  findings: [],
};
const only2568: CorpusCase["expect"] = {
  years: { 2568: parts(y2568, "indicators") },
  sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
  findings: [],
};
const asked = (
  fiscalYears: readonly number[],
  asks: NonNullable<CorpusCase["expect"]["sources"][number]["asks"]>
): CorpusCase["expect"] => ({
  years: {},
  sources: [{ sheet: "ก", kind: "indicators", fiscalYears, asks }],
  findings: [],
});

/** Marks slipped behind the next letter or apart from theirs, as copying from a PDF leaves them. */
const damagedNames = [
  "การปฏบิ ัตหิ น้าท ี่",
  "การใช้งบประมาณ",
  "การใชอ้ ำนาจ",
  "การใช้ทรพั ย์สนิ ของราชการ",
  "การแก้ไขปญั หาการทจุ รติ",
  "คณุ ภาพการดำเนนิ งาน",
  "ประสทิ ธภิ าพการสอื่ สาร",
  "การปรบั ปรงุ การทำงาน",
  "การเปดิ เผยขอ้ มลู",
  "การปอ้ งกนั การทจุ รติ",
];

export const reviewedShapes: readonly CorpusCase[] = [
  {
    name: "two lines of heading with a rank between the years",
    sheets: [
      sheet(
        "ก",
        block([
          ["ตัวชี้วัด", "ปี 2567", "", "ปี 2568", ""],
          ["", "คะแนน", "อันดับ", "คะแนน", "อันดับ"],
          ...rowsOf((no) => [names[no - 1]!, score(y2567, no), no, score(y2568, no), no]),
        ])
      ),
    ],
    expect: both,
  },
  {
    name: "two lines of heading with others' means and a rank before the second year, with running numbers",
    sheets: [
      sheet(
        "ก",
        block([
          ["ที่", "ตัวชี้วัด", "ปี 2567", "", "", "ปี 2568"],
          ["", "", "คะแนน", "ค่าเฉลี่ย อปท.", "อันดับ", "คะแนน"],
          ...rowsOf((no) => [no, names[no - 1]!, score(y2567, no), 90.1, no, score(y2568, no)]),
        ])
      ),
    ],
    expect: both,
  },
  {
    name: "instruments with a rank between the years",
    sheets: [
      sheet(
        "ก",
        block([
          ["แบบวัด", "ปี 2567", "", "ปี 2568", ""],
          ["", "คะแนน", "อันดับ", "คะแนน", "อันดับ"],
          ["IIT", 99.45, 1, 99.89, 1],
          ["EIT", 99.75, 1, 99.99, 2],
          ["OIT", 100, 1, 85, 3],
        ])
      ),
    ],
    expect: {
      years: {
        2568: { components: { IIT: 9989, EIT: 9999, OIT: 8500 } },
        2567: { components: { IIT: 9945, EIT: 9975, OIT: 10000 } },
      },
      sources: [{ sheet: "ก", kind: "instruments", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  ...[12, 40].map((count): CorpusCase => ({
    name: `a list of ${count} activities with its own heading below the scores`,
    sheets: [sheet("ก", stack(lines(title), plain, gap(), block([["ลำดับ", "กิจกรรม", "ผู้เข้าร่วม"]]), activities(count)))],
    expect: only2568,
  })),
  {
    name: "a list of activities right below the scores, without a heading",
    sheets: [sheet("ก", stack(lines(title), plain, activities(30)))],
    expect: only2568,
  },
  {
    name: "a list of projects in other columns right below the scores",
    sheets: [
      sheet(
        "ก",
        stack(lines(title), plain, block(Array.from({ length: 40 }, (_, at) => [`โครงการที่ ${at + 1}`, at + 1])))
      ),
    ],
    expect: only2568,
  },
  {
    name: "scores as one row below the numbers of the indicators, the agency in the title",
    sheets: [
      sheet(
        "ก",
        stack(
          lines(title),
          block([
            ["ตัวชี้วัด", ...INDICATOR_NUMBERS.map(String)],
            ["คะแนน", ...INDICATOR_NUMBERS.map((no) => score(y2568, no))],
          ])
        )
      ),
    ],
    expect: {
      agency: "เทศบาลตำบลตันหยงมัส",
      years: { 2568: parts(y2568, "indicators") },
      sources: [{ sheet: "ก", kind: "agencies", fiscalYears: [2568] }],
      findings: [],
    },
  },
  {
    name: "two names damaged or in other words beside their numbers",
    sheets: [
      sheet(
        "ก",
        stack(
          lines(title),
          table(["ที่", "ตัวชี้วัด", "คะแนน"], (no) => [
            no,
            no === 5 ? "ด้านที่ 5 แก้ทุจริต" : no === 8 ? damagedNames[7]! : names[no - 1]!,
            score(y2568, no),
          ])
        )
      ),
    ],
    expect: { ...only2568, findings: [{ code: "name-variant", sheet: "ก", cell: "B10" }] },
  },
  {
    name: "full marks, weights, weighted scores, highest and lowest beside the scores",
    sheets: [
      sheet(
        "ก",
        stack(
          lines(title),
          table(
            [
              "ตัวชี้วัด",
              "คะแนนเต็ม",
              "น้ำหนัก (%)",
              "คะแนนที่ได้",
              "คะแนนถ่วงน้ำหนัก",
              "คะแนนสูงสุด",
              "คะแนนต่ำสุด",
              "คะแนนเฉลี่ยของจังหวัด",
            ],
            (no) => [names[no - 1]!, 100, 10, score(y2568, no), points(y2568, no) / 10, 100, 12.5, 91.5]
          )
        )
      ),
    ],
    expect: only2568,
  },
  {
    name: "scores of the instruments in a column beside those of their indicators",
    sheets: [
      sheet(
        "ก",
        stack(
          lines(title),
          table(["เครื่องมือ", "ที่", "ตัวชี้วัด", "คะแนน", "คะแนนแบบวัด"], (no) => [
            no === 1 ? "IIT" : no === 6 ? "EIT" : no === 9 ? "OIT" : "",
            no,
            names[no - 1]!,
            score(y2568, no),
            no === 1 ? 99.89 : no === 6 ? 99.99 : no === 9 ? 85 : "",
          ])
        )
      ),
    ],
    expect: only2568,
  },
  {
    name: "every name damaged: read, and asked about before it is used",
    sheets: [
      sheet(
        "ก",
        stack(
          lines(title),
          table(["ที่", "ตัวชี้วัด", "คะแนน"], (no) => [no, damagedNames[no - 1]!, score(y2568, no)])
        )
      ),
    ],
    expect: asked([2568], "kind-unsure"),
  },
  ...(
    [
      ["ก่อนอุทธรณ์", "หลังอุทธรณ์"],
      ["หน่วยงาน", "ประเทศ"],
      ["ไตรมาส 1", "ไตรมาส 2"],
    ] as const
  ).map(([one, other]): CorpusCase => ({
    name: `columns headed ${one} and ${other} beside the ten names: asked about`,
    sheets: [
      sheet(
        "ก",
        stack(
          lines(title),
          table(["ตัวชี้วัด", one, other], (no) => [names[no - 1]!, points(y2568, no) - 5, points(y2568, no)])
        )
      ),
    ],
    expect: asked([], "kind-unsure"),
  })),
];
