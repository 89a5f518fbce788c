/*
 * How to add a kind of remark: write a FindingKind in a file of its own, named after its code, and list it below; what
 * several kinds look up stands in shared/.
 * Severity: "error" is wrong and changes the result, "warning" should be looked at, "note" is good to know.
 * Answer nothing rather than something doubtful: a remark that staff find to be wrong costs more than one that is missing.
 */
import { positionOf } from "../reading/address";
import type { Finding, Severity } from "../types";
import { boundary } from "./boundary";
import { codeDuplicate } from "./codeDuplicate";
import { codeUnknown } from "./codeUnknown";
import { deltaSign } from "./deltaSign";
import { deltaValue } from "./deltaValue";
import type { Evidence, FindingKind } from "./finding";
import { indicatorDuplicate } from "./indicatorDuplicate";
import { indicatorMissing } from "./indicatorMissing";
import { instrumentMismatch } from "./instrumentMismatch";
import { labelAverage } from "./labelAverage";
import { levelMismatch } from "./levelMismatch";
import { nameNumberConflict } from "./nameNumberConflict";
import { nameVariant } from "./nameVariant";
import { notANumber } from "./notANumber";
import { numberFormat } from "./numberFormat";
import { outOfRange } from "./outOfRange";
import { overallMismatch } from "./overallMismatch";
import { questionMean } from "./questionMean";
import { rowDuplicate } from "./rowDuplicate";
import { scoreMissing } from "./scoreMissing";
import { sentenceNumber } from "./sentenceNumber";
import { shareSum } from "./shareSum";
import { textDuplicate } from "./textDuplicate";
import { valueConflict } from "./valueConflict";
import { yearOrder } from "./yearOrder";

const kinds: readonly FindingKind[] = [
  scoreMissing,
  notANumber,
  outOfRange,
  overallMismatch,
  valueConflict,
  indicatorMissing,
  indicatorDuplicate,
  nameNumberConflict,
  deltaValue,
  deltaSign,
  sentenceNumber,
  shareSum,
  codeUnknown,
  codeDuplicate,
  instrumentMismatch,
  levelMismatch,
  questionMean,
  labelAverage,
  rowDuplicate,
  textDuplicate,
  nameVariant,
  yearOrder,
  numberFormat,
  boundary,
];
/** The gravest first. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Every remark on the data, the gravest first, then sheet by sheet (as the evidence names them) from the top down; remarks
 * without a cell come last of their severity. Figures are only remarked on, never changed.
 */
export function proofread(evidence: Evidence): Finding[] {
  const order = sheetOrder(evidence);
  return kinds
    .flatMap((kind) => [...kind(evidence)])
    .map((finding) => ({ finding, sheet: order(finding.sheet), at: positionOf(finding.cell ?? "") }))
    .sort(
      (one, other) =>
        GRAVITY[one.finding.severity] - GRAVITY[other.finding.severity] ||
        one.sheet - other.sheet ||
        one.at.row - other.at.row ||
        one.at.column - other.at.column
    )
    .map(({ finding }) => finding);
}

function sheetOrder({ tables, texts }: Evidence): (sheet: string | null) => number {
  const order = new Map<string, number>();
  const add = (sheet: string): number => {
    const known = order.get(sheet) ?? order.size;
    order.set(sheet, known);
    return known;
  };
  for (const { sheet } of tables) add(sheet);
  for (const { place } of texts) add(place.sheet);
  return (sheet) => (sheet === null ? Number.MAX_SAFE_INTEGER : add(sheet));
}

export type { Evidence, PlaceKind, YearEvidence } from "./finding";
