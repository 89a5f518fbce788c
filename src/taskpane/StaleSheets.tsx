import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "./Disclosure";
import { PlaceLink } from "./PlaceLink";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { StaleSheet } from "../excel/types";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Which sheets still say what was before the scores changed; folded, for one press brings all of them up to date. */
export function StaleSheets({ sheets }: { readonly sheets: readonly StaleSheet[] }): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  return (
    <Disclosure title={words.analysis.staleSheets(figures.text(sheets.length))}>
      <ul className={styles.list}>
        {sheets.map(({ sheet, texts }) => (
          <li key={sheet}>
            <PlaceLink sheet={sheet} cell={null} /> {words.analysis.staleTexts(figures.text(texts))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
