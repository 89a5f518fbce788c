/** What the frames (pane, ribbon functions, dialog) and the workbench around them say to each other. */
import type { DialogHandle, DialogRequest } from "../host/client/dialogs";
import type { PageOffice } from "../host/page/installOffice";
import type { EmbeddedHost } from "../host/types";

/** Which of the add-in's pages a frame shows. */
export type FramePart = "taskpane" | "commands" | "message";

export interface WorkbenchBridge {
  /** What Office says is the language of its own words: "th-TH". */
  readonly displayLanguage: string;
  /** The workbook of the moment. */
  readonly host: EmbeddedHost;
  /** The same for one frame, whose requests are then counted as its own. */
  hostFor(part: FramePart): EmbeddedHost;
  /** The frame's client is connected; the add-in's own script runs next. */
  connected(part: FramePart, office: PageOffice): void;
  showTaskpane(): void;
  openDialog(request: DialogRequest): DialogHandle;
  /** From the dialog's page to the page that opened it. */
  messageParent(message: string): void;
  /** F6 was pressed inside a frame. */
  moveToRegion(step: 1 | -1): void;
  reportError(part: FramePart, error: unknown): void;
}

declare global {
  interface Window {
    itaWorkbench?: WorkbenchBridge;
  }
}
