import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ActionButton } from "../ActionButton";
import { useReader } from "../reader";
import { NO_EDITS, needsReadingAgain, reportIsOpen, withEdits } from "./choices";
import { previewOf } from "./counts";
import { ReadingReport } from "./ReadingReport";
import type { ReactElement } from "react";
import type { ImportRequest, WorkbookStatus } from "../../excel/types";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
});

interface WorkbookSourcesProps {
  readonly status: WorkbookStatus;
  /** The user is at the step of the scores. */
  readonly current: boolean;
  readonly importing: boolean;
  readonly searching: boolean;
  readonly resting: boolean;
  readonly onUse: (request: ImportRequest) => void;
  readonly onSearch: () => void;
}

/** The score tables of this workbook: a report while they wait to be used, one line once they are. */
export function WorkbookSources(props: WorkbookSourcesProps): ReactElement | null {
  const styles = useStyles();
  const { words, figures } = useReader();
  const { status, importing, resting, onUse } = props;
  const { sources } = status;
  const [edits, setEdits] = useState(NO_EDITS);
  const [unfolded, setUnfolded] = useState(false);
  const proposed = useMemo(() => sources.tables.filter(({ ours }) => !ours), [sources.tables]);
  const tables = useMemo(() => withEdits(proposed, edits), [proposed, edits]);
  const preview = useMemo(
    () =>
      edits.size === 0
        ? sources.preview
        : previewOf(tables, { fiscalYear: status.fiscalYear, agency: status.agency || null }),
    [edits, sources.preview, tables, status.fiscalYear, status.agency]
  );
  const used = proposed.filter(({ use, confirmed }) => use && confirmed).length;
  const open = reportIsOpen(status);
  if (proposed.length === 0)
    return (
      <>
        <Hidden status={status} />
        <CutOff {...props} />
      </>
    );
  return (
    <>
      {open ? (
        <>
          <h3 className={styles.title}>{words.sources.heading}</h3>
          <p className={styles.text}>{words.sources.intro}</p>
        </>
      ) : (
        <p className={styles.text}>
          {used > 0
            ? words.sources.folded(figures.text(used))
            : words.sources.foldedUnused(figures.text(proposed.length))}{" "}
          <Link as="button" inline aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? words.sources.fold : words.sources.unfold}
          </Link>
        </p>
      )}
      {(open || unfolded) && (
        <ReadingReport
          proposed={proposed}
          tables={tables}
          preview={preview}
          countsAreOld={needsReadingAgain(tables, edits)}
          edits={edits}
          onEdits={setEdits}
          agency={status.agency}
          fromFile={false}
          primary={props.current && open}
          importing={importing}
          resting={resting}
          asksAgency={!status.hasScoreSheets}
          onUse={(choices, agency) => onUse({ choices, file: null, ...(agency !== "" && { agency }) })}
        />
      )}
      <CutOff {...props} />
    </>
  );
}

/** Where nothing was found the scores may stand on a sheet that is not read. */
function Hidden({ status: { hasScoreSheets, sources } }: Pick<WorkbookSourcesProps, "status">): ReactElement | null {
  const styles = useStyles();
  const { words, figures } = useReader();
  if (hasScoreSheets || sources.hidden.length === 0) return null;
  return (
    <p className={styles.text}>
      {words.sources.hidden(figures.text(sources.hidden.length), sources.hidden.join(", "))}
    </p>
  );
}

function CutOff({ status, searching, resting, onSearch }: WorkbookSourcesProps): ReactElement | null {
  const styles = useStyles();
  const { words } = useReader();
  const { cutOff } = status.sources;
  if (cutOff.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{words.sources.cutOff(cutOff.join(", "))}</p>
      <ActionButton working={searching} resting={resting} onClick={onSearch}>
        {searching ? words.sources.searching : words.sources.searchAll}
      </ActionButton>
    </>
  );
}
