import type { ComponentCode } from "../ita/types";

/** Short names of the instruments and the EIT parts, for tables. */
export const COMPONENT_ITEMS: Readonly<Record<ComponentCode, string>> = {
  IIT: "ผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "ผู้มีส่วนได้ส่วนเสียภายนอก (EIT) รวม",
  EIT1: "EIT ส่วนที่ 1 (ผู้รับบริการตอบเอง)",
  EIT2: "EIT ส่วนที่ 2 (ผู้ประเมินจัดเก็บ)",
  OIT: "การเปิดเผยข้อมูลสาธารณะ (OIT)",
};
