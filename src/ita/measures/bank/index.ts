/*
 * How to change a proposal: edit the entry of the indicator in `internal.ts`, `external.ts` or `disclosure.ts`. Every
 * indicator has one measure to improve and one to keep; both must stand alone when published.
 */
import type { Bank } from "./bankMeasure";
import { disclosureBank } from "./disclosure";
import { externalBank } from "./external";
import { internalBank } from "./internal";
import type { IndicatorNo } from "../../types";

export const measureBank: Bank<IndicatorNo> = { ...internalBank, ...externalBank, ...disclosureBank };
export type { BankEntry, BankMeasure } from "./bankMeasure";
