import { makeStyles } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { ActionButton } from "../ActionButton";
import { useReader } from "../reader";
import type { ReactElement } from "react";

const useStyles = makeStyles({ hint: { margin: 0 } });

interface FileButtonProps {
  /** What the press asks for, and what it says while the file is read. */
  readonly name: string;
  readonly readingName: string;
  readonly reading: boolean;
  readonly resting: boolean;
  readonly onFile: (file: File) => void;
}

/** Asks for another workbook. The button takes the focus and the press; the page's own file field stays out of sight. */
export function FileButton({ name, readingName, reading, resting, onFile }: FileButtonProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={name}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Emptied so that the same file can be chosen again after it was mended.
          target.value = "";
          if (file) onFile(file);
        }}
      />
      <ActionButton working={reading} resting={resting} describedBy={hint} onClick={() => field.current?.click()}>
        {reading ? readingName : name}
      </ActionButton>
      <p id={hint} className={styles.hint}>
        {words.file.hint}
      </p>
    </>
  );
}
