/** Workbook files as different programs write them, made part by part. */
import { crc32, deflateRawSync } from "node:zlib";

interface PackOptions {
  /** Parts are stored as they are unless told to be deflated. */
  readonly deflated?: boolean;
  /** Flags of the entries; 1 is "encrypted". */
  readonly flags?: number;
  /** Compression method written, whatever the bytes are. */
  readonly method?: number;
}

export function packed(parts: Readonly<Record<string, string | Buffer>>, options: PackOptions = {}): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const plain = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const data = options.deflated ? deflateRawSync(plain) : plain;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(options.flags ?? 0, 6);
    header.writeUInt16LE(options.method ?? (options.deflated ? 8 : 0), 8);
    header.writeUInt32LE(crc32(plain), 14);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt32LE(plain.length, 22);
    header.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    header.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    chunks.push(header, name, data);
    directory.push(central, name);
    offset += header.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const relations = (links: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `<?xml version="1.0"?><Relationships>${Object.entries(links)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

interface SheetSpec {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly rows: string;
  readonly state?: string;
}

/** A small workbook whose sheets are given as XML. */
export function workbookParts(
  sheets: readonly SheetSpec[],
  extra: { readonly sharedStrings?: string; readonly styles?: string } = {}
): Record<string, string> {
  return {
    "_rels/.rels": relations({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations({
      ...Object.fromEntries(
        sheets.map((_, index) => [`rId${index + 1}`, ["worksheet", `worksheets/sheet${index + 1}.xml`] as const])
      ),
      ...(extra.sharedStrings && { rIdS: ["sharedStrings", "sharedStrings.xml"] as const }),
      ...(extra.styles && { rIdF: ["styles", "/xl/styles.xml"] as const }),
    }),
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData><pageMargins left="0.7"/></worksheet>`,
      ])
    ),
    ...(extra.sharedStrings && { "xl/sharedStrings.xml": `<sst>${extra.sharedStrings}</sst>` }),
    ...(extra.styles && { "xl/styles.xml": `<styleSheet>${extra.styles}</styleSheet>` }),
  };
}

export const fileOf = (bytes: Uint8Array | string, name = "ปี67.xlsx"): File =>
  new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
