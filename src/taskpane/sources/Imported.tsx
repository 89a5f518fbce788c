import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Icon } from "../Icon";
import { PlaceLink } from "../PlaceLink";
import { useReader } from "../reader";
import type { ReactElement } from "react";
import type { ImportDone } from "../../excel/types";
import type { Reader } from "../reader";

const useStyles = makeStyles({
  done: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** As many as fit without pushing the next step out of sight. */
const AT_FIRST = 5;

/** What an import filled in, and which cells of the staff's own it left alone. */
export function Imported({ done }: { readonly done: ImportDone }): ReactElement {
  const styles = useStyles();
  const reader = useReader();
  const { words, figures } = reader;
  const [all, setAll] = useState(false);
  const hidden = done.kept.length - AT_FIRST;
  const message = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: without this the keyboard would start again at the top of the page.
  useEffect(() => {
    if (isNowhere(document.activeElement)) message.current?.focus();
  }, [done]);
  return (
    <>
      <h3 ref={message} tabIndex={-1} className={styles.done}>
        <span className={styles.mark}>
          <Icon name="check" />
        </span>{" "}
        {importedText(done, reader)}
      </h3>
      {done.created.length > 0 && <p className={styles.text}>{words.sources.created(done.created.join(", "))}</p>}
      {done.kept.length > 0 && (
        <>
          <p className={styles.text}>{words.sources.kept(figures.text(done.kept.length))}</p>
          <ul className={styles.list}>
            {done.kept.slice(0, all ? undefined : AT_FIRST).map(({ sheet, cell }) => (
              <li key={`${sheet}/${cell}`}>
                <PlaceLink sheet={sheet} cell={cell} />
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <Link as="button" inline aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words.findings.fewer : words.findings.more(figures.text(hidden))}
            </Link>
          )}
        </>
      )}
    </>
  );
}

const isNowhere = (focused: Element | null): boolean => focused === null || focused === document.body;

/** "นำคะแนนเข้าแล้ว ๗๒ ช่อง" */
export function importedText(done: ImportDone, { words, figures }: Pick<Reader, "words" | "figures">): string {
  return done.filled > 0 ? words.sources.imported(figures.text(done.filled)) : words.sources.nothingNew;
}
