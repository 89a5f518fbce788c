import { makeStyles } from "@fluentui/react-components";
import { ActionButton } from "./ActionButton";
import { useReader } from "./reader";
import { RunProgress } from "./RunProgress";
import { StaleSheets } from "./StaleSheets";
import { Step } from "./Step";
import { whenText } from "./when";
import type { ReactElement } from "react";
import type { WorkbookStatus } from "../excel/types";
import type { Reader } from "./reader";
import type { StepState } from "./steps";
import type { Pane } from "./usePane";

const useStyles = makeStyles({ text: { margin: 0 } });

interface AnalysisStepProps {
  readonly pane: Pane;
  readonly status: WorkbookStatus;
  readonly state: StepState;
  readonly current: boolean;
}

/** The second step: the one press that makes the sheets, and when it was last done. */
export function AnalysisStep({ pane, status, state, current }: AnalysisStepProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const { doing } = pane.state;
  const running = doing === "analyse";
  return (
    <Step no={3} name={words.path.analysis} state={state} current={current}>
      <p className={styles.text}>{running ? words.analysis.running : lineOf(status, reader)}</p>
      {!running && status.stale.length > 0 && <StaleSheets sheets={status.stale} />}
      {running && <RunProgress pane={pane} label={words.analysis.running} />}
      {status.hasScoreSheets && (
        <ActionButton
          primary={state === "now"}
          working={running}
          resting={doing !== null}
          onClick={() => void pane.analyse()}
        >
          {status.resultSheets.length > 0 ? words.analysis.runAgain : words.analysis.run}
        </ActionButton>
      )}
    </Step>
  );
}

function lineOf(status: WorkbookStatus, { words, language, digits, figures }: Reader): string {
  if (!status.hasScoreSheets) return words.analysis.later;
  if (!status.analysis) return words.analysis.notYet;
  if (status.resultSheets.length === 0) return words.analysis.ready;
  if (status.lastRun !== null) return words.analysis.lastRun(whenText(status.lastRun, language, digits));
  return words.analysis.sheetsThere(figures.text(status.resultSheets.length));
}
