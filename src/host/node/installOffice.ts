import type { ClientWindow } from "../client/clientWindow";
import { makeCommands } from "../client/commands";
import { connectClient, connectEvents } from "../client/connect";
import type { DialogOpener } from "../client/dialogs";
import { suppliedOffice } from "../client/officeShim";
import { teachUndoGroups } from "../client/undoGroups";
import type { EmbeddedHost } from "../types";
import { loadClient } from "./loadClient";

interface Installed {
  host: EmbeddedHost;
  stopEvents: () => void;
  readonly client: ClientWindow;
}

/** One client a process (as one a page); only the host behind it changes. */
let installed: Installed | null = null;
let dialogOpener: DialogOpener | null = null;
const commands = makeCommands();
const parentMessages: string[] = [];

/**
 * Makes `Excel`, `Office` and `OfficeExtension` global in this Node program, as a page of the add-in finds them, and
 * connects them to the host. Called again with another host it only changes the host; a context opened before goes on
 * with the new one.
 */
export function installOfficeInNode(host: EmbeddedHost): Promise<void> {
  if (installed) {
    installed.stopEvents();
    installed.host = host;
    installed.stopEvents = connectEvents(installed.client.OfficeExtension, host);
    return Promise.resolve();
  }
  const client = loadClient();
  const current = { client, host, stopEvents: connectEvents(client.OfficeExtension, host) };
  installed = current;
  connectClient(client.OfficeExtension, () => current.host);
  teachUndoGroups(client.Excel);
  client.Office = suppliedOffice(client.Office, () => current.host, {
    platform: "PC",
    commands,
    dialogOpener: () => dialogOpener,
    messageParent: (message) => void parentMessages.push(message),
  });
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
  return Promise.resolve();
}

/** Presses a ribbon button whose function the add-in associated; see `Commands.run`. */
export function runCommand(name: string, timeoutMs?: number): Promise<void> {
  return commands.run(name, timeoutMs);
}

/** Who shows dialogs from now on; null refuses them, as Office does where dialogs are blocked. */
export function showDialogsWith(opener: DialogOpener | null): void {
  dialogOpener = opener;
}

/** What the page of a dialog has sent to its parent, in order. */
export function messagesToParent(): readonly string[] {
  return parentMessages;
}
