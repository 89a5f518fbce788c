import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { AnalysisStep } from "./AnalysisStep";
import { defaultFiscalYear } from "../commands/fiscalYears";
import { Findings } from "./Findings";
import { IndicatorBars } from "./IndicatorBars";
import { CheckStep } from "./CheckStep";
import { MeasuresStep } from "./measures/MeasuresStep";
import { askedText } from "./measures/Asked";
import { mergeText } from "./measures/mergeText";
import { unitsFilledText } from "./measures/Units";
import { restoredText } from "./measures/Restore";
import { lastYearText } from "./publish/LastYear";
import { PublishStep } from "./publish/PublishStep";
import { Overall } from "./Overall";
import { ShowPlaceProvider } from "./PlaceLink";
import { FailureBar } from "./FailureBar";
import { useReader } from "./reader";
import { Settings } from "./settings/Settings";
import { ScoresStep } from "./ScoresStep";
import { SheetLinks } from "./SheetLinks";
import { checkingSheetOf, stepsOf } from "./steps";
import { UnconfirmedRules } from "./UnconfirmedRules";
import { Unseen } from "./Unseen";
import { importedText } from "./sources/Imported";
import type { ReactElement } from "react";
import type { Problem, WorkbookStatus } from "../excel/types";
import type { FiscalYearChoice } from "../commands/fiscalYears";
import type { PaneState } from "./paneState";
import type { Reader } from "./reader";
import type { Pane } from "./usePane";

const useStyles = makeStyles({
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXL,
  },
  path: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  failure: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** The workbook's state as a path of five steps, and below it what the analysis found. */
export function PaneView({
  pane,
  years,
  settingsOpen,
}: {
  readonly pane: Pane;
  readonly years: readonly FiscalYearChoice[];
  readonly settingsOpen: boolean;
}): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { state, show } = pane;
  const showPlace = useCallback((sheet: string, cell: string | null) => void show(sheet, cell), [show]);
  return (
    <ShowPlaceProvider value={showPlace}>
      <div role="status">
        <Unseen>{announcement(state, reader)}</Unseen>
      </div>
      <main className={styles.main} aria-busy={state.doing !== null}>
        {state.failure && (
          <div className={styles.failure}>
            <FailureBar
              failure={state.failure}
              onDismiss={state.status ? pane.dismiss : undefined}
              onRetry={state.status ? undefined : () => void pane.refresh()}
            />
          </div>
        )}
        {settingsOpen && state.status?.settings && (
          <Settings
            // After a save, or another hand's change of the sheet, the form shows what stands.
            key={JSON.stringify(state.status.settings)}
            settings={state.status.settings}
            analysis={state.status.analysis}
            saving={state.doing === "settings"}
            resting={state.doing !== null}
            onSave={(change) => void pane.saveSettings(change)}
          />
        )}
        {state.status && <Path pane={pane} status={state.status} years={years} />}
        {state.status && <Result status={state.status} />}
      </main>
    </ShowPlaceProvider>
  );
}

interface PathProps {
  readonly pane: Pane;
  readonly status: WorkbookStatus;
  readonly years: readonly FiscalYearChoice[];
}

function Path({ pane, status, years }: PathProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const { state } = pane;
  const steps = stepsOf(status);
  return (
    <ol className={styles.path} aria-label={words.path.label}>
      <ScoresStep
        status={status}
        state={steps.scores}
        current={steps.current === "scores"}
        years={years}
        problems={notShownYet(status.problems, state.failure?.problems ?? [])}
        file={state.file}
        imported={state.imported}
        imports={state.imports}
        doing={state.doing}
        defaultYear={defaultFiscalYear(years)}
        onCreate={(fiscalYear, agency) => void pane.create(fiscalYear, agency)}
        onImport={(request) => void pane.importScores(request)}
        onSearch={() => void pane.searchSheets()}
        onFile={(file) => void pane.openFile(file)}
        onCloseFile={pane.closeFile}
      />
      <CheckStep findings={status.findings} state={steps.check} current={steps.current === "check"} />
      <AnalysisStep pane={pane} status={status} state={steps.analysis} current={steps.current === "analysis"} />
      <MeasuresStep pane={pane} status={status} state={steps.measures} current={steps.current === "measures"} />
      <PublishStep pane={pane} status={status} state={steps.publish} current={steps.current === "publish"} />
    </ol>
  );
}

/** What the analysis found. Figures only after a run, so that the pane shows no more than the workbook holds; findings at once. */
function Result({ status }: { readonly status: WorkbookStatus }): ReactElement | null {
  const { analysis, findings } = status;
  const found = <Findings findings={findings} sheet={checkingSheetOf(status.resultSheets)} />;
  if (status.resultSheets.length === 0) return findings.length > 0 ? found : null;
  return (
    <>
      {analysis && <Overall analysis={analysis} />}
      {analysis && <IndicatorBars analysis={analysis} />}
      {(analysis ?? findings.length > 0) && found}
      <SheetLinks sheets={status.resultSheets} />
      {analysis && <UnconfirmedRules framework={analysis.framework} />}
    </>
  );
}

/** Problems that the message on top does not already tell. */
function notShownYet(problems: readonly Problem[], shown: readonly Problem[]): readonly Problem[] {
  const place = ({ code, sheet, cell }: Problem): string => JSON.stringify([code, sheet, cell]);
  const told = new Set(shown.map(place));
  return problems.filter((problem) => !told.has(place(problem)));
}

/** What a screen reader hears of the press: that it began, and how it ended. Failures speak for themselves. */
function announcement(state: PaneState, reader: Reader): string {
  const { doing, said, run, asked, imported, lastYear, restored, unitsFilled, status } = state;
  const { words } = reader;
  if (doing !== null) {
    return {
      create: words.scores.creating,
      analyse: words.analysis.running,
      import: words.sources.importing,
      search: words.sources.searching,
      file: words.file.reading,
      ask: words.measures.working,
      units: words.units.working,
      lastYear: words.publish.importing,
      restore: words.restore.working,
      settings: words.settings.saving,
    }[doing];
  }
  if (said === "created") return words.scores.created;
  if (said === "imported" && imported) return importedText(imported, reader);
  if (said === "saved") return words.settings.saved;
  if (said === "lastYear" && lastYear) return lastYearText(lastYear, reader);
  if (said === "restored" && restored) return restoredText(restored, reader);
  if (said === "fileRead") return words.file.read;
  if (said === "units" && unitsFilled !== null) return unitsFilledText(unitsFilled, reader);
  if (said === "analysed") {
    const told = asked && askedText(asked, status?.measures ?? null, reader);
    return [words.analysis.done, told, run && mergeText(run.merge, reader)].filter(Boolean).join(". ");
  }
  return "";
}
