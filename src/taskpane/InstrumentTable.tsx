import { makeStyles, tokens } from "@fluentui/react-components";
import { Change } from "./Change";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { ComponentCode, ComponentResult } from "../ita/types";
import type { Reader } from "./reader";

const useStyles = makeStyles({
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalM,
    borderCollapse: "collapse",
    color: tokens.colorNeutralForeground1,
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  part: { paddingLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** IIT, EIT with its parts, and OIT: score and change. */
export function InstrumentTable({ instruments }: { readonly instruments: readonly ComponentResult[] }): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const compared = instruments.some((result) => result.delta !== null);
  return (
    <table className={styles.table} aria-label={words.analysis.instruments}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.analysis.instrument}
          </th>
          <th scope="col" className={`${styles.head} ${styles.figure}`}>
            {words.analysis.score}
          </th>
          {compared && (
            <th scope="col" className={`${styles.head} ${styles.figure}`}>
              {words.analysis.change}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {instruments.map((result) => (
          <tr key={result.code} className={styles.row}>
            <th scope="row" className={`${styles.name} ${isPart(result.code) ? styles.part : ""}`}>
              {nameOf(result.code, reader)}
            </th>
            <td className={styles.figure}>
              {result.score === null ? words.analysis.noScore : figures.score(result.score)}
            </td>
            {compared && (
              <td className={styles.figure}>
                <Change delta={result.delta} trend={result.trend} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isPart = (code: ComponentCode): boolean => code === "EIT1" || code === "EIT2";

function nameOf(code: ComponentCode, { words, figures }: Reader): string {
  if (!isPart(code)) return code;
  return words.analysis.eitPart(figures.text(code === "EIT1" ? 1 : 2));
}
