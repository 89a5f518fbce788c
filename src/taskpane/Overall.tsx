import { makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "./Icon";
import { FixFirst } from "./FixFirst";
import { InstrumentTable } from "./InstrumentTable";
import { levelName } from "./names";
import { useReader } from "./reader";
import { Section } from "./Section";
import type { ReactElement } from "react";
import type { Analysis, LevelJudgement, OverallResult } from "../ita/types";
import type { Reader } from "./reader";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  score: {
    fontSize: "36px",
    lineHeight: "48px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  level: {
    padding: `2px ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  unknown: { color: tokens.colorNeutralForeground3 },
  change: { margin: 0, color: tokens.colorNeutralForeground2 },
  trend: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  why: { margin: `${tokens.spacingVerticalS} 0 0` },
  folded: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  reason: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The heading that the step วิเคราะห์ leads to. */
export const OVERALL_ID = "overall";

/** The overall score, its level, how far it moved, and the instruments behind it. */
export function Overall({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const { overall } = analysis;
  return (
    <Section title={words.analysis.overall} headingId={OVERALL_ID}>
      <div className={styles.line}>
        <span className={styles.score}>
          {overall.score === null ? words.analysis.noScore : figures.score(overall.score)}
        </span>
        {overall.level.shown === null ? (
          <span className={styles.unknown}>{words.analysis.levelUnknown}</span>
        ) : (
          <span className={styles.level}>{words.analysis.level(levelName(overall.level.shown, reader))}</span>
        )}
      </div>
      <OverallChange overall={overall} />
      {overall.source === "computed" && <p className={styles.reason}>{words.analysis.computed}</p>}
      <LevelReason level={overall.level} />
      <WhyMoved analysis={analysis} />
      <FixFirst analysis={analysis} />
      <InstrumentTable instruments={analysis.instruments} />
    </Section>
  );
}

function OverallChange({ overall }: { readonly overall: OverallResult }): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  if (overall.delta === null || overall.trend === null || overall.previous === null) return null;
  return (
    <p className={styles.change}>
      <span className={styles.trend}>
        <Icon name={overall.trend} size={14} /> {reader.words.trend[overall.trend]}
        {overall.delta !== 0 && ` ${reader.figures.size(overall.delta)}`}
      </span>{" "}
      {previousText(overall.previous, overall.previousLevel?.shown ?? null, reader)}
    </p>
  );
}

/** The sheets' own sentence: it is Thai for every reader, as the sheets are. */
function WhyMoved({ analysis }: { readonly analysis: Analysis }): ReactElement | null {
  const styles = useStyles();
  const why = analysis.sentences.find(({ id }) => id === "overall.why");
  return why && analysis.overall.delta !== null ? (
    <p className={styles.why} lang="th">
      {why.text}
    </p>
  ) : null;
}

function previousText(previous: number, level: string | null, reader: Reader): string {
  const { words, figures } = reader;
  const score = figures.score(previous);
  return level === null ? words.analysis.from(score) : words.analysis.fromWithLevel(score, levelName(level, reader));
}

/** Why the level is or is not certain: in full view where it is not, folded away where the rule agrees. */
function LevelReason({ level }: { readonly level: LevelJudgement }): ReactElement | null {
  const styles = useStyles();
  const { words } = useReader();
  if (level.reasonTh === "") return null;
  const reason = (
    <p className={styles.reason} lang="th">
      {level.reasonTh}
    </p>
  );
  if (level.verdict === "differs" || level.verdict === "cannotConfirm") return reason;
  return (
    <details className={styles.folded}>
      <summary>{words.analysis.whyLevel}</summary>
      {reason}
    </details>
  );
}
