import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { forgetRibbonRun, untoldRibbonRun } from "../commands/ribbonRun";
import { Icon } from "./Icon";
import { isFirstRun, mergeText } from "./measures/mergeText";
import { useReader } from "./reader";
import { whenText } from "./when";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  body: { display: "flex", alignItems: "flex-start", whiteSpace: "normal" },
  text: { margin: 0, flexGrow: 1 },
});

const browserStore = (): Storage => window.localStorage;

/** That the last run was pressed on the ribbon, and what it did; until it is dismissed or another run follows. */
export function RibbonNotice({ lastRun }: { readonly lastRun: string | null }): ReactElement | null {
  const styles = useStyles();
  const reader = useReader();
  const { words, language, digits } = reader;
  const [dismissed, setDismissed] = useState<string | null>(null);
  const run = untoldRibbonRun(lastRun, browserStore);
  if (run === null || run.at === dismissed) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>
        <p className={styles.text}>
          {words.analysis.fromRibbon(whenText(run.at, language, digits))}{" "}
          {isFirstRun(run.merge) ? "" : mergeText(run.merge, reader)}
        </p>
        <Button
          appearance="transparent"
          size="small"
          icon={<Icon name="dismiss" />}
          aria-label={words.problems.dismiss}
          onClick={() => {
            forgetRibbonRun(browserStore);
            setDismissed(run.at);
          }}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
