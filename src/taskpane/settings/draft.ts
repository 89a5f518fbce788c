/** What the settings form holds while it is edited, and what of it is to be written. */
import { readScore } from "../../ita/scores";
import type { PaneSetting, SettingsChange, SettingsStatus } from "../../excel/types";

export type Draft = Readonly<Record<PaneSetting, string>>;

/** Scores among the settings; they may be left empty, and the year's usual one then counts. */
export const SCORE_SETTINGS = ["strengthThreshold", "passMark"] as const satisfies readonly PaneSetting[];
export const YEAR_SETTINGS = ["fiscalYear", "previousFiscalYear"] as const satisfies readonly PaneSetting[];

/** Every setting of the form, and what it is where the workbook has none; the type face is the first on offer then. */
const USUAL: Draft = {
  agency: "",
  fiscalYear: "",
  previousFiscalYear: "",
  level: "",
  strengthThreshold: "",
  passMark: "",
  digits: "thai",
  font: "",
  memoFrom: "",
  memoTo: "",
  memoThrough: "",
  memoAnnounced: "",
  memoName: "",
  memoPosition: "",
};
const CODES = Object.keys(USUAL) as PaneSetting[];

type MemoField = Extract<PaneSetting, `memo${string}`>;
export const MEMO_FIELDS = CODES.filter((code): code is MemoField => code.startsWith("memo"));

export const draftOf = ({ values, fonts }: Pick<SettingsStatus, "values" | "fonts">): Draft => ({
  ...USUAL,
  font: fonts[0] ?? "",
  ...values,
});

/**
 * Another year of results: compared with the newest year before it that the workbook has, and without the level that was
 * announced for the other year.
 */
export function withYear(draft: Draft, fiscalYear: string, years: readonly number[]): Draft {
  const before = years.filter((year) => year < Number(fiscalYear));
  const previous = before.length === 0 ? "" : String(Math.max(...before));
  return { ...draft, fiscalYear, previousFiscalYear: previous, level: "" };
}

/** Fields that cannot be saved: no number, or none from 0 to 100. */
export const faultsIn = (draft: Draft): readonly PaneSetting[] =>
  SCORE_SETTINGS.filter((code) => !readScore(draft[code]).ok);

/** What differs from the workbook; null where a fault stands in the way. */
export function changeOf(draft: Draft, settings: SettingsStatus): SettingsChange | null {
  if (faultsIn(draft).length > 0) return null;
  const before = draftOf(settings);
  const changed = CODES.filter((code) => draft[code].trim() !== before[code]);
  return Object.fromEntries(changed.map((code) => [code, cellOf(code, draft[code].trim())]));
}

function cellOf(code: PaneSetting, text: string): string | number | null {
  if (text === "") return null;
  if (YEAR_SETTINGS.some((one) => one === code)) return Number(text);
  if (!SCORE_SETTINGS.some((one) => one === code)) return text;
  const score = readScore(text);
  return score.ok && score.value !== null ? score.value / 100 : text;
}
