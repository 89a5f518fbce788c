import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  inside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface DisclosureProps {
  readonly title: string;
  /** Open when it first appears. */
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Something to do that not everybody needs: its name in one line, the rest on demand. */
export function Disclosure({ title, open = false, onOpen, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  return (
    <details
      className={styles.box}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
