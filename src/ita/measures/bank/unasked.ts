/**
 * What is proposed unasked: the first measure of each indicator and goal. A file of its own, because the ribbon's page loads
 * with every press and needs no more of the bank than this.
 */
import type { IndicatorNo } from "../../types";
import type { Bank, BankEntry, IndicatorMeasures } from "./bankMeasure";
import { indicatorMeasures } from "./indicators";

const first = ({ improve, keep }: IndicatorMeasures): BankEntry => ({ improve: improve[0], keep: keep[0] });

export const measureBank: Bank<IndicatorNo> = {
  1: first(indicatorMeasures[1]),
  2: first(indicatorMeasures[2]),
  3: first(indicatorMeasures[3]),
  4: first(indicatorMeasures[4]),
  5: first(indicatorMeasures[5]),
  6: first(indicatorMeasures[6]),
  7: first(indicatorMeasures[7]),
  8: first(indicatorMeasures[8]),
  9: first(indicatorMeasures[9]),
  10: first(indicatorMeasures[10]),
};
