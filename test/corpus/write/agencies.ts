/** One agency a row, its indicators (and instruments) in columns. */
import { frameworkOf } from "../../../src/ita/frameworks";
import { inDigits } from "../../../src/ita/scores";
import { INDICATOR_NUMBERS, type Assessment, type ComponentCode } from "../../../src/ita/types";
import { block, type Block } from "../sheet";
import { digitsOf, scoreCell, type FigureStyle } from "./style";

export interface AgencyTable {
  readonly agencies: readonly { readonly name: string; readonly assessment: Assessment }[];
  readonly figures: FigureStyle;
  /** "number" ตัวชี้วัดที่ 1 · "short" ตชว.1 would be another's; "name" the framework's names · "bare" 1 … 10 */
  readonly heads: "number" | "name" | "bare";
  readonly components?: readonly ComponentCode[];
  readonly overall?: string;
  readonly level?: boolean;
  readonly running?: boolean;
}

export function agencyTable(options: AgencyTable): Block {
  const { agencies, figures, heads, components = [], overall, level = false, running = true } = options;
  const digits = digitsOf(figures);
  const rules = frameworkOf(agencies[0]?.assessment.fiscalYear ?? 2568).indicators;
  const headOf = (no: number): string => {
    if (heads === "name") return rules[no - 1]?.nameTh ?? "";
    return inDigits(heads === "bare" ? String(no) : `ตัวชี้วัดที่ ${no}`, digits);
  };
  return block([
    [
      ...(running ? ["ลำดับ"] : []),
      "หน่วยงาน",
      ...INDICATOR_NUMBERS.map(headOf),
      ...components,
      ...(overall === undefined ? [] : [overall]),
      ...(level ? ["ระดับ"] : []),
    ],
    ...agencies.map(({ name, assessment }, at) => [
      ...(running ? [at + 1] : []),
      name,
      ...INDICATOR_NUMBERS.map((no) => scoreCell(assessment.indicators[no], figures)),
      ...components.map((code) => scoreCell(assessment.components[code], figures)),
      ...(overall === undefined ? [] : [scoreCell(assessment.overall, figures)]),
      ...(level ? [assessment.level ?? ""] : []),
    ]),
  ]);
}
