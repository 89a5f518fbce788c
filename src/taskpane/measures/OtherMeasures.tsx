import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ActionButton } from "../ActionButton";
import { Disclosure } from "../Disclosure";
import { useReader } from "../reader";
import { measureLabel } from "./measureLabel";
import type { ReactElement } from "react";
import type { RunRequest } from "../../excel/api";
import type { MeasureView } from "../../excel/measures/measuresStatus";
import type { MeasureOption } from "../../ita/types";

const useStyles = makeStyles({
  text: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  // A list of long names must not widen the pane.
  rows: { minWidth: 0 },
  option: { paddingBottom: tokens.spacingVerticalS },
});

interface OtherMeasuresProps {
  readonly rows: readonly MeasureView[];
  readonly resting: boolean;
  readonly working: boolean;
  readonly onAsk: (request: RunRequest) => void;
}

/** Another text of the bank for a row, in its place or as a further row; and the row's own text for the agency's bank. */
export function OtherMeasures({ rows, resting, working, onAsk }: OtherMeasuresProps): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const [rowId, setRowId] = useState<string | null>(null);
  const [sourceId, setSourceId] = useState<string | null>(null);
  const hints = { replace: useId(), save: useId() };
  const row = rows.find(({ id }) => id === rowId) ?? rows[0];
  if (!row) return null;
  const source = row.options.find(({ id }) => id === sourceId) ?? null;
  return (
    <Disclosure title={words.other.heading}>
      <Field label={words.other.row}>
        <Select
          className={styles.rows}
          value={row.id}
          onChange={(_, { value }) => {
            setRowId(value);
            setSourceId(null);
          }}
        >
          {rows.map((one) => (
            <option key={one.id} value={one.id}>
              {measureLabel(one, reader)}
            </option>
          ))}
        </Select>
      </Field>
      {row.options.length === 0 ? (
        <p className={styles.text}>{words.other.noOptions}</p>
      ) : (
        <Field label={words.other.choose}>
          <RadioGroup value={sourceId ?? row.source ?? ""} onChange={(_, { value }) => setSourceId(value)}>
            {row.options.map((option) => (
              <Option key={option.id} option={option} inUse={option.id === row.source} open={option.id === sourceId} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {source && source.id !== row.source && (
        <>
          <p id={hints.replace} className={styles.text}>
            {words.other.replaceHint}
          </p>
          <ActionButton
            primary
            resting={resting}
            working={working}
            describedBy={hints.replace}
            onClick={() => onAsk({ choose: [{ id: row.id, source: source.id }] })}
          >
            {words.other.replace}
          </ActionButton>
          <ActionButton
            resting={resting}
            onClick={() => onAsk({ add: [{ indicators: row.indicators, codes: row.codes, source: source.id }] })}
          >
            {words.other.add}
          </ActionButton>
        </>
      )}
      <ActionButton resting={resting} describedBy={hints.save} onClick={() => onAsk({ save: [row.id] })}>
        {words.other.save}
      </ActionButton>
      <p id={hints.save} className={styles.text}>
        {words.other.saveHint}
      </p>
    </Disclosure>
  );
}

interface OptionProps {
  readonly option: MeasureOption;
  readonly inUse: boolean;
  /** Its steps are shown too. */
  readonly open: boolean;
}

function Option({ option, inUse, open }: OptionProps): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const about = [option.reasonTh, words.other.steps(figures.text(option.steps.length)), inUse ? words.other.inUse : ""];
  return (
    <div className={styles.option}>
      <Radio
        value={option.id}
        label={
          <>
            {option.measure}
            <p className={styles.reason}>{about.filter(Boolean).join(" · ")}</p>
          </>
        }
      />
      {open && (
        <ol className={styles.steps}>
          {option.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
