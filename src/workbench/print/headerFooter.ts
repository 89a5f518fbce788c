/** Reads the codes of headers and footers: "&14หน้า &P จาก &N". */

export interface HeaderContext {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

export interface HeaderText {
  readonly text: string;
  /** Points; the first size that is written stands for the whole. */
  readonly size: number;
  /** "" for the workbook's own. */
  readonly font: string;
  readonly bold: boolean;
}

const STANDARD_SIZE = 10;
const CODES = /&(?:"(?<face>[^"]*)"|(?<size>\d+)|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|.)/gisu;

/** Codes by "Header and footer codes" of ECMA-376 part 1, 18.3.1.46; what only changes the look within a text is left out. */
export function headerText(code: string, context: HeaderContext): HeaderText {
  const values: Readonly<Record<string, string>> = {
    P: String(context.page),
    N: String(context.pages),
    A: context.sheet,
    F: context.file,
    D: context.date,
    T: context.time,
    "&": "&",
  };
  const codes = [...code.matchAll(CODES)];
  const faces = codes.flatMap(({ groups }) => (groups?.["face"] === undefined ? [] : [groups["face"].split(",")]));
  const size = codes.find(({ groups }) => groups?.["size"] !== undefined)?.groups?.["size"];
  return {
    text: code.replace(CODES, (whole) => values[whole.slice(1).toUpperCase()] ?? ""),
    size: size === undefined ? STANDARD_SIZE : Number(size),
    font: faces.map(([name = ""]) => name).find((name) => name !== "-") ?? "",
    bold: codes.some(([whole]) => whole.toUpperCase() === "&B") || faces.some(([, style]) => /bold/i.test(style ?? "")),
  };
}
