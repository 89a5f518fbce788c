import { Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import type { ReactElement } from "react";
import type { FollowUpProgress } from "../../excel/measures/measuresStatus";

const useStyles = makeStyles({ text: { margin: 0 } });

/** How many steps have been answered, round by round, for each follow-up sheet. */
export function FollowUps({ followUps }: { readonly followUps: readonly FollowUpProgress[] }): ReactElement {
  const styles = useStyles();
  const { words, figures } = useReader();
  const show = useShowPlace();
  return (
    <>
      {followUps.map(({ fiscalYear, sheet, steps, unanswered }) => {
        const year = figures.text(fiscalYear);
        return (
          <div key={fiscalYear}>
            {(["mid", "end"] as const).map((round) => {
              const done = steps - unanswered[round];
              const name = figures.text(words.publish.rounds[round]);
              const text = words.publish.progress(year, name, figures.text(done), figures.text(steps));
              return (
                <div key={round}>
                  <p className={styles.text}>{text}</p>
                  <ProgressBar value={done} max={Math.max(steps, 1)} thickness="large" aria-label={text} />
                </div>
              );
            })}
            <Link as="button" inline onClick={() => show(sheet, null)}>
              {words.publish.openFollowUp(year)}
            </Link>
          </div>
        );
      })}
    </>
  );
}
