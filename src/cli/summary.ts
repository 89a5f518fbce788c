/** The result in words for a person at a terminal. */
import type { ImportMeasuresDone, RunDone } from "../excel/types";
import type { SourceEntry } from "../ita/report/sourceEntries";
import { formatDelta, formatScore, toArabicDigits } from "../ita/scores";
import type { Analysis, Compared, Finding, IndicatorResult, LevelJudgement, Severity } from "../ita/types";

export interface RunCost {
  readonly syncs: number;
  readonly bytes: number;
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "ต้องแก้", warning: "ควรตรวจ", note: "ทราบ" };
const NONE = "ไม่มี";

/** Arabic digits throughout: the terminal's reader may want to copy figures. */
export function summaryOf(
  { analysis, findings, measures, sheets, sources }: RunDone,
  cost: RunCost,
  savedTo: string,
  imported: ImportMeasuresDone | null = null
): string {
  const { overall, indicators } = analysis;
  const title = `${analysis.agency || "(ไม่ได้ระบุชื่อหน่วยงาน)"} ปีงบประมาณ พ.ศ. ${analysis.fiscalYear}`;
  const compared = analysis.previousFiscalYear === null ? "" : ` เทียบกับปี ${analysis.previousFiscalYear}`;
  const lines = [
    title + compared,
    "",
    `คะแนนภาพรวม ${figures(overall)}  ${levelWords(overall.level)}`,
    ...levelDoubt(overall.level),
    "",
    "เครื่องมือ",
    ...analysis.instruments.map((one) => `  ${one.code.padEnd(5)} ${figures(one)}`),
    "",
    "ตัวชี้วัด",
    ...indicators.map((one) => `  ${String(one.no).padStart(2)}  ${figures(one)}  ${one.nameTh}`),
    "",
    `จุดแข็ง (ตั้งแต่ ${formatScore(analysis.strengthThreshold, "arabic")}): ${listed(indicators, "strength")}`,
    `จุดอ่อน: ${listed(indicators, "weakness")}`,
    `ต่ำกว่าเกณฑ์ ${formatScore(analysis.passMark, "arabic")}: ${analysis.fails.join(", ") || NONE}`,
    `มาตรการในตาราง: ${measures.length} รายการ`,
    "",
    findings.length === 0 ? "ข้อควรตรวจสอบ: ไม่มี" : "ข้อควรตรวจสอบ",
    ...findings.map((finding) => `  - [${SEVERITY_WORDS[finding.severity]}] ${withPlace(finding, finding.message)}`),
    ...unconfirmedRules(analysis),
    "",
    "อ่านคะแนนจาก",
    ...sources.map((source) => `  - ${sourceWords(source)}`),
    ...(imported ? [lastYearLine(imported)] : []),
    `แผ่นที่เขียน: ${sheets.join(", ")}`,
    `คำขอถึงสมุดงาน: ${cost.syncs} ครั้ง ${Math.ceil(cost.bytes / 1024).toLocaleString("en-US")} KB`,
    `บันทึกไว้ที่: ${savedTo}`,
  ];
  return `${lines.join("\n")}\n`;
}

function levelWords({ shown, verdict }: LevelJudgement): string {
  if (shown === null) return "ยังระบุระดับไม่ได้";
  return verdict === "cannotConfirm" ? `ระดับ ${shown} (ยืนยันจากคะแนนที่มีไม่ได้)` : `ระดับ ${shown}`;
}

/** Why the level is in doubt; nothing where the scores agree with the level that was announced. */
function levelDoubt({ verdict, reasonTh }: LevelJudgement): string[] {
  return verdict === "agrees" || reasonTh === "" ? [] : [`  ${toArabicDigits(reasonTh)}`];
}

/** One line with the parts of the year's rules that no official source confirms; none for a year whose rules are firm. */
function unconfirmedRules({ sentences }: Analysis): string[] {
  const note = sentences.find(({ id }) => id === "unconfirmed");
  return note ? ["", toArabicDigits(note.text)] : [];
}

function figures({ score, previous, delta }: Compared): string {
  const now = score === null ? "ไม่มีคะแนน" : formatScore(score, "arabic");
  if (previous === null || delta === null) return now.padStart(6);
  return `${now.padStart(6)} (ปีก่อน ${formatScore(previous, "arabic")} เปลี่ยนแปลง ${formatDelta(delta, "arabic")})`;
}

function listed(indicators: readonly IndicatorResult[], group: IndicatorResult["group"]): string {
  return (
    indicators
      .filter((one) => one.group === group)
      .map((one) => one.no)
      .join(", ") || NONE
  );
}

const KIND_WORDS: Readonly<Record<SourceEntry["kind"], string>> = {
  scoreSheet: "แบบกรอกคะแนน",
  indicators: "ตารางตัวชี้วัด",
  ranking: "ตารางจัดอันดับตัวชี้วัด",
  instruments: "ตารางแบบวัด",
  questions: "ตารางรายข้อ",
  items: "ตารางรายการเปิดเผยข้อมูล",
  agencies: "ตารางหลายหน่วยงาน",
  shares: "ตารางร้อยละของคำตอบ",
};

function sourceWords({ sheet, range, kind, fiscalYear, confidence }: SourceEntry): string {
  const year = fiscalYear === null ? "ไม่ทราบปี" : `ปี ${fiscalYear}`;
  const sure = kind === "scoreSheet" ? "" : ` ความมั่นใจ ${Math.round(confidence * 100)}%`;
  return `แผ่น "${sheet}" ช่วง ${range} ${KIND_WORDS[kind]} ${year}${sure}`;
}

function lastYearLine({ fiscalYear, measures, followUps, decisions, rowsKept }: ImportMeasuresDone): string {
  const parts = [
    `${measures} มาตรการ`,
    `ผลการติดตาม ${followUps} ขั้นตอน`,
    ...(decisions > 0 ? [`ข้อเสนอ ${decisions} รายการ`] : []),
    ...(rowsKept > 0 ? [`มีอยู่แล้วและคงไว้ ${rowsKept} แถว`] : []),
  ];
  return `นำเข้ามาตรการปี ${fiscalYear}: ${parts.join(" · ")}`;
}

type Place = Pick<Finding, "sheet" | "cell">;

/** The words, preceded by the place when they do not name it themselves. */
function withPlace({ sheet, cell }: Place, text: string): string {
  if (sheet === null || text.includes(cell ?? sheet)) return text;
  return `${cell === null ? `แผ่น "${sheet}"` : `แผ่น "${sheet}" เซลล์ ${cell}`}: ${text}`;
}

/** A refusal in words, with its sheet and cell. */
export function problemLine(problem: Place & { readonly th: string }): string {
  return withPlace(problem, problem.th);
}
