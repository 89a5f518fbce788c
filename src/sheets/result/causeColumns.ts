/** Headings of ที่มาของการเปลี่ยนแปลง that are read back. */
export const CAUSE_COLUMNS = { key: "รหัส", cause: "สาเหตุที่คะแนนลดลง (กรอก)" } as const;
