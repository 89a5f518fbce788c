import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { NO_SCORES, toMend } from "./problemKinds";
import { ProblemText } from "./FailureBar";
import { useReader } from "./reader";
import { Step } from "./Step";
import { Begin, NextPress } from "./ScoresByHand";
import { reportIsOpen } from "./sources/choices";
import { FileButton } from "./sources/FileButton";
import { FileSources } from "./sources/FileSources";
import { Imported } from "./sources/Imported";
import { WorkbookSources } from "./sources/WorkbookSources";
import type { ReactElement } from "react";
import type { ImportDone, ImportRequest, Problem, WorkbookStatus } from "../excel/types";
import type { FiscalYearChoice } from "../commands/fiscalYears";
import type { OpenFile, Press } from "./paneState";
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
  /** Another workbook whose tables are to be used. */
  readonly file: OpenFile | null;
  readonly imported: ImportDone | null;
  readonly imports: number;
  /** The press under way: every button rests meanwhile. */
  readonly doing: Press | null;
  readonly onCreate: (fiscalYear: number, agency: string) => void;
  readonly onImport: (request: ImportRequest) => void;
  readonly onSearch: () => void;
  readonly onFile: (file: File) => void;
  readonly onCloseFile: () => void;
}

/**
 * The first step: scores that were found are used, or the score sheets are made; then how much is filled in and what must be
 * mended. While another workbook is open for its scores there is only that to look at.
 */
export function ScoresStep(props: ScoresStepProps): ReactElement {
  const { words } = useReader();
  const { status, file, imported, doing } = props;
  const resting = doing !== null;
  return (
    <Step
      no={1}
      name={words.path.scores}
      state={props.state}
      current={props.current}
      keepOpen={file !== null || imported !== null || doing === "file" || reportIsOpen(status)}
    >
      {imported && <Imported done={imported} />}
      {status.hasScoreSheets && status.fiscalYear !== null && <FilledCounts status={status} />}
      {status.hasScoreSheets && <ToMend problems={withoutCounted(props.problems, status)} />}
      {file ? (
        <FileSources
          key={file.name}
          file={file}
          status={status}
          importing={doing === "import"}
          resting={resting}
          onUse={props.onImport}
          onClose={props.onCloseFile}
        />
      ) : (
        <>
          <WorkbookSources
            key={props.imports}
            status={status}
            current={props.current}
            importing={doing === "import"}
            searching={doing === "search"}
            resting={resting}
            onUse={props.onImport}
            onSearch={props.onSearch}
          />
          {status.hasScoreSheets ? <NextPress {...props} /> : <Begin {...props} />}
          <FileButton
            name={words.file.choose}
            readingName={words.file.reading}
            reading={doing === "file"}
            resting={resting}
            onFile={props.onFile}
          />
        </>
      )}
    </Step>
  );
}

/** That no score is there yet is said by the count already. */
const withoutCounted = (problems: readonly Problem[], { fiscalYear }: WorkbookStatus): readonly Problem[] =>
  fiscalYear === null ? problems : problems.filter(({ code }) => code !== NO_SCORES);

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
          {indicators > 0 && (
            <p className={`${styles.text} ${styles.missing}`}>{words.scores.missing(figures.text(missing))}</p>
          )}
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
