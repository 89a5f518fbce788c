import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { normalName } from "../../ita/reading/names";
import { useReader } from "../reader";
import type { ReactElement } from "react";

/** A list of all agencies of the country would keep the page busy for seconds; staff narrow it by typing. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" } });

interface AgencyPickerProps {
  readonly agencies: readonly string[];
  readonly chosen: string | null;
  readonly resting: boolean;
  readonly onChoose: (agency: string) => void;
}

/** One name out of a table of up to some 8,300 agencies. */
export function AgencyPicker({ agencies, chosen, resting, onChoose }: AgencyPickerProps): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const [typed, setTyped] = useState<string | null>(null);
  const names = useMemo(() => [...new Set(agencies)].map((name) => ({ name, key: normalName(name) })), [agencies]);
  const matches = useMemo(() => {
    const wanted = normalName(typed ?? "");
    return wanted === "" ? names : names.filter(({ key }) => key.includes(wanted));
  }, [names, typed]);
  const hint =
    matches.length === 0
      ? words.sources.agencyNoMatch
      : matches.length > MOST_SHOWN
        ? words.sources.agencyMatches(figures.text(MOST_SHOWN), figures.text(matches.length))
        : words.sources.agencyHint;
  return (
    <Field label={words.sources.agency} hint={hint}>
      <Combobox
        className={styles.box}
        disabled={resting}
        value={typed ?? chosen ?? ""}
        selectedOptions={chosen === null ? [] : [chosen]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) onChoose(optionValue);
        }}
        onOpenChange={(_, { open }) => {
          // What was typed and not chosen is no choice: the box shows the agency in force again.
          if (!open) setTyped(null);
        }}
      >
        {matches.slice(0, MOST_SHOWN).map(({ name }) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
