import type { CorpusCase } from "../types";
import { cellFaults } from "./cellFaults";
import { columnTraps } from "./columnTraps";
import { controls } from "./controls";
import { deltaFaults } from "./deltaFaults";
import { indicatorShapes } from "./indicatorShapes";
import { mismatchFaults } from "./mismatchFaults";
import { nameFaults } from "./nameFaults";
import { otherShapes } from "./otherShapes";
import { questionShapes } from "./questionShapes";
import { reviewedShapes } from "./reviewedShapes";
import { reviewedFaults } from "./reviewedFaults";
import { seeds } from "./seeds";
import { textFaults } from "./textFaults";
import { traps } from "./traps";

export const CASES: readonly CorpusCase[] = [
  ...indicatorShapes,
  ...otherShapes,
  ...questionShapes,
  ...controls,
  ...traps,
  ...columnTraps,
  ...reviewedShapes,
  ...seeds,
  ...deltaFaults,
  ...mismatchFaults,
  ...cellFaults,
  ...nameFaults,
  ...textFaults,
  ...reviewedFaults,
];
