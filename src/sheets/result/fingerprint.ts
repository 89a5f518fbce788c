/**
 * What the sentences of a run were written from, so that a sheet can tell by itself, without the add-in, that it changed
 * afterwards: one number made of all scores, and the settings as they stood. Weights keep changes from cancelling out and
 * follow the codes, so that a table which staff sort is the same table; the tables are the score sheets, which always stand.
 */
import { canonicalRead, type CellRead } from "../merge/canonical";
import { TABLE_NAMES } from "../names";
import type { ScoreHeaders, SettingCode } from "../score/columns";
import { columnRef, settingCell } from "./formulas";

type Rows = readonly (readonly CellRead[])[];

/** A score table as it will stand when the run is done; header row first. */
export interface FingerprintTable {
  readonly headers: readonly string[];
  readonly rows: Rows;
}

export interface Fingerprint {
  readonly scores: number;
  /** Cells of ตั้งค่า as they will stand; without the ones that the sheet does not have. */
  readonly settings: ReadonlyMap<SettingCode, string | number>;
}

const SETTINGS: readonly SettingCode[] = [
  "agency",
  "fiscalYear",
  "previousFiscalYear",
  "level",
  "previousLevel",
  "strengthThreshold",
  "passMark",
  "digits",
];

interface Column {
  readonly table: "indicatorScores" | "questionScores";
  readonly header: string;
  readonly weight: number;
  /**
   * Multiplies each score by what stands in this column: a number by itself (texts count as 0, as in SUMPRODUCT), a question's
   * code by its characters.
   */
  readonly by: { readonly header: string; readonly kind: "number" | "code" } | null;
}

function columnsOf({ indicatorCurrent, indicatorPrevious, indicatorCode, question }: ScoreHeaders): Column[] {
  const column = (table: Column["table"], header: string | null, weight: number, by: Column["by"]): Column[] =>
    header === null ? [] : [{ table, header, weight, by }];
  const byNumber: Column["by"] = { header: indicatorCode, kind: "number" };
  const byCode: Column["by"] = question && { header: question.code, kind: "code" };
  return [
    ...column("indicatorScores", indicatorCurrent, 1, null),
    ...column("indicatorScores", indicatorCurrent, 7, byNumber),
    ...column("indicatorScores", indicatorPrevious, 13, null),
    ...column("indicatorScores", indicatorPrevious, 29, byNumber),
    ...(question ? column("questionScores", question.current, 31, byCode) : []),
    ...(question ? column("questionScores", question.previous, 37, byCode) : []),
  ];
}

/** Weights of a code's first three characters: "i1" and "i2", "i12" and "i21" must not weigh the same. */
const CHARACTERS = [1, 7, 49] as const;
const PADDING = "   ";

/** Never an error, whatever staff wrote into rows of their own. */
function codeWeight(column: string): string {
  return CHARACTERS.map((weight, at) => `${weight}*UNICODE(MID(${column}&"${PADDING}",${at + 1},1))`).join("+");
}

function weightOfCode(code: CellRead | undefined): number {
  const text = canonicalRead(code) + PADDING;
  return CHARACTERS.reduce<number>((sum, weight, at) => sum + weight * text.charCodeAt(at), 0);
}

/** An expression without the leading "=". */
export function fingerprintFormula(headers: ScoreHeaders): string {
  return columnsOf(headers)
    .map(({ table, header, weight, by }) => {
      const scores = columnRef(TABLE_NAMES[table], header);
      if (by === null) return `${weight}*SUM(${scores})`;
      const codes = columnRef(TABLE_NAMES[table], by.header);
      return `${weight}*SUMPRODUCT(${by.kind === "number" ? codes : codeWeight(codes)},${scores})`;
    })
    .join("+");
}

/** What the formula gives today, and the settings of today. */
export function fingerprint(
  headers: ScoreHeaders,
  tables: Readonly<Record<Column["table"] | "settings", FingerprintTable | null>>
): Fingerprint {
  let sum = 0;
  for (const { table, header, weight, by } of columnsOf(headers)) {
    const found = tables[table];
    const at = found?.headers.indexOf(header) ?? -1;
    if (!found || at < 0) continue;
    const byAt = by === null ? -1 : found.headers.indexOf(by.header);
    for (const row of found.rows) sum += weight * numberIn(row[at]) * factorOf(by, row[byAt]);
  }
  return { scores: Math.round(sum * 100) / 100, settings: settingsIn(headers, tables.settings) };
}

function factorOf(by: Column["by"], value: CellRead | undefined): number {
  if (by === null) return 1;
  return by.kind === "number" ? numberIn(value) : weightOfCode(value);
}

const numberIn = (value: CellRead | undefined): number => (typeof value === "number" ? value : 0);

function settingsIn(headers: ScoreHeaders, table: FingerprintTable | null): Fingerprint["settings"] {
  const settings = new Map<SettingCode, string | number>();
  const code = table?.headers.indexOf(headers.settingCode) ?? -1;
  const value = table?.headers.indexOf(headers.settingValue) ?? -1;
  if (table === null || code < 0 || value < 0) return settings;
  for (const setting of SETTINGS) {
    // MATCH takes the first row, too.
    const row = table.rows.find((cells) => canonicalRead(cells[code]) === setting);
    const cell = row?.[value];
    if (row) settings.set(setting, typeof cell === "number" ? cell : canonicalRead(cell));
  }
  return settings;
}

/** An expression without the leading "=": TRUE as long as scores and settings are those of the fingerprint; it may be an error. */
export function unchangedFormula(headers: ScoreHeaders, { scores, settings }: Fingerprint): string {
  const same = [
    `ABS(${fingerprintFormula(headers)}-${scores})<0.005`,
    ...[...settings].map(([code, value]) => isStill(settingCell(headers, code), value)),
  ];
  return `AND(${same.join(",")})`;
}

/** A text in a formula holds 255 characters at most. */
const LONGEST = 200;

/** A number written as text would depend on the decimal sign of the reader's computer. */
function isStill(cell: string, value: string | number): string {
  if (typeof value === "number") return `IF(ISNUMBER(${cell}),ABS(${cell}-${value})<0.005,FALSE)`;
  return value.length > LONGEST
    ? `LEFT(${cell},${LONGEST})=${quoted(value.slice(0, LONGEST))}`
    : `${cell}&""=${quoted(value)}`;
}

/** A brace must not look like one of our tokens (merge/tokens.ts). */
const quoted = (text: string): string => `"${text.replace(/"/g, '""').replace(/\{/g, '{"&"')}"`;
