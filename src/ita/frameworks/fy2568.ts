import type { Framework } from "../types";
import { questionRules } from "./questionText";
import { eitNineQuestions } from "./shared/eitNineQuestions";
import { iitFifteenQuestions } from "./shared/iitFifteenQuestions";
import { indicatorsFrom2566 } from "./shared/indicators";
import { instrumentsFrom2567 } from "./shared/instruments";
import { passMark, wordLevels } from "./shared/levels";
import { itemWeightsNote, levelWordingNote, questionsNote, subIndicatorsNote } from "./shared/notes";
import { oitItems2568 } from "./shared/oitItems2568";
import { subIndicators2568 } from "./shared/subIndicators";

/** Questions, items and both EIT parts were seen in a published result; the text of i10 and the item weights were not. */
export const fy2568: Framework = {
  fiscalYear: 2568,
  instruments: instrumentsFrom2567,
  indicators: indicatorsFrom2566,
  subIndicators: subIndicators2568,
  questions: [
    ...questionRules("IIT", iitFifteenQuestions),
    ...questionRules("EIT", eitNineQuestions),
    ...questionRules("OIT", oitItems2568),
  ],
  eitParts: "two",
  levels: wordLevels,
  passMark,
  itemWeights: { rule: "items", unconfirmed: true },
  unconfirmed: [
    levelWordingNote(2568),
    questionsNote(2568, { th: "ไม่พบถ้อยคำของข้อ i10", en: "wording of i10 not found" }),
    subIndicatorsNote(2568),
    itemWeightsNote(2568),
  ],
};
