/**
 * Measures by indicator. How to change or add one: edit the indicator's file; the first of each list is proposed unasked,
 * so a new one goes to the end. At least three to improve, each another way to go about it, and two to keep the level.
 */
import type { IndicatorNo } from "../../../types";
import type { IndicatorMeasures } from "../bankMeasure";
import { authority } from "./authority";
import { budget } from "./budget";
import { communication } from "./communication";
import { corruptionSolving } from "./corruptionSolving";
import { disclosure } from "./disclosure";
import { duties } from "./duties";
import { prevention } from "./prevention";
import { property } from "./property";
import { serviceQuality } from "./serviceQuality";
import { workImprovement } from "./workImprovement";

export const indicatorMeasures: Readonly<Record<IndicatorNo, IndicatorMeasures>> = {
  1: duties,
  2: budget,
  3: authority,
  4: property,
  5: corruptionSolving,
  6: serviceQuality,
  7: communication,
  8: workImprovement,
  9: disclosure,
  10: prevention,
};
