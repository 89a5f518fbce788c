import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Icon } from "./Icon";
import { PlaceLink } from "./PlaceLink";
import { useReader } from "./reader";
import { Section } from "./Section";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../ita/types";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  item: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  icon: { paddingTop: "2px" },
  word: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
  more: { marginTop: tokens.spacingVerticalM },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** As many as fit a pane without pushing the sheets out of sight. */
const AT_FIRST = 5;

/** Data-quality remarks, worst first, each with a link to its cell. Messages are Thai in either language: they quote the sheets. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const [all, setAll] = useState(false);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const shown = all ? sorted : sorted.slice(0, AT_FIRST);
  const hidden = sorted.length - AT_FIRST;
  return (
    <Section title={words.findings.heading}>
      {sorted.length === 0 && (
        <p className={styles.none}>
          <Icon name="check" size={14} /> {words.findings.none}
        </p>
      )}
      <ul className={styles.list} hidden={sorted.length === 0}>
        {shown.map((finding, index) => (
          <FindingItem
            key={`${finding.code}/${finding.sheet ?? ""}/${finding.cell ?? ""}/${index}`}
            finding={finding}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <div className={styles.more}>
          <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.findings.fewer : words.findings.more(figures.text(hidden))}
          </Link>
        </div>
      )}
    </Section>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const { severity } = finding;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[severity])}>
        <Icon name={severity} />
      </span>
      <div>
        <span className={mergeClasses(styles.word, styles[severity])}>{words.findings[severity]}</span>
        <p className={styles.text} lang="th">
          {finding.message}
        </p>
        {finding.sheet !== null && <PlaceLink sheet={finding.sheet} cell={finding.cell} />}
      </div>
    </li>
  );
}
