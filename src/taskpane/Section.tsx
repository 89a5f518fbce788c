import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SectionProps {
  readonly title: string;
  /** Given where a link leads to the heading, which then takes the focus. */
  readonly headingId?: string;
  readonly children: ReactNode;
}

/** A titled part of the pane, reachable by its name. */
export function Section({ title, headingId, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const ownId = useId();
  const id = headingId ?? ownId;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title} tabIndex={headingId === undefined ? undefined : -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
