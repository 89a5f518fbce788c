import type { IndicatorNo } from "../../types";

/** A proposal that an agency may publish as it stands; digits are Arabic here and turned as the setting asks. */
export interface BankMeasure {
  readonly measure: string;
  /** Three to five steps, in order of doing. */
  readonly steps: readonly string[];
  readonly followUp: string;
}

/** "improve" is for a weakness, "keep" for a strength. */
export interface BankEntry {
  readonly improve: BankMeasure;
  readonly keep: BankMeasure;
}

export type Bank<No extends IndicatorNo> = Readonly<Record<No, BankEntry>>;
