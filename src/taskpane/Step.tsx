import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useId, useRef, useState } from "react";
import { Icon } from "./Icon";
import { useReader } from "./reader";
import type { ReactElement, ReactNode, RefObject } from "react";
import type { StepState } from "./steps";

const useStyles = makeStyles({
  step: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalL,
    // The line that ties the steps into one path.
    "&:not(:last-child)::before": {
      content: '""',
      position: "absolute",
      left: "13px",
      top: "30px",
      bottom: "2px",
      borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    },
    "&:last-child": { paddingBottom: 0 },
  },
  joined: { "&:not(:last-child)::before": { borderLeftColor: tokens.colorBrandStroke1 } },
  mark: {
    boxSizing: "border-box",
    width: "28px",
    height: "28px",
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
  },
  markNow: { border: `2px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  markDone: {
    border: `2px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  markMend: { border: `2px solid ${tokens.colorStatusDangerBorder2}`, color: tokens.colorStatusDangerForeground1 },
  markPart: { border: `2px solid ${tokens.colorStatusWarningBorder2}`, color: tokens.colorStatusWarningForeground1 },
  head: {
    display: "flex",
    alignItems: "baseline",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
  },
  later: { color: tokens.colorNeutralForeground3 },
  state: { color: tokens.colorNeutralForeground3 },
  stateNow: { color: tokens.colorBrandForeground1 },
  stateMend: { color: tokens.colorStatusDangerForeground1 },
  statePart: { color: tokens.colorStatusWarningForeground1 },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  folded: { display: "none" },
});

interface StepProps {
  readonly no: 1 | 2 | 3 | 4 | 5;
  readonly name: string;
  readonly state: StepState;
  /** The user is at this step. */
  readonly current: boolean;
  /** Something in it is to be seen although the step is done. */
  readonly keepOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * One step of the path: its number or mark, its name, its state in words, and what there is to see and press.
 * A step that is done folds to one line, so that the current one is in view.
 */
export function Step({ no, name, state, current, keepOpen = false, children }: StepProps): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const bodyId = useId();
  const folds = state === "done" && !current && !keepOpen;
  const { isOpen, toggle, bodyRef, toggleRef } = useFold(folds);
  const stateWord = {
    done: words.path.stateDone,
    now: words.path.stateNow,
    mend: words.path.stateMend,
    part: words.path.statePart,
    look: words.path.stateLook,
    early: words.path.stateEarly,
    later: words.path.stateLater,
  }[state];
  return (
    <li
      className={mergeClasses(styles.step, state === "done" && styles.joined)}
      aria-current={current ? "step" : undefined}
    >
      <span
        aria-hidden="true"
        className={mergeClasses(
          styles.mark,
          state === "done" && styles.markDone,
          state === "now" && styles.markNow,
          state === "mend" && styles.markMend,
          (state === "part" || state === "look") && styles.markPart
        )}
      >
        {state === "done" ? <Icon name="check" /> : state === "mend" ? "!" : figures.text(no)}
      </span>
      <div>
        <div className={styles.head}>
          <h2
            className={mergeClasses(styles.title, state === "later" && styles.later)}
            aria-label={words.path.step(figures.text(no), name)}
          >
            {name}
          </h2>
          <span
            className={mergeClasses(
              styles.state,
              state === "now" && styles.stateNow,
              state === "mend" && styles.stateMend,
              (state === "part" || state === "look") && styles.statePart
            )}
          >
            {stateWord}
          </span>
          {folds && (
            <Link
              as="button"
              ref={toggleRef}
              aria-expanded={isOpen}
              aria-controls={bodyId}
              aria-label={isOpen ? words.path.fold(name) : words.path.unfold(name)}
              onClick={toggle}
            >
              {isOpen ? words.path.hide : words.path.show}
            </Link>
          )}
        </div>
        <div id={bodyId} ref={bodyRef} className={isOpen ? styles.body : styles.folded}>
          {children}
        </div>
      </div>
    </li>
  );
}

/** Whether the step's body is shown; when it folds under the focus, the focus goes to what unfolds it. */
function useFold(folds: boolean): {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly bodyRef: RefObject<HTMLDivElement | null>;
  readonly toggleRef: RefObject<HTMLButtonElement | null>;
} {
  const [unfolded, setUnfolded] = useState(false);
  const bodyRef = useRef<HTMLDivElement>(null);
  const toggleRef = useRef<HTMLButtonElement>(null);
  const isOpen = !folds || unfolded;
  useLayoutEffect(() => {
    if (!isOpen && bodyRef.current?.contains(document.activeElement) === true) toggleRef.current?.focus();
  }, [isOpen]);
  return { isOpen, toggle: () => setUnfolded(!unfolded), bodyRef, toggleRef };
}
