/** The parts of Microsoft's client that a host touches; the rest stays as it is. */
export interface ClientExtension {
  ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
  /** Both are in every build of the client, for hosts that bring their own events. */
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

/** A window in which `excel-web-16.00.js` has run. */
export interface ClientWindow {
  readonly OfficeExtension: ClientExtension;
  readonly Excel: unknown;
  /** Replaced by the one that the host supplies. */
  Office: object;
}

export function isClientWindow(window: object): window is ClientWindow {
  return ["OfficeExtension", "Excel", "Office"].every((name) => {
    const member: unknown = Reflect.get(window, name);
    return typeof member === "object" && member !== null;
  });
}
