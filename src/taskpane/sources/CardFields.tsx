import { Field, Select } from "@fluentui/react-components";
import { columnLetter } from "../../ita/reading/address";
import { SOURCE_KINDS } from "../../ita/reading/types";
import { useReader } from "../reader";
import { AgencyPicker } from "./AgencyPicker";
import { missingIn } from "./choices";
import { ColumnFields, YearField } from "./ColumnFields";
import type { ReactElement } from "react";
import type { ColumnChoice, SourceTable } from "../../ita/reading/types";
import type { TableChange } from "./choices";

export interface CardProps {
  /** As recognised: says which fields stay in sight after a choice. */
  readonly proposed: SourceTable;
  /** With the corrections of this pane. */
  readonly table: SourceTable;
  /** Of another workbook, whose cells cannot be shown in this one. */
  readonly fromFile: boolean;
  /** All fields are in sight, not only those that must be filled in. */
  readonly editing: boolean;
  readonly resting: boolean;
  readonly onTable: (change: TableChange) => void;
  readonly onColumns: (letters: readonly string[], change: ColumnChoice) => void;
}

/** What must be chosen is always in sight; the rest only while staff correct the reading. */
export function CardFields({ proposed, table, editing, resting, onTable, onColumns }: CardProps): ReactElement {
  const { words } = useReader();
  const asked = missingIn({ ...proposed, use: true });
  const years = asked.find(({ what }) => what === "year")?.columns ?? [];
  const oneYear = table.kind === "agencies" && years.length > 1;
  const letters = years.map(({ column }) => columnLetter(column));
  const yearNow = (column: number): number | null =>
    table.columns.find((each) => each.column === column)?.fiscalYear ?? null;
  return (
    <>
      {(editing || asked.some(({ what }) => what === "agency")) && table.agencies.length > 0 && (
        <AgencyPicker
          agencies={table.agencies}
          chosen={table.agency?.text ?? null}
          resting={resting}
          onChoose={(agency) => onTable({ agency })}
        />
      )}
      {oneYear && (
        <YearField
          label={words.sources.tableYear}
          year={yearNow(years[0]?.column ?? -1)}
          header=""
          resting={resting}
          onChange={(fiscalYear) => onColumns(letters, { fiscalYear })}
        />
      )}
      {!oneYear &&
        !editing &&
        years.map(({ column, header }) => (
          <YearField
            key={column}
            label={words.sources.columnYear(columnLetter(column))}
            year={yearNow(column)}
            header={header}
            resting={resting}
            onChange={(fiscalYear) => onColumns([columnLetter(column)], { fiscalYear })}
          />
        ))}
      {editing && (
        <>
          <Field label={words.sources.kind}>
            <Select
              value={table.kind}
              disabled={resting}
              onChange={(_, { value }) => {
                const kind = SOURCE_KINDS.find((each) => each === value);
                if (kind) onTable({ kind });
              }}
            >
              {SOURCE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {words.sources.kinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
          {table.columns.map((column) => (
            <ColumnFields
              key={column.column}
              column={column}
              resting={resting}
              onChange={(change) => onColumns([columnLetter(column.column)], change)}
            />
          ))}
        </>
      )}
    </>
  );
}
