/**
 * The ribbon's functions. Their page starts afresh with a press, so this file is small and names its functions to Office as
 * soon as it is loaded: a press may come before `Office.onReady` has. Their work, a hundred times as large, is the file that
 * the pane fetches too, and is on its way by then.
 */
import { chooseLanguage } from "../i18n/language";
import { showDialog } from "./dialog";
import { addressOf } from "./messageAddress";
import { COMMAND_NAMES } from "./names";
import { runCommand } from "./runCommand";
import type { DialogOffice } from "./dialog";
import type { CommandEvent, CommandHost } from "./runCommand";

const host: CommandHost = {
  language: () => chooseLanguage(Office.context.displayLanguage, () => window.localStorage),
  // Office's types call the names of states and events numbers; in every Office they are the texts of DialogOffice.
  tell: (message) => showDialog(Office.context.ui as unknown as DialogOffice, addressOf(message, window.location.href)),
};

const fetchWork = async () => (await import(/* webpackChunkName: "workbook" */ "./work")).work;
// A failure is told by the press that meets it: it asks again.
void fetchWork().catch((error: unknown) => console.warn("The ribbon's work could not be fetched yet", error));

for (const name of COMMAND_NAMES) {
  Office.actions.associate(name, (event: CommandEvent): void => {
    // It never rejects: what fails is told to the user or, failing that, to the console.
    void runCommand(name, async () => (await fetchWork())[name](), event, host);
  });
}
