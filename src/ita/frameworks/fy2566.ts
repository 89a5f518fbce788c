import type { Framework } from "../types";
import { questionRules } from "./questionText";
import { eitFifteenQuestions } from "./shared/eitFifteenQuestions";
import { iitThirtyQuestions } from "./shared/iitThirtyQuestions";
import { indicatorsFrom2566 } from "./shared/indicators";
import { instrumentsUntil2566 } from "./shared/instruments";
import { wordLevels, passMark } from "./shared/levels";
import { eitPartsNote, levelWordingNote, questionsNote, subIndicatorsNote } from "./shared/notes";
import { oitItems2566 } from "./shared/oitItems2566";
import { subIndicators2566 } from "./shared/subIndicators";

/** First year of levels in words. Whether the EIT had two parts already is only remembered, so it counts as unknown. */
export const fy2566: Framework = {
  fiscalYear: 2566,
  instruments: instrumentsUntil2566,
  indicators: indicatorsFrom2566,
  subIndicators: subIndicators2566,
  questions: [
    ...questionRules("IIT", iitThirtyQuestions),
    ...questionRules("EIT", eitFifteenQuestions),
    ...questionRules("OIT", oitItems2566),
  ],
  eitParts: "unknown",
  levels: wordLevels,
  passMark,
  itemWeights: { rule: "subIndicators", unconfirmed: false },
  unconfirmed: [
    levelWordingNote(2566),
    eitPartsNote(2566),
    questionsNote(2566, {
      th: "ถ้อยคำของแบบวัด EIT และรายการ O4 O11 O12 และ O13",
      en: "wording of the EIT and of items O4, O11, O12, O13",
    }),
    subIndicatorsNote(2566),
  ],
};
