import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../Disclosure";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import { FileButton } from "../sources/FileButton";
import type { ReactElement } from "react";
import type { MeasuresStatus } from "../../excel/measures/measuresStatus";
import type { ImportMeasuresDone } from "../../excel/types";
import type { Reader } from "../reader";
import type { Pane } from "../usePane";

const useStyles = makeStyles({
  text: { margin: 0 },
  done: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface LastYearProps {
  readonly pane: Pane;
  readonly outcome: MeasuresStatus["outcome"];
}

/** Last year's measures: how they went, or the workbook that they can come from. */
export function LastYear({ pane, outcome }: LastYearProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const show = useShowPlace();
  const { words, figures } = reader;
  const { doing, lastYear } = pane.state;
  return (
    <Disclosure title={words.publish.lastYear} open={lastYear !== null}>
      {lastYear && <p className={styles.done}>{lastYearText(lastYear, reader)}</p>}
      {lastYear && <p className={styles.text}>{words.publish.thenAnalyse}</p>}
      {outcome ? (
        <p className={styles.text}>
          {words.publish.judged(figures.text(outcome.fiscalYear), figures.text(outcome.measures))}{" "}
          <Link as="button" inline onClick={() => show(outcome.sheet, null)}>
            {words.publish.openOutcome}
          </Link>
        </p>
      ) : (
        <p className={styles.text}>{words.publish.noLastYear}</p>
      )}
      <FileButton
        name={words.publish.chooseLastYear}
        reading={doing === "lastYear"}
        readingName={words.publish.importing}
        resting={doing !== null}
        onFile={(file) => void pane.importLastYear(file)}
      />
    </Disclosure>
  );
}

export function lastYearText(
  { fiscalYear, measures, rowsKept, decisionsWaiting, read }: ImportMeasuresDone,
  { words, figures }: Pick<Reader, "words" | "figures">
): string {
  const unknown = [...new Set(read.flatMap(({ unknownHeaders }) => unknownHeaders))];
  return [
    words.publish.imported(figures.text(fiscalYear), figures.text(measures)),
    rowsKept > 0 ? words.publish.importedKept(figures.text(rowsKept)) : "",
    decisionsWaiting > 0 ? words.publish.decisionsWaiting(figures.text(decisionsWaiting)) : "",
    unknown.length > 0 ? words.publish.unknownHeaders(unknown.join(", ")) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
