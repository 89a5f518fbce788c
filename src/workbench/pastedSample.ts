/**
 * A workbook as staff have it before they ever met the add-in: tables pasted from a report, every figure a text in Thai digits,
 * a summary in words, and no score sheets. It carries slips that such reports carry (a difference with one decimal, a weighted
 * score called a mean, a figure in the text that the table contradicts), so that reading and proofreading can both be tried.
 */
import { createHost } from "../host/createHost";
import type { Book } from "../host/engine/types";
import { frameworkOf } from "../ita/frameworks";
import { tanYongMat } from "../ita/samples";
import { formatDelta, formatScore, inDigits } from "../ita/scores";
import type { Assessment, ComponentCode, Hundredths } from "../ita/types";

type Line = readonly string[];

const { agency, current } = tanYongMat;
const framework = frameworkOf(current.fiscalYear);

const thai = (text: string | number): string => inDigits(String(text), "thai");
const figure = (score: Hundredths | null | undefined): string =>
  score === null || score === undefined ? "-" : formatScore(score, "thai");

export async function pastedSample(): Promise<Uint8Array> {
  const { book, save } = await createHost();
  const { previous } = tanYongMat;
  if (!previous) throw new Error("the sample has lost its earlier year");
  const [first] = book.sheets;
  if (first) book.renameSheet(first, "ผลประเมิน");
  paste(book, "ผลประเมิน", indicatorTable(previous), [80, 300, 130, 130, 80]);
  paste(book, "แบบวัด", instrumentTable(previous), [220, 130, 130, 80]);
  paste(book, "รายข้อ", questionTable(), [100, 420, 80]);
  paste(book, "บทสรุป", summary(previous), [560]);
  const shown = book.sheets[0];
  if (shown) book.activate(shown);
  return save();
}

/** @param widths of the columns, in points */
function paste(book: Book, name: string, lines: readonly Line[], widths: readonly number[]): void {
  const sheet = book.sheets.find((each) => each.name === name) ?? book.addSheet(name);
  lines.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== "") sheet.setCell(row, column, { kind: "text", text });
    });
  });
  const area = { row: 0, column: 0, rowCount: lines.length, columnCount: widths.length };
  sheet.patchStyle(area, { fontName: "TH Sarabun New", fontSize: 16, wrapText: true, vertical: "Top" });
  // A title runs over its neighbours; wrapped into the first column it would be ten lines high.
  sheet.patchStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { bold: true, wrapText: widths.length === 1 });
  widths.forEach((width, column) => {
    sheet.setColumnWidth(column, width);
  });
  sheet.autofitRows(0, lines.length);
}

const yearHeader = (year: number): string => `ปีงบประมาณ ${thai(year)}`;

/** Differences as the report printed them: full falls of ten and twenty points with one decimal. */
function difference(now: Hundredths, before: Hundredths): string {
  const text = formatDelta(now - before, "thai");
  return (now - before) % 100 === 0 && now !== before ? text.slice(0, -1) : text;
}

function indicatorTable(previous: Assessment): Line[] {
  const rows = framework.indicators.map(({ no, nameTh }): Line => {
    const now = current.indicators[no];
    const before = previous.indicators[no];
    const delta = now === undefined || before === undefined ? "-" : difference(now, before);
    return [thai(no), nameTh, figure(before), figure(now), delta];
  });
  const [now, before] = [current.overall ?? 0, previous.overall ?? 0];
  return [
    [`ผลการประเมิน ITA ของ${agency} เปรียบเทียบรายตัวชี้วัด`],
    [],
    ["ตัวชี้วัดที่", "รายละเอียดตัวชี้วัด", yearHeader(previous.fiscalYear), yearHeader(current.fiscalYear), "ผลต่าง"],
    ...rows,
    ["", "คะแนนเฉลี่ย", figure(before), figure(now), formatDelta(now - before, "thai")],
  ];
}

const COMPONENTS: readonly (readonly [code: ComponentCode, name: string])[] = [
  ["IIT", "IIT"],
  ["EIT1", "EIT ส่วนที่ ๑"],
  ["EIT2", "EIT ส่วนที่ ๒"],
  ["OIT", "OIT"],
];

function instrumentTable(previous: Assessment): Line[] {
  const line = (name: string, now: Hundredths | null | undefined, before: Hundredths | null | undefined): Line => [
    name,
    figure(before),
    figure(now),
    typeof now === "number" && typeof before === "number" ? formatDelta(now - before, "thai") : "-",
  ];
  return [
    [`คะแนนตามแบบวัดของ${agency}`],
    [],
    ["แบบวัด", yearHeader(previous.fiscalYear), yearHeader(current.fiscalYear), "ผลต่าง"],
    ...COMPONENTS.map(([code, name]) => line(name, current.components[code], previous.components[code])),
    line("ภาพรวม", current.overall, previous.overall),
  ];
}

function questionTable(): Line[] {
  const rows = framework.indicators.flatMap(({ no, nameTh }): Line[] => [
    [`ตัวชี้วัดที่ ${thai(no)}`, nameTh, figure(current.indicators[no])],
    ...framework.questions
      .filter(({ indicator }) => indicator === no)
      .map(({ code, textTh }): Line => [thai(code), textTh ?? "", figure(current.questions[code])]),
  ]);
  return [
    [`คะแนนรายข้อ ${agency} ประจำปีงบประมาณ พ.ศ. ${thai(current.fiscalYear)}`],
    [],
    ["ข้อ", "ข้อคำถาม", "คะแนน"],
    ...rows,
  ];
}

function summary(previous: Assessment): Line[] {
  return [
    [`สรุปผลการประเมินของ${agency}`],
    [],
    [
      `ในปีงบประมาณ พ.ศ. ${thai(current.fiscalYear)} หน่วยงานได้คะแนนภาพรวม ${figure(current.overall)} คะแนน ระดับ${current.level ?? ""} ` +
        `ลดลง ๕.๖ คะแนน จากปีงบประมาณ พ.ศ. ${thai(previous.fiscalYear)} ที่ได้ ${figure(previous.overall)} คะแนน`,
    ],
    ["สอบถามเพิ่มเติมที่งานธุรการ โทร. ๐ ๗๓๐๐ ๐๐๐๐ ต่อ ๑๒"],
  ];
}
