/** Where gathered scores would go in the score sheets that stand, and what becomes of each cell. Asks nothing of Excel. */
import { positionOf } from "../../ita/reading/address";
import { readFigureCell } from "../../ita/reading/figures";
import { readNumberFormat } from "../../ita/reading/numberFormat";
import type { Place } from "../../ita/types";
import { canonicalPlanned } from "../../sheets/merge/canonical";
import { isOurs } from "../../sheets/merge/mergeCells";
import type { Memory } from "../../sheets/merge/memory";
import { TABLE_NAMES } from "../../sheets/names";
import type { ReadScores } from "../../sheets/score/readScores";
import { placeKey, type YearSide } from "../../sheets/score/scoreTable";
import type { WorkbookState } from "../readWorkbook";
import { cellAt } from "../tableCells";
import type { GatheredFigure, YearToPlace } from "./yearsToPlace";
import { importedValue, wasOffered, type ScoreCellName } from "./remembered";

export interface Placement {
  readonly id: "indicatorScores" | "questionScores";
  readonly name: ScoreCellName;
  readonly side: YearSide;
  readonly figure: GatheredFigure;
  readonly place: Place;
  /** What the cell holds now. */
  readonly stands: string;
  /** The cell's own format would show a score as a percentage. */
  readonly isPercentage: boolean;
  /**
   * - "fill": the cell is empty, or still holds what an earlier import wrote
   * - "same": the score stands there already
   * - "kept": another value of the staff's own
   */
  readonly outcome: "fill" | "same" | "kept";
}

/** Figures for which the sheets have no cell are left out. */
export function placementsOf(
  state: WorkbookState,
  scores: ReadScores,
  years: readonly YearToPlace[],
  memory: Memory | null
): Placement[] {
  return years.flatMap(({ side, assessment, figures }) =>
    figures.flatMap((figure): Placement[] => {
      const id = figure.kind === "question" ? "questionScores" : "indicatorScores";
      const table = state.tables.get(id);
      const place = scores.places.get(placeKey(side, figure.code));
      if (!table || !place) return [];
      const name = { table: TABLE_NAMES[id], fiscalYear: assessment.fiscalYear, code: figure.code };
      const { row, column } = positionOf(place.cell);
      const { value, content, format } = cellAt(table, row, column);
      const outcome = (): Placement["outcome"] => {
        if (content.trim() === "") return "fill";
        if (readFigureCell(value, format, "score").value === figure.value) return "same";
        return isOurs(content, importedValue(memory, name)) ? "fill" : "kept";
      };
      const isPercentage = readNumberFormat(format).percent;
      return [{ id, name, side, figure, place, stands: content, isPercentage, outcome: outcome() }];
    })
  );
}

/** The figure as the memory and the cell spell it. */
export const scoreText = (figure: GatheredFigure): string => canonicalPlanned(figure.value / 100);

/** Neither stands in the score sheets nor was brought in, or refused, before. */
export function isNews(placement: Placement, memory: Memory | null): boolean {
  const text = scoreText(placement.figure);
  if (placement.outcome === "same") return false;
  if (placement.outcome === "kept") return !wasOffered(memory, placement.name, text);
  return importedValue(memory, placement.name)?.base !== text;
}
