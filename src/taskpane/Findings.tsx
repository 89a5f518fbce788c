import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { toArabicDigits } from "../ita/scores";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { PlaceLink, useShowPlace } from "./PlaceLink";
import { useReader } from "./reader";
import { Section } from "./Section";
import type { ReactElement } from "react";
import type { Language } from "../i18n/language";
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

/**
 * Data-quality remarks, worst first, those on one cell together with one link to it. Notes ask for nothing and are folded.
 */
export function Findings({ findings, sheet }: FindingsProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const show = useShowPlace();
  const { words, figures } = reader;
  const [all, setAll] = useState(false);
  const groups = byCell(ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)));
  const [toWeigh, notes] = [groups.filter((group) => !isNote(group)), groups.filter(isNote)];
  const shown = all ? toWeigh : toWeigh.slice(0, AT_FIRST);
  const hidden = toWeigh.length - AT_FIRST;
  const noteCount = notes.reduce((count, group) => count + group.length, 0);
  return (
    <Section title={titleOf(findings, reader)} headingId={FINDINGS_ID}>
      {findings.length === 0 && (
        <p className={styles.none}>
          <Icon name="check" size={14} /> {words.findings.none}
        </p>
      )}
      {shown.length > 0 && <FindingList groups={shown} />}
      {hidden > 0 && (
        <div className={styles.more}>
          <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.findings.fewer : words.findings.more(figures.text(hidden))}
          </Link>
        </div>
      )}
      {notes.length > 0 && (
        <div className={toWeigh.length > 0 ? styles.more : undefined}>
          <Disclosure title={words.findings.count(words.findings.note, figures.text(noteCount))}>
            <FindingList groups={notes} />
          </Disclosure>
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

/** Findings on one cell, worst first; one that names no cell stands alone. */
type FindingGroup = readonly [Finding, ...Finding[]];

function byCell(sorted: readonly Finding[]): FindingGroup[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of sorted) {
    const { sheet, cell } = finding;
    const same = groups.find(([first]) => cell !== null && first.sheet === sheet && first.cell === cell);
    if (same) same.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

const isNote = ([worst]: FindingGroup): boolean => worst.severity === "note";

function FindingList({ groups }: { readonly groups: readonly FindingGroup[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {groups.map((group, index) => (
        <FindingItem key={`${group[0].code}/${group[0].sheet ?? ""}/${group[0].cell ?? ""}/${index}`} group={group} />
      ))}
    </ul>
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

function FindingItem({ group }: { readonly group: FindingGroup }): ReactElement {
  const styles = useStyles();
  const [{ severity, sheet, cell }] = group;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[severity])}>
        <Icon name={severity} />
      </span>
      <div>
        {group.map((finding, index) => (
          <Remark key={`${finding.code}/${index}`} finding={finding} />
        ))}
        {sheet !== null && <PlaceLink sheet={sheet} cell={cell} />}
      </div>
    </li>
  );
}

function Remark({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { words, language } = useReader();
  const { severity } = finding;
  const pair = pairOf(finding, language);
  return (
    <>
      <span className={mergeClasses(styles.word, styles[severity])}>{words.findings[severity]}</span>
      {pair && (
        <dl className={styles.pair}>
          <div>
            <dt className={styles.label}>{words.findings.found}</dt> <dd className={styles.value}>{pair.found}</dd>
          </div>
          <div>
            <Icon name="arrow" size={14} /> {/* A note does not say that a figure is wrong. */}
            <dt className={styles.label}>
              {severity === "note" ? words.findings.comparedWith : words.findings.expected}
            </dt>{" "}
            <dd className={styles.value}>{pair.expected}</dd>
          </div>
        </dl>
      )}
      <p className={styles.text}>{language === "en" ? finding.messageEn : finding.message}</p>
    </>
  );
}

const THAI_LETTER = /[ก-ฮ]/;

/** What was found and what it should be, where both are told; in English only figures, for the words are the workbook's Thai. */
function pairOf({ found, expected }: Finding, language: Language): Pick<Finding, "found" | "expected"> | null {
  if (found === "" || expected === "") return null;
  if (language === "th") return { found, expected };
  if (THAI_LETTER.test(found + expected)) return null;
  return { found: toArabicDigits(found), expected: toArabicDigits(expected) };
}
