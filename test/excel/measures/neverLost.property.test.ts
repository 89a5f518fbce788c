/*
 * 1,000 sequences of what staff do to a year's measures, their follow-up and their outcome, with presses in between, whole or
 * cut off. On paper: the merge is planned by the very code of a run and carried out on arrays (paperWorkbook.ts), so this
 * proves the decisions. What only a workbook can show (filters, colours, Excel's own moving of formulas) is played through
 * the host, in fewer sequences: neverLostInHost.property.test.ts. A failure prints its seed and the shortest sequence; SEED=…
 * plays it again, RUNS=… plays more.
 */
import fc from "fast-check";
import type { RunPlan } from "../../../src/excel/planRun";
import type { RunRequest } from "../../../src/excel/measures/request";
import type { CellRead } from "../../../src/sheets/merge/canonical";
import { SUBJECT, type MemoryEntry } from "../../../src/sheets/merge/memory";
import { entriesOf, newPaper, press, SCORE_SETS, type PaperBook, type PaperTable } from "./paperWorkbook";
import { ALL_ACTIONS, marksIn, sequences, type ActionKind, type StaffAction } from "./staffActions";

/** Seen by people only: a press does not know of them. */
const NOT_ON_PAPER: readonly ActionKind[] = ["filter", "hideColumn", "colour"];

const measuresOf = ({ fiscalYear }: PaperBook): string => `ITA_${fiscalYear + 1}_Measures`;

/** What a press must not touch, and where every text of the staff's stands before it. */
interface Known {
  readonly texts: readonly {
    readonly table: string;
    readonly row: CellRead[];
    readonly column: number;
    readonly cell: CellRead;
    readonly mark: string;
  }[];
  readonly headings: readonly { readonly table: string; readonly mark: string }[];
  readonly lines: readonly { readonly table: string; readonly mark: string }[];
  readonly keys: ReadonlyMap<string, ReadonlyMap<CellRead[], string>>;
}

class Staff {
  readonly paper = newPaper();
  /** Year's table → number → what it was given to; "" for a row of the staff's own. */
  private readonly given = new Map<string, Map<string, string>>();
  private readonly copies = new Map<string, PaperTable>();
  /** What staff typed into a row: a sheet of ours may show it too, and that is ours. */
  private readonly typed = new WeakMap<CellRead[], Set<string>>();

  press(request: RunRequest = {}, steps = Infinity): RunPlan {
    const before = this.known();
    const plan = press(this.paper, request, steps);
    this.compare(before);
    this.numbersAreNew(before, steps === Infinity);
    return plan;
  }

  /** A press and another one, which finds nothing to do. */
  pressTwice(request: RunRequest = {}): void {
    const first = this.press(request);
    const moved = first.work.some(
      (one) => one.kind === "change" && (one.table.deleteRows.length > 0 || one.table.sortBy !== null)
    );
    // Excel moves the formulas of rows that are deleted or sorted; paper does not, and the next press writes them anew.
    if (moved) expect(wordsWritten(this.press())).toEqual([]);
    const remembered = lines(entriesOf(this.paper));
    const second = this.press();
    expect([...written(second), ...lines(second.settled).filter((line) => !remembered.includes(line))]).toEqual([]);
    expect(second.idle).toBe(true);
  }

  play(action: StaffAction): void {
    const table = this.paper.tables.get(measuresOf(this.paper));
    switch (action.kind) {
      case "run":
        return this.pressTwice();
      case "cutRun":
        return void this.press({}, action.steps);
      case "addMeasure":
        return this.pressTwice({ add: [{ indicators: [action.indicator as 1], codes: [] }] });
      case "bringBack":
        return this.bringBack(action.which);
      case "score":
        this.paper.scores = action.score % SCORE_SETS;
        return;
      case "digits":
        this.paper.digits = this.paper.digits === "thai" ? "arabic" : "thai";
        return;
      case "year":
        this.paper.fiscalYear = this.paper.fiscalYear === 2568 ? 2569 : 2568;
        return;
      case "loseMemory":
        this.paper.memory = null;
        // Nobody can know of numbers that stand nowhere.
        this.given.clear();
        return;
      case "report":
        return this.report(action.row, action.text);
      default:
        if (table) this.edit(table, action);
    }
  }

