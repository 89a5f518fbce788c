import { Link, makeStyles } from "@fluentui/react-components";
import { FINDINGS_ID, countsText } from "./Findings";
import { useReader } from "./reader";
import { Step } from "./Step";
import type { ReactElement } from "react";
import type { Finding } from "../ita/types";
import type { StepState } from "./steps";

const useStyles = makeStyles({ text: { margin: 0 } });

interface CheckStepProps {
  readonly findings: readonly Finding[];
  readonly state: StepState;
  readonly current: boolean;
}

/** Proofreading: how many findings of which gravity, and the way to their list further down. */
export function CheckStep({ findings, state, current }: CheckStepProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const counts = countsText(findings, reader);
  const text = counts !== "" ? words.check.found(counts) : state === "later" ? words.check.later : words.check.clean;
  return (
    <Step no={2} name={words.path.check} state={state} current={current}>
      <p className={styles.text}>
        {text}{" "}
        {findings.length > 0 && (
          <Link as="button" inline onClick={() => document.getElementById(FINDINGS_ID)?.focus()}>
            {words.check.show}
          </Link>
        )}
      </p>
    </Step>
  );
}
