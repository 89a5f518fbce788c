import type { InstrumentRule } from "../../types";

/** The three instruments weigh 30, 30 and 40 percent in every year known. */
function instruments(oitNameTh: string): readonly InstrumentRule[] {
  return [
    {
      code: "IIT",
      nameTh: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
      nameEn: "Internal Integrity and Transparency Assessment",
      weight: 30,
      indicators: [1, 2, 3, 4, 5],
    },
    {
      code: "EIT",
      nameTh: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
      nameEn: "External Integrity and Transparency Assessment",
      weight: 30,
      indicators: [6, 7, 8],
    },
    {
      code: "OIT",
      nameTh: oitNameTh,
      nameEn: "Open Data Integrity and Transparency Assessment",
      weight: 40,
      indicators: [9, 10],
    },
  ];
}

export const instrumentsUntil2566 = instruments("แบบตรวจการเปิดเผยข้อมูลสาธารณะ");
export const instrumentsFrom2567 = instruments("แบบวัดการเปิดเผยข้อมูลสาธารณะ");
