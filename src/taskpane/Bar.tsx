import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Hundredths } from "../ita/types";

const useStyles = makeStyles({
  track: {
    position: "relative",
    display: "block",
    height: "10px",
    backgroundColor: tokens.colorNeutralStroke2,
    borderRadius: "2px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    display: "block",
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    // High contrast removes grounds; without this the bar would vanish.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  striped: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusDangerForeground1}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerForeground1} 0 2px, transparent 2px 5px)`,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 5px)",
    },
  },
  threshold: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
});

interface BarProps {
  readonly score: Hundredths;
  /** Where the mark stands. */
  readonly threshold: Hundredths;
  /** Below the threshold: stripes, so that the difference shows without colour. */
  readonly striped: boolean;
}

/** A picture of a score between 0 and 100, from zero so that lengths do not exaggerate. The figure stands beside it as text. */
export function Bar({ score, threshold, striped }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={mergeClasses(styles.fill, striped && styles.striped)} style={{ width: percent(score) }} />
      <span className={styles.threshold} style={{ left: percent(threshold) }} />
    </span>
  );
}

const percent = (value: Hundredths): string => `${Math.min(Math.max(value / 100, 0), 100)}%`;
