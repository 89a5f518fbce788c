import { makeStyles } from "@fluentui/react-components";
import { Disclosure } from "../Disclosure";
import { useReader } from "../reader";
import { TickList } from "../TickList";
import type { ReactElement } from "react";
import type { RunRequest } from "../../excel/api";
import type { WeakPoint } from "../../ita/measures";
import type { Reader } from "../reader";

type Addition = NonNullable<RunRequest["add"]>[number];

const useStyles = makeStyles({ text: { margin: 0 } });

interface GapsProps {
  readonly points: readonly WeakPoint[];
  readonly resting: boolean;
  readonly working: boolean;
  readonly onAdd: (rows: readonly Addition[]) => void;
}

/** Weak points that no measure serves; the picked ones become rows, one for each indicator. */
export function Gaps({ points, resting, working, onAdd }: GapsProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  return (
    <Disclosure title={words.gap.heading(figures.text(points.length))} open>
      <p className={styles.text}>{words.gap.intro}</p>
      <TickList
        items={points.map((point) => ({ id: point.code, label: labelOf(point, reader) }))}
        resting={resting}
        working={working}
        press={(ticked) => words.gap.press(figures.text(rowsFor(points, ticked).length))}
        none={words.gap.none}
        onPress={(ticked) => onAdd(rowsFor(points, ticked))}
      />
    </Disclosure>
  );
}

function labelOf({ kind, code, titleTh, score, remark }: WeakPoint, { words, figures }: Reader): string {
  const name =
    kind === "indicator"
      ? words.gap.indicator(figures.text(code), titleTh)
      : words.gap.question(figures.text(code), titleTh);
  return [name, score === null ? "" : words.gap.score(figures.score(score)), remark].filter(Boolean).join(" · ");
}

/** One row for each indicator, with the questions and items picked for it. */
export function rowsFor(points: readonly WeakPoint[], codes: readonly string[]): Addition[] {
  const picked = points.filter(({ code }) => codes.includes(code));
  return [...new Set(picked.map(({ indicator }) => indicator))].map((no) => ({
    indicators: [no],
    codes: picked.filter(({ indicator, kind }) => indicator === no && kind !== "indicator").map(({ code }) => code),
  }));
}
