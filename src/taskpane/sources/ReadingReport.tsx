import { Button, Field, Input, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ActionButton } from "../ActionButton";
import { useReader } from "../reader";
import { choicesToSend, missingIn, withAgencyPicked, withColumnChange, withTableChange } from "./choices";
import { AgencyPicker } from "./AgencyPicker";
import { Parts } from "./Parts";
import { SourceCard } from "./SourceCard";
import { whoseScores } from "../../ita/reading/whose";
import type { ReactElement } from "react";
import type { SourceChoice, SourceTable } from "../../ita/reading/types";
import type { Reader } from "../reader";
import type { Edits } from "./choices";
import type { Preview } from "./counts";

const useStyles = makeStyles({
  report: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  cards: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  bring: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  years: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  // In view however many tables there are: the press is what the report is for.
  press: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  blocked: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

export interface ReadingReportProps {
  /** As recognised. */
  readonly proposed: readonly SourceTable[];
  /** With the corrections of this pane, in the same order. */
  readonly tables: readonly SourceTable[];
  readonly preview: Preview;
  /** The counts are of the reading before the corrections. */
  readonly countsAreOld: boolean;
  readonly edits: Edits;
  readonly onEdits: (edits: Edits) => void;
  /** As the score sheets name it; "" while they do not. */
  readonly agency: string;
  readonly fromFile: boolean;
  /** The press is the next thing to do. */
  readonly primary: boolean;
  readonly importing: boolean;
  readonly resting: boolean;
  /** There are no score sheets that name the agency; asked for where no table in use does either. */
  readonly asksAgency: boolean;
  readonly onUse: (choices: readonly SourceChoice[], agency: string) => void;
}

/** What was recognised, table by table; corrections behind one press; and the one press that uses it. */
export function ReadingReport(props: ReadingReportProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const { proposed, tables, edits, onEdits, resting } = props;
  const [editing, setEditing] = useState(false);
  const [agency, setAgency] = useState("");
  const reason = useId();
  const blocked = blockedBecause(props, reader);
  const used = tables.filter(({ use }) => use);
  const { rivals } = whoseScores(proposed, props.agency);
  const whose = whoseScores(tables, props.agency);
  const picked = rivals.length > 0 && whose.agency !== "" ? whose.agency : null;
  return (
    <div className={styles.report}>
      {rivals.length > 0 && (
        <AgencyPicker
          agencies={rivals}
          chosen={picked}
          resting={resting}
          onChoose={(name) => onEdits(withAgencyPicked(edits, proposed, name))}
        />
      )}
      <ul className={styles.cards}>
        {tables.map((table, index) => (
          <SourceCard
            key={table.key}
            proposed={proposed[index] ?? table}
            table={table}
            fromFile={props.fromFile}
            editing={editing}
            resting={resting}
            onTable={(change) => onEdits(withTableChange(edits, table.key, change))}
            onColumns={(letters, change) => onEdits(withColumnChange(edits, table.key, letters, change))}
          />
        ))}
      </ul>
      <div>
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {editing ? words.sources.editDone : words.sources.edit}
        </Button>
      </div>
      <WillBring preview={props.preview} />
      {props.countsAreOld && <p className={styles.text}>{words.sources.followsAfterPress}</p>}
      {props.asksAgency && used.length > 0 && !used.some(namesAgency) && (
        <Field label={words.scores.agency} hint={words.scores.agencyHint}>
          <Input value={agency} autoComplete="organization" onChange={(_, { value }) => setAgency(value)} />
        </Field>
      )}
      <div className={styles.press}>
        {blocked !== null && (
          <p id={reason} className={styles.blocked}>
            {blocked}
          </p>
        )}
        {props.importing && (
          <>
            <p className={styles.text}>{words.sources.importing}</p>
            <ProgressBar aria-label={words.sources.importing} />
          </>
        )}
        <ActionButton
          primary={props.primary && used.length > 0}
          working={props.importing}
          resting={resting || blocked !== null}
          describedBy={blocked === null ? undefined : reason}
          onClick={() => props.onUse(choicesToSend(tables, edits), picked ?? agency.trim())}
        >
          {used.length === 0 && !props.fromFile ? words.sources.pressNone : words.sources.press}
        </ActionButton>
      </div>
    </div>
  );
}

/** A table of agencies names the one that is picked. */
const namesAgency = ({ agency, agencies }: SourceTable): boolean => agency !== null || agencies.length > 0;

/** Why the press would not know what to do; null when it does. */
function blockedBecause(
  { tables, agency, preview, countsAreOld, fromFile }: ReadingReportProps,
  { words }: Reader
): string | null {
  const missing = tables.flatMap(missingIn);
  const toPick = whoseScores(tables, agency).rivals.length > 0;
  if (toPick || missing.some(({ what }) => what === "agency")) return words.sources.chooseAgencyFirst;
  if (missing.length > 0) return words.sources.chooseYearFirst;
  // That none of this workbook's tables is wanted can be confirmed as well: they are not offered again.
  if (tables.every(({ use }) => !use)) return fromFile ? words.sources.nothingToBring : null;
  return preview.years.length === 0 && !countsAreOld ? words.sources.nothingToBring : null;
}

/** "ปีงบประมาณ ๒๕๖๘: คะแนนภาพรวม · ๑๐ ตัวชี้วัด · ๕๒ ข้อ", a line a year. */
function WillBring({ preview }: { readonly preview: Preview }): ReactElement | null {
  const styles = useStyles();
  const { words, figures } = useReader();
  if (preview.years.length === 0) return null;
  return (
    <>
      <p className={styles.bring}>
        {words.sources.willBring}
        {preview.agency !== "" && ` (${preview.agency})`}
      </p>
      <ul className={styles.years}>
        {preview.years.map(({ fiscalYear, overall, indicators, questions }) => (
          <li key={fiscalYear}>
            {words.sources.years(figures.text(fiscalYear))}:{" "}
            <Parts
              parts={[
                overall && words.sources.overall,
                indicators > 0 && words.sources.indicators(figures.text(indicators)),
                questions > 0 && words.sources.questions(figures.text(questions)),
              ]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
