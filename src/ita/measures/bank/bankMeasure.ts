import type { ItemSubject } from "../../frameworks/shared/itemSubjects";
import type { IndicatorNo, MeasureProposal } from "../../types";
import type { UsualUnit } from "./usualUnits";

/** A measure that an agency may publish as it stands; digits are Arabic here and turned as the setting asks. */
export interface BankMeasure {
  /** Lasting name, ASCII: "9-own-each-item". Workbooks may remember it, so it is never changed or used again. */
  readonly id: string;
  /** มาตรการ โครงการ หรือกิจกรรม */
  readonly measure: string;
  /** Three to five, in order of doing: who does what, when. */
  readonly steps: readonly string[];
  /** What is reported, how often and to whom. */
  readonly followUp: string;
  /** What to keep as proof that it was done. */
  readonly evidence: string;
  /** Units of a municipality that usually do it, the main one first. */
  readonly units: readonly [UsualUnit, ...UsualUnit[]];
}

/** "improve" is for a weakness, "keep" for a strength. */
export type MeasureGoal = MeasureProposal["goal"];

/** The first of each is the one proposed unasked; the others take another way to the same end. */
export interface IndicatorMeasures {
  readonly improve: readonly [BankMeasure, BankMeasure, BankMeasure, ...BankMeasure[]];
  readonly keep: readonly [BankMeasure, BankMeasure, ...BankMeasure[]];
}

export interface ItemMeasures {
  /** Subjects that one item joins in some year, so that one measure serves them all. */
  readonly subjects: readonly [ItemSubject, ...ItemSubject[]];
  /** By the first fiscal year whose item it fits; a year without an entry keeps the one before it. */
  readonly since: Readonly<Record<number, BankMeasure>>;
}

/** By the code of one form. */
export type FormMeasures = Readonly<Record<string, BankMeasure>>;

/** The measure that is proposed unasked for each goal. */
export interface BankEntry {
  readonly improve: BankMeasure;
  readonly keep: BankMeasure;
}

export type Bank<No extends IndicatorNo> = Readonly<Record<No, BankEntry>>;
