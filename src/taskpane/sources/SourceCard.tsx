import { Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Icon } from "../Icon";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import { CardFields } from "./CardFields";
import { subjectsOf, yearsOf } from "./counts";
import { Parts } from "./Parts";
import { Sureness } from "./Sureness";
import type { ReactElement } from "react";
import type { Doubt, SourceTable } from "../../ita/reading/types";
import type { CardProps } from "./CardFields";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  unused: { backgroundColor: tokens.colorNeutralBackground2, border: `1px dashed ${tokens.colorNeutralStroke1}` },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  kind: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0 },
  doubts: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalXS },
  doubt: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXS },
  doubtMark: { color: tokens.colorStatusWarningForeground1 },
  use: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** One recognised table: what it is, where it stands, how sure the reading is, and what staff can correct. */
export function SourceCard(props: CardProps): ReactElement {
  const styles = useStyles();
  const { words, figures, language } = useReader();
  const { table, fromFile, resting, onTable } = props;
  const heading = useId();
  return (
    <li className={mergeClasses(styles.card, !table.use && styles.unused)} aria-labelledby={heading}>
      <div className={styles.head}>
        <h4 id={heading} className={styles.kind}>
          {words.sources.kinds[table.kind]}
        </h4>
        <Sureness confidence={table.confidence} />
      </div>
      <TablePlace table={table} fromFile={fromFile} />
      <Summary table={table} />
      {table.doubts.length > 0 && (
        <ul className={styles.doubts}>
          {grouped(table.doubts).map(({ doubt, others }) => (
            <li key={doubt.code} className={styles.doubt}>
              <span className={styles.doubtMark}>
                <Icon name="warning" size={14} />
              </span>
              <span>
                {doubt[language]}
                {others > 0 && ` ${words.sources.likewise(figures.text(others))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Checkbox
        className={styles.use}
        checked={table.use}
        disabled={resting}
        label={words.sources.use}
        onChange={(_, { checked }) => onTable({ use: checked === true })}
      />
      {table.use && <CardFields {...props} />}
    </li>
  );
}

/** The first doubt of each kind and how many more there are: a table of agencies says the same of ten columns. */
function grouped(doubts: readonly Doubt[]): { readonly doubt: Doubt; readonly others: number }[] {
  const firsts = doubts.filter(({ code }, index) => doubts.findIndex((each) => each.code === code) === index);
  return firsts.map((doubt) => ({ doubt, others: doubts.filter(({ code }) => code === doubt.code).length - 1 }));
}

function TablePlace({ table, fromFile }: Pick<CardProps, "table" | "fromFile">): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const show = useShowPlace();
  if (fromFile) return <p className={styles.text}>{words.sources.place(withoutFile(table.sheet), table.range)}</p>;
  return (
    <div>
      <Link as="button" inline onClick={() => show(table.sheet, table.range)}>
        {words.sources.goTo(table.sheet, table.range)}
      </Link>
    </div>
  );
}

/** "[ปี67.xlsx]ผล" → "ผล": the file is named above. A sheet's own name cannot hold brackets. */
const withoutFile = (sheet: string): string => sheet.slice(sheet.lastIndexOf("]") + 1);

/** "ปีงบประมาณ ๒๕๖๗, ๒๕๖๘ · ๑๐ ตัวชี้วัด", and whose they are. */
function Summary({ table }: { readonly table: SourceTable }): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const known = yearsOf(table).filter((year) => year !== null);
  const counts: readonly (readonly [number, (count: string) => string])[] = [
    [table.kind === "agencies" ? table.agencies.length : 0, words.sources.agencies],
    [subjectsOf(table, "indicator"), words.sources.indicators],
    [subjectsOf(table, "subIndicator"), words.sources.subIndicators],
    [subjectsOf(table, "component"), words.sources.components],
    [subjectsOf(table, "question"), words.sources.questions],
  ];
  const years = words.sources.years(known.map((year) => figures.text(year)).join(", "));
  return (
    <>
      <p className={styles.text}>
        <Parts
          parts={[
            known.length > 0 ? years : words.sources.yearUnknown,
            ...counts.map(([count, say]) => count > 0 && say(figures.text(count))),
          ]}
        />
      </p>
      {table.agency && <p className={styles.text}>{words.sources.ofAgency(table.agency.text)}</p>}
    </>
  );
}
