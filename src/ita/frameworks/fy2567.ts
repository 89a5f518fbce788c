import type { Framework } from "../types";
import { questionRules, withoutTexts } from "./questionText";
import { eitNineQuestions } from "./shared/eitNineQuestions";
import { iitFifteenQuestions } from "./shared/iitFifteenQuestions";
import { indicatorsFrom2566 } from "./shared/indicators";
import { instrumentsFrom2567 } from "./shared/instruments";
import { passMark, wordLevels } from "./shared/levels";
import { itemWeightsNote, levelWordingNote, questionsNote, subIndicatorsNote } from "./shared/notes";
import { oitItems2567 } from "./shared/oitItems2567";
import { subIndicators2567 } from "./shared/subIndicators";

/** First year of the short forms (15 and 9 questions). Their texts were not found; FY2568 words some of them otherwise. */
export const fy2567: Framework = {
  fiscalYear: 2567,
  instruments: instrumentsFrom2567,
  indicators: indicatorsFrom2566,
  subIndicators: subIndicators2567,
  questions: [
    ...questionRules("IIT", withoutTexts(iitFifteenQuestions)),
    ...questionRules("EIT", withoutTexts(eitNineQuestions)),
    ...questionRules("OIT", oitItems2567),
  ],
  eitParts: "two",
  levels: wordLevels,
  passMark,
  itemWeights: { rule: "subIndicators", unconfirmed: true },
  unconfirmed: [
    levelWordingNote(2567),
    questionsNote(2567, {
      th: "ไม่พบถ้อยคำของแบบวัด IIT และ EIT ส่วนรายการของแบบวัด OIT ไม่ได้มาจากเอกสารทางการ",
      en: "IIT and EIT wording not found; OIT items not from an official list",
    }),
    subIndicatorsNote(2567),
    itemWeightsNote(2567),
  ],
};
