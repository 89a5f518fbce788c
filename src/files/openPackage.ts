/** A workbook file as a set of parts: which sheets it has, and where each part lies. */
import { refusal } from "./faults";
import type { FileLimits } from "./limits";
import { readBytes } from "./readBytes";
import { readWholePart } from "./readPart";
import type { Attributes } from "./xmlReader";
import { zipEntries, type ZipEntry } from "./zip";

export interface Package {
  readonly file: Blob;
  readonly limits: FileLimits;
  /** Entries by path in small letters, without a leading slash. */
  readonly parts: ReadonlyMap<string, ZipEntry>;
}

/** A link from one part to another. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: "worksheet", "sharedStrings", "styles", "table". */
  readonly type: string;
  /** Path of the other part, as in `Package.parts`. */
  readonly path: string;
}

const ZIP = [0x50, 0x4b];
/** A compound file: an old .xls, or a new file behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export async function openPackage(file: File, limits: FileLimits): Promise<Package> {
  if (file.size > limits.file) throw refusal("too-large", `${file.size} bytes`);
  const start = await readBytes(file, 0, COMPOUND.length);
  const startsWith = (bytes: readonly number[]): boolean =>
    start.byteLength >= bytes.length && bytes.every((byte, index) => start.getUint8(index) === byte);
  // A sound workbook of these kinds is a zip file; Excel wraps it up so when it locks it.
  if (startsWith(COMPOUND)) throw refusal(/\.xls[xm]$/i.test(file.name) ? "password" : "old-xls", "a compound file");
  if (!startsWith(ZIP)) throw refusal("not-a-workbook", "no zip file");
  const entries = await zipEntries(file, limits.parts);
  const parts = new Map(entries.map((entry) => [entry.name.replace(/^\/+/, "").toLowerCase(), entry]));
  return { file, limits, parts };
}

/** The links of a part; "" stands for the package itself. None when the part has no file of links. */
export async function relationsOf(pack: Package, path: string): Promise<readonly Relation[]> {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const entry = pack.parts.get(`${folder}_rels/${path.slice(slash)}.rels`);
  if (!entry) return [];
  const relations: Relation[] = [];
  await readWholePart(pack.file, entry, pack.limits.part, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        path: pathFrom(folder, Target),
      });
    },
  });
  return relations;
}

/** "../tables/table1.xml" seen from "xl/worksheets/" is "xl/tables/table1.xml". */
function pathFrom(folder: string, target: string): string {
  const written = target.replace(/\\/g, "/");
  const steps = (written.startsWith("/") ? written : folder + written).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/").toLowerCase();
}

export interface PackedSheet {
  readonly name: string;
  readonly path: string;
  readonly entry: ZipEntry;
}

export interface PackedWorkbook {
  /** Visible worksheets in the order of their tabs. */
  readonly sheets: readonly PackedSheet[];
  readonly sharedStrings: ZipEntry | null;
  readonly styles: ZipEntry | null;
}

export async function workbookOf(pack: Package): Promise<PackedWorkbook> {
  const main = (await relationsOf(pack, "")).find(({ type }) => type === "officeDocument");
  const path = main?.path ?? "xl/workbook.xml";
  if (path.endsWith(".bin") || pack.parts.has("xl/workbook.bin")) throw refusal("binary", path);
  const entry = pack.parts.get(path);
  if (!entry) throw refusal("not-a-workbook", path);
  const relations = await relationsOf(pack, path);
  const partOf = (type: string): ZipEntry | null => {
    const relation = relations.find((each) => each.type === type);
    return (relation && pack.parts.get(relation.path)) ?? null;
  };
  const worksheets = new Map(relations.filter(({ type }) => type === "worksheet").map((each) => [each.id, each.path]));
  const sheets: PackedSheet[] = [];
  let root: string | null = null;
  await readWholePart(pack.file, entry, pack.limits.part, {
    open(element, attributes) {
      root ??= element;
      // A text or a presentation has a main part too, wherever it lies.
      if (root !== "workbook") throw refusal("not-a-workbook", `${path} is a ${root}`);
      const { name = "", state = "visible" } = attributes;
      if (element !== "sheet" || state !== "visible") return;
      const sheetPath = worksheets.get(relationIdIn(attributes));
      const part = sheetPath === undefined ? undefined : pack.parts.get(sheetPath);
      if (sheetPath !== undefined && part) sheets.push({ name, path: sheetPath, entry: part });
    },
  });
  return { sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") };
}

/** The one attribute with a prefix that is asked for: "r:id", under whatever prefix. "" when there is none. */
function relationIdIn(attributes: Attributes): string {
  const name = Object.keys(attributes).find((each) => each.endsWith(":id") && !each.startsWith("xmlns:"));
  return (name === undefined ? undefined : attributes[name]) ?? "";
}
