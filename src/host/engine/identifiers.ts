/** "{GUID}" in capitals, as Excel names sheets, tables and conditional formats. Random, so it says nothing of the machine. */
export function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
