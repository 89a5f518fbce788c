import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ActionButton } from "../ActionButton";
import { Disclosure } from "../Disclosure";
import { PlaceLink } from "../PlaceLink";
import { useReader } from "../reader";
import type { ReactElement } from "react";
import type { RunRequest } from "../../excel/api";
import type { TextConflict } from "../../excel/measures/measuresStatus";

type Side = "ours" | "theirs";
type Settlement = NonNullable<RunRequest["settle"]>[number];

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalM },
  item: { display: "grid", gap: tokens.spacingVerticalXS },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  words: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  chosen: { borderLeftColor: tokens.colorBrandStroke1 },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConflictsProps {
  readonly conflicts: readonly TextConflict[];
  readonly resting: boolean;
  readonly working: boolean;
  readonly onSettle: (settle: readonly Settlement[]) => void;
}

const nameOf = ({ table, key, column }: TextConflict): string => JSON.stringify([table, key, column]);

/** Texts that both staff and the scores changed, side by side, with a choice for each and one press for all. */
export function Conflicts({ conflicts, resting, working, onSettle }: ConflictsProps): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const hint = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const chosen = conflicts.flatMap((conflict): Settlement[] => {
    const take = choices.get(nameOf(conflict));
    const { table, key, column } = conflict;
    return take === undefined ? [] : [{ table, key, column, take }];
  });
  const chooseAll = (take: Side): void => setChoices(new Map(conflicts.map((one) => [nameOf(one), take])));
  return (
    <Disclosure title={words.conflict.heading(figures.text(conflicts.length))} open>
      <p className={styles.text}>{words.conflict.intro}</p>
      {conflicts.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onClick={() => chooseAll("ours")}>
            {words.conflict.allOurs}
          </Button>
          <Button size="small" onClick={() => chooseAll("theirs")}>
            {words.conflict.allTheirs}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <li key={nameOf(conflict)}>
            <Conflict
              conflict={conflict}
              take={choices.get(nameOf(conflict)) ?? null}
              onTake={(take) => setChoices(new Map([...choices, [nameOf(conflict), take]]))}
            />
          </li>
        ))}
      </ul>
      <ActionButton
        primary
        resting={resting || chosen.length === 0}
        working={working}
        describedBy={chosen.length === 0 ? hint : undefined}
        onClick={() => onSettle(chosen)}
      >
        {words.conflict.press(figures.text(chosen.length))}
      </ActionButton>
      {chosen.length === 0 && (
        <p id={hint} className={styles.text}>
          {words.conflict.none}
        </p>
      )}
    </Disclosure>
  );
}

interface ConflictProps {
  readonly conflict: TextConflict;
  readonly take: Side | null;
  readonly onTake: (take: Side) => void;
}

function Conflict({ conflict, take, onTake }: ConflictProps): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const name = useId();
  return (
    <div className={styles.item}>
      <p id={name} className={styles.name}>
        {words.conflict.of(figures.text(conflict.key), conflict.header)}
      </p>
      <PlaceLink sheet={conflict.sheet} cell={conflict.cell} />
      <RadioGroup aria-labelledby={name} value={take ?? ""} onChange={(_, { value }) => onTake(value as Side)}>
        <div className={styles.sides}>
          {(["theirs", "ours"] as const).map((side) => (
            <div key={side}>
              <Radio value={side} label={words.conflict[side]} />
              <p className={take === side ? `${styles.words} ${styles.chosen}` : styles.words}>{conflict[side]}</p>
            </div>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
