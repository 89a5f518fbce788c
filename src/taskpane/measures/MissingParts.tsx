import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "../Icon";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import type { ReactElement } from "react";
import type { MeasuresStatus } from "../../excel/measures/measuresStatus";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  missing: { color: tokens.colorStatusWarningForeground1 },
  complete: { color: tokens.colorNeutralForeground1 },
});

/** Elements of the year's criteria that rows have not yet, each one press from its first empty cell. */
export function MissingParts({ measures }: { readonly measures: MeasuresStatus }): ReactElement | null {
  const styles = useStyles();
  const { words, figures } = useReader();
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
        {missing.map(({ titleTh, rows: count, cell }) => (
          <li key={titleTh}>
            <Link as="button" inline onClick={() => show(sheet, cell)}>
              {words.measures.missingPart(titleTh, figures.text(count))}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
