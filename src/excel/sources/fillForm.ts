/** Changes that an import makes in score sheets that stand: scores, levels, the agency's name, remarks, sources. */
import type { Place } from "../../ita/types";
import { cellAddress, placeName, positionOf } from "../../ita/reading/address";
import { canonicalRead } from "../../sheets/merge/canonical";
import { isOurs } from "../../sheets/merge/mergeCells";
import type { Memory } from "../../sheets/merge/memory";
import { TABLE_NAMES } from "../../sheets/names";
import { QUESTION_COLUMNS, SOURCE_COLUMN } from "../../sheets/score/columns";
import type { ReadScores } from "../../sheets/score/readScores";
import { placeKey } from "../../sheets/score/scoreTable";
import { headingPosition } from "../columnFinder";
import type { WorkbookState } from "../readWorkbook";
import { cellAt } from "../tableCells";
import type { YearToPlace } from "./yearsToPlace";
import { scoreText, type Placement } from "./placements";
import { importedFrom, rememberedSource, rememberImport, rememberKept, rememberSource } from "./remembered";
import { sourceText } from "./sourceTexts";

export interface FormChange extends Place {
  readonly value: string | number;
  /** Give the cell the number format of scores. */
  readonly asScore?: boolean;
}

/** Scores into empty cells and over what an earlier import wrote; `next` learns of them before they are written. */
export function scoreChanges(placements: readonly Placement[], next: Memory): FormChange[] {
  return placements.flatMap(({ outcome, name, figure, place, stands, isPercentage }) => {
    if (outcome === "kept") rememberKept(next, name, scoreText(figure));
    if (outcome !== "fill") return [];
    rememberImport(next, name, stands, scoreText(figure), figure.from ? placeName(figure.from) : "");
    return [{ ...place, value: figure.value / 100, ...(isPercentage && { asScore: true }) }];
  });
}

/** Addresses beside the scores that are filled now; a source cell that staff wrote in is left alone. */
export function sourceChanges(
  state: WorkbookState,
  scores: ReadScores,
  placements: readonly Placement[],
  next: Memory
): FormChange[] {
  const rows = new Map(
    placements.filter(({ outcome }) => outcome === "fill").map((one) => [`${one.id}/${one.figure.code}`, one])
  );
  return [...rows.values()].flatMap(({ id, place, figure: { code } }): FormChange[] => {
    const table = state.tables.get(id);
    const position = table ? headingPosition(table.headers, SOURCE_COLUMN) : -1;
    if (!table || position < 0) return [];
    const [row, column] = [positionOf(place.cell).row, table.column + position];
    const from = (fiscalYear: number): string | null =>
      importedFrom(next, { table: TABLE_NAMES[id], fiscalYear, code });
    const { previousFiscalYear } = scores;
    const text = sourceText(
      { current: from(scores.framework.fiscalYear), previous: from(previousFiscalYear), previousFiscalYear },
      scores.digits
    );
    const { content } = cellAt(table, row, column);
    const entry = rememberedSource(next, TABLE_NAMES[id], code);
    if (text === "" || content === text || (content.trim() !== "" && !isOurs(content, entry))) return [];
    rememberSource(next, TABLE_NAMES[id], code, content, text);
    return [{ sheet: table.sheet, cell: cellAddress(row, column), value: text }];
  });
}

/** Words go only into empty cells: levels as announced, the agency's name, the assessor's remarks. */
export function wordChanges(
  state: WorkbookState,
  scores: ReadScores,
  years: readonly YearToPlace[],
  agency: string
): FormChange[] {
  const level = (side: YearToPlace["side"]): string => years.find((year) => year.side === side)?.assessment.level ?? "";
  const settings = [
    ["agency", agency],
    ["level", level("current")],
    ["previousLevel", level("previous")],
  ] as const;
  return [
    ...settings.flatMap(([code, text]) => {
      const table = state.tables.get("settings");
      const place = scores.places.get(placeKey("setting", code));
      if (!table || !place || text === "") return [];
      const { row, column } = positionOf(place.cell);
      return cellAt(table, row, column).content.trim() === "" ? [{ ...place, value: text }] : [];
    }),
    ...remarkChanges(state, scores, years),
  ];
}

function remarkChanges(state: WorkbookState, scores: ReadScores, years: readonly YearToPlace[]): FormChange[] {
  const table = state.tables.get("questionScores");
  const position = table ? headingPosition(table.headers, QUESTION_COLUMNS.remark) : -1;
  const remarks = years.find(({ side }) => side === "current")?.assessment.remarks ?? {};
  if (!table || position < 0) return [];
  return Object.entries(remarks).flatMap(([code, text]) => {
    const place = scores.places.get(placeKey("current", code));
    if (!place || text.trim() === "") return [];
    const [row, column] = [positionOf(place.cell).row, table.column + position];
    const isEmpty = canonicalRead(cellAt(table, row, column).content).trim() === "";
    return isEmpty ? [{ sheet: table.sheet, cell: cellAddress(row, column), value: text }] : [];
  });
}
