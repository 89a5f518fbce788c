/** Files that are no workbook, or none that can be read: each is refused with its reason, quickly, and nothing hangs. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../src/i18n/en";
import { th } from "../../src/i18n/th";
import { FILE_FAULTS, faultOf, type FileFault } from "../../src/files/faults";
import { FILE_LIMITS, type FileLimits } from "../../src/files/limits";
import { readSheets, type RowKeeper } from "../../src/files/readSheets";
import { fileOf, packed, workbookParts } from "./packed";

const nothing = (): RowKeeper => ({ take: () => undefined, kept: () => [], full: false });

async function faultIn(bytes: Uint8Array | string, limits: FileLimits = FILE_LIMITS): Promise<FileFault | null> {
  try {
    await readSheets(fileOf(bytes), nothing, limits);
    return null;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fault;
  }
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (inside: string): Buffer =>
  Buffer.concat([Buffer.from(COMPOUND), Buffer.alloc(600), Buffer.from(inside, "utf16le"), Buffer.alloc(100)]);

const one = workbookParts([{ name: "ก", rows: `<row r="1"><c><v>1</v></c></row>` }]);
const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(one).filter(([path]) => path !== name));

describe("a chosen file", () => {
  it.each<readonly [string, Uint8Array | string, FileFault | null]>([
    ["a sound workbook", packed(one), null],
    ["Excel 97–2003", compound("Workbook"), "old-xls"],
    ["behind a password", compound("EncryptedPackage"), "password"],
    ["a zip behind a password", packed(one, { flags: 1 }), "password"],
    ["comma separated", "ตัวชี้วัด,คะแนน\n1,100", "not-a-workbook"],
    ["empty", "", "not-a-workbook"],
    ["a document of Word", packed({ "word/document.xml": "<w/>" }), "not-a-workbook"],
    ["an OpenDocument sheet", packed({ mimetype: "application/vnd.oasis", "content.xml": "<a/>" }), "not-a-workbook"],
    ["binary", packed({ ...without("xl/workbook.xml"), "xl/workbook.bin": "x" }), "binary"],
    ["without a sheet", packed(workbookParts([])), "no-sheet"],
    ["with hidden sheets only", packed(workbookParts([{ name: "ก", rows: "", state: "hidden" }])), "no-sheet"],
    ["whose sheet is missing", packed(without("xl/worksheets/sheet1.xml")), "no-sheet"],
    ["packed in an unknown way", packed(one, { method: 99 }), "broken"],
    ["whose packed bytes are damaged", packed(one, { method: 8 }), "broken"],
    ["cut short", packed(one).subarray(0, 900), "broken"],
    ["with rows out of order", packed(workbookParts([{ name: "ก", rows: `<row r="5"/><row r="2"/>` }])), "broken"],
    [
      "with a cell that has no column",
      packed(workbookParts([{ name: "ก", rows: `<row r="1"><c r="7"><v>1</v></c></row>` }])),
      "broken",
    ],
    [
      "with a tag that never ends",
      packed({ ...one, "xl/worksheets/sheet1.xml": `<sheetData ${"a".repeat(1_100_000)}` }),
      "broken",
    ],
  ])("%s: %#", async (_, bytes, fault) => {
    expect(await faultIn(bytes)).toBe(fault);
  });

  it("that is too large is refused before it is read", async () => {
    const file = fileOf(packed(one));
    const whole = jest.spyOn(file, "arrayBuffer");
    await expect(readSheets(file, nothing, { ...FILE_LIMITS, file: 100 })).rejects.toThrow("too-large");
    expect(whole).not.toHaveBeenCalled();
  });

  it("that unpacks to a thousand times its size is refused or cut off, not unpacked", async () => {
    const bomb = Buffer.concat([
      Buffer.from("<sst><si><t>"),
      Buffer.alloc(30_000_000, "ก"),
      Buffer.from("</t></si></sst>"),
    ]);
    const strings = packed(
      { ...workbookParts([{ name: "ก", rows: "" }], { sharedStrings: " " }), "xl/sharedStrings.xml": bomb },
      { deflated: true }
    );
    expect(strings.length).toBeLessThan(200_000);
    expect(await faultIn(strings, { ...FILE_LIMITS, part: 1_000_000 })).toBe("too-large");
    const spaces = packed({ ...one, "xl/worksheets/sheet1.xml": Buffer.alloc(60_000_000, " ") }, { deflated: true });
    const [grid] = await readSheets(fileOf(spaces), nothing, { ...FILE_LIMITS, sheet: 2_000_000 });
    expect(grid!.cutOff).toBe(true);
  });

  it("with more parts than a workbook has is refused", async () => {
    expect(await faultIn(packed(one), { ...FILE_LIMITS, parts: 3 })).toBe("too-large");
  });

  it("is refused in words where the web view cannot unpack", async () => {
    const kept = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    try {
      expect(await faultIn(packed(one, { deflated: true }))).toBe("old-browser");
    } finally {
      globalThis.DecompressionStream = kept;
    }
  });

  it("may be damaged anywhere: it is read or refused, never an error without a reason", async () => {
    const sound = readFileSync(path.join(__dirname, "../../assets/samples/lomsak-2564.xlsx"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        fc.option(fc.nat(sound.length), { nil: sound.length }),
        async (changes, length) => {
          const damaged = Buffer.from(sound);
          for (const [at, byte] of changes) damaged[at] = byte;
          await faultIn(damaged.subarray(0, length));
        }
      ),
      { numRuns: 60 }
    );
  });
});

describe("the words for a refused file", () => {
  it.each(FILE_FAULTS)("exist in both languages: %s", (fault) => {
    expect(th.file.faults[fault].length).toBeGreaterThan(20);
    expect(en.file.faults[fault].length).toBeGreaterThan(20);
  });
});
