import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { FISCAL_YEARS } from "../../ita/frameworks";
import { columnLetter } from "../../ita/reading/address";
import { yearsIn } from "../../ita/reading/years";
import { COLUMN_ROLES } from "../../ita/reading/types";
import { useReader } from "../reader";
import type { ReactElement } from "react";
import type { ColumnChoice, ColumnRole, SourceColumn } from "../../ita/reading/types";

const useStyles = makeStyles({
  column: {
    paddingTop: tokens.spacingVerticalXS,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
});

/** Roles whose column belongs to one year. */
const WITH_YEAR: readonly ColumnRole[] = ["score", "share", "level"];

interface ColumnFieldsProps {
  readonly column: SourceColumn;
  readonly resting: boolean;
  readonly onChange: (change: ColumnChoice) => void;
}

/** What one column holds, and of which year. */
export function ColumnFields({ column, resting, onChange }: ColumnFieldsProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const letter = columnLetter(column.column);
  return (
    <div className={styles.column}>
      <Field label={words.sources.column(letter, column.header).trim()}>
        <Select
          value={column.role}
          disabled={resting}
          onChange={(_, { value }) => {
            const role = COLUMN_ROLES.find((each) => each === value);
            if (role) onChange({ role });
          }}
        >
          {COLUMN_ROLES.map((role) => (
            <option key={role} value={role}>
              {words.sources.roles[role]}
            </option>
          ))}
        </Select>
      </Field>
      {WITH_YEAR.includes(column.role) && (
        <YearField
          label={words.sources.columnYear(letter)}
          year={column.fiscalYear}
          header={column.header}
          resting={resting}
          onChange={(fiscalYear) => onChange({ fiscalYear })}
        />
      )}
    </div>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number | null;
  /** Of the column; "" where the field is about several columns. */
  readonly header: string;
  readonly resting: boolean;
  readonly onChange: (year: number) => void;
}

/** The years with rules, newest first; a year that the table names without rules of ours stays in sight. */
export function YearField({ label, year, header, resting, onChange }: YearFieldProps): ReactElement {
  const { words, figures } = useReader();
  const years = [...new Set([...FISCAL_YEARS, ...(year === null ? [] : [year])])].sort((a, b) => b - a);
  return (
    <Field
      label={label}
      required={year === null}
      {...(namesAnotherYear(header, year) && {
        validationState: "warning" as const,
        validationMessage: words.sources.headerSays(header),
      })}
    >
      <Select
        value={year === null ? "" : String(year)}
        disabled={resting}
        onChange={(_, { value }) => {
          if (value !== "") onChange(Number(value));
        }}
      >
        {year === null && <option value="">{words.sources.chooseYear}</option>}
        {years.map((each) => (
          <option key={each} value={each}>
            {figures.text(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The heading names years in full, and none of them is the one chosen. */
function namesAnotherYear(header: string, year: number | null): boolean {
  const named = yearsIn(header).filter(({ era, isDate }) => era !== "short" && !isDate);
  return year !== null && named.length > 0 && named.every(({ fiscalYear }) => fiscalYear !== year);
}
