import type { SubIndicatorRule } from "../../types";

type Row = readonly [code: SubIndicatorRule["code"], nameTh: string, unconfirmed?: "unconfirmed"];

function rules(rows: readonly Row[]): readonly SubIndicatorRule[] {
  return rows.map(([code, nameTh, mark]) => ({
    code,
    indicator: code.startsWith("10.") ? 10 : 9,
    nameTh,
    unconfirmed: mark === "unconfirmed",
  }));
}

export const subIndicators2563 = rules([
  ["9.1", "ข้อมูลพื้นฐาน"],
  ["9.2", "การบริหารงาน"],
  ["9.3", "การบริหารเงินงบประมาณ"],
  ["9.4", "การบริหารและพัฒนาทรัพยากรบุคคล"],
  ["9.5", "การส่งเสริมความโปร่งใส"],
  ["10.1", "การดำเนินการเพื่อป้องกันการทุจริต"],
  ["10.2", "มาตรการภายในเพื่อป้องกันการทุจริต"],
]);

/** FY2562 is taken to have had the groups of FY2563. */
export const subIndicators2562 = subIndicators2563.map((rule) => ({ ...rule, unconfirmed: true }));

export const subIndicators2566 = rules([
  ["9.1", "ข้อมูลพื้นฐาน"],
  ["9.2", "การบริหารงาน", "unconfirmed"],
  ["9.3", "การจัดซื้อจัดจ้าง", "unconfirmed"],
  ["9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "unconfirmed"],
  ["9.5", "การส่งเสริมความโปร่งใส", "unconfirmed"],
  ["10.1", "การดำเนินการเพื่อป้องกันการทุจริต"],
  ["10.2", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส"],
]);

export const subIndicators2567 = rules([
  ["9.1", "ข้อมูลพื้นฐาน", "unconfirmed"],
  ["9.2", "การบริหารงานและการใช้จ่ายงบประมาณ", "unconfirmed"],
  ["9.3", "การจัดซื้อจัดจ้าง", "unconfirmed"],
  ["9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "unconfirmed"],
  ["9.5", "การส่งเสริมความโปร่งใส", "unconfirmed"],
  ["10.1", "การดำเนินการเพื่อป้องกันการทุจริต", "unconfirmed"],
  ["10.2", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "unconfirmed"],
]);

export const subIndicators2568 = rules([
  ["9.1", "ข้อมูลพื้นฐาน", "unconfirmed"],
  ["9.2", "การบริหารงานและการใช้จ่ายงบประมาณ", "unconfirmed"],
  ["9.3", "การจัดซื้อจัดจ้าง", "unconfirmed"],
  ["9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "unconfirmed"],
  ["9.5", "การส่งเสริมความโปร่งใส", "unconfirmed"],
  ["10.1", "การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน", "unconfirmed"],
  ["10.2", "การส่งเสริมคุณธรรมและความโปร่งใส", "unconfirmed"],
]);
