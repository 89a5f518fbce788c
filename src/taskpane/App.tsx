import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { chooseLanguage, rememberLanguage } from "../i18n/language";
import { ErrorBoundary } from "./ErrorBoundary";
import { NotInExcel, TooOld } from "./Explanation";
import { Header } from "./Header";
import { PaneView } from "./PaneView";
import { readerFor, ReaderProvider } from "./reader";
import { DARK_THEME, LIGHT_THEME } from "./theme";
import { useDarkTheme } from "./useDarkTheme";
import { usePane } from "./usePane";
import type { ReactElement, ReactNode } from "react";
import type { Language } from "../i18n/language";
import type { FiscalYearChoice } from "../commands/fiscalYears";
import type { PaneApi } from "./paneApi";

export interface AppProps {
  readonly api: PaneApi;
  readonly years: readonly FiscalYearChoice[];
  /** Office's display language, "th-TH". */
  readonly displayLanguage?: string | undefined;
  /** Excel's theme; undefined where Excel does not tell. */
  readonly officeIsDark?: boolean | undefined;
  /** false where the page was opened without Excel. */
  readonly inExcel: boolean;
}

const useStyles = makeStyles({
  ground: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2, fontFamily: tokens.fontFamilyBase },
  wait: { padding: tokens.spacingHorizontalXXL },
});

const browserStore = (): Storage => window.localStorage;

/** The pane: picks language and theme, then shows the workbook or says why it cannot. */
export function App({ api, years, displayLanguage, officeIsDark, inExcel }: AppProps): ReactElement {
  const [language, setLanguage] = useState<Language>(() => chooseLanguage(displayLanguage, browserStore));
  const dark = useDarkTheme(officeIsDark);

  const changeLanguage = useCallback((next: Language): void => {
    rememberLanguage(next, browserStore);
    setLanguage(next);
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider theme={dark ? DARK_THEME : LIGHT_THEME}>
      <Ground>
        <ReaderProvider value={readerFor(language, null)}>
          <ErrorBoundary>
            {inExcel ? (
              <SupportedPane api={api} years={years} language={language} onLanguage={changeLanguage} />
            ) : (
              <>
                <Header status={null} onLanguage={changeLanguage} />
                <NotInExcel />
              </>
            )}
          </ErrorBoundary>
        </ReaderProvider>
      </Ground>
    </FluentProvider>
  );
}

function Ground({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().ground}>{children}</div>;
}

interface InnerProps {
  readonly api: PaneApi;
  readonly years: readonly FiscalYearChoice[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Asks first whether this Excel can do the work: an Excel that cannot must not be sent a single request. */
function SupportedPane(props: InnerProps): ReactElement {
  const { api, onLanguage } = props;
  const lack = useMemo(() => api.checkSupport(), [api]);
  if (!lack) return <WorkbookPane {...props} />;
  return (
    <>
      <Header status={null} onLanguage={onLanguage} />
      <TooOld problem={lack} />
    </>
  );
}

function WorkbookPane({ api, years, language, onLanguage }: InnerProps): ReactElement {
  const styles = useStyles();
  const pane = usePane(api);
  const { status, failure } = pane.state;
  const settings = status?.settings;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const workbookDigits = status?.analysis?.digits ?? null;
  const reader = useMemo(() => readerFor(language, workbookDigits), [language, workbookDigits]);
  return (
    <ReaderProvider value={reader}>
      <Header
        status={status}
        onLanguage={onLanguage}
        onRefresh={() => void pane.refresh()}
        settings={settings ? { isOpen: settingsOpen, onToggle: () => setSettingsOpen(!settingsOpen) } : undefined}
      />
      {!status && !failure && <Spinner className={styles.wait} label={reader.words.reading} labelPosition="below" />}
      <PaneView pane={pane} years={years} settingsOpen={settingsOpen} />
    </ReaderProvider>
  );
}
