import type { Words } from "../../i18n/th";
import type { MeasureGroup } from "../../ita/types";
import type { Figures } from "../figures";

/** An indicator by its number; an issue by its title, which begins with its number. */
export const groupName = ({ no, titleTh }: MeasureGroup, figures: Figures, words: Words): string =>
  titleTh === "" ? words.measures.indicators(figures.text(no)) : words.measures.issue(figures.text(titleTh));
