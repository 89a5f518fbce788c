import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ActionButton } from "./ActionButton";
import { levelName } from "./names";
import { OVERALL_ID } from "./Overall";
import { useReader } from "./reader";
import { RibbonNotice } from "./RibbonNotice";
import { RunProgress } from "./RunProgress";
import { StaleSheets } from "./StaleSheets";
import { Step } from "./Step";
import { isFilled } from "./steps";
import { whenText } from "./when";
import type { ReactElement } from "react";
import type { WorkbookStatus } from "../excel/types";
import type { Analysis } from "../ita/types";
import type { Reader } from "./reader";
import type { StepState } from "./steps";
import type { Pane } from "./usePane";

const useStyles = makeStyles({
  text: { margin: 0 },
  // The colour only repeats what the words say.
  stale: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground1 },
});

interface AnalysisStepProps {
  readonly pane: Pane;
  readonly status: WorkbookStatus;
  readonly state: StepState;
  readonly current: boolean;
}

/** The third step: the one press that makes the sheets, and when it was last done. The press is wanted again and again. */
export function AnalysisStep({ pane, status, state, current }: AnalysisStepProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const { doing } = pane.state;
  const running = doing === "analyse";
  return (
    <Step no={3} name={words.path.analysis} state={state} current={current} keepOpen>
      {(running ? [words.analysis.running] : linesOf(status, reader)).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {!running && <RibbonNotice lastRun={status.lastRun} />}
      {!running && status.analysis && status.resultSheets.length > 0 && <Glance analysis={status.analysis} />}
      {running && <RunProgress pane={pane} label={words.analysis.running} />}
      {!running && status.stale.length > 0 && <p className={styles.stale}>{words.analysis.stale}</p>}
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
      {!running && status.stale.length > 0 && <StaleSheets sheets={status.stale} />}
    </Step>
  );
}

/** The result in one line, with the way to the rest further down. */
function Glance({ analysis: { overall } }: { readonly analysis: Analysis }): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  if (overall.score === null) return null;
  const { delta, trend, level } = overall;
  const size = delta === null || delta === 0 ? "" : ` ${figures.size(delta)}`;
  const said = [
    figures.score(overall.score),
    level.shown === null ? "" : words.analysis.level(levelName(level.shown, reader)),
    trend === null ? "" : `${words.trend[trend]}${size}`,
  ];
  return (
    <p className={styles.text}>
      <strong>{said.filter(Boolean).join(" · ")}</strong>{" "}
      <Link as="button" inline onClick={() => document.getElementById(OVERALL_ID)?.focus()}>
        {words.analysis.showResult}
      </Link>
    </p>
  );
}

function linesOf(status: WorkbookStatus, { words, language, digits, figures }: Reader): string[] {
  if (!status.hasScoreSheets) return [words.analysis.later];
  if (!status.analysis) return [words.analysis.notYet];
  const { indicators, ofIndicators } = status.filled;
  const part = isFilled(status) ? [] : [words.analysis.onlyPart(figures.text(indicators), figures.text(ofIndicators))];
  if (status.resultSheets.length === 0) return part.length > 0 ? part : [words.analysis.ready];
  const made =
    status.lastRun === null
      ? words.analysis.sheetsThere(figures.text(status.resultSheets.length))
      : words.analysis.lastRun(whenText(status.lastRun, language, digits));
  return [made, ...part];
}
