import type { Framework } from "../types";
import { questionRules, withChanges } from "./questionText";
import { eitFifteenQuestions } from "./shared/eitFifteenQuestions";
import { iitThirtyQuestions } from "./shared/iitThirtyQuestions";
import { indicatorsUntil2565 } from "./shared/indicators";
import { instrumentsUntil2566 } from "./shared/instruments";
import { letterLevels, passMark } from "./shared/levels";
import { questionsNote, weightsNote } from "./shared/notes";
import { oitItems2563 } from "./shared/oitItems2563";
import { subIndicators2563 } from "./shared/subIndicators";

/** Level ranges are printed for this year; the lists are those of FY2564 but for O34, and remembered. */
export const fy2565: Framework = {
  fiscalYear: 2565,
  instruments: instrumentsUntil2566,
  indicators: indicatorsUntil2565,
  subIndicators: subIndicators2563,
  questions: [
    ...questionRules("IIT", iitThirtyQuestions, true),
    ...questionRules("EIT", withChanges(eitFifteenQuestions, { e3: { textTh: null } }), true),
    ...questionRules("OIT", withChanges(oitItems2563, { O34: { textTh: "นโยบายไม่รับของขวัญ (No Gift Policy)" } }), true),
  ],
  eitParts: "one",
  levels: letterLevels,
  passMark,
  itemWeights: { rule: "subIndicators", unconfirmed: false },
  unconfirmed: [
    weightsNote(2565),
    questionsNote(2565, { th: "อ้างอิงรายการของปีงบประมาณ พ.ศ. 2564", en: "taken from FY2564" }),
  ],
};
