import { Field, Input, makeStyles, ProgressBar, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { defaultFiscalYear } from "../commands/fiscalYears";
import { ActionButton } from "./ActionButton";
import { useReader } from "./reader";
import type { ReactElement, SubmitEvent } from "react";
import type { FiscalYearChoice } from "../commands/fiscalYears";
import type { Reader } from "./reader";

const useStyles = makeStyles({ form: { display: "grid", gap: tokens.spacingVerticalM }, text: { margin: 0 } });

interface NewScoreSheetsProps {
  readonly years: readonly FiscalYearChoice[];
  /** The one next thing to press. */
  readonly primary: boolean;
  readonly working: boolean;
  readonly resting: boolean;
  readonly onCreate: (fiscalYear: number, agency: string) => void;
}

/** An empty workbook's beginning: which year, whose result, and the button that makes the score sheets. */
export function NewScoreSheets({ years, primary, working, resting, onCreate }: NewScoreSheetsProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const [year, setYear] = useState(() => defaultFiscalYear(years));
  const [agency, setAgency] = useState("");
  const chosen = years.find((choice) => choice.year === year);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!resting) onCreate(year, agency.trim());
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.text}>{words.scores.none}</p>
      <Field
        label={words.scores.year}
        hint={chosen?.partlyUnconfirmed ? words.scores.yearPartlyHint : undefined}
        validationState={chosen?.unconfirmed ? "warning" : "none"}
        validationMessage={chosen?.unconfirmed ? words.scores.yearUnconfirmedHint : undefined}
      >
        <Select value={String(year)} onChange={(_, data) => setYear(Number(data.value))}>
          {years.map((choice) => (
            <option key={choice.year} value={choice.year}>
              {yearText(choice, reader)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.scores.agency} hint={words.scores.agencyHint}>
        <Input
          value={agency}
          placeholder={words.scores.agencyExample}
          autoComplete="organization"
          onChange={(_, data) => setAgency(data.value)}
        />
      </Field>
      {working && (
        <>
          <p className={styles.text}>{words.scores.creating}</p>
          <ProgressBar aria-label={words.scores.creating} />
        </>
      )}
      <ActionButton type="submit" primary={primary} working={working} resting={resting}>
        {words.scores.create}
      </ActionButton>
    </form>
  );
}

/** The year, with what of its rules is not confirmed. */
function yearText(choice: FiscalYearChoice, { words, figures }: Reader): string {
  const year = figures.text(choice.year);
  if (choice.unconfirmed) return words.scores.yearUnconfirmed(year);
  return choice.partlyUnconfirmed ? words.scores.yearPartly(year) : year;
}
