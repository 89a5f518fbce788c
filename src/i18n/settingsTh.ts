/** Words of the pane's settings, in Thai. */
export const settingsTh = {
  settings: {
    open: "ตั้งค่า",
    close: "ปิดการตั้งค่า",
    heading: "ตั้งค่า",
    agency: "ชื่อหน่วยงาน",
    level: "ระดับผลที่ประกาศ",
    levelHint: "ยังไม่ทราบให้เว้นไว้ โปรแกรมจะเทียบกับเกณฑ์ของปีให้",
    levelUnknown: "ยังไม่ทราบ",
    strengthThreshold: "เกณฑ์แบ่งจุดแข็ง-จุดอ่อน",
    passMark: "เกณฑ์ผ่าน",
    notAScore: "ใส่ตัวเลข 0 ถึง 100 หรือเว้นว่าง",
    digits: "รูปแบบตัวเลข",
    digitNames: { thai: "เลขไทย ๑๒๓", arabic: "เลขอารบิก 123" },
    preview: "ตัวอย่างเมื่อวิเคราะห์ด้วยค่านี้",
    previewGroups: (threshold: string, strong: string, weak: string) =>
      `ตั้งแต่ ${threshold} เป็นจุดแข็ง ${strong} ตัวชี้วัด จุดอ่อน ${weak} ตัวชี้วัด`,
    previewPasses: (mark: string, count: string, of: string) => `ผ่านเกณฑ์ ${mark} จำนวน ${count} จาก ${of} ตัวชี้วัด`,
    save: "บันทึกการตั้งค่า",
    saving: "กำลังบันทึกการตั้งค่า",
    saved: "บันทึกการตั้งค่าแล้ว",
    thenAnalyse: "บันทึกแล้วกดวิเคราะห์อีกครั้งเพื่อให้ทุกแผ่นใช้ค่าใหม่",
    openSheet: "เปิดแผ่นตั้งค่า (ปีงบประมาณอยู่ในแผ่นนี้)",
    openUnits: "แก้รายชื่อหน่วยงานภายใน",
  },
};

export type SettingsWords = typeof settingsTh;
