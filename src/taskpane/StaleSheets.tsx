import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { PlaceLink } from "./PlaceLink";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { StaleSheet } from "../excel/types";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Says that scores changed after the last run, and which sheets still say what was before. */
export function StaleSheets({ sheets }: { readonly sheets: readonly StaleSheet[] }): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.analysis.stale}</MessageBarTitle>
        <ul className={styles.list}>
          {sheets.map(({ sheet, texts }) => (
            <li key={sheet}>
              <PlaceLink sheet={sheet} cell={null} /> {words.analysis.staleTexts(figures.text(texts))}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
