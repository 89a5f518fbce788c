/** Words of the pane's settings, in Thai. */
export const settingsTh = {
  settings: {
    open: "ตั้งค่า",
    close: "ปิดการตั้งค่า",
    heading: "ตั้งค่า",
    agency: "ชื่อหน่วยงาน",
    fiscalYear: "ปีงบประมาณของผลการประเมิน",
    previousFiscalYear: "ปีที่ใช้เปรียบเทียบ",
    yearHint: "เลือกได้เฉพาะปีที่แผ่นคะแนนมีคอลัมน์ เมื่อเปลี่ยนปี ให้ตรวจระดับผลที่ประกาศด้วย",
    level: "ระดับผลที่ประกาศ",
    levelHint: "ยังไม่ทราบให้เว้นไว้ โปรแกรมจะเทียบกับเกณฑ์ของปีให้",
    levelUnknown: "ยังไม่ทราบ",
    strengthThreshold: "เกณฑ์แบ่งจุดแข็ง-จุดอ่อน",
    passMark: "เกณฑ์ผ่าน",
    notAScore: "ใส่ตัวเลข 0 ถึง 100 หรือเว้นว่าง",
    digits: "รูปแบบตัวเลข",
    digitNames: { thai: "เลขไทย ๑๒๓", arabic: "เลขอารบิก 123" },
    font: "แบบอักษรของแผ่นงาน",
    fontHint: "ทุกแผ่นและแผนภูมิเปลี่ยนตามเมื่อวิเคราะห์ครั้งต่อไป",
    memo: "ชื่อและตำแหน่งสำหรับบันทึกข้อความ",
    memoHint: "กรอกครั้งเดียว ใช้ในแผ่นบันทึกข้อความ (สร้างได้ในขั้นเผยแพร่และติดตาม) ช่องที่ไม่ใช้ให้เว้นว่าง",
    memoFields: {
      memoFrom: "ส่วนราชการ และโทรศัพท์",
      memoTo: "เรียน",
      memoThrough: "ผ่าน",
      memoAnnounced: "ประกาศที่อ้างถึง",
      memoName: "ชื่อผู้รายงาน",
      memoPosition: "ตำแหน่งผู้รายงาน",
    },
    preview: "ตัวอย่างเมื่อวิเคราะห์ด้วยค่านี้",
    previewGroups: (threshold: string, strong: string, weak: string) =>
      `ตั้งแต่ ${threshold} เป็นจุดแข็ง ${strong} ตัวชี้วัด จุดอ่อน ${weak} ตัวชี้วัด`,
    previewPasses: (mark: string, count: string, of: string) => `ผ่านเกณฑ์ ${mark} จำนวน ${count} จาก ${of} ตัวชี้วัด`,
    save: "บันทึกการตั้งค่า",
    saving: "กำลังบันทึกการตั้งค่า",
    saved: "บันทึกการตั้งค่าแล้ว",
    thenAnalyse: "บันทึกแล้วกดวิเคราะห์อีกครั้งเพื่อให้ทุกแผ่นใช้ค่าใหม่",
    openSheet: "เปิดแผ่นตั้งค่า",
    openUnits: "แก้รายชื่อหน่วยงานภายใน",
  },
};

export type SettingsWords = typeof settingsTh;
