/**
 * The words that the ribbon's functions and their message page need. Apart from the pane's, because those pages start afresh
 * with each press and should carry no word that they never say.
 */
export const commandTh = {
  command: {
    cannotAnalyse: "วิเคราะห์ผล ITA ไม่สำเร็จ",
    cannotCreate: "สร้างแบบกรอกคะแนนไม่สำเร็จ",
    confirmFirst: "พบคะแนนในสมุดงาน รอให้ท่านยืนยัน",
    confirmInPane: "กดปุ่ม เปิดบานหน้าต่าง ที่แท็บ ITA ตรวจผลการอ่านคะแนนในขั้นที่ ๑ แล้วกด ใช้คะแนนเหล่านี้",
    more: (count: string) => `และอีก ${count} เรื่อง เปิดบานหน้าต่าง ITA เพื่อดูทั้งหมด`,
    where: (sheet: string, cell: string) => `แผ่น ${sheet} เซลล์ ${cell}`,
    whereSheet: (sheet: string) => `แผ่น ${sheet}`,
    close: "ปิด",
    closeByHand: "ปิดหน้าต่างนี้ด้วยเครื่องหมายกากบาท",
    unreadable: "เปิดข้อความไม่ได้ โปรดเปิดบานหน้าต่าง ITA เพื่อดูสาเหตุ",
  },
  problems: {
    detail: "รายละเอียดสำหรับผู้ดูแลระบบ",
    code: "รหัส",
  },
  unexpected: "เกิดข้อผิดพลาดที่ไม่คาดไว้ สมุดงานของท่านยังอยู่ครบ ลองอีกครั้ง หากยังพบ โปรดส่งรายละเอียดด้านล่างให้ผู้ดูแลระบบ",
};

export type CommandWords = typeof commandTh;
