import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { Icon } from "./Icon";
import { useReader } from "./reader";
import type { ReactElement } from "react";
import type { WorkbookStatus } from "../excel/types";
import type { Language } from "../i18n/language";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  name: {
    flexGrow: 1,
    margin: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  agency: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  unnamed: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase400,
  },
  years: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface HeaderProps {
  readonly status: WorkbookStatus | null;
  readonly onLanguage: (language: Language) => void;
  /** Absent where there is no workbook to read. */
  readonly onRefresh?: (() => void) | undefined;
  /** Absent while there is nothing to set. */
  readonly settings?: { readonly isOpen: boolean; readonly onToggle: () => void } | undefined;
}

/** Whose result this is, of which year, and in which language the pane speaks. */
export function Header({ status, onLanguage, onRefresh, settings }: HeaderProps): ReactElement {
  const styles = useStyles();
  const { words, figures, language } = useReader();
  const other: Language = language === "th" ? "en" : "th";
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.name}>{words.name}</h1>
        {onRefresh && (
          <Tooltip content={words.header.refresh} relationship="label">
            <Button appearance="subtle" size="small" icon={<Icon name="refresh" />} onClick={onRefresh} />
          </Tooltip>
        )}
        {settings && (
          <Tooltip content={settings.isOpen ? words.settings.close : words.settings.open} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              icon={<Icon name="settings" />}
              aria-expanded={settings.isOpen}
              onClick={settings.onToggle}
            />
          </Tooltip>
        )}
        <Button appearance="subtle" size="small" title={words.language.switchTo} onClick={() => onLanguage(other)}>
          <span lang={other}>{words.language.other}</span>
        </Button>
      </div>
      {status?.hasScoreSheets && (
        <>
          {/* Without a year the sheets were not understood, and then it is not known whether the agency has a name. */}
          {(status.agency !== "" || status.fiscalYear !== null) && (
            <p className={status.agency ? styles.agency : `${styles.agency} ${styles.unnamed}`}>
              {status.agency || words.header.noAgency}
            </p>
          )}
          {status.fiscalYear !== null && (
            <p className={styles.years}>
              {words.header.fiscalYear(figures.text(status.fiscalYear))}
              {status.previousFiscalYear !== null &&
                ` · ${words.header.comparedWith(figures.text(status.previousFiscalYear))}`}
            </p>
          )}
        </>
      )}
    </header>
  );
}
