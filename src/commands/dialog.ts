/** The parts of Office's dialogs that are used, so that a test can give its own. */
export interface DialogOffice {
  displayDialogAsync(
    address: string,
    options: { height: number; width: number; displayInIframe: boolean },
    callback: (result: DialogResult) => void
  ): void;
}

export interface DialogResult {
  readonly status: string;
  readonly value: OpenDialog;
  readonly error?: { readonly code?: number; readonly message?: string } | null;
}

export interface OpenDialog {
  close(): void;
  addEventHandler(eventType: string, handler: () => void): void;
}

/** Names of Office's dialog events, as in `Office.EventType`; written out so that this file names no global. */
const MESSAGE_RECEIVED = "dialogMessageReceived";
const EVENT_RECEIVED = "dialogEventReceived";

/** After this long the ribbon is given back even if the dialog is still open. */
export const LONGEST_WAIT_MS = 60_000;

/**
 * Shows a page in a dialog and answers once the user has closed it.
 *
 * The wait matters: when a command reports its end, Office may stop the page that runs it, and with it the answer to the
 * dialog's close button; on some Macs the dialog vanishes unread. But the ribbon's other buttons wait as long, and not every
 * Office reports a dialog that was closed by its X, so the wait has an end.
 * Rejects when Office cannot open the dialog.
 */
export function showDialog(office: DialogOffice, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Inside Excel on the web a floating frame: a window of its own would be stopped by the pop-up blocker.
    office.displayDialogAsync(address, { height: 45, width: 35, displayInIframe: true }, (result) => {
      if (result.status !== "succeeded") {
        reject(
          new Error(`Office did not open the dialog: ${result.error?.code ?? ""} ${result.error?.message ?? ""}`.trim())
        );
        return;
      }
      const dialog = result.value;
      const waited = setTimeout(resolve, LONGEST_WAIT_MS);
      const end = (): void => {
        clearTimeout(waited);
        resolve();
      };
      dialog.addEventHandler(MESSAGE_RECEIVED, () => {
        dialog.close();
        end();
      });
      dialog.addEventHandler(EVENT_RECEIVED, end);
    });
  });
}
