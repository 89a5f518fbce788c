import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ActionButton } from "./ActionButton";
import { NewScoreSheets } from "./NewScoreSheets";
import { useShowPlace } from "./PlaceLink";
import { SCORE_SHEET_MISSING, toMend } from "./problemKinds";
import { ProblemText } from "./FailureBar";
import { useReader } from "./reader";
import { Step } from "./Step";
import { placeToFill } from "./steps";
import type { ReactElement } from "react";
import type { Problem, WorkbookStatus } from "../excel/types";
import type { FiscalYearChoice } from "../commands/fiscalYears";
import type { StepState } from "./steps";

const useStyles = makeStyles({
  text: { margin: 0 },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorStatusWarningForeground1 },
  mend: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  mendTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface ScoresStepProps {
  readonly status: WorkbookStatus;
  readonly state: StepState;
  readonly current: boolean;
  readonly years: readonly FiscalYearChoice[];
  /** For a sheet that is made anew where the workbook's own year cannot be read. */
  readonly defaultYear: number;
  /** Problems of the workbook that no message above already shows. */
  readonly problems: readonly Problem[];
  readonly creating: boolean;
  readonly resting: boolean;
  readonly onCreate: (fiscalYear: number, agency: string) => void;
}

/** The first step: make the score sheets, then see how much is filled in and what must be mended. */
export function ScoresStep(props: ScoresStepProps): ReactElement {
  const { words } = useReader();
  const { status, years, creating, resting, onCreate } = props;
  return (
    <Step no={1} name={words.path.scores} state={props.state} current={props.current}>
      {status.hasScoreSheets ? (
        <>
          {status.fiscalYear !== null && <FilledCounts status={status} />}
          <ToMend problems={props.problems} />
          <NextPress {...props} />
        </>
      ) : (
        <NewScoreSheets years={years} working={creating} resting={resting} onCreate={onCreate} />
      )}
    </Step>
  );
}

function FilledCounts({ status }: Pick<ScoresStepProps, "status">): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const { indicators, ofIndicators, questions, ofQuestions } = status.filled;
  const missing = ofIndicators - indicators;
  const text = words.scores.filled(figures.text(indicators), figures.text(ofIndicators));
  return (
    <>
      <p className={`${styles.text} ${styles.strong}`}>{text}</p>
      {missing > 0 && (
        <>
          <ProgressBar value={indicators} max={ofIndicators} thickness="large" aria-label={text} />
          <p className={`${styles.text} ${styles.missing}`}>{words.scores.missing(figures.text(missing))}</p>
        </>
      )}
      {ofQuestions > 0 && (
        <p className={styles.text}>
          {words.scores.questions(figures.text(questions), figures.text(ofQuestions))}
          {questions === 0 && ` · ${words.scores.questionsOptional}`}
        </p>
      )}
    </>
  );
}

/** What stands in the way; that filling in has not begun is no fault and is said without alarm. */
function ToMend({ problems }: Pick<ScoresStepProps, "problems">): ReactElement {
  const styles = useStyles();
  const { words, language } = useReader();
  const faults = toMend(problems);
  const notes = problems.filter((problem) => !faults.includes(problem));
  return (
    <>
      {notes.map((problem) => (
        <p key={problem.code} className={styles.text}>
          {problem[language]}
        </p>
      ))}
      {faults.length > 0 && (
        <>
          <h3 className={styles.mendTitle}>{words.scores.mend}</h3>
          <ul className={styles.mend}>
            {faults.map((problem, index) => (
              <li key={`${problem.code}/${problem.sheet ?? ""}/${problem.cell ?? ""}/${index}`}>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Make what is missing, or go to the cell where filling in goes on. */
function NextPress({ status, defaultYear, creating, resting, onCreate }: ScoresStepProps): ReactElement | null {
  const { words } = useReader();
  const show = useShowPlace();
  if (status.problems.some(({ code }) => code === SCORE_SHEET_MISSING)) {
    return (
      <ActionButton
        primary
        working={creating}
        resting={resting}
        onClick={() => onCreate(status.fiscalYear ?? defaultYear, status.agency)}
      >
        {words.scores.createMissing}
      </ActionButton>
    );
  }
  const place = placeToFill(status);
  if (!place) return null;
  return (
    <ActionButton primary={!status.analysis} resting={resting} onClick={() => show(place.sheet, place.cell)}>
      {words.scores.goFill}
    </ActionButton>
  );
}
