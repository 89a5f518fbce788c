/** Office dialogs (`Office.context.ui.displayDialogAsync`), opened by whoever runs the host: a page shows a frame, a test a record. */

export interface DialogRequest {
  readonly url: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The dialog's page called `messageParent`. */
  onMessage(message: string): void;
  /** The person closed the dialog (Office reports 12006). */
  onClosed(): void;
}

export interface DialogHandle {
  close(): void;
  /** `dialog.messageChild`. */
  messageChild?(message: string): void;
}

export type DialogOpener = (request: DialogRequest) => DialogHandle;

type Handler = (args: { readonly message?: string; readonly error?: number }) => void;
interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

/** Event names of `Office.EventType`. */
const MESSAGE_RECEIVED = "dialogMessageReceived";
const EVENT_RECEIVED = "dialogEventReceived";
/** "The dialog box was closed, usually because the user chose the Close button." */
const CLOSED_BY_USER = 12006;
/** "A dialog box is already opened from this host window." */
const ALREADY_OPEN = 12007;
/** What Office reports when it cannot show a dialog at all. */
const NOT_SHOWN = 12011;

export function makeDialogs(opener: () => DialogOpener | null) {
  let open: DialogHandle | null = null;

  const displayDialogAsync = (
    url: string,
    optionsOrCallback?: Readonly<Record<string, unknown>> | ((result: AsyncResult) => void),
    lastCallback?: (result: AsyncResult) => void
  ): void => {
    const callback = typeof optionsOrCallback === "function" ? optionsOrCallback : lastCallback;
    const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
    const answer = (result: AsyncResult): void => void setTimeout(() => callback?.(result), 0);
    const refuse = (code: number, message: string): void =>
      answer({ status: "failed", error: { code, name: "DialogError", message } });
    const show = opener();
    if (!show) return refuse(NOT_SHOWN, "Nobody shows dialogs here.");
    if (open) return refuse(ALREADY_OPEN, "A dialog is open already.");
    const handlers = new Map<string, Handler[]>();
    const tell = (event: string, args: Parameters<Handler>[0]): void =>
      handlers.get(event)?.forEach((handler) => handler(args));
    const shown = show({
      url,
      options,
      onMessage: (message) => tell(MESSAGE_RECEIVED, { message }),
      onClosed: () => {
        open = null;
        tell(EVENT_RECEIVED, { error: CLOSED_BY_USER });
      },
    });
    open = shown;
    answer({
      status: "succeeded",
      value: {
        addEventHandler: (event: string, handler: Handler) =>
          void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
        close: () => {
          open = null;
          shown.close();
        },
        messageChild: (message: string) => shown.messageChild?.(message),
      },
    });
  };

  return { displayDialogAsync };
}
