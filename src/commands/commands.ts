/**
 * The ribbon's functions. This file's bundle starts afresh with a press, so it holds no React, and it names its functions
 * to Office as soon as it is loaded: a press may come before `Office.onReady` has.
 */
import * as api from "../excel/api";
import { chooseLanguage } from "../i18n/language";
import { commandActions } from "./actions";
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

const actions = commandActions(api);

for (const name of COMMAND_NAMES) {
  Office.actions.associate(name, (event: CommandEvent): void => {
    // It never rejects: what fails is told to the user or, failing that, to the console.
    void runCommand(name, actions[name], event, host);
  });
}
