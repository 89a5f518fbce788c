import { makeStyles, tokens } from "@fluentui/react-components";
import { useReader } from "./reader";
import { Section } from "./Section";
import type { ReactElement } from "react";
import type { Framework } from "../ita/types";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Rules of the year that no official source confirms: said where the result is read, not hidden in a manual. */
export function UnconfirmedRules({ framework }: { readonly framework: Framework }): ReactElement | null {
  const styles = useStyles();
  const { words, figures, language } = useReader();
  if (framework.unconfirmed.length === 0) return null;
  return (
    <Section title={words.rules.heading(figures.text(framework.fiscalYear))}>
      <p className={styles.text}>{words.rules.explain}</p>
      <ul className={styles.list}>
        {framework.unconfirmed.map((rule) => (
          <li key={rule.part}>{language === "en" ? rule.noteEn : figures.text(rule.noteTh)}</li>
        ))}
      </ul>
    </Section>
  );
}
