import type { Framework } from "../types";
import { questionRules, withoutTexts } from "./questionText";
import { eitNineQuestions } from "./shared/eitNineQuestions";
import { iitFifteenQuestions } from "./shared/iitFifteenQuestions";
import { indicatorsFrom2566 } from "./shared/indicators";
import { instrumentsFrom2567 } from "./shared/instruments";
import { passMark, wordLevels } from "./shared/levels";
import {
  itemWeightsNote,
  eitPartsNote,
  levelsAssumedNote,
  questionsNote,
  subIndicatorsNote,
  weightsNote,
} from "./shared/notes";
import { oitItems2569 } from "./shared/oitItems2569";

/**
 * Presumed throughout: weights, levels and the count of questions are those of FY2568. Only item O25 is quoted from the
 * year's criteria. The sub-indicators are not known and therefore not listed.
 */
export const fy2569: Framework = {
  fiscalYear: 2569,
  instruments: instrumentsFrom2567,
  indicators: indicatorsFrom2566,
  subIndicators: [],
  questions: [
    ...questionRules("IIT", withoutTexts(iitFifteenQuestions)),
    ...questionRules("EIT", withoutTexts(eitNineQuestions)),
    ...questionRules("OIT", oitItems2569),
  ],
  eitParts: "unknown",
  levels: wordLevels,
  passMark,
  itemWeights: { rule: "items", unconfirmed: true },
  unconfirmed: [
    weightsNote(2569),
    levelsAssumedNote(2569),
    eitPartsNote(2569),
    questionsNote(2569, {
      th: "ไม่พบข้อคำถามของแบบวัด IIT และ EIT ส่วนรายการของแบบวัด OIT มีเพียงข้อ O25 ที่อ้างจากหลักเกณฑ์",
      en: "IIT and EIT questions not found; of the OIT items only O25 is quoted from the criteria",
    }),
    subIndicatorsNote(2569),
    itemWeightsNote(2569),
  ],
};
