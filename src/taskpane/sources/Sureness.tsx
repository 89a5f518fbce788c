import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Icon } from "../Icon";
import { useReader } from "../reader";
import type { ReactElement } from "react";

/** From here on a table is proposed for use. */
const SURE = 0.8;
const CHECK = 0.5;

const useStyles = makeStyles({
  mark: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  check: { color: tokens.colorStatusWarningForeground1 },
  unsure: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS = { sure: "check", check: "warning", unsure: "question" } as const;

/** How sure the reading of a table is, in three steps: a word and a mark, not colour alone. */
export function Sureness({ confidence }: { readonly confidence: number }): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const step = confidence >= SURE ? "sure" : confidence >= CHECK ? "check" : "unsure";
  return (
    <span className={mergeClasses(styles.mark, styles[step])}>
      <Icon name={ICONS[step]} size={14} /> {words.sources[step]}
    </span>
  );
}
