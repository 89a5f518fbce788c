import type { Framework } from "../types";
import { questionRules, withChanges } from "./questionText";
import { eitFifteenQuestions } from "./shared/eitFifteenQuestions";
import { iitThirtyQuestions } from "./shared/iitThirtyQuestions";
import { indicatorsUntil2565 } from "./shared/indicators";
import { instrumentsUntil2566 } from "./shared/instruments";
import { letterLevels, passMark } from "./shared/levels";
import { questionsNote } from "./shared/notes";
import { oitItems2563 } from "./shared/oitItems2563";
import { subIndicators2563 } from "./shared/subIndicators";

/** The best documented of the letter years: questions, items and sub-indicators were all seen. */
export const fy2564: Framework = {
  fiscalYear: 2564,
  instruments: instrumentsUntil2566,
  indicators: indicatorsUntil2565,
  subIndicators: subIndicators2563,
  questions: [
    ...questionRules("IIT", iitThirtyQuestions),
    ...questionRules("EIT", withChanges(eitFifteenQuestions, { e3: { textTh: null } }), true),
    ...questionRules("OIT", oitItems2563),
  ],
  eitParts: "one",
  levels: letterLevels,
  passMark,
  itemWeights: { rule: "subIndicators", unconfirmed: false },
  unconfirmed: [questionsNote(2564, { th: "ถ้อยคำของแบบวัด EIT", en: "wording of the EIT" })],
};
