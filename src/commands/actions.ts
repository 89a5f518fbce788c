import { defaultFiscalYear, FISCAL_YEAR_CHOICES } from "./fiscalYears";
import type { Problem, RunOutcome, ScoreSheetOptions, ScoreSheetOutcome } from "../excel/types";
import type { CommandName } from "./names";
import type { CommandAction } from "./runCommand";

/** What the ribbon asks of the workbook; in Excel the module `../excel/api`. */
export interface CommandApi {
  runAnalysis(): Promise<RunOutcome>;
  createScoreSheets(options: ScoreSheetOptions): Promise<ScoreSheetOutcome>;
  showPlace(sheet: string, cell?: string | null): Promise<void>;
  checkSupport(): Problem | null;
}

/** The work behind each ribbon button. An Excel that is too old is told so before it is asked for anything. */
export function commandActions(api: CommandApi): Readonly<Record<CommandName, CommandAction>> {
  return {
    analyseIta: () => whenSupported(api, () => analyse(api)),
    createScoreSheets: () => whenSupported(api, () => createOrShow(api)),
  };
}

async function whenSupported(api: CommandApi, action: CommandAction): Promise<readonly Problem[]> {
  const lack = api.checkSupport();
  return lack ? [lack] : action();
}

async function analyse(api: CommandApi): Promise<readonly Problem[]> {
  const outcome = await api.runAnalysis();
  return outcome.ok ? [] : outcome.problems;
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
