/** The workbook of the moment: its host, its name, and whether it holds work that has not been saved. */
import { createHost } from "../host/createHost";
import type { EmbeddedHost, HostProfile, RequestRecord } from "../host/types";
import type { FramePart } from "./bridge";
import { measured } from "./measuredHost";
import { words } from "./words";

interface CurrentWorkbook {
  readonly host: EmbeddedHost;
  /** The host for one of the frames, whose requests are reported as its own. */
  hostFor(part: FramePart): EmbeddedHost;
  readonly fileName: string;
  readonly profile: HostProfile;
  readonly unsaved: boolean;
  /** A person changed something in the grid. */
  edited(): void;
  /** Opens bytes, or a new workbook for null. @throws what the host refuses; the workbook that was open then stays */
  open(bytes: Uint8Array | null, name: string): Promise<void>;
  /** The bytes to keep; the workbook counts as saved from here on. */
  save(): Promise<Uint8Array>;
  /** The same workbook in another Excel. */
  changeProfile(profile: HostProfile): Promise<void>;
}

interface WorkbookEvents {
  requested(part: FramePart, record: RequestRecord): void;
  /** Something in the workbook changed, be it only the selection. */
  changed(): void;
  /** Another workbook (or the same one in another Excel) took the place of the last. */
  replaced(): void;
}

export async function createCurrentWorkbook(
  firstProfile: HostProfile,
  events: WorkbookEvents
): Promise<CurrentWorkbook> {
  let profile = firstProfile;
  let fileName: string = words.emptyFileName;
  let unsaved = false;
  let host = await newHost(null, profile);
  let stopListening = host.onChange(events.changed);

  function newHost(bytes: Uint8Array | null, wanted: HostProfile): Promise<EmbeddedHost> {
    return createHost({ ...(bytes ? { file: bytes } : {}), profile: wanted, undo: true });
  }

  function adopt(next: EmbeddedHost): void {
    stopListening();
    host = next;
    stopListening = host.onChange(events.changed);
    events.replaced();
  }

  return {
    get host() {
      return host;
    },
    hostFor: (part) =>
      measured(host, (record) => {
        // Selecting a cell changes the book as well, but nothing that a person would want to save.
        unsaved = unsaved || !record.readOnly;
        events.requested(part, record);
      }),
    get fileName() {
      return fileName;
    },
    get profile() {
      return profile;
    },
    get unsaved() {
      return unsaved;
    },
    edited() {
      unsaved = true;
    },
    async open(bytes, name) {
      const next = await newHost(bytes, profile);
      fileName = name;
      unsaved = false;
      adopt(next);
    },
    async save() {
      const bytes = await host.save();
      unsaved = false;
      return bytes;
    },
    async changeProfile(wanted) {
      const next = await newHost(await host.save(), wanted);
      profile = wanted;
      adopt(next);
    },
  };
}
