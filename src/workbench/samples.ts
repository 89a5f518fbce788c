/** The workbooks offered in the workbench's list; the files lie in assets/samples. */
export interface Sample {
  readonly file: string;
  readonly nameTh: string;
}

export const SAMPLES: readonly Sample[] = [
  { file: "tanyongmat-2567-2568.xlsx", nameTh: "เทศบาลตำบลตันหยงมัส ปี 2567–2568 (มีคะแนนรายข้อ)" },
  { file: "lomsak-2564.xlsx", nameTh: "เทศบาลเมืองหล่มสัก ปี 2564" },
  { file: "khelang-2566-2567.xlsx", nameTh: "เทศบาลเมืองเขลางค์นคร ปี 2566–2567" },
];
