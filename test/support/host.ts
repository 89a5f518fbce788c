import type { HostOptions } from "../../src/host/createHost";
import { createHost } from "../../src/host/createHost";
import { installOfficeInNode } from "../../src/host/node/installOffice";
import type { EmbeddedHost } from "../../src/host/types";

/** A workbook in the embedded host, with Excel, Office and OfficeExtension global and connected to it. */
export async function openHost(options: HostOptions = {}): Promise<EmbeddedHost> {
  const host = await createHost(options);
  await installOfficeInNode(host);
  return host;
}
