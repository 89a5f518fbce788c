import { makeStyles } from "@fluentui/react-components";
import { ActionButton } from "../ActionButton";
import { useReader } from "../reader";
import { Step } from "../Step";
import { Asked } from "../measures/Asked";
import { FollowUps } from "./FollowUps";
import { LastYear } from "./LastYear";
import { Memo } from "./Memo";
import { Reports } from "./Reports";
import type { ReactElement } from "react";
import type { WorkbookStatus } from "../../excel/types";
import type { StepState } from "../steps";
import type { Pane } from "../usePane";

const useStyles = makeStyles({ text: { margin: 0 } });

interface PublishStepProps {
  readonly pane: Pane;
  readonly status: WorkbookStatus;
  readonly state: StepState;
  readonly current: boolean;
}

/** What comes after the table: its publication, the follow-up of its steps, the reports, and last year's measures. */
export function PublishStep({ pane, status, state, current }: PublishStepProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const { measures } = status;
  const resting = pane.state.doing !== null;
  if (!measures) {
    return (
      <Step no={5} name={words.path.publish} state={state} current={current}>
        <p className={styles.text}>{words.publish.later}</p>
      </Step>
    );
  }
  const { asked } = pane.state;
  const isOpen = measures.missing.length + measures.conflicts.length + status.stale.length > 0;
  const openText = measures.requested.has("followUp") ? words.publish.check : words.publish.checkOrBegin;
  return (
    <Step no={5} name={words.path.publish} state={state} current={current}>
      <p className={styles.text}>{isOpen ? openText : words.publish.ready}</p>
      <Asked asked={asked} kind="followUp" measures={measures} />
      <FollowUps followUps={measures.followUps} />
      {!measures.requested.has("followUp") && (
        <ActionButton
          primary={state === "now"}
          resting={resting}
          onClick={() => void pane.ask({ sheets: ["followUp"] })}
        >
          {words.publish.makeFollowUp}
        </ActionButton>
      )}
      <Memo
        sheet={measures.requested.get("memo")}
        resting={resting}
        onMake={() => void pane.ask({ sheets: ["memo"] })}
      />
      <Asked asked={asked} kind="memo" measures={measures} />
      <Reports
        measures={measures}
        asked={asked}
        resting={resting}
        onMake={(form) => void pane.ask({ sheets: [form] })}
      />
      <LastYear pane={pane} outcome={measures.outcome} />
    </Step>
  );
}
