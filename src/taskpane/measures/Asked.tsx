import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "../Icon";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import type { ReactElement } from "react";
import type { RequestedSheet, RunRequest } from "../../excel/api";
import type { MeasuresStatus } from "../../excel/measures/measuresStatus";
import type { Reader } from "../reader";

const useStyles = makeStyles({
  done: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Which button asked; "addOption" is the one that adds another measure of the bank beside a row. */
export type AskedKind = "choose" | "add" | "addOption" | "bringBack" | "settle" | "save" | RequestedSheet;

function kindOf({ choose, add, bringBack, settle, save, sheets }: RunRequest): AskedKind | null {
  if (choose?.length) return "choose";
  if (add?.length) return add[0]?.source === undefined ? "add" : "addOption";
  if (bringBack?.length) return "bringBack";
  if (settle?.length) return "settle";
  if (save?.length) return "save";
  return sheets?.[0] ?? null;
}

interface AskedProps {
  /** What the last run was asked for. */
  readonly asked: RunRequest | null;
  /** The button that this line stands beside. */
  readonly kind: AskedKind;
  readonly measures: Pick<MeasuresStatus, "requested">;
}

/** That what was asked for has been done, said beside the button that asked; a new sheet with the way to it. */
export function Asked({ asked, kind, measures }: AskedProps): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const show = useShowPlace();
  if (asked === null || kindOf(asked) !== kind) return null;
  const sheet = sheetOf(asked, measures);
  return (
    <p className={styles.done}>
      <Icon name="check" /> {askedText(asked, measures, reader)}{" "}
      {sheet !== undefined && (
        <Link as="button" inline onClick={() => show(sheet, null)}>
          {reader.words.asked.openSheet}
        </Link>
      )}
    </p>
  );
}

const sheetOf = ({ sheets = [] }: RunRequest, measures: Pick<MeasuresStatus, "requested"> | null): string | undefined =>
  sheets[0] && measures?.requested.get(sheets[0]);

/** "แทนมาตรการในแถว M69-01 แล้ว"; "" where nothing was asked for. */
export function askedText(
  request: RunRequest,
  measures: Pick<MeasuresStatus, "requested"> | null,
  { words: { asked }, figures }: Pick<Reader, "words" | "figures">
): string {
  const count = (things: readonly unknown[] = []): string => figures.text(things.length);
  switch (kindOf(request)) {
    case "choose":
      return asked.choose((request.choose ?? []).map(({ id }) => id).join(", "));
    case "add":
    case "addOption":
      return asked.add(count(request.add));
    case "bringBack":
      return asked.bringBack(count(request.bringBack));
    case "settle":
      return asked.settle(count(request.settle));
    case "save":
      return asked.save((request.save ?? []).join(", "));
    case null:
      return "";
    default: {
      const sheet = sheetOf(request, measures);
      return sheet === undefined ? asked.someSheet : asked.sheet(sheet);
    }
  }
}
