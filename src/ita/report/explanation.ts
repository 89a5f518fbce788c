/** Why the score moved, what a point is worth and what leads to a better level, for `analyze --json`. */
import {
  INSTRUMENT_CODES,
  type Analysis,
  type IndicatorNo,
  type InstrumentCode,
  type PointValue,
  type QuestionCode,
} from "../types";
import { points } from "./points";

export type Contribution =
  | { readonly instrument: InstrumentCode; readonly points: number | null }
  | { readonly indicator: IndicatorNo; readonly points: number | null };

export type Recoverable = ({ readonly indicator: IndicatorNo } | { readonly code: QuestionCode }) & {
  /** Points of the overall score for one point of this score. */
  readonly pointValue: number;
  readonly points: number;
  /** The point value rests on an assumption. */
  readonly unconfirmed: boolean;
};

export interface Path {
  readonly level: string;
  readonly targets: readonly { readonly indicator: IndicatorNo; readonly from: number; readonly to: number }[];
  readonly overall: number;
  /** False where the level's rule is not firm, or turns on scores that the workbook does not have. */
  readonly confirmed: boolean;
}

export function explanation(analysis: Analysis): {
  readonly contributions: readonly Contribution[];
  readonly recoverable: readonly Recoverable[];
  readonly paths: readonly Path[];
} {
  return { contributions: contributions(analysis), recoverable: recoverable(analysis), paths: paths(analysis) };
}

function contributions({ instruments, indicators }: Analysis): Contribution[] {
  return [
    ...INSTRUMENT_CODES.map((instrument) => ({
      instrument,
      points: points(instruments.find(({ code }) => code === instrument)?.contribution),
    })),
    ...indicators.map(({ no, contribution }) => ({ indicator: no, points: points(contribution) })),
  ];
}

function recoverable({ indicators, questions, framework }: Analysis): Recoverable[] {
  const weightsUnconfirmed = framework.unconfirmed.some(({ part }) => part === "weights");
  const most = (one: Recoverable, other: Recoverable): number => other.points - one.points;
  const row = (pointValue: PointValue, hundredths: number, unconfirmed: boolean) => ({
    pointValue: pointValue / 1_000_000,
    points: hundredths / 100,
    unconfirmed,
  });
  return [
    ...indicators
      .flatMap((one): Recoverable[] =>
        one.recoverable === null
          ? []
          : [{ indicator: one.no, ...row(one.pointValue, one.recoverable, weightsUnconfirmed) }]
      )
      .sort(most),
    ...questions
      .flatMap((one): Recoverable[] =>
        one.recoverable === null
          ? []
          : [{ code: one.code, ...row(one.pointValue, one.recoverable, one.pointValueUnconfirmed) }]
      )
      .sort(most),
  ];
}

function paths({ goals }: Analysis): Path[] {
  return goals.flatMap(({ level, confirmed, paths: ways }) =>
    ways.map(({ targets, overall, kind }) => ({
      level,
      targets: targets.map(({ indicator, from, to }) => ({ indicator, from: from / 100, to: to / 100 })),
      overall: overall / 100,
      confirmed: confirmed && kind !== "nothing",
    }))
  );
}
