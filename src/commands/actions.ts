import { defaultFiscalYear, FISCAL_YEAR_CHOICES } from "./fiscalYears";
import { rememberRibbonRun } from "./ribbonRun";
import type { Problem, RunOutcome, ScoreSheetOptions, ScoreSheetOutcome } from "../excel/types";
import type { ChoiceStore } from "../i18n/language";
import type { CommandName } from "./names";
import type { CommandAction } from "./runCommand";

/** What the ribbon asks of the workbook; in Excel the module `../excel/api`. */
export interface CommandApi {
  runAnalysis(options: { readonly now: Date }): Promise<RunOutcome>;
  createScoreSheets(options: ScoreSheetOptions): Promise<ScoreSheetOutcome>;
  showPlace(sheet: string, cell?: string | null): Promise<void>;
  checkSupport(): Problem | null;
}

/**
 * The work behind each ribbon button. An Excel that is too old is told so before it is asked for anything.
 * @param store where the pane learns what the ribbon did
 */
export function commandActions(
  api: CommandApi,
  store: () => ChoiceStore
): Readonly<Record<CommandName, CommandAction>> {
  return {
    analyseIta: () => whenSupported(api, () => analyse(api, store)),
    createScoreSheets: () => whenSupported(api, () => createOrShow(api)),
  };
}

async function whenSupported(api: CommandApi, action: CommandAction): Promise<readonly Problem[]> {
  const lack = api.checkSupport();
  return lack ? [lack] : action();
}

async function analyse(api: CommandApi, store: () => ChoiceStore): Promise<readonly Problem[]> {
  const now = new Date();
  const outcome = await api.runAnalysis({ now });
  if (!outcome.ok) return outcome.problems;
  rememberRibbonRun({ at: now.toISOString(), merge: outcome.merge }, store);
  return [];
}

/** The ribbon asks no questions: latest firm year, agency left for the settings sheet. Sheets that exist are shown instead. */
async function createOrShow(api: CommandApi): Promise<readonly Problem[]> {
  const outcome = await api.createScoreSheets({ fiscalYear: defaultFiscalYear(FISCAL_YEAR_CHOICES) });
  if (!outcome.ok) return outcome.problems;
  const there = sheetToFill(outcome.kept);
  if (outcome.created.length === 0 && there !== undefined) await api.showPlace(there);
  return [];
}

/** Of the score sheets, the one that is filled in first; else whichever is there. */
const sheetToFill = (sheets: readonly string[]): string | undefined =>
  sheets.find((name) => name.startsWith("คะแนนตัวชี้วัด")) ?? sheets[0];
