import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ActionButton } from "../ActionButton";
import { Disclosure } from "../Disclosure";
import { PlaceLink } from "../PlaceLink";
import { useReader } from "../reader";
import { whenText } from "../when";
import type { ReactElement } from "react";
import type { RestoreDone, SnapshotInfo } from "../../excel/types";
import type { Reader } from "../reader";

const useStyles = makeStyles({ text: { margin: 0 } });

interface RestoreProps {
  readonly lookBack: () => Promise<SnapshotInfo | null>;
  readonly resting: boolean;
  readonly working: boolean;
  readonly onRestore: () => void;
}

/** The texts from before the last run. They are looked for when asked about: few need them. */
export function Restore({ lookBack, resting, working, onRestore }: RestoreProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words } = reader;
  const [snapshot, setSnapshot] = useState<SnapshotInfo | null | "looking">("looking");
  const look = (): void => {
    setSnapshot("looking");
    void lookBack().then(setSnapshot);
  };
  return (
    <Disclosure title={words.restore.heading} onOpen={look}>
      {snapshot === "looking" ? (
        <p className={styles.text}>{words.restore.looking}</p>
      ) : snapshot === null ? (
        <p className={styles.text}>{words.restore.nothing}</p>
      ) : (
        <>
          <p className={styles.text}>{thereText(snapshot, reader)}</p>
          {snapshot.leftOut.length > 0 && (
            <p className={styles.text}>{words.restore.leftOut(snapshot.leftOut.join(", "))}</p>
          )}
          <ActionButton resting={resting} working={working} onClick={onRestore}>
            {words.restore.press}
          </ActionButton>
        </>
      )}
    </Disclosure>
  );
}

function thereText({ takenAt, rows, sheets }: SnapshotInfo, { words, figures, language, digits }: Reader): string {
  return words.restore.there(whenText(takenAt.toISOString(), language, digits), figures.text(rows), sheets.join(", "));
}

/** What was put back, and the staff's later changes that were left alone. */
export function Restored({ done }: { readonly done: RestoreDone }): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  return (
    <div>
      <p className={styles.text}>{restoredText(done, reader)}</p>
      {done.kept.slice(0, 5).map(({ sheet, cell }) => (
        <p key={`${sheet}!${cell}`} className={styles.text}>
          <PlaceLink sheet={sheet} cell={cell} />
        </p>
      ))}
    </div>
  );
}

export function restoredText(
  { cellsRestored, rowsRemoved, rowsReturned, kept }: RestoreDone,
  { words, figures }: Pick<Reader, "words" | "figures">
): string {
  const done = words.restore.done(figures.text(cellsRestored), figures.text(rowsRemoved + rowsReturned));
  return kept.length === 0 ? done : `${done} · ${words.restore.kept(figures.text(kept.length))}`;
}
