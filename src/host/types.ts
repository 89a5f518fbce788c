/** What the rest of the project may know of the embedded host. */
import type { Book } from "./engine/types";

/** Which Excel the host plays: the highest ExcelApi set and the platform that Office.context reports. */
export interface HostProfile {
  readonly name: "Least required" | "Excel 2021" | "Microsoft 365";
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
  execute(requestBody: unknown): Promise<unknown>;
  /** Called after each request or direct edit that changed the workbook. */
  onChange(listener: () => void): () => void;
  /** Workbook events in the form that the client takes (`{ entries: […] }`); the installers connect them. */
  onEvents(listener: (message: unknown) => void): () => void;
  /** An edit typed by a person (grid or test): parsed as Excel parses typing; fires the workbook's change events. */
  typeIntoCell(sheetName: string, row: number, column: number, typed: string): void;
  save(): Promise<Uint8Array>;
}
/*
 * Entry points (see the files):
 *   createHost(options?: { file?: Uint8Array; profile?: HostProfile }): Promise<EmbeddedHost>            src/host/createHost.ts
 *   installOfficeInNode(host: EmbeddedHost): Promise<void>  genuine client + Office shim on globalThis     src/host/node/installOffice.ts
 *   installOfficeInPage(host: EmbeddedHost, window: Window): void  the same inside a page or frame         src/host/page/installOffice.ts
 *   profiles: { excel2021: HostProfile; microsoft365: HostProfile }                                        src/host/profiles.ts
 */
