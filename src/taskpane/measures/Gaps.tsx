import { makeStyles } from "@fluentui/react-components";
import { Disclosure } from "../Disclosure";
import { useReader } from "../reader";
import { TickList } from "../TickList";
import { groupName } from "./groupName";
import type { ReactElement } from "react";
import type { RunRequest } from "../../excel/api";
import type { WeakPoint } from "../../ita/measures";
import type { MeasureGroup } from "../../ita/types";
import type { Reader } from "../reader";

type Addition = NonNullable<RunRequest["add"]>[number];

const useStyles = makeStyles({ text: { margin: 0 } });

/** What is without a measure: weak points, and indicators or issues that must have one whether weak or not. */
interface Open {
  readonly points: readonly WeakPoint[];
  readonly groups: readonly MeasureGroup[];
}

interface GapsProps {
  /** Disclosure item that asks for the groups. */
  readonly item: string;
  readonly groups: readonly MeasureGroup[];
  readonly points: readonly WeakPoint[];
  readonly resting: boolean;
  readonly working: boolean;
  readonly onAdd: (rows: readonly Addition[]) => void;
}

/** What has no measure; the picked ones become rows, one for each indicator or issue. */
export function Gaps({ item, points, groups, resting, working, onAdd }: GapsProps): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const open = { points, groups };
  return (
    <Disclosure title={words.gap.heading(figures.text(points.length + groups.length))} open>
      <p className={styles.text}>{words.gap.intro}</p>
      <TickList
        items={[
          ...groups.map((group) => ({
            id: groupId(group),
            label: words.gap.asked(groupName(group, figures, words), figures.text(item)),
          })),
          ...points.map((point) => ({ id: point.code, label: labelOf(point, reader) })),
        ]}
        resting={resting}
        working={working}
        press={(ticked) => words.gap.press(figures.text(rowsFor(open, ticked).length))}
        none={words.gap.none}
        onPress={(ticked) => onAdd(rowsFor(open, ticked))}
      />
    </Disclosure>
  );
}

const groupId = ({ code }: MeasureGroup): string => `group ${code}`;

function labelOf({ kind, code, titleTh, score, remark }: WeakPoint, { words, figures }: Reader): string {
  const name =
    kind === "indicator"
      ? words.gap.indicator(figures.text(code), titleTh)
      : words.gap.question(figures.text(code), titleTh);
  return [name, score === null ? "" : words.gap.score(figures.score(score)), remark].filter(Boolean).join(" · ");
}

/** One row for each picked group and for each other indicator, with the questions and items picked for it. */
export function rowsFor({ points, groups }: Open, ids: readonly string[]): Addition[] {
  const picked = points.filter(({ code }) => ids.includes(code));
  const rows = groups.filter((group) => ids.includes(groupId(group))).map(({ indicators }) => indicators);
  const others = picked.map(({ indicator }) => indicator).filter((no) => !rows.flat().includes(no));
  return [...rows, ...[...new Set(others)].map((no) => [no])].map((indicators) => ({
    indicators,
    codes: picked
      .filter(({ indicator, kind }) => indicators.includes(indicator) && kind !== "indicator")
      .map(({ code }) => code),
  }));
}
