import { words } from "./words";

/** The workbooks offered in the workbench's list: files of assets/samples, and one that is made on the spot. */
export interface Sample {
  /** File name, and the word that links and tests use: ?sample=lomsak-2564.xlsx */
  readonly file: string;
  readonly name: string;
  /** Makes the workbook; absent where the file lies in assets/samples. */
  readonly make?: () => Promise<Uint8Array>;
}

export const SAMPLES: readonly Sample[] = [
  { file: "tanyongmat-2567-2568.xlsx", name: words.samples.tanyongmat },
  { file: "lomsak-2564.xlsx", name: words.samples.lomsak },
  { file: "khelang-2566-2567.xlsx", name: words.samples.khelang },
  {
    file: "pasted-tables.xlsx",
    name: words.samples.pasted,
    make: async () => (await import("./pastedSample")).pastedSample(),
  },
];
