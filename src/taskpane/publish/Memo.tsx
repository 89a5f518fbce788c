import { makeStyles } from "@fluentui/react-components";
import { ActionButton } from "../ActionButton";
import { Disclosure } from "../Disclosure";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import type { ReactElement } from "react";

const useStyles = makeStyles({ text: { margin: 0 } });

interface MemoProps {
  /** Name of the memo's sheet; undefined until it is made. */
  readonly sheet: string | undefined;
  readonly resting: boolean;
  readonly onMake: () => void;
}

/** The memo that carries result and measures up. */
export function Memo({ sheet, resting, onMake }: MemoProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const show = useShowPlace();
  return (
    <Disclosure title={words.publish.memo}>
      <p className={styles.text}>{words.publish.memoHint}</p>
      <ActionButton resting={resting} onClick={() => (sheet === undefined ? onMake() : show(sheet, null))}>
        {sheet === undefined ? words.publish.makeMemo : words.publish.openMemo}
      </ActionButton>
    </Disclosure>
  );
}
