import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { recognise } from "../../ita/reading/recognise";
import { whoseScores, withoutOthers } from "../../ita/reading/whose";
import { ActionButton } from "../ActionButton";
import { useReader } from "../reader";
import { NO_EDITS } from "./choices";
import { previewOf } from "./counts";
import { ReadingReport } from "./ReadingReport";
import type { ReactElement } from "react";
import type { ImportRequest, WorkbookStatus } from "../../excel/types";
import type { SourceTable } from "../../ita/reading/types";
import type { OpenFile } from "../paneState";
import type { Edits } from "./choices";
import type { Hints } from "./counts";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

interface FileSourcesProps {
  readonly file: OpenFile;
  readonly status: WorkbookStatus;
  readonly importing: boolean;
  readonly resting: boolean;
  readonly onUse: (request: ImportRequest) => void;
  readonly onClose: () => void;
}

/** The score tables of another workbook. Its cells are at hand, so every correction is read anew at once. */
export function FileSources({ file, status, importing, resting, onUse, onClose }: FileSourcesProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const [edits, setEdits] = useState(NO_EDITS);
  const hints = useMemo(
    () => ({ fiscalYear: status.fiscalYear, agency: status.agency || null }),
    [status.fiscalYear, status.agency]
  );
  const proposed = useMemo(() => tablesOf(file, NO_EDITS, hints), [file, hints]);
  const tables = useMemo(() => tablesOf(file, edits, hints), [file, edits, hints]);
  const preview = useMemo(() => previewOf(tables, hints), [tables, hints]);
  const cutOff = file.grids.filter((grid) => grid.cutOff).map(({ sheet }) => sheet.slice(sheet.lastIndexOf("]") + 1));
  return (
    <>
      <h3 className={styles.title}>
        {tables.length === 0 ? words.file.nothing(file.name) : words.file.heading(file.name)}
      </h3>
      {cutOff.length > 0 && <p className={styles.text}>{words.sources.cutOffInFile(cutOff.join(", "))}</p>}
      {tables.length > 0 && (
        <ReadingReport
          proposed={tables.map((table) => proposed.find(({ key }) => key === table.key) ?? table)}
          tables={tables}
          preview={preview}
          countsAreOld={false}
          edits={edits}
          onEdits={setEdits}
          agency={status.agency}
          fromFile
          primary
          importing={importing}
          resting={resting}
          asksAgency={!status.hasScoreSheets}
          onUse={(choices, agency) => onUse({ choices, file, ...(agency !== "" && { agency }) })}
        />
      )}
      <ActionButton resting={resting} onClick={onClose}>
        {words.file.close}
      </ActionButton>
    </>
  );
}

/** Tables of other agencies than the score sheets' are not proposed, as with the sheets of this workbook. */
function tablesOf({ grids }: OpenFile, edits: Edits, hints: Hints): readonly SourceTable[] {
  const { tables } = recognise(grids, [...edits.values()], hints);
  return withoutOthers(tables, whoseScores(tables, hints.agency));
}
