/**
 * Measures by question, for the forms of FY2567–2569. How to change or add one: edit the file of the instrument; a new
 * form gets an object of its own and a line below under its number of questions, for codes mean something only within
 * their form (as in `frameworks/shared/questionSubjects.ts`).
 */
import type { InstrumentCode } from "../../../types";
import type { FormMeasures } from "../bankMeasure";
import { externalNine } from "./external";
import { internalFifteen } from "./internal";

export const questionMeasures: Readonly<Record<InstrumentCode, Readonly<Record<number, FormMeasures>>>> = {
  IIT: { 15: internalFifteen },
  EIT: { 9: externalNine },
  OIT: {},
};
