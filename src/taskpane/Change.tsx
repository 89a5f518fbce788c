import { makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "./Icon";
import { useReader } from "./reader";
import { Unseen } from "./Unseen";
import type { ReactElement } from "react";
import type { Compared } from "../ita/types";

const useStyles = makeStyles({
  change: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
});

/** A change as arrow and signed figure; nothing where last year is not known. Colour only repeats what the arrow says. */
export function Change({ delta, trend }: Pick<Compared, "delta" | "trend">): ReactElement | null {
  const styles = useStyles();
  const { words, figures } = useReader();
  if (delta === null || trend === null) return null;
  const colour = trend === "up" ? styles.up : trend === "down" ? styles.down : "";
  return (
    <span className={`${styles.change} ${colour}`}>
      <Icon name={trend} size={12} />
      <Unseen>{words.trend[trend]} </Unseen>
      {figures.change(delta)}
    </span>
  );
}
