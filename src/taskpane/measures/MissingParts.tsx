import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "../Icon";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import { groupName } from "./groupName";
import type { ReactElement } from "react";
import type { MeasuresStatus, MissingPart } from "../../excel/measures/measuresStatus";
import type { Reader } from "../reader";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  missing: { color: tokens.colorStatusWarningForeground1 },
  complete: { color: tokens.colorNeutralForeground1 },
});

/** What the year's criteria still ask for, each one press from the first cell that lacks it. */
export function MissingParts({ measures }: { readonly measures: MeasuresStatus }): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const show = useShowPlace();
  const { missing, rows, item, sheet } = measures;
  if (rows.length === 0) return null;
  if (missing.length === 0) {
    return (
      <p className={`${styles.text} ${styles.complete}`}>
        <Icon name="check" /> {words.measures.complete(figures.text(item))}
      </p>
    );
  }
  return (
    <div>
      <p className={`${styles.text} ${styles.missing}`}>{words.measures.stillMissing(figures.text(item))}</p>
      <ul className={styles.list}>
        {missing.map((part) => {
          const text = missingText(part, reader);
          return (
            <li key={text}>
              <Link as="button" inline onClick={() => show(sheet, part.kind === "group" ? null : part.cell)}>
                {text}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function missingText(part: MissingPart, { words, figures }: Reader): string {
  switch (part.kind) {
    case "element":
      return words.measures.missingPart(part.titleTh, figures.text(part.rows));
    case "days":
      return words.measures.wrongDays(figures.text(part.rows));
    case "group":
      return words.measures.missingRow(groupName(part.group, figures, words));
  }
}
