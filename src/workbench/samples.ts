/** The workbooks offered in the workbench's list: files of assets/samples, and one that is made on the spot. */
export interface Sample {
  /** File name, and the word that links and tests use: ?sample=lomsak-2564.xlsx */
  readonly file: string;
  readonly nameTh: string;
  /** Makes the workbook; absent where the file lies in assets/samples. */
  readonly make?: () => Promise<Uint8Array>;
}

export const SAMPLES: readonly Sample[] = [
  { file: "tanyongmat-2567-2568.xlsx", nameTh: "เทศบาลตำบลตันหยงมัส ปี 2567–2568 (มีคะแนนรายข้อ)" },
  { file: "lomsak-2564.xlsx", nameTh: "เทศบาลเมืองหล่มสัก ปี 2564" },
  { file: "khelang-2566-2567.xlsx", nameTh: "เทศบาลเมืองเขลางค์นคร ปี 2566–2567" },
  {
    file: "pasted-tables.xlsx",
    nameTh: "ตารางที่วางมาเอง (ยังไม่มีแบบกรอกคะแนน)",
    make: async () => (await import("./pastedSample")).pastedSample(),
  },
];
