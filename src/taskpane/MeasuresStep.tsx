import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionButton } from "./ActionButton";
import { useShowPlace } from "./PlaceLink";
import { useReader } from "./reader";
import { Step } from "./Step";
import { measuresSheetOf } from "./steps";
import type { ReactElement } from "react";
import type { MergeSummary, WorkbookStatus } from "../excel/types";
import type { Reader } from "./reader";
import type { StepState } from "./steps";

const useStyles = makeStyles({
  text: { margin: 0 },
  summary: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface MeasuresStepProps {
  readonly status: WorkbookStatus;
  readonly state: StepState;
  readonly current: boolean;
  /** What the last run of this pane did to the table; null before one. */
  readonly merge: MergeSummary | null;
  readonly resting: boolean;
}

/** The third step: the table that staff write on, and what the last run left alone. */
export function MeasuresStep({ status, state, current, merge, resting }: MeasuresStepProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const show = useShowPlace();
  const { words } = reader;
  const sheet = measuresSheetOf(status.resultSheets);
  const text =
    status.resultSheets.length === 0
      ? words.measures.later
      : sheet === null
        ? words.measures.missing
        : words.measures.ready;
  return (
    <Step no={3} name={words.path.measures} state={state} current={current}>
      {merge && <p className={styles.summary}>{mergeText(merge, reader)}</p>}
      {merge && merge.conflicts > 0 && <p className={styles.text}>{words.measures.conflictHint}</p>}
      <p className={styles.text}>{text}</p>
      {sheet !== null && (
        <ActionButton primary={state === "now"} resting={resting} onClick={() => show(sheet, null)}>
          {words.measures.open}
        </ActionButton>
      )}
    </Step>
  );
}

/** "ปรับ ๑๒ เซลล์ · คงของท่านไว้ ๓๑ · รอเลือก ๒": only what happened is named. */
export function mergeText(merge: MergeSummary, { words, figures }: Pick<Reader, "words" | "figures">): string {
  const { measures } = words;
  const parts: readonly (readonly [number, (count: string) => string])[] = [
    [merge.rowsAdded, measures.rowsAdded],
    [merge.cellsUpdated, measures.cellsUpdated],
    [merge.renewed, measures.renewed],
    [merge.cellsKept, measures.cellsKept],
    [merge.conflicts, measures.conflicts],
    [merge.rowsLeftDeleted, measures.rowsLeftDeleted],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, say]) => say(figures.text(count)));
  return said.length > 0 ? said.join(" · ") : measures.unchanged;
}
