import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { Pane } from "./usePane";

/** Requests of a run whose sheets are not unusually long: two to read, three to write. A longer one stays at the end. */
const USUAL_REQUESTS = 5;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** How far the run is, and the way to end it before its next request. */
export function RunProgress({ pane, label }: { readonly pane: Pane; readonly label: string }): ReactElement | null {
  const styles = useStyles();
  const { words, figures } = useReader();
  const { progress } = pane.state;
  if (!progress) return null;
  const done = Math.min(progress.done, USUAL_REQUESTS);
  return (
    <div>
      <ProgressBar value={done} max={USUAL_REQUESTS} thickness="large" aria-label={label} />
      <div className={styles.line}>
        <p className={styles.text}>{words.analysis.progress(figures.text(done), figures.text(USUAL_REQUESTS))}</p>
        <Button size="small" disabledFocusable={progress.isStopping} onClick={pane.stop}>
          {progress.isStopping ? words.analysis.stopping : words.analysis.stop}
        </Button>
      </div>
    </div>
  );
}
