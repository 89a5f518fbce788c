/**
 * Disclosure items that show work on what a question asks about, by subject. That a question on the use of property is
 * answered by the procedure manual and the risk report, and one on taking part by the item on participation, stands in a
 * published result; the other links are ours and shown as suggestions.
 */
import type { InstrumentCode } from "../../types";
import type { ItemSubject } from "./itemSubjects";

type Links = Readonly<Record<string, readonly ItemSubject[]>>;

const iitFifteen: Links = {
  i1: ["procedureManual", "serviceManual"],
  i2: ["serviceManual", "complaintChannel"],
  i3: ["noGiftPolicy", "riskAssessment", "complaintChannel"],
  i4: ["workPlan"],
  i5: ["riskAssessment", "riskReport"],
  i6: ["procurementProgress", "procurementReport"],
  i7: ["codeOfEthics"],
  i8: ["codeOfEthics", "complaintProcedure"],
  i9: ["personnelPlan", "personnelReport"],
  i10: ["procedureManual"],
  i11: ["procedureManual", "riskReport"],
  i12: ["procedureManual", "riskReport"],
  i13: ["noGiftPolicy", "antiCorruptionPlan"],
  i14: ["antiCorruptionPlan", "antiCorruptionReport"],
  i15: ["complaintProcedure", "complaintStatistics"],
};

const eitNine: Links = {
  e1: ["serviceManual"],
  e2: ["serviceManual"],
  e3: ["noGiftPolicy", "complaintChannel"],
  e4: ["contact", "news"],
  e5: ["news", "annualReport"],
  e6: ["contact"],
  e7: ["participation"],
  e8: ["annualReport", "serviceStatistics"],
  e9: ["eService"],
};

const iitThirty: Links = {
  i1: ["procedureManual", "serviceManual"],
  i2: ["serviceManual"],
  i3: ["procedureManual", "codeOfEthics"],
  i4: ["noGiftPolicy", "complaintChannel"],
  i5: ["noGiftPolicy"],
  i6: ["noGiftPolicy"],
  i7: ["budgetPlan"],
  i8: ["budgetPlan", "budgetReport"],
  i9: ["riskAssessment"],
  i10: ["riskAssessment", "riskReport"],
  i11: ["procurementProgress", "procurementReport"],
  i12: ["budgetProgress", "complaintChannel"],
  i13: ["personnelPlan"],
  i14: ["personnelCriteria"],
  i15: ["personnelPlan", "personnelCriteria"],
  i16: ["codeOfEthics"],
  i17: ["codeOfEthics", "complaintChannel"],
  i18: ["personnelPlan", "personnelReport"],
  i19: ["procedureManual"],
  i20: ["procedureManual"],
  i21: ["procedureManual"],
  i22: ["procedureManual"],
  i23: ["procedureManual"],
  i24: ["procedureManual", "riskReport"],
  i25: ["executiveWill", "antiCorruptionPlan"],
  i26: ["antiCorruptionPlan", "measures"],
  i27: ["antiCorruptionReport"],
  i28: ["antiCorruptionReport", "complaintStatistics"],
  i29: ["riskReport", "measuresReport"],
  i30: ["complaintProcedure", "complaintChannel"],
};

const eitFifteen: Links = {
  e1: ["serviceManual"],
  e2: ["serviceManual"],
  e3: ["contact", "news"],
  e4: ["noGiftPolicy", "complaintChannel"],
  e5: ["annualReport"],
  e6: ["news", "socialNetwork"],
  e7: ["annualReport", "news"],
  e8: ["feedbackChannel"],
  e9: ["questionsAndAnswers", "contact"],
  e10: ["complaintChannel"],
  e11: ["satisfaction", "serviceManual"],
  e12: ["satisfaction"],
  e13: ["eService"],
  e14: ["participation"],
  e15: ["participation", "annualReport"],
};

/** By instrument and number of questions of the form: codes mean something only within their form. */
const forms: Readonly<Record<InstrumentCode, Readonly<Record<number, Links>>>> = {
  IIT: { 15: iitFifteen, 30: iitThirty },
  EIT: { 9: eitNine, 15: eitFifteen },
  OIT: {},
};

export function questionSubjects(instrument: InstrumentCode, questions: number): Links {
  return forms[instrument][questions] ?? {};
}