  private edit(table: PaperTable, action: StaffAction): void {
    const { body, headers } = table;
    const row = "row" in action && body.length > 0 ? body[action.row % body.length] : undefined;
    const column = "column" in action ? action.column % headers.length : 0;
    switch (action.kind) {
      case "edit":
        // Now and then a line above the table.
        if (action.column % 9 === 8) table.heading[action.row % table.heading.length] = action.text;
        else this.type(row, column, action.text);
        return;
      case "amend":
        if (typeof row?.[column] === "string" && !row[column].startsWith("="))
          this.type(row, column, action.text, row[column]);
        return;
      case "clear":
        row?.splice(column, 1, "");
        return;
      case "insertRow": {
        const inserted: CellRead[] = headers.map(() => "");
        this.type(inserted, column, action.text);
        body.splice(action.at % (body.length + 1), 0, inserted);
        return;
      }
      case "copyRow":
        if (row) body.splice(action.at % (body.length + 1), 0, this.copyOf(row));
        return;
      case "deleteRow":
        if (row && body.length > 1) body.splice(body.indexOf(row), 1);
        return;
      case "sort": {
        const sign = action.ascending ? 1 : -1;
        body.sort((one, other) => sign * String(one[column]).localeCompare(String(other[column])));
        return;
      }
      case "moveColumn": {
        const [from, to] = [action.from % headers.length, action.to % headers.length];
        for (const cells of [headers, ...body] as CellRead[][]) cells.splice(to, 0, ...cells.splice(from, 1));
        return;
      }
      case "addColumn":
        if (headers.length > 26) return;
        headers.splice(action.at % headers.length, 0, `คอลัมน์ ${headers.length} ${action.text}`);
        for (const cells of body) {
          cells.splice(action.at % (headers.length - 1), 0, "");
          this.type(cells, action.at % (headers.length - 1), action.text);
        }
        return;
      case "deleteColumn":
        if (headers.length > 3) for (const cells of [headers, ...body]) cells.splice(column, 1);
        return;
      case "renameHeader":
        if (!headers.includes(action.text)) headers[column] = action.text;
        return;
      case "copySheet":
        this.copies.set(measuresOf(this.paper), {
          ...table,
          tableName: `${table.tableName}_1`,
          headers: [...headers],
          body: body.map((cells) => this.copyOf(cells)),
          heading: [...table.heading],
        });
        return;
      case "deleteSheet": {
        const copy = this.copies.get(measuresOf(this.paper));
        this.copies.delete(measuresOf(this.paper));
        if (copy) this.paper.tables.set(measuresOf(this.paper), copy);
        else this.paper.tables.delete(measuresOf(this.paper));
        return;
      }
      default:
        throw new Error(`${action.kind} is no edit of a table on paper`);
    }
  }

  private type(row: CellRead[] | undefined, column: number, text: string, before = ""): void {
    if (!row) return;
    row.splice(column, 1, before === "" ? text : `${before} ${text}`);
    this.typed.set(row, new Set([...(this.typed.get(row) ?? []), text]));
  }

  private copyOf(row: CellRead[]): CellRead[] {
    const copy = [...row];
    this.typed.set(copy, new Set(this.typed.get(row)));
    return copy;
  }

  private isTyped(row: CellRead[], mark: string): boolean {
    return this.typed.get(row)?.has(mark) === true;
  }

  private report(row: number, text: string): void {
    const followUp = this.paper.tables.get(`ITA_${this.paper.fiscalYear + 1}_FollowUp`);
    if (!followUp) return this.pressTwice({ sheets: ["followUp"] });
    const column = followUp.headers.findIndex((header) => header.startsWith("ผลการดำเนินงาน"));
    this.type(followUp.body[row % Math.max(1, followUp.body.length)], column, text);
  }

  private bringBack(which: number): void {
    const name = measuresOf(this.paper);
    const standing = new Set(this.numbersIn(name).values());
    const gone = (this.paper.memory?.keysOf(name) ?? []).filter((key) => !standing.has(key));
    const [key] = gone.slice(which % Math.max(1, gone.length));
    if (key !== undefined) this.pressTwice({ bringBack: [key] });
  }

  /** Rows with the number that they bear; a row that says nothing else is no measure and needs none. */
  private numbersIn(name: string): Map<CellRead[], string> {
    const table = this.paper.tables.get(name);
    const at = table ? keyColumn(table) : -1;
    const says = (row: CellRead[]): boolean =>
      row.some(
        (cell, column) => column !== at && typeof cell === "string" && cell.trim() !== "" && !cell.startsWith("=")
      );
    return new Map(at < 0 ? [] : table?.body.filter(says).map((row) => [row, String(row[at] ?? "").trim()] as const));
  }

