import type { EmbeddedHost } from "../types";
import type { ClientExtension } from "./clientWindow";
import { undoGroupOf } from "./undoGroups";

interface RequestMessage {
  readonly Body: unknown;
}

/** Where the client believes its requests go. Nothing is sent there: the executor answers. */
const ADDRESS = "https://embedded-host.invalid";

/**
 * Points the client at a host. Asked anew for each request, so a test can swap the host under a client that is loaded
 * once. What passes is copied as JSON, as a wire would: neither side can reach into the other's objects.
 */
export function connectClient(extension: ClientExtension, currentHost: () => EmbeddedHost): void {
  const executor = {
    executeAsync: async (customData: unknown, _flags: number, message: RequestMessage): Promise<unknown> => {
      const request: unknown = JSON.parse(JSON.stringify(message.Body));
      const response = await currentHost().execute(request, { undoGroup: undoGroupOf(customData) });
      const body: unknown = JSON.parse(JSON.stringify(response));
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
    },
  };
  extension.ClientRequestContext.defaultRequestUrlAndHeaders = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: ADDRESS, headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/** Hands the workbook's events to the client's handlers. */
export function connectEvents(extension: ClientExtension, host: EmbeddedHost): () => void {
  return host.onEvents((message) => {
    extension._testTriggerRichApiMessageEvent(JSON.parse(JSON.stringify(message)));
  });
}
