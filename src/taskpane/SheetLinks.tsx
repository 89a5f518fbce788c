import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "./Icon";
import { useShowPlace } from "./PlaceLink";
import { useReader } from "./reader";
import { Section } from "./Section";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  link: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The sheets that were made, in tab order, each one press away. */
export function SheetLinks({ sheets }: { readonly sheets: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const show = useShowPlace();
  return (
    <Section title={words.sheets.heading}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Link as="button" className={styles.link} onClick={() => show(sheet, null)}>
              <Icon name="sheet" /> {words.sheets.open(sheet)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
