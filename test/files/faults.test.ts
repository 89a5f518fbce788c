/** Files that are no workbook, or none that can be read: each is refused with its reason, quickly, and nothing hangs. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../src/i18n/en";
import { th } from "../../src/i18n/th";
import { FILE_FAULTS, faultOf, type FileFault } from "../../src/files/faults";
import { FILE_LIMITS, type FileLimits } from "../../src/files/limits";
import { readSheets, type RowKeeper } from "../../src/files/readSheets";
import { fileOf, packed, relations, workbookParts } from "./packed";

const nothing = (): RowKeeper => ({ take: () => undefined, kept: () => [], full: false });

async function faultIn(bytes: Uint8Array | string | File, limits: FileLimits = FILE_LIMITS): Promise<FileFault | null> {
  try {
    await readSheets(bytes instanceof File ? bytes : fileOf(bytes), nothing, limits);
    return null;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fault;
  }
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (name: string): File => fileOf(Buffer.concat([Buffer.from(COMPOUND), Buffer.alloc(600)]), name);

const one = workbookParts([{ name: "ก", rows: `<row r="1"><c><v>1</v></c></row>` }]);
const withSheet = (xml: string): Buffer => packed({ ...one, "xl/worksheets/sheet1.xml": xml });
const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(one).filter(([path]) => path !== name));

describe("a chosen file", () => {
  it.each<readonly [string, Uint8Array | string | File, FileFault | null]>([
    ["a sound workbook", packed(one), null],
    ["Excel 97–2003", compound("ปี64.XLS"), "old-xls"],
    ["behind a password", compound("ปี67.xlsx"), "password"],
    ["behind a password, with macros", compound("ปี67.xlsm"), "password"],
    ["a zip behind a password", packed(one, { flags: 1 }), "password"],
    ["comma separated", "ตัวชี้วัด,คะแนน\n1,100", "not-a-workbook"],
    ["empty", "", "not-a-workbook"],
    ["a document of Word", packed({ "word/document.xml": "<w/>" }), "not-a-workbook"],
    [
      "a document of Word with its links",
      packed({
        "_rels/.rels": relations({ rId1: ["officeDocument", "word/document.xml"] }),
        "word/document.xml": "<w:document><w:body/></w:document>",
      }),
      "not-a-workbook",
    ],
    [
      "a document of Word in the place of a workbook",
      packed({ ...one, "xl/workbook.xml": `<w:document><sheet name="ก" r:id="rId1"/></w:document>` }),
      "not-a-workbook",
    ],
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
    ["with a tag that never ends", withSheet(`<sheetData ${"a".repeat(1_100_000)}`), "broken"],
    ["whose sheet is empty of text", withSheet(""), "broken"],
    ["whose sheet stops in a tag", withSheet(`<worksheet><sheetData><row r="1"><c><v>1</v></c></ro`), "broken"],
    ["whose sheet stops between tags", withSheet(`<worksheet><sheetData><row r="1"/>`), "broken"],
    ["whose sheet stops in a text", withSheet(`<worksheet><sheetData><row r="1"><c><v>1&am`), "broken"],
    ["whose tags cross", withSheet("<worksheet><sheetData><row></sheetData></row></worksheet>"), "broken"],
    ["with the same attribute twice", withSheet(`<worksheet a="" a=""><sheetData/></worksheet>`), "broken"],
    ["with an entity that nobody declared", withSheet("<worksheet>&constructor;<sheetData/></worksheet>"), "broken"],
    [
      "with entities of its own",
      withSheet(
        `<!DOCTYPE w [<!ENTITY a "ก"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`
      ),
      "broken",
    ],
    ["whose workbook is no XML", packed({ ...one, "xl/workbook.xml": "ไม่ใช่" }), "broken"],
  ])("%s: %#", async (_, bytes, fault) => {
    expect(await faultIn(bytes)).toBe(fault);
  });

  it("that is too large is refused before it is read", async () => {
    const file = fileOf(packed(one));
    const whole = jest.spyOn(file, "arrayBuffer");
    await expect(readSheets(file, nothing, { ...FILE_LIMITS, file: 100 })).rejects.toThrow("too-large");
    expect(whole).not.toHaveBeenCalled();
  });

  it("whose head alone says that it is no workbook is not read further", async () => {
    const file = compound("ปี67.xlsx");
    const whole = jest.spyOn(file, "arrayBuffer");
    const pieces = jest.spyOn(file, "slice");
    expect(await faultIn(file)).toBe("password");
    expect(whole).not.toHaveBeenCalled();
    expect(pieces.mock.calls).toEqual([[0, 8]]);
  });

  it("whose tags are made to be slow is refused at once, at any length", async () => {
    const attributes = (count: number, of: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => of(index)).join("");
    const sheets = [
      `<worksheet><sheetData><row ${attributes(500_000, () => `a=""`)}/></sheetData></worksheet>`,
      `<worksheet><sheetData><row ${attributes(500_000, () => `a="" `)}/></sheetData></worksheet>`,
      `<worksheet><sheetData><row ${attributes(500_000, (index) => `a${index}="" `)}/></sheetData></worksheet>`,
      `<worksheet><sheetData><row a="${"=".repeat(2_000_000)}" ${`"`.repeat(2_000_000)}`,
      "<a>".repeat(1_000_000),
    ];
    for (const sheet of sheets) {
      const file = packed({ ...one, "xl/worksheets/sheet1.xml": sheet }, { deflated: true });
      const started = performance.now();
      expect(await faultIn(file)).toBe("broken");
      // Refused at the first thousand; the reader that this replaced took minutes.
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it.each(["NotReadableError", "NotFoundError"])("that the computer does not give out is told so: %s", async (name) => {
    const lost = (): Promise<never> => Promise.reject(new DOMException("moved", name));
    // Which of the pieces cannot be had: the head, the table of contents, a part's header, its bytes.
    const outcomes: (FileFault | null)[] = [];
    for (const method of ["arrayBuffer", "stream"] as const) {
      for (let lostAt = 0; lostAt < 4; lostAt += 1) {
        const file = fileOf(packed(one, { deflated: true }));
        const slice = file.slice.bind(file);
        let asked = -1;
        jest.spyOn(file, "slice").mockImplementation((from, to) => {
          const piece = slice(from, to);
          asked += 1;
          if (asked < lostAt) return piece;
          if (method === "arrayBuffer") jest.spyOn(piece, "arrayBuffer").mockImplementation(lost);
          else jest.spyOn(piece, "stream").mockReturnValue(new ReadableStream({ pull: lost }));
          return piece;
        });
        outcomes.push(await faultIn(file));
      }
    }
    expect(outcomes).toEqual(outcomes.map(() => "unreadable-file"));
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
