import { makeStyles, tokens } from "@fluentui/react-components";
import { indicatorName } from "./names";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { Analysis } from "../ita/types";

/** Indicators named, and the points of the overall score below which naming one would mislead. */
const MOST = 3;
const WORTH_NAMING = 5;

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What to mend first: the indicators whose full score would bring back most of the overall score. */
export function FixFirst({ analysis }: { readonly analysis: Analysis }): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const worth = analysis.indicators
    .map(({ no, nameTh, recoverable }) => ({ no, nameTh, points: recoverable ?? 0 }))
    .filter(({ points }) => points >= WORTH_NAMING)
    .sort((one, other) => other.points - one.points || one.no - other.no)
    .slice(0, MOST);
  if (worth.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{words.analysis.fixFirst}</h3>
      <ol className={styles.list} style={reader.numbers}>
        {worth.map(({ no, nameTh, points }) => (
          <li key={no}>
            {words.analysis.fix(
              figures.text(no),
              indicatorName({ no, nameTh }, analysis, reader),
              figures.change(points)
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
