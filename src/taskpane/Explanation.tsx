import { makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "./Icon";
import { Details } from "./FailureBar";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { Problem } from "../excel/types";

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalL, display: "grid", gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  icon: { color: tokens.colorStatusWarningForeground1 },
});

/** An Excel that lacks what the add-in needs: why, what works, and that nothing was touched. */
export function TooOld({ problem }: { readonly problem: Problem }): ReactElement {
  const styles = useStyles();
  const { words, language } = useReader();
  return (
    <main className={styles.box}>
      <span className={styles.icon}>
        <Icon name="warning" size={32} />
      </span>
      <h2 className={styles.title}>{words.tooOld.title}</h2>
      <p className={styles.text}>{problem[language]}</p>
      <p className={styles.text}>{words.tooOld.meanwhile}</p>
      <Details problems={[problem]} />
    </main>
  );
}

/** The pane's page opened on its own in a browser. */
export function NotInExcel(): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  return (
    <main className={styles.box}>
      <h2 className={styles.title}>{words.notInExcel.title}</h2>
      <p className={styles.text}>{words.notInExcel.explain}</p>
    </main>
  );
}
