import { FISCAL_YEARS, frameworkOf } from "../frameworks";
import { readIndicatorCell, readQuestionCode } from "../reading/codes";
import type { SourceRow, SourceTable } from "../reading/types";
import { yearsIn } from "../reading/years";
import type { Finding, Framework, InstrumentCode, QuestionCode } from "../types";
import { isOtherAgency } from "./shared/agencies";
import { rowsInUse, scoreYears } from "./shared/entries";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { rulesOf } from "./shared/subjects";

/** "code-unknown": a question or item code that the year's list does not have, or an indicator number outside 1–10. */
export const codeUnknown: FindingKind = (evidence) =>
  evidence.tables
    .filter((table) => table.kind !== "shares" && table.kind !== "agencies" && !isOtherAgency(table, evidence))
    .flatMap((table) => {
      const years = yearsOf(table);
      return rowsInUse(table).flatMap((row) => [
        ...unknownQuestion(row, years, evidence),
        ...unknownIndicator(table, row, evidence),
      ]);
    });

/** Years whose list the codes may follow: of the scores, and those that headings and title name (definitions of the next year). */
function yearsOf(table: SourceTable): number[] {
  const named = [table.title, ...table.columns.map(({ header }) => header)]
    .flatMap(yearsIn)
    .flatMap(({ fiscalYear, isDate }) => (isDate ? [] : [fiscalYear]));
  const ofColumns = table.columns.flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [fiscalYear]));
  return [...new Set([...scoreYears(table), ...ofColumns, ...named])].sort((a, b) => b - a);
}

const instrumentOf: Readonly<Record<string, InstrumentCode>> = { i: "IIT", e: "EIT", O: "OIT" };

function unknownQuestion(row: SourceRow, years: readonly number[], { digits }: Evidence): Finding[] {
  const { words } = voice(digits);
  const code = questionCodeOf(row);
  const instrument = code === null ? undefined : instrumentOf[code.charAt(0)];
  if (code === null || instrument === undefined) return [];
  const known = years.flatMap((year) => rulesOf(year) ?? []);
  const yearIsSure = known.length > 0 && known.length === years.length;
  const lists = yearIsSure ? known : FISCAL_YEARS.map(frameworkOf);
  if (lists.some((rules) => has(rules, code))) return [];
  const [newest] = known;
  const isSure = yearIsSure && lists.every((rules) => isConfirmed(rules, instrument));
  const place = row.code?.place ?? row.name?.place ?? null;
  const numbers = lists.map((rules) => rules.questions.filter((rule) => rule.instrument === instrument).length);
  const last = `${code.charAt(0)}${Math.max(...numbers)}`;
  const shown = words.ours(code);
  const ofYear = yearIsSure && newest ? words.year(newest.fiscalYear) : "ทุกปีที่มีข้อมูล";
  const ofYearEn = yearIsSure && newest ? `FY${newest.fiscalYear}` : "any year known here";
  return [
    remark("code-unknown", isSure ? "error" : "warning", place, {
      found: row.code?.text.trim() ?? shown,
      expected: words.ours(`${code.charAt(0)}1 ถึง ${last}`),
      th: `ไม่มีข้อ ${shown} ในรายการของ${ofYear}${placeText(place)} ซึ่งมีถึงข้อ ${words.ours(last)}${isSure ? "" : " ทั้งนี้ ตรวจไม่ได้แน่ เพราะไม่ทราบปีหรือรายการของปีนั้นยังไม่ได้ยืนยันกับเอกสารทางการ"} กรุณาตรวจรหัสกับแบบวัดของปีที่ประเมิน แล้วแก้ให้ถูกต้อง`,
      en: `The list of ${ofYearEn} has no ${code}${placeTextEn(place)}; it ends with ${last}.${isSure ? "" : " This cannot be told for sure: the year is not known, or its list is not confirmed by an official source."} Check the code against the form of the year and mend it.`,
    }),
  ];
}

function questionCodeOf({ byCode, subject, code }: SourceRow): QuestionCode | null {
  if (byCode?.kind === "question") return byCode.code;
  if (subject?.kind === "question") return subject.code;
  return byCode === null && subject === null && code !== null ? (readQuestionCode(code.text)?.code ?? null) : null;
}

function has({ questions }: Framework, code: QuestionCode): boolean {
  return questions.some((question) => question.code === code);
}

/** A list that was only borrowed from another year or remembered proves nothing. */
function isConfirmed({ questions }: Framework, instrument: InstrumentCode): boolean {
  return questions.some((question) => question.instrument === instrument && !question.unconfirmed);
}

function unknownIndicator(table: SourceTable, row: SourceRow, { digits }: Evidence): Finding[] {
  const { words } = voice(digits);
  const no = indicatorNumberOf(row);
  if (no === null || (no >= 1 && no <= 10) || row.totalLabel !== null || table.kind === "ranking") return [];
  const place = row.code?.place ?? null;
  return [
    remark("code-unknown", "error", place, {
      found: row.code?.text.trim() ?? String(no),
      expected: words.ours("ตัวชี้วัดที่ 1 ถึง 10"),
      th: `ไม่มี${words.ours(`ตัวชี้วัดที่ ${no}`)} ในการประเมิน ITA${placeText(place)} ซึ่งมี${words.ours("ตัวชี้วัดที่ 1 ถึง 10")} กรุณาแก้เลขที่ของแถวนี้`,
      en: `There is no indicator ${no} in the ITA${placeTextEn(place)}; there are indicators 1 to 10. Mend the number of this row.`,
    }),
  ];
}

function indicatorNumberOf({ byCode, code }: SourceRow): number | null {
  if (byCode?.kind === "indicator") return Number(byCode.code);
  const announced = byCode === null && code !== null && /^\s*ตัวชี้วัด/.test(code.text);
  return announced ? (readIndicatorCell(code.text)?.no ?? null) : null;
}
