import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Bar } from "./Bar";
import { Change } from "./Change";
import { Icon } from "./Icon";
import { indicatorName } from "./names";
import { useReader } from "./reader";
import { Section } from "./Section";
import { Unseen } from "./Unseen";
import type { ReactElement } from "react";
import type { Analysis, IndicatorResult } from "../ita/types";
import type { IconName } from "./Icon";
import type { Reader } from "./reader";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":first-of-type": { marginTop: 0 },
  },
  rule: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 76px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  no: { color: tokens.colorNeutralForeground3, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  score: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  second: { gridColumnStart: 2 },
  change: { textAlign: "right" },
  fail: { gridColumn: "2 / -1", color: tokens.colorStatusDangerForeground1 },
  legend: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  tick: {
    display: "inline-block",
    height: "14px",
    marginRight: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    verticalAlign: "-2px",
  },
});

type GroupName = "weakness" | "strength" | "unscored";
const GROUPS: readonly GroupName[] = ["weakness", "strength", "unscored"];

/** The ten indicators as bars, weak ones first because they are the work to do. Every bar's figure also stands as text. */
export function IndicatorBars({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  return (
    <Section title={words.indicators.heading}>
      {GROUPS.map((group) => (
        <IndicatorGroup key={group} group={group} analysis={analysis} />
      ))}
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.tick} />
        {words.indicators.tick(figures.score(analysis.strengthThreshold))}
      </p>
    </Section>
  );
}

function IndicatorGroup({
  group,
  analysis,
}: {
  readonly group: GroupName;
  readonly analysis: Analysis;
}): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const id = useId();
  const members = analysis.indicators.filter((indicator) => (indicator.group ?? "unscored") === group);
  if (members.length === 0) return null;
  const icon: IconName = group;
  return (
    <>
      <h3 id={id} className={styles.group}>
        <Icon name={icon} size={14} /> {reader.words.indicators[group]}{" "}
        <span className={styles.rule}>{ruleText(group, members.length, analysis.strengthThreshold, reader)}</span>
      </h3>
      <ol className={styles.list} aria-labelledby={id}>
        {members.map((indicator) => (
          <IndicatorRow key={indicator.no} indicator={indicator} analysis={analysis} />
        ))}
      </ol>
    </>
  );
}

function IndicatorRow({
  indicator,
  analysis,
}: {
  readonly indicator: IndicatorResult;
  readonly analysis: Analysis;
}): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const { score } = indicator;
  return (
    <li className={styles.row}>
      <span className={styles.no}>
        <Unseen>{words.indicators.number(figures.text(indicator.no))}</Unseen>
        <span aria-hidden="true">{figures.text(indicator.no)}</span>
      </span>
      <span>{indicatorName(indicator, analysis, reader)}</span>
      <span className={styles.score}>{score === null ? words.analysis.noScore : figures.score(score)}</span>
      {score !== null && (
        <span className={styles.second}>
          <Bar score={score} threshold={analysis.strengthThreshold} striped={indicator.group === "weakness"} />
        </span>
      )}
      {score !== null && (
        <span className={styles.change}>
          <Change delta={indicator.delta} trend={indicator.trend} />
        </span>
      )}
      {indicator.passes === false && (
        <span className={mergeClasses(styles.second, styles.fail)}>
          <Icon name="error" size={14} /> {words.indicators.belowPass(figures.score(analysis.passMark))}
        </span>
      )}
    </li>
  );
}

function ruleText(group: GroupName, count: number, threshold: number, { words, figures }: Reader): string {
  const shown = figures.text(count);
  if (group === "unscored") return words.indicators.unscoredRule(shown);
  const rule = group === "strength" ? words.indicators.strengthRule : words.indicators.weaknessRule;
  return rule(figures.score(threshold), shown);
}
