/**
 * Measures by what a disclosure item is about: numbers change from year to year, the subject stays. How to change or add
 * one: edit the file of the sub-indicator. Where a year asks for other things under the same subject, add the year to
 * `since` and leave the older text to the older years; a subject of a new year gets an entry of its own.
 */
import type { ItemMeasures } from "../bankMeasure";
import { basicInformation } from "./basicInformation";
import { bribery } from "./bribery";
import { integrity } from "./integrity";
import { personnel } from "./personnel";
import { plansAndReports } from "./plansAndReports";
import { procurement } from "./procurement";
import { services } from "./services";
import { transparency } from "./transparency";

export const itemMeasures: readonly ItemMeasures[] = [
  ...basicInformation,
  ...plansAndReports,
  ...services,
  ...procurement,
  ...personnel,
  ...transparency,
  ...bribery,
  ...integrity,
];
