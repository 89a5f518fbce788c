import { isClientWindow } from "../client/clientWindow";
import type { Commands } from "../client/commands";
import { makeCommands } from "../client/commands";
import { connectClient, connectEvents } from "../client/connect";
import type { DialogOpener } from "../client/dialogs";
import { suppliedOffice } from "../client/officeShim";
import { teachUndoGroups } from "../client/undoGroups";
import type { EmbeddedHost } from "../types";

/** What the page around a frame of the add-in may supply and call. */
export interface PageOffice {
  readonly commands: Commands;
  showDialogsWith(opener: DialogOpener | null): void;
  onMessageToParent(listener: (message: string) => void): void;
  disconnect(): void;
}

const connected = new WeakMap<object, PageOffice>();

/**
 * Connects the client of a page or frame to a host, which may live in another window. `excel-web-16.00.js` must have
 * run there already, by a script tag before the add-in's own.
 * @param displayLanguage what `Office.context` says of the language of Office's own words
 * @throws when it has not.
 */
export function installOfficeInPage(host: EmbeddedHost, window: Window, displayLanguage = "th-TH"): void {
  if (!isClientWindow(window)) {
    throw new Error("This page has not loaded excel-web-16.00.js, so there is no Office client to connect.");
  }
  connected.get(window)?.disconnect();
  const commands = makeCommands();
  let opener: DialogOpener | null = null;
  let messageListener: (message: string) => void = () => undefined;
  connectClient(window.OfficeExtension, () => host);
  teachUndoGroups(window.Excel);
  const disconnect = connectEvents(window.OfficeExtension, host);
  window.addEventListener("pagehide", disconnect);
  window.Office = suppliedOffice(window.Office, () => host, {
    platform: "OfficeOnline",
    displayLanguage,
    commands,
    dialogOpener: () => opener,
    messageParent: (message) => messageListener(message),
  });
  connected.set(window, {
    commands,
    showDialogsWith: (next) => {
      opener = next;
    },
    onMessageToParent: (listener) => {
      messageListener = listener;
    },
    disconnect,
  });
}

/** What `installOfficeInPage` made for this window: the ribbon's functions and the dialogs. */
export function officeOf(window: Window): PageOffice {
  const office = connected.get(window);
  if (!office) throw new Error("installOfficeInPage has not been called for this window.");
  return office;
}
