import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ActionButton } from "../ActionButton";
import { Disclosure } from "../Disclosure";
import { useReader } from "../reader";
import { Asked } from "./Asked";
import { measureLabel } from "./measureLabel";
import type { ReactElement, ReactNode } from "react";
import type { RunRequest } from "../../excel/api";
import type { MeasuresStatus, MeasureView } from "../../excel/measures/measuresStatus";
import type { MeasureOption } from "../../ita/types";

const useStyles = makeStyles({
  text: { margin: 0 },
  // A radio's label is pale until it is chosen; the measure's name must not be paler than what is said of it.
  name: { color: tokens.colorNeutralForeground1 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  // A list of long names must not widen the pane.
  rows: { minWidth: 0 },
  option: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
});

interface OtherMeasuresProps {
  readonly measures: Pick<MeasuresStatus, "rows" | "requested">;
  /** What the last run was asked for. */
  readonly asked: RunRequest | null;
  readonly resting: boolean;
  readonly working: boolean;
  readonly onAsk: (request: RunRequest) => void;
}

/** Another text of the bank for a row, in its place or as a further row; and the row's own text for the agency's bank. */
export function OtherMeasures(props: OtherMeasuresProps): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const { measures, asked, resting, onAsk } = props;
  const { rows } = measures;
  const [rowId, setRowId] = useState<string | null>(null);
  const [sourceId, setSourceId] = useState<string | null>(null);
  const hint = useId();
  const row = rows.find(({ id }) => id === rowId) ?? rows[0];
  if (!row) return null;
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
              <Option key={option.id} option={option} inUse={option.id === row.source}>
                {option.id === sourceId && <Chosen {...props} row={row} option={option} />}
              </Option>
            ))}
          </RadioGroup>
        </Field>
      )}
      <ActionButton resting={resting} describedBy={hint} onClick={() => onAsk({ save: [row.id] })}>
        {words.other.save}
      </ActionButton>
      <Asked asked={asked} kind="save" measures={measures} />
      <p id={hint} className={styles.text}>
        {words.other.saveHint}
      </p>
    </Disclosure>
  );
}

interface OptionProps {
  readonly option: MeasureOption;
  readonly inUse: boolean;
  /** What can be done with it, once it is chosen. */
  readonly children: ReactNode;
}

function Option({ option, inUse, children }: OptionProps): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const about = [option.reasonTh, words.other.steps(figures.text(option.steps.length)), inUse ? words.other.inUse : ""];
  return (
    <div className={styles.option}>
      <Radio
        value={option.id}
        label={
          <>
            <span className={styles.name}>{option.measure}</span>
            <p className={styles.reason}>{about.filter(Boolean).join(" · ")}</p>
          </>
        }
      />
      {children}
    </div>
  );
}

type ChosenProps = OtherMeasuresProps & { readonly row: MeasureView; readonly option: MeasureOption };

/** The chosen option's steps, and right below it what can be done with it. */
function Chosen({ measures, row, option, asked, resting, working, onAsk }: ChosenProps): ReactElement {
  const styles = useStyles();
  const { words, numbers } = useReader();
  const hint = useId();
  return (
    <>
      <ol className={styles.steps} style={numbers}>
        {option.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {option.id !== row.source && (
        <>
          <p id={hint} className={styles.text}>
            {words.other.replaceHint}
          </p>
          <ActionButton
            primary
            resting={resting}
            working={working}
            describedBy={hint}
            onClick={() => onAsk({ choose: [{ id: row.id, source: option.id }] })}
          >
            {words.other.replace}
          </ActionButton>
          <ActionButton
            resting={resting}
            onClick={() => onAsk({ add: [{ indicators: row.indicators, codes: row.codes, source: option.id }] })}
          >
            {words.other.add}
          </ActionButton>
        </>
      )}
      <Asked asked={asked} kind="choose" measures={measures} />
      <Asked asked={asked} kind="addOption" measures={measures} />
    </>
  );
}
