import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionButton } from "../ActionButton";
import { Asked } from "../measures/Asked";
import { Disclosure } from "../Disclosure";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import type { ReactElement } from "react";
import type { RunRequest } from "../../excel/api";
import type { MeasuresStatus } from "../../excel/measures/measuresStatus";
import type { ReportForm } from "../../ita/types";

const FORMS: readonly ReportForm[] = ["byIssue", "byQuestion", "byMeasure"];

const useStyles = makeStyles({ text: { margin: 0 }, note: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface ReportsProps {
  readonly measures: Pick<MeasuresStatus, "requested" | "reportForm">;
  /** What the last run was asked for. */
  readonly asked: RunRequest | null;
  readonly resting: boolean;
  readonly onMake: (form: ReportForm) => void;
}

/** The three forms in which results of measures were published; the one of the year's criteria comes first. */
export function Reports({ measures, asked, resting, onMake }: ReportsProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const show = useShowPlace();
  const { requested, reportForm } = measures;
  const forms = [reportForm, ...FORMS.filter((form) => form !== reportForm)];
  return (
    <Disclosure title={words.publish.reports}>
      <p className={styles.text}>{words.publish.reportHint}</p>
      {forms.map((form) => {
        const sheet = requested.get(form);
        const name = words.publish.forms[form];
        return (
          <div key={form}>
            <ActionButton resting={resting} onClick={() => (sheet === undefined ? onMake(form) : show(sheet, null))}>
              {sheet === undefined ? words.publish.makeReport(name) : words.publish.openReport(name)}
            </ActionButton>
            <Asked asked={asked} kind={form} measures={measures} />
            {form === reportForm && <p className={styles.note}>{words.publish.ofYear}</p>}
          </div>
        );
      })}
    </Disclosure>
  );
}
