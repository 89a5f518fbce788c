import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ActionButton } from "./ActionButton";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TickListProps {
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly resting: boolean;
  readonly working: boolean;
  /** The press's words for the ticked ids. */
  readonly press: (ticked: readonly string[]) => string;
  /** Why the press rests while nothing is ticked. */
  readonly none: string;
  readonly onPress: (ticked: readonly string[]) => void;
}

/** Things to pick and one press for all of them. */
export function TickList({ items, resting, working, press, none, onPress }: TickListProps): ReactElement {
  const styles = useStyles();
  const hint = useId();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // What is no longer listed is no longer picked.
  const ticked = items.map(({ id }) => id).filter((id) => picked.has(id));
  const toggle = (id: string, on: boolean): void =>
    setPicked(new Set(on ? [...picked, id] : [...picked].filter((other) => other !== id)));
  const isIdle = ticked.length === 0;
  return (
    <>
      <ul className={styles.list}>
        {items.map(({ id, label }) => (
          <li key={id}>
            <Checkbox
              label={label}
              checked={picked.has(id)}
              onChange={(_, { checked }) => toggle(id, checked === true)}
            />
          </li>
        ))}
      </ul>
      <ActionButton
        resting={resting || isIdle}
        working={working}
        describedBy={isIdle ? hint : undefined}
        onClick={() => onPress(ticked)}
      >
        {press(ticked)}
      </ActionButton>
      {isIdle && (
        <p id={hint} className={styles.hint}>
          {none}
        </p>
      )}
    </>
  );
}
