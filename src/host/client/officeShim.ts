import type { EmbeddedHost } from "../types";
import type { Commands } from "./commands";
import type { DialogOpener } from "./dialogs";
import { makeDialogs } from "./dialogs";
import { requirementsOf } from "./requirements";

/** What the page or test around the add-in supplies; all of it may be missing. */
export interface OfficeSurroundings {
  readonly platform: "PC" | "OfficeOnline";
  /** Thai when missing. */
  readonly displayLanguage?: string;
  readonly commands: Commands;
  dialogOpener(): DialogOpener | null;
  /** `Office.context.ui.messageParent`, in the page of a dialog. */
  messageParent(message: string): void;
}

/** Build of the client that is spoken for; the client compares it with the builds that had known defects. */
const BUILD = "16.0.18129.20158";

/**
 * `Office` as far as Excel's own frame supplies it: the client's file leaves `onReady` and `context` to its host. The
 * answer is a new object with the client's enumerations beside them (the client's own `context` cannot be replaced).
 */
export function suppliedOffice(office: object, currentHost: () => EmbeddedHost, around: OfficeSurroundings): object {
  const info = { host: "Excel", platform: around.platform };
  const { displayDialogAsync } = makeDialogs(around.dialogOpener);
  const context = {
    host: info.host,
    platform: info.platform,
    displayLanguage: around.displayLanguage ?? "th-TH",
    contentLanguage: "th-TH",
    diagnostics: { host: "Excel", platform: around.platform, version: BUILD },
    get requirements() {
      return requirementsOf(currentHost().profile);
    },
    ui: {
      displayDialogAsync,
      messageParent: (message: unknown) => around.messageParent(String(message)),
    },
    document: { mode: "readWrite", url: "" },
  };
  const members: Readonly<Record<string, unknown>> = {
    context,
    onReady: (callback?: (given: typeof info) => unknown): Promise<typeof info> =>
      Promise.resolve(info).then(async (given) => {
        await callback?.(given);
        return given;
      }),
    // Older add-ins assign it; Office calls what it finds there.
    initialize: () => undefined,
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    actions: { associate: around.commands.associate },
  };
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(office), ...Object.getOwnPropertyDescriptors(members) }
  );
}
