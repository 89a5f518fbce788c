/** How the answers of one question were shared out. */
import type { Hundredths } from "../../../src/ita/types";
import { block, type Block } from "../sheet";
import { scoreCell, type FigureStyle } from "./style";

export interface ShareTable {
  readonly answers: readonly { readonly text: string; readonly share: Hundredths }[];
  readonly figures: FigureStyle;
  readonly total?: Hundredths;
}

export function shareTable({ answers, figures, total }: ShareTable): Block {
  return block([
    ["ตัวเลือกคำตอบ", "ร้อยละ"],
    ...answers.map(({ text, share }) => [text, scoreCell(share, figures)]),
    ...(total === undefined ? [] : [["รวม", scoreCell(total, figures)]]),
  ]);
}