  private known(): Known {
    const tables = [...this.paper.tables];
    return {
      texts: tables.flatMap(([table, standing]) => {
        const given = givenTwice(standing);
        return standing.body.flatMap((row) =>
          row.flatMap((cell, column) =>
            marksIn(cell).flatMap((mark) =>
              this.isTyped(row, mark) && !given(cell, column) ? [{ table, row, column, cell, mark }] : []
            )
          )
        );
      }),
      headings: tables.flatMap(([table, { headers }]) => headers.flatMap(marksIn).map((mark) => ({ table, mark }))),
      lines: tables.flatMap(([table, { heading }]) => heading.flatMap(marksIn).map((mark) => ({ table, mark }))),
      keys: new Map(tables.map(([table]) => [table, this.numbersIn(table)])),
    };
  }

  private compare({ texts, headings, lines }: Known): void {
    for (const { table, row, column, cell, mark } of texts) {
      const standing = this.paper.tables.get(table);
      const isThere = cell === mark ? row[column] === cell : marksIn(row[column]).includes(mark);
      const told = `${table} “${standing?.headers[column]}”: ${cell} → ${row[column]}`;
      if (!isThere || standing?.body.includes(row) !== true) throw new Error(`lost or changed: ${told}`);
    }
    for (const { table, mark } of headings) expect(this.paper.tables.get(table)?.headers.join()).toContain(mark);
    for (const { table, mark } of lines) expect(this.paper.tables.get(table)?.heading.join()).toContain(mark);
  }

  /** A number stands once, and one that a press gives was nobody's before, or that of the very same proposal. */
  private numbersAreNew({ keys }: Known, isWhole: boolean): void {
    for (const name of this.paper.tables.keys()) {
      if (!name.endsWith("_Measures")) continue;
      const numbers = this.numbersIn(name);
      const standing = [...numbers.values()].filter((key) => key !== "");
      if (isWhole) expect(standing).toEqual([...new Set(standing)]);
      const given = this.given.get(name) ?? new Map<string, string>();
      this.given.set(name, given);
      for (const [row, key] of numbers) {
        const subject = this.paper.memory?.get(name, key, SUBJECT)?.base ?? "";
        const isNew = keys.get(name)?.get(row) !== key;
        if (isNew && key !== "" && given.has(key))
          expect([key, subject]).toEqual([key, given.get(key) || "no proposal"]);
        given.set(key, subject);
      }
    }
  }
}

/** Where the numbers stand, whatever staff call the column and wherever they moved it. */
function keyColumn({ headers, body }: PaperTable): number {
  const numbers = headers.map((_, at) => body.filter((row) => /^M\d\d-\d\d/.test(String(row[at]))).length);
  const most = Math.max(...numbers);
  return most === 0 ? -1 : numbers.indexOf(most);
}

/** A number of the staff's own making that stands twice is the one thing that a press changes: the second row gets another. */
function givenTwice(table: PaperTable): (cell: CellRead, column: number) => boolean {
  const at = keyColumn(table);
  const numbers = table.body.map((row) => String(row[at]).trim());
  return (cell, column) =>
    column === at && numbers.indexOf(String(cell).trim()) !== numbers.lastIndexOf(String(cell).trim());
}

/** What a press writes, in words, for a reader of a failure. */
const written = (plan: RunPlan): string[] => [
  ...plan.work.flatMap((one) =>
    one.kind === "make"
      ? [`sheet ${one.target.name}`]
      : [
          ...one.table.cells.map(
            ({ row, column, value }) => `${one.plan.id} ${row}/${column}: ${JSON.stringify(value)}`
          ),
          ...one.table.append.map((row) => `${one.plan.id} + ${JSON.stringify(row)}`),
          ...one.table.deleteRows.map((row) => `${one.plan.id} - ${row}`),
          ...one.table.headers.map(({ header }) => `${one.plan.id} heading ${header}`),
          ...one.lines.map(({ content }) => `${one.plan.id} line ${content}`),
          ...(one.table.sortBy === null ? [] : [`${one.plan.id} sorted`]),
        ]
  ),
];

const lines = (entries: readonly MemoryEntry[]): string[] =>
  entries.map(({ table, key, column, base, pending }) => JSON.stringify([table, key, column, base, pending]));

const wordsWritten = (plan: RunPlan): string[] =>
  written(plan).filter((line) => !line.includes('{"formula"') && !line.includes(" line ="));

test("no text of the staff's is lost or changed, no number is used twice, a second press changes nothing", () => {
  const kinds = ALL_ACTIONS.filter((kind) => !NOT_ON_PAPER.includes(kind));
  fc.assert(
    fc.property(sequences(kinds, { minLength: 3, maxLength: 8 }), (actions) => {
      const staff = new Staff();
      staff.press();
      for (const action of actions) staff.play(action);
      staff.pressTwice();
    }),
    { numRuns: Number(process.env.RUNS ?? 1000), seed: Number(process.env.SEED ?? 2569) }
  );
}, 300_000);
