/** What the rest of the project may know of the embedded host. */
import type { Book, BookChange } from "./engine/types";

/** Which Excel the host plays: the highest ExcelApi set and the platform that Office.context reports. */
export interface HostProfile {
  readonly name: "Excel 2016" | "Least required" | "Excel 2021" | "Microsoft 365";
  /** e.g. "1.14" */
  readonly excelApi: string;
}

/** One finished request of the client, as counted at the wire. */
export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Query actions only: nothing in the workbook was asked to change. */
  readonly readOnly: boolean;
  /** Sent by the client itself after `Excel.run`, to let go of ranges it kept: not a sync of the add-in. */
  readonly cleanup: boolean;
  /** Error code of the answer, or null. */
  readonly errorCode: string | null;
}

/** Makes the n-th coming request fail (counted from 1); with `afterActions`, that many actions are done first. */
export interface InjectedFailure {
  readonly request: number;
  readonly afterActions?: number;
  readonly code: string;
  readonly message?: string;
}

/** What the client says of a request beside its body. */
export interface SentAlong {
  /** The undo group of its `Excel.run`, or null; see `client/undoGroups.ts`. */
  readonly undoGroup: string | null;
}

/** The far side of the wire: Microsoft's own client sends a request, this answers it from the workbook. */
export interface EmbeddedHost {
  readonly book: Book;
  readonly profile: HostProfile;
  /** Every request since the host started or `resetCounters` was called. */
  readonly requests: readonly RequestRecord[];
  resetCounters(): void;
  /** Replaces earlier injected failures; an empty list injects none. */
  injectFailures(failures: readonly InjectedFailure[]): void;
  /** The client's executor calls this with the JSON request body. */
  execute(requestBody: unknown, along?: SentAlong): Promise<unknown>;
  /** Called after each request or direct edit that changed the workbook. */
  onChange(listener: () => void): () => void;
  /** Workbook events in the form that the client takes (`{ entries: […] }`); the installers connect them. */
  onEvents(listener: (message: unknown) => void): () => void;
  /**
   * An edit typed by a person (grid or test): parsed as Excel parses typing; fires the workbook's change events. What is
   * pasted is parsed alike, and no validation refuses it.
   */
  typeIntoCell(
    sheetName: string,
    row: number,
    column: number,
    typed: string,
    how?: { readonly isPasted?: boolean }
  ): void;
  /**
   * Edits of a person that belong together (a paste, a sort, inserted rows), made on `book` or by typing: one step of
   * undo, told to whoever listens. `undoable: false` for what Excel cannot undo: that also forgets all earlier steps.
   */
  edit<Result>(change: () => Result, how?: { readonly undoable?: boolean }): Result;
  /** Steps that can be undone and redone; none unless the host keeps them (`createHost({ undo: true })`). */
  readonly history: { readonly undoSteps: number; readonly redoSteps: number };
  /**
   * As a person's Ctrl+Z: brings back what was before the last step, of a person or of the add-in, selects where it was
   * made and tells whoever listens to the workbook's events. Answers what has changed, or null when there is no step.
   */
  undo(): BookChange | null;
  /** As Ctrl+Y, after `undo`. */
  redo(): BookChange | null;
  save(): Promise<Uint8Array>;
}
/*
 * Entry points (see the files):
 *   createHost(options?: { file?: Uint8Array; profile?: HostProfile; undo?: boolean }): Promise<EmbeddedHost>            src/host/createHost.ts
 *   installOfficeInNode(host: EmbeddedHost): Promise<void>  genuine client + Office shim on globalThis     src/host/node/installOffice.ts
 *   installOfficeInPage(host: EmbeddedHost, window: Window): void  the same inside a page or frame         src/host/page/installOffice.ts
 *   profiles: { excel2021: HostProfile; microsoft365: HostProfile }                                        src/host/profiles.ts
 */
