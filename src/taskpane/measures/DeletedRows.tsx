import { makeStyles } from "@fluentui/react-components";
import { Disclosure } from "../Disclosure";
import { useReader } from "../reader";
import { TickList } from "../TickList";
import { measureLabel } from "./measureLabel";
import type { ReactElement } from "react";
import type { MeasuresStatus } from "../../excel/measures/measuresStatus";

const useStyles = makeStyles({ text: { margin: 0 } });

interface DeletedRowsProps {
  readonly rows: MeasuresStatus["deleted"];
  readonly resting: boolean;
  readonly working: boolean;
  readonly onBringBack: (ids: readonly string[]) => void;
}

/** Rows of ours that staff deleted: they stay away until somebody wants them back. */
export function DeletedRows({ rows, resting, working, onBringBack }: DeletedRowsProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  return (
    <Disclosure title={words.deleted.heading(figures.text(rows.length))}>
      <p className={styles.text}>{words.deleted.intro}</p>
      <TickList
        items={rows.map((row) => ({ id: row.id, label: measureLabel(row, reader) }))}
        resting={resting}
        working={working}
        press={(ticked) => words.deleted.press(figures.text(ticked.length))}
        none={words.deleted.none}
        onPress={onBringBack}
      />
    </Disclosure>
  );
}
