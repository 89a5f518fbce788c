import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Icon } from "./Icon";
import { PlaceLink, useShowPlace } from "./PlaceLink";
import { useReader } from "./reader";
import { Section } from "./Section";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../ita/types";
import type { Reader } from "./reader";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  item: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  icon: { paddingTop: "2px" },
  word: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
  pair: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  label: { display: "inline" },
  value: {
    display: "inline",
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  more: { marginTop: tokens.spacingVerticalM },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** The heading that the step ตรวจทาน leads to. */
export const FINDINGS_ID = "findings";

/** As many as fit a pane without pushing the sheets out of sight. */
const AT_FIRST = 5;

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** The sheet that lists them all; null while there is none. */
  readonly sheet: string | null;
}

/** Data-quality remarks, worst first, each with what was found, what it should be, and a link to its cell. */
export function Findings({ findings, sheet }: FindingsProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const show = useShowPlace();
  const { words, figures } = reader;
  const [all, setAll] = useState(false);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const shown = all ? sorted : sorted.slice(0, AT_FIRST);
  const hidden = sorted.length - AT_FIRST;
  return (
    <Section title={titleOf(findings, reader)} headingId={FINDINGS_ID}>
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
      {sheet !== null && (
        <div className={styles.more}>
          <Link as="button" onClick={() => show(sheet, null)}>
            {words.findings.openSheet}
          </Link>
        </div>
      )}
    </Section>
  );
}

/** "ข้อตรวจพบ (ผิด ๒ · ควรดู ๑)" */
function titleOf(findings: readonly Finding[], reader: Reader): string {
  const { words } = reader;
  const counts = countsText(findings, reader);
  return counts === "" ? words.findings.heading : words.findings.headingWith(counts);
}

/** "ผิด ๒ · ควรดู ๑", or "". */
export function countsText(findings: readonly Finding[], { words, figures }: Reader): string {
  return ORDER.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [words.findings.count(words.findings[severity], figures.text(count))];
  }).join(" · ");
}

function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { words, language } = useReader();
  const { severity, found, expected } = finding;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[severity])}>
        <Icon name={severity} />
      </span>
      <div>
        <span className={mergeClasses(styles.word, styles[severity])}>{words.findings[severity]}</span>
        {found !== "" && expected !== "" && (
          <dl className={styles.pair}>
            <div>
              <dt className={styles.label}>{words.findings.found}</dt> <dd className={styles.value}>{found}</dd>
            </div>
            <div>
              <Icon name="arrow" size={14} /> {/* A note does not say that a figure is wrong. */}
              <dt className={styles.label}>
                {severity === "note" ? words.findings.comparedWith : words.findings.expected}
              </dt>{" "}
              <dd className={styles.value}>{expected}</dd>
            </div>
          </dl>
        )}
        <p className={styles.text}>{language === "en" ? finding.messageEn : finding.message}</p>
        {finding.sheet !== null && <PlaceLink sheet={finding.sheet} cell={finding.cell} />}
      </div>
    </li>
  );
}
