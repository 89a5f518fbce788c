/**
 * What each disclosure item is about and which number it bears in which year: numbers and titles change from year to year,
 * the subject stays. A year without an entry keeps the one before it; null ends a subject. Where two items became one, the
 * subject that comes first in this list is the one that a comparison goes by.
 *
 * Nine subjects (participation … procedureManual of the crosswalk) come from compared lists of the years; the others were
 * matched here by their titles, so every conclusion from this table is shown as unconfirmed where the year's list is.
 */
type CodesByYear = Readonly<Record<number, string | null>>;

export const itemSubjects = {
  structure: { 2562: "O1" },
  authority: { 2562: "O3", 2568: "O1" },
  executives: { 2562: "O2" },
  contact: { 2562: "O5", 2567: "O4", 2568: "O3" },
  strategicPlan: { 2562: "O4", 2567: "O7", 2568: "O5" },
  news: { 2562: "O7", 2567: "O5", 2568: "O4" },
  laws: { 2562: "O6", 2567: null },
  questionsAndAnswers: { 2562: "O8", 2567: "O6", 2568: null },
  socialNetwork: { 2562: "O9", 2567: null },
  privacyPolicy: { 2566: "O10", 2567: null },
  workPlan: { 2562: "O10", 2566: "O11", 2567: "O8", 2568: "O6" },
  workProgress: { 2562: "O11", 2566: "O12", 2567: "O8", 2568: "O6" },
  annualReport: { 2562: "O12", 2566: "O13", 2567: "O9", 2568: "O7" },
  procedureManual: { 2562: "O13", 2566: "O14", 2567: "O10", 2568: "O8" },
  serviceManual: { 2562: "O14", 2566: "O15", 2567: "O11", 2568: "O9" },
  serviceStatistics: { 2562: "O15", 2566: "O16", 2567: "O12", 2568: "O11", 2569: null },
  satisfaction: { 2562: "O16", 2566: "O17", 2567: null },
  eService: { 2562: "O17", 2566: "O18", 2567: "O13", 2568: "O10" },
  budgetPlan: { 2562: "O18", 2566: "O11", 2567: "O8", 2568: "O6" },
  budgetProgress: { 2562: "O19", 2566: "O12", 2567: "O8", 2568: "O6" },
  budgetReport: { 2562: "O20", 2566: null },
  procurementProgress: { 2562: "O23", 2566: "O21", 2567: "O16", 2568: "O12", 2569: "O11" },
  procurementPlan: { 2562: "O21", 2566: "O19", 2567: "O14", 2568: "O12", 2569: null },
  procurementNotices: { 2562: "O22", 2566: "O20", 2567: "O15", 2568: null },
  procurementReport: { 2562: "O24", 2566: "O22", 2567: "O17", 2568: "O13", 2569: "O12" },
  personnelPlan: { 2562: "O25", 2566: "O23", 2567: "O18", 2568: "O14", 2569: "O13" },
  personnelWork: { 2562: "O26", 2566: "O24", 2567: null },
  personnelCriteria: { 2562: "O27", 2566: "O25", 2567: null, 2569: "O13" },
  personnelReport: { 2562: "O28", 2566: "O26", 2567: "O19", 2568: "O15", 2569: "O14" },
  complaintProcedure: { 2562: "O29", 2566: "O27", 2567: "O22", 2568: "O17", 2569: "O16" },
  complaintChannel: { 2562: "O30", 2566: "O28", 2567: "O23", 2568: "O18", 2569: "O17" },
  complaintStatistics: { 2562: "O31", 2566: "O29", 2567: "O24", 2568: "O19", 2569: "O18" },
  feedbackChannel: { 2562: "O32", 2566: null },
  participation: { 2562: "O33", 2566: "O30", 2567: "O25", 2568: "O20", 2569: "O19" },
  executiveWill: { 2562: "O34", 2565: null },
  executiveParticipation: { 2562: "O35", 2566: null },
  noGiftPolicy: { 2565: "O34", 2566: "O31", 2567: "O26", 2568: "O21", 2569: "O20" },
  noGiftCulture: { 2566: "O32", 2567: "O27", 2568: "O21", 2569: "O20" },
  noGiftReport: { 2566: "O33", 2567: "O28", 2568: null },
  giftReceipts: { 2567: "O29", 2568: "O22", 2569: "O20" },
  riskAssessment: { 2562: "O36", 2566: "O34", 2567: "O30", 2568: "O23", 2569: "O21" },
  riskReport: { 2562: "O37", 2566: "O35", 2567: "O31", 2568: "O24", 2569: "O22" },
  organisationCulture: { 2562: "O38", 2566: null },
  antiCorruptionPlan: { 2562: "O39", 2566: "O36", 2567: "O32", 2568: "O25", 2569: "O23" },
  antiCorruptionProgress: { 2562: "O40", 2566: "O37", 2567: null },
  antiCorruptionReport: { 2562: "O41", 2566: "O38", 2567: "O33", 2568: "O26", 2569: "O24" },
  codeOfEthics: { 2566: "O39", 2567: "O20", 2568: "O16", 2569: "O15" },
  ethicsWork: { 2566: "O40", 2567: "O21", 2568: "O16", 2569: "O15" },
  ethicsAssessment: { 2566: "O41", 2567: null },
  measures: { 2563: "O42", 2567: "O34", 2568: "O27", 2569: "O25" },
  measuresReport: { 2563: "O43", 2567: "O35", 2568: "O28", 2569: "O26" },
} as const satisfies Readonly<Record<string, CodesByYear>>;

export type ItemSubject = keyof typeof itemSubjects;

export const ITEM_SUBJECTS = Object.keys(itemSubjects) as ItemSubject[];

/** The item's code in a year, or null when the year has none on the subject. */
export function itemCode(subject: ItemSubject, fiscalYear: number): string | null {
  const codes: CodesByYear = itemSubjects[subject];
  const since = Object.keys(codes)
    .map(Number)
    .filter((year) => year <= fiscalYear)
    .sort((one, other) => other - one)[0];
  return since === undefined ? null : (codes[since] ?? null);
}
