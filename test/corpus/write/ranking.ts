/** Indicators by name only, best first. */
import { frameworkOf } from "../../../src/ita/frameworks";
import { INDICATOR_NUMBERS, type Assessment, type IndicatorNo } from "../../../src/ita/types";
import { block, type Block } from "../sheet";
import { scoreCell, type FigureStyle } from "./style";

export interface RankTable {
  readonly year: Assessment;
  readonly figures: FigureStyle;
  readonly scoreHeader?: string;
  readonly names?: Readonly<Partial<Record<IndicatorNo, string>>>;
}

export function rankTable({ year, figures, scoreHeader = "คะแนน", names = {} }: RankTable): Block {
  const { indicators } = frameworkOf(year.fiscalYear);
  const scored = INDICATOR_NUMBERS.filter((no) => year.indicators[no] !== undefined);
  const ranked = [...scored].sort((one, other) => (year.indicators[other] ?? 0) - (year.indicators[one] ?? 0));
  return block([
    ["อันดับ", "ตัวชี้วัด", scoreHeader],
    ...ranked.map((no, at) => [
      at + 1,
      names[no] ?? indicators.find((rule) => rule.no === no)?.nameTh ?? "",
      scoreCell(year.indicators[no], figures),
    ]),
  ]);
}
