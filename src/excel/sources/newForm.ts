/** Score sheets that an import makes: the missing ones, filled with what was gathered. */
import { frameworkOf } from "../../ita/frameworks";
import { placeName } from "../../ita/reading/address";
import type { Digits } from "../../ita/scores";
import { DEFAULT_STRENGTH_THRESHOLD, type Framework, type Hundredths } from "../../ita/types";
import type { Memory } from "../../sheets/merge/memory";
import { TABLE_NAMES } from "../../sheets/names";
import { plannedKeys } from "../../sheets/merge/rows";
import type { SheetPlan } from "../../sheets/plan";
import { scoreSheets } from "../../sheets/score";
import type { ScoreSheetInput } from "../../sheets/score/input";
import type { Settings } from "../../sheets/score/readSettings";
import { type WorkbookState, standingTable } from "../readWorkbook";
import type { Gathered } from "../../ita/reading/types";
import { yearsToPlace, type GatheredFigure, type YearToPlace } from "./yearsToPlace";
import { scoreText } from "./placements";
import { rememberImport, rememberSource } from "./remembered";
import { sourceText } from "./sourceTexts";

/** What the form says before any score is put in. */
export interface FormSettings {
  readonly agency: string;
  readonly framework: Framework;
  readonly previousFiscalYear: number;
  readonly digits: Digits;
  readonly strengthThreshold: Hundredths;
}

/** The settings that stand, else those that the newest gathered year asks for. */
export function formSettings(standing: Settings | null, gathered: Gathered, agency: string): FormSettings {
  if (standing) return { ...standing, strengthThreshold: standing.strengthThreshold ?? DEFAULT_STRENGTH_THRESHOLD };
  const [newest, before] = gathered.years.map(({ assessment }) => assessment.fiscalYear);
  const framework = frameworkOf(newest ?? NaN);
  return {
    agency,
    framework,
    previousFiscalYear: before ?? framework.fiscalYear - 1,
    digits: "thai",
    strengthThreshold: DEFAULT_STRENGTH_THRESHOLD,
  };
}

export interface NewForm {
  readonly plans: readonly SheetPlan[];
  readonly digits: Digits;
  /** Score cells filled. */
  readonly filled: number;
}

export function newForm(state: WorkbookState, settings: FormSettings, gathered: Gathered, next: Memory): NewForm {
  const years = yearsToPlace(gathered, settings.framework, settings.previousFiscalYear);
  const assessmentOf = (side: YearToPlace["side"]) => years.find((year) => year.side === side)?.assessment ?? null;
  const input: ScoreSheetInput = {
    ...settings,
    current: assessmentOf("current"),
    previous: assessmentOf("previous"),
    sources: sourcesByRow(years, settings),
  };
  const plans = scoreSheets(input).filter((plan) => standingTable(state, plan) === undefined);
  const made = new Map(plans.map((plan) => [plan.table.name, codesOf(plan)]));
  let filled = 0;
  for (const { assessment, figures } of years) {
    for (const figure of figures) {
      const table = TABLE_NAMES[figure.kind === "question" ? "questionScores" : "indicatorScores"];
      if (!made.get(table)?.has(figure.code)) continue;
      filled++;
      const name = { table, fiscalYear: assessment.fiscalYear, code: figure.code };
      rememberImport(next, name, scoreText(figure), scoreText(figure), fromOf(figure));
      rememberSource(next, table, figure.code, "", input.sources?.get(figure.code) ?? "");
    }
  }
  return { plans, digits: settings.digits, filled };
}

const fromOf = ({ from }: GatheredFigure): string => (from ? placeName(from) : "");

function codesOf({ table }: SheetPlan): Set<string> {
  return new Set(plannedKeys(table));
}

function sourcesByRow(years: readonly YearToPlace[], settings: FormSettings): ReadonlyMap<string, string> {
  const places = (side: YearToPlace["side"]): Map<string, string> =>
    new Map(years.find((year) => year.side === side)?.figures.map((figure) => [figure.code, fromOf(figure)]) ?? []);
  const [current, previous] = [places("current"), places("previous")];
  return new Map(
    [...new Set([...current.keys(), ...previous.keys()])].map((code) => [
      code,
      sourceText(
        {
          current: current.get(code) ?? null,
          previous: previous.get(code) ?? null,
          previousFiscalYear: settings.previousFiscalYear,
        },
        settings.digits
      ),
    ])
  );
}
