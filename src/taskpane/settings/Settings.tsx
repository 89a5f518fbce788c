import { Field, Input, Link, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { ActionButton } from "../ActionButton";
import { Disclosure } from "../Disclosure";
import { useShowPlace } from "../PlaceLink";
import { useReader } from "../reader";
import { Section } from "../Section";
import { changeOf, draftOf, faultsIn, MEMO_FIELDS, SCORE_SETTINGS } from "./draft";
import { Preview } from "./Preview";
import { Years } from "./Years";
import type { ReactElement, SyntheticEvent } from "react";
import type { PaneSetting, SettingsChange, SettingsStatus } from "../../excel/types";
import type { Analysis } from "../../ita/types";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
  field: { minWidth: 0 },
  text: { margin: 0 },
});

interface SettingsProps {
  readonly settings: SettingsStatus;
  readonly analysis: Analysis | null;
  readonly saving: boolean;
  readonly resting: boolean;
  readonly onSave: (change: SettingsChange) => void;
}

/** What is typed once and used everywhere, with a picture of what it changes before it is saved. */
export function Settings({ settings, analysis, saving, resting, onSave }: SettingsProps): ReactElement {
  const styles = useStyles();
  const { words } = useReader();
  const show = useShowPlace();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const faults = faultsIn(draft);
  const change = changeOf(draft, settings);
  const isIdle = change === null || Object.keys(change).length === 0;
  const set =
    (code: PaneSetting) =>
    (_: unknown, { value }: { readonly value: string }) =>
      setDraft({ ...draft, [code]: value });
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isIdle) onSave(change);
  };
  return (
    <Section title={words.settings.heading}>
      <form className={styles.form} onSubmit={save}>
        <Field label={words.settings.agency}>
          <Input className={styles.field} value={draft.agency} onChange={set("agency")} />
        </Field>
        {settings.years.length > 1 && <Years draft={draft} years={settings.years} onChange={setDraft} />}
        {settings.levels.length > 0 && (
          <Field label={words.settings.level} hint={words.settings.levelHint}>
            <Select className={styles.field} value={draft.level} onChange={set("level")}>
              <option value="">{words.settings.levelUnknown}</option>
              {[...new Set([...settings.levels, draft.level])].filter(Boolean).map((level) => (
                <option key={level}>{level}</option>
              ))}
            </Select>
          </Field>
        )}
        {SCORE_SETTINGS.map((code) => (
          <Field
            key={code}
            label={words.settings[code]}
            validationState={faults.includes(code) ? "error" : "none"}
            {...(faults.includes(code) ? { validationMessage: words.settings.notAScore } : {})}
          >
            <Input className={styles.field} inputMode="decimal" value={draft[code]} onChange={set(code)} />
          </Field>
        ))}
        <Field label={words.settings.digits}>
          <Select className={styles.field} value={draft.digits} onChange={set("digits")}>
            {(["thai", "arabic"] as const).map((digits) => (
              <option key={digits} value={digits}>
                {words.settings.digitNames[digits]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.settings.font} hint={words.settings.fontHint}>
          <Select className={styles.field} value={draft.font} onChange={set("font")}>
            {settings.fonts.map((font) => (
              <option key={font}>{font}</option>
            ))}
          </Select>
        </Field>
        <Disclosure title={words.settings.memo}>
          <div className={styles.form}>
            <p className={styles.text}>{words.settings.memoHint}</p>
            {MEMO_FIELDS.map((code) => (
              <Field key={code} label={words.settings.memoFields[code]}>
                <Input className={styles.field} value={draft[code]} onChange={set(code)} />
              </Field>
            ))}
          </div>
        </Disclosure>
        {analysis && faults.length === 0 && <Preview draft={draft} analysis={analysis} />}
        <ActionButton type="submit" primary={!isIdle} working={saving} resting={resting || isIdle}>
          {words.settings.save}
        </ActionButton>
        <p className={styles.text}>{words.settings.thenAnalyse}</p>
      </form>
      <p className={styles.text}>
        <Link as="button" inline onClick={() => show(settings.sheet, null)}>
          {words.settings.openSheet}
        </Link>
        {settings.unitsSheet !== null && (
          <>
            {" · "}
            <Link as="button" inline onClick={() => show(settings.unitsSheet ?? "", null)}>
              {words.settings.openUnits}
            </Link>
          </>
        )}
      </p>
    </Section>
  );
}
