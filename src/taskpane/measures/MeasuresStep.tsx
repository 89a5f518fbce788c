import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionButton } from "../ActionButton";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import { RunProgress } from "../RunProgress";
import { Step } from "../Step";
import { measuresSheetOf } from "../steps";
import { Asked } from "./Asked";
import { Conflicts } from "./Conflicts";
import { DeletedRows } from "./DeletedRows";
import { Gaps } from "./Gaps";
import { isFirstRun, mergeText } from "./mergeText";
import { MissingParts } from "./MissingParts";
import { OtherMeasures } from "./OtherMeasures";
import { Restore, Restored } from "./Restore";
import { Units } from "./Units";
import type { ReactElement } from "react";
import type { WorkbookStatus } from "../../excel/types";
import type { StepState } from "../steps";
import type { Pane } from "../usePane";

const useStyles = makeStyles({
  text: { margin: 0 },
  summary: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface MeasuresStepProps {
  readonly pane: Pane;
  readonly status: WorkbookStatus;
  readonly state: StepState;
  readonly current: boolean;
}

/** The table that staff write on: what the last run did there, what is still to fill in, to choose and to add. */
export function MeasuresStep({ pane, status, state, current }: MeasuresStepProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const show = useShowPlace();
  const { words, figures } = reader;
  const { doing, run, asked, restored, unitsFilled } = pane.state;
  const { measures } = status;
  const sheet = measures?.sheet ?? measuresSheetOf(status.resultSheets);
  const text =
    status.resultSheets.length === 0
      ? words.measures.later
      : sheet === null
        ? words.measures.missing
        : words.measures.ready;
  return (
    <Step
      no={4}
      name={words.path.measures}
      state={state}
      current={current}
      keepOpen={doing !== null || (asked !== null && !asked.sheets) || restored !== null || unitsFilled !== null}
    >
      {run && !isFirstRun(run.merge) && <p className={styles.summary}>{mergeText(run.merge, reader)}</p>}
      {restored && <Restored done={restored} />}
      {measures && (
        <p className={styles.text}>
          {words.measures.count(figures.text(measures.rows.length), figures.text(measures.fiscalYear))}
        </p>
      )}
      <p className={styles.text}>{text}</p>
      {sheet !== null && (
        <ActionButton
          primary={state === "now"}
          resting={doing !== null}
          onClick={() => show(sheet, firstToFill(measures))}
        >
          {words.measures.open}
        </ActionButton>
      )}
      {doing === "ask" && <RunProgress pane={pane} label={words.measures.working} />}
      {measures && <ToDo pane={pane} status={status} measures={measures} />}
    </Step>
  );
}

/** The first cell that the criteria still ask for; without one the sheet is opened as it is. */
const firstToFill = (measures: WorkbookStatus["measures"]): string | null =>
  measures?.missing.flatMap((part) => (part.kind === "group" || part.cell === null ? [] : [part.cell]))[0] ?? null;

interface ToDoProps extends Pick<MeasuresStepProps, "pane" | "status"> {
  readonly measures: NonNullable<WorkbookStatus["measures"]>;
}

function ToDo({ pane, status, measures }: ToDoProps): ReactElement {
  const { doing, asked, unitsFilled } = pane.state;
  const presses = { resting: doing !== null, working: doing === "ask" };
  const ask = (request: Parameters<Pane["ask"]>[0]): void => void pane.ask(request);
  // What the list of weak points names already is not named twice.
  const weak = measures.uncovered.filter(({ kind }) => kind === "indicator").map(({ indicator }) => indicator);
  const groups = measures.missing
    .flatMap((part) => (part.kind === "group" ? [part.group] : []))
    .filter(({ titleTh, indicators }) => titleTh !== "" || !indicators.some((no) => weak.includes(no)));
  return (
    <>
      <MissingParts measures={measures} />
      <Units
        measures={measures}
        unitsSheet={status.settings?.unitsSheet ?? null}
        filled={unitsFilled}
        resting={presses.resting}
        working={doing === "units"}
        onFill={(request) => void pane.fillUnits(request)}
      />
      {measures.conflicts.length > 0 && (
        <Conflicts conflicts={measures.conflicts} {...presses} onSettle={(settle) => ask({ settle })} />
      )}
      <Asked asked={asked} kind="settle" measures={measures} />
      {measures.uncovered.length + groups.length > 0 && (
        <Gaps
          item={measures.item}
          points={measures.uncovered}
          groups={groups}
          {...presses}
          onAdd={(add) => ask({ add })}
        />
      )}
      <Asked asked={asked} kind="add" measures={measures} />
      {measures.deleted.length > 0 && (
        <DeletedRows rows={measures.deleted} {...presses} onBringBack={(bringBack) => ask({ bringBack })} />
      )}
      <Asked asked={asked} kind="bringBack" measures={measures} />
      <OtherMeasures measures={measures} asked={asked} {...presses} onAsk={ask} />
      <Restore
        key={pane.state.status?.lastRun}
        lookBack={pane.lookBack}
        resting={presses.resting}
        working={doing === "restore"}
        onRestore={() => void pane.restore()}
      />
    </>
  );
}
