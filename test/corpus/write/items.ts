/** Disclosure items under their sub-indicators, with definition, score, what was done, remark and units. */
import { frameworkOf } from "../../../src/ita/frameworks";
import { inDigits, type Digits } from "../../../src/ita/scores";
import type { Assessment, Hundredths } from "../../../src/ita/types";
import { block, type Block, type Cell, type Row } from "../sheet";
import { codeText, type CodeStyle } from "./style";

export interface ItemTable {
  readonly year: Assessment;
  readonly codes: CodeStyle;
  readonly digits: Digits;
  /** Items are marked 0, 50 or 100; "whole" writes them so, "circle" writes ○ for nought. */
  readonly scores: "whole" | "circle" | "number" | "decimals";
  readonly scoreHeader: string;
  readonly only?: readonly string[];
  readonly definitions?: Readonly<Record<string, string>>;
  readonly remarks?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
}

export function itemTable(options: ItemTable): Block {
  const { year, digits, only } = options;
  const framework = frameworkOf(year.fiscalYear);
  const items = framework.questions.filter(
    ({ code, instrument }) =>
      instrument === "OIT" && year.questions[code] !== undefined && (!only || only.includes(code))
  );
  const groups = [...new Set(items.map(({ subIndicator }) => subIndicator))];
  const rows = groups.flatMap((group): Row[] => {
    const rule = framework.subIndicators.find(({ code }) => code === group);
    return [
      ...(group === null ? [] : [["", `ตัวชี้วัดย่อยที่ ${inDigits(group, digits)} ${rule?.nameTh ?? ""}`, "", "", "", ""]]),
      ...items.filter(({ subIndicator }) => subIndicator === group).map((item) => itemRow(item, options)),
    ];
  });
  return block([["ข้อ", "รายการ/นิยาม", options.scoreHeader, "สิ่งที่ปฏิบัติ", "ข้อเสนอแนะ", "หน่วยงานรับผิดชอบ"], ...rows]);
}

export function itemRow(item: { readonly code: string; readonly textTh: string | null }, options: ItemTable): Row {
  return [
    codeText(item.code, options.codes),
    options.definitions?.[item.code] ?? item.textTh ?? "",
    itemScore(options.year.questions[item.code], options),
    "",
    options.remarks?.[item.code] ?? "",
    options.units?.[item.code] ?? "",
  ];
}

function itemScore(score: Hundredths | undefined, { scores, digits }: ItemTable): Cell {
  if (score === undefined) return "";
  if (scores === "number") return score / 100;
  if (scores === "decimals") return inDigits((score / 100).toFixed(2), digits);
  if (scores === "circle" && score === 0) return "○";
  return inDigits(String(score / 100), digits);
}
