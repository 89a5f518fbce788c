import { Button, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ActionButton } from "../ActionButton";
import { Disclosure } from "../Disclosure";
import { Icon } from "../Icon";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import { measureLabel } from "./measureLabel";
import type { ReactElement } from "react";
import type { MeasuresStatus, MeasureView } from "../../excel/measures/measuresStatus";
import type { FillUnitsRequest } from "../../excel/types";
import type { Reader } from "../reader";

const useStyles = makeStyles({
  text: { margin: 0 },
  done: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  // A list of long names must not widen the pane.
  select: { minWidth: 0 },
  all: { whiteSpace: "normal", textAlign: "start" },
});

interface UnitsProps {
  readonly measures: Pick<MeasuresStatus, "fiscalYear" | "rows" | "units">;
  /** The sheet with the list of units; null where staff deleted it. */
  readonly unitsSheet: string | null;
  /** Rows that the last press filled; null when it was another press. */
  readonly filled: number | null;
  readonly resting: boolean;
  readonly working: boolean;
  readonly onFill: (request: FillUnitsRequest) => void;
}

/** The unit in charge of each measure that has none yet, chosen beside the measure's name; one press writes all of them. */
export function Units(props: UnitsProps): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const { measures, filled } = props;
  const open = measures.rows.filter(({ id, hasUnit }) => id !== "" && !hasUnit);
  return (
    <>
      {filled !== null && (
        <p className={styles.done}>
          <Icon name="check" /> {unitsFilledText(filled, reader)}
        </p>
      )}
      {open.length > 0 && (
        <Disclosure title={words.units.heading(figures.text(open.length))}>
          {measures.units.length === 0 ? <NoUnits sheet={props.unitsSheet} /> : <Choices {...props} open={open} />}
        </Disclosure>
      )}
    </>
  );
}

function NoUnits({ sheet }: { readonly sheet: string | null }): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const show = useShowPlace();
  return (
    <p className={styles.text}>
      {words.units.noUnits}{" "}
      {sheet !== null && (
        <Link as="button" inline onClick={() => show(sheet, null)}>
          {words.units.editList}
        </Link>
      )}
    </p>
  );
}

function Choices(props: UnitsProps & { readonly open: readonly MeasureView[] }): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const { measures, open, resting } = props;
  const hint = useId();
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  // What has its unit by now, or a unit that left the list, is no longer picked.
  const units = open.flatMap(({ id }) => {
    const unit = picked.get(id) ?? "";
    return measures.units.includes(unit) ? [{ id, unit }] : [];
  });
  const isIdle = units.length === 0;
  const toAll = (unit: string): void =>
    setPicked(new Map([...open.map(({ id }): [string, string] => [id, unit]), ...units.map(pair)]));
  return (
    <>
      <p className={styles.text}>{words.units.intro}</p>
      <p className={styles.text}>{words.units.optional}</p>
      <ul className={styles.list}>
        {open.map((row) => {
          const unit = units.find(({ id }) => id === row.id)?.unit ?? "";
          return (
            <li key={row.id} className={styles.row}>
              <Field label={measureLabel(row, reader)}>
                <Select
                  className={styles.select}
                  value={unit}
                  onChange={(_, { value }) => setPicked(new Map([...picked, [row.id, value]]))}
                >
                  <option value="">{words.units.choose}</option>
                  {measures.units.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
              {unit !== "" && units.length < open.length && (
                <Button size="small" className={styles.all} onClick={() => toAll(unit)}>
                  {words.units.all(unit)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ActionButton
        resting={resting || isIdle}
        working={props.working}
        describedBy={isIdle ? hint : undefined}
        onClick={() => props.onFill({ fiscalYear: measures.fiscalYear, units })}
      >
        {words.units.press(figures.text(units.length))}
      </ActionButton>
      {isIdle && (
        <p id={hint} className={styles.text}>
          {words.units.none}
        </p>
      )}
    </>
  );
}

const pair = ({ id, unit }: { readonly id: string; readonly unit: string }): [string, string] => [id, unit];

export const unitsFilledText = (filled: number, { words, figures }: Pick<Reader, "words" | "figures">): string =>
  words.units.done(figures.text(filled));
