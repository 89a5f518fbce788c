import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Icon } from "./Icon";
import { PlaceLink } from "./PlaceLink";
import { canBeShown } from "./problemKinds";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { Problem } from "../excel/types";
import type { Action, Failure } from "./paneState";
import type { Words } from "../i18n/th";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingBlock: tokens.spacingVerticalS, gridTemplateColumns: "auto 1fr" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  detail: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  code: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    maxHeight: "12em",
    overflowY: "auto",
  },
  actions: { marginTop: tokens.spacingVerticalS },
});

const titleOf = (action: Action | null, words: Words): string =>
  ({
    create: words.problems.cannotCreate,
    analyse: words.problems.cannotAnalyse,
    import: words.problems.cannotImport,
    settings: words.problems.cannotSave,
    ask: words.problems.cannotAsk,
    units: words.problems.cannotFillUnits,
    lastYear: words.problems.cannotImportMeasures,
    restore: words.problems.cannotRestore,
    search: words.problems.cannotSearch,
    file: words.problems.cannotReadFile,
    read: words.problems.cannotRead,
    show: words.problems.cannotShow,
    none: words.problems.unexpectedTitle,
  })[action ?? "none"];

interface FailureBarProps {
  readonly failure: Failure;
  /** Absent where nothing would be left to see without the message. */
  readonly onDismiss?: (() => void) | undefined;
  /** Given where trying once more makes sense and no other button offers it. */
  readonly onRetry?: (() => void) | undefined;
}

/** Why the last press did not do what was asked: every reason, where to mend it, and a developer's detail folded away. */
export function FailureBar({ failure, onDismiss, onRetry }: FailureBarProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <div className={styles.head}>
          <MessageBarTitle>{titleOf(failure.action, words)}</MessageBarTitle>
          {onDismiss && (
            <Button
              appearance="transparent"
              size="small"
              icon={<Icon name="dismiss" />}
              aria-label={words.problems.dismiss}
              onClick={onDismiss}
            />
          )}
        </div>
        <ul className={styles.list}>
          {failure.problems.map((problem, index) => (
            <li key={`${problem.code}/${problem.sheet ?? ""}/${problem.cell ?? ""}/${index}`}>
              <ProblemText problem={problem} />
            </li>
          ))}
        </ul>
        <Details problems={failure.problems} />
        {onRetry && (
          <div className={styles.actions}>
            <Button size="small" onClick={onRetry}>
              {words.problems.retry}
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** One reason in the reader's language, with a link to its cell. */
export function ProblemText({ problem }: { readonly problem: Problem }): ReactElement {
  const styles = useStyles();
  const { language } = useReader();
  return (
    <>
      <p className={styles.text}>{problem[language]}</p>
      {problem.sheet !== null && canBeShown(problem) && <PlaceLink sheet={problem.sheet} cell={problem.cell} />}
    </>
  );
}

/** Codes and Office's own words, for the person who is asked for help. */
export function Details({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const text = problems
    .map((problem) => [`${words.problems.code}: ${problem.code}`, problem.detail].filter(Boolean).join("\n"))
    .join("\n\n");
  return (
    <details className={styles.detail}>
      <summary>{words.problems.detail}</summary>
      <pre className={styles.code}>{text}</pre>
    </details>
  );
}
