import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionButton } from "./ActionButton";
import { NewScoreSheets } from "./NewScoreSheets";
import { useShowPlace } from "./PlaceLink";
import { SCORE_SHEET_MISSING } from "./problemKinds";
import { useReader } from "./reader";
import { reportIsOpen } from "./sources/choices";
import { placeToFill } from "./steps";
import type { ReactElement, ReactNode } from "react";
import type { WorkbookStatus } from "../excel/types";
import type { FiscalYearChoice } from "../commands/fiscalYears";
import type { Press } from "./paneState";

const useStyles = makeStyles({ folded: { paddingTop: tokens.spacingVerticalS } });

interface ByHandProps {
  readonly status: WorkbookStatus;
  /** The user is at the step of the scores. */
  readonly current: boolean;
  readonly years: readonly FiscalYearChoice[];
  /** For a sheet that is made anew where the workbook's own year cannot be read. */
  readonly defaultYear: number;
  readonly doing: Press | null;
  readonly onCreate: (fiscalYear: number, agency: string) => void;
}

/** Score sheets to be filled in by hand: the beginning of an empty workbook, the other way where scores were found. */
export function Begin({ status, years, doing, onCreate }: ByHandProps): ReactElement {
  const { words } = useReader();
  const found = reportIsOpen(status);
  const form = (
    <NewScoreSheets
      years={years}
      primary={!found}
      working={doing === "create"}
      resting={doing !== null}
      onCreate={onCreate}
    />
  );
  return found ? <Folded title={words.sources.emptyInstead}>{form}</Folded> : form;
}

function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}

/** Make what is missing, or go to the cell where filling in goes on. */
export function NextPress({ status, current, defaultYear, doing, onCreate }: ByHandProps): ReactElement | null {
  const { words } = useReader();
  const show = useShowPlace();
  if (status.problems.some(({ code }) => code === SCORE_SHEET_MISSING)) {
    return (
      <ActionButton
        primary
        working={doing === "create"}
        resting={doing !== null}
        onClick={() => onCreate(status.fiscalYear ?? defaultYear, status.agency)}
      >
        {words.scores.createMissing}
      </ActionButton>
    );
  }
  const place = placeToFill(status);
  if (!place) return null;
  return (
    <ActionButton
      primary={current && !reportIsOpen(status)}
      resting={doing !== null}
      onClick={() => show(place.sheet, place.cell)}
    >
      {words.scores.goFill}
    </ActionButton>
  );
}
