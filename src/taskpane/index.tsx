import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { FISCAL_YEAR_CHOICES } from "../commands/fiscalYears";
import { apiOnDemand } from "./apiOnDemand";
import { App } from "./App";

/** The parts of Office's context that the pane asks for. Outside Excel there is none, and not every Excel tells its theme. */
type KnownContext =
  { readonly displayLanguage?: string; readonly officeTheme?: { readonly isDarkTheme?: boolean } } | undefined;

const api = apiOnDemand();

function start(inExcel: boolean, context: KnownContext): void {
  const container = document.getElementById("container");
  if (!container) throw new Error('The page has no element with the id "container"');
  createRoot(container).render(
    <StrictMode>
      <App
        api={api}
        years={FISCAL_YEAR_CHOICES}
        displayLanguage={context?.displayLanguage}
        officeIsDark={context?.officeTheme?.isDarkTheme}
        inExcel={inExcel}
      />
    </StrictMode>
  );
}

void Office.onReady(({ host }) => start(host === Office.HostType.Excel, Office.context));
