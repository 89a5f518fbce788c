import { Field, Select } from "@fluentui/react-components";
import { useReader } from "../reader";
import { withYear, type Draft } from "./draft";
import type { ReactElement } from "react";

interface YearsProps {
  readonly draft: Draft;
  /** Years that the score sheet has columns for, newest first. */
  readonly years: readonly number[];
  readonly onChange: (draft: Draft) => void;
}

/** The year of the results and the one that it is compared with: never a pair that could not be analysed. */
export function Years({ draft, years, onChange }: YearsProps): ReactElement {
  const { words, figures } = useReader();
  const option = (year: string): ReactElement => (
    <option key={year} value={year}>
      {figures.text(year)}
    </option>
  );
  const known = (year: string): readonly string[] =>
    [...new Set([...years.map(String), year])].filter((one) => one !== "");
  return (
    <>
      <Field label={words.settings.fiscalYear} hint={words.settings.yearHint}>
        <Select value={draft.fiscalYear} onChange={(_, { value }) => onChange(withYear(draft, value, years))}>
          {known(draft.fiscalYear).map(option)}
        </Select>
      </Field>
      <Field label={words.settings.previousFiscalYear}>
        <Select
          value={draft.previousFiscalYear}
          onChange={(_, { value }) => onChange({ ...draft, previousFiscalYear: value })}
        >
          <option value="">{words.settings.yearBefore}</option>
          {known(draft.previousFiscalYear)
            .filter((year) => Number(year) < Number(draft.fiscalYear))
            .map(option)}
        </Select>
      </Field>
    </>
  );
}
