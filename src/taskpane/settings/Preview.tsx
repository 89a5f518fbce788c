import { makeStyles, tokens } from "@fluentui/react-components";
import { figuresFor } from "../figures";
import { UI_FONT } from "../theme";
import { useReader } from "../reader";
import { readScore } from "../../ita/scores";
import type { ReactElement } from "react";
import type { Analysis } from "../../ita/types";
import type { Draft } from "./draft";

const useStyles = makeStyles({
  box: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** How the sheets would count and write with these settings. */
export function Preview({ draft, analysis }: { readonly draft: Draft; readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const figures = figuresFor(draft.digits === "arabic" ? "arabic" : "thai");
  const scored = analysis.indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  const from = (text: string): number | null => {
    const score = readScore(text);
    return score.ok ? score.value : null;
  };
  const threshold = from(draft.strengthThreshold) ?? analysis.strengthThreshold;
  const passMark = from(draft.passMark);
  const atLeast = (mark: number): number => scored.filter((score) => score >= mark).length;
  const strong = atLeast(threshold);
  const of = figures.text(scored.length);
  return (
    <div className={styles.box} style={{ fontFamily: `"${draft.font}", ${UI_FONT}` }}>
      <p className={styles.title}>{words.settings.preview}</p>
      <p className={styles.text}>
        {[draft.agency, analysis.overall.score === null ? "" : figures.score(analysis.overall.score)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className={styles.text}>
        {words.settings.previewGroups(
          figures.score(threshold),
          figures.text(strong),
          figures.text(scored.length - strong)
        )}
      </p>
      {passMark !== null && (
        <p className={styles.text}>
          {words.settings.previewPasses(figures.score(passMark), figures.text(atLeast(passMark)), of)}
        </p>
      )}
    </div>
  );
}
