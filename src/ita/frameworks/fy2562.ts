import type { Framework } from "../types";
import { questionRules, withChanges } from "./questionText";
import { eitFifteenQuestions } from "./shared/eitFifteenQuestions";
import { iitThirtyQuestions } from "./shared/iitThirtyQuestions";
import { indicatorsUntil2565 } from "./shared/indicators";
import { instrumentsUntil2566 } from "./shared/instruments";
import { letterLevels, passMark } from "./shared/levels";
import { itemWeightsNote, questionsNote, subIndicatorsNote, weightsNote } from "./shared/notes";
import { oitItems2563 } from "./shared/oitItems2563";
import { subIndicators2562 } from "./shared/subIndicators";

/** Disclosure items 42–48 of this year were seven internal measures; their titles are remembered, not quoted. */
const internalMeasures = [
  "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ",
  "มาตรการให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม",
  "มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง",
  "มาตรการจัดการเรื่องร้องเรียนการทุจริต",
  "มาตรการป้องกันการรับสินบน",
  "มาตรการป้องกันการขัดกันระหว่างผลประโยชน์",
  "มาตรการตรวจสอบการใช้ดุลพินิจ",
].map((textTh, index) => ({ code: `O${42 + index}`, indicator: 10 as const, subIndicator: "10.2", textTh }));

/** The first year of the ten indicators. Questions and items are those of FY2563, taken over unchecked. */
export const fy2562: Framework = {
  fiscalYear: 2562,
  instruments: instrumentsUntil2566,
  indicators: indicatorsUntil2565,
  subIndicators: subIndicators2562,
  questions: [
    ...questionRules("IIT", iitThirtyQuestions, true),
    ...questionRules("EIT", withChanges(eitFifteenQuestions, { e3: { textTh: null } }), true),
    ...questionRules("OIT", [...oitItems2563.slice(0, 41), ...internalMeasures], true),
  ],
  eitParts: "one",
  levels: letterLevels,
  passMark,
  itemWeights: { rule: "subIndicators", unconfirmed: true },
  unconfirmed: [
    weightsNote(2562),
    questionsNote(2562, { th: "อ้างอิงรายการของปีงบประมาณ พ.ศ. 2563", en: "taken from FY2563" }),
    subIndicatorsNote(2562),
    itemWeightsNote(2562),
  ],
};
