/** Words for what staff asked of the measures' sheets, told beside the button that asked, and for the units in charge. */
export const requestsTh = {
  asked: {
    choose: (id: string) => `แทนมาตรการในแถว ${id} แล้ว`,
    add: (rows: string) => `เพิ่มแถวมาตรการแล้ว ${rows} แถว`,
    bringBack: (rows: string) => `นำกลับมาแล้ว ${rows} แถว`,
    settle: (cells: string) => `ใช้ตามที่เลือกแล้ว ${cells} ช่อง`,
    save: (id: string) => `เก็บแถว ${id} เข้าคลังแล้ว`,
    sheet: (sheet: string) => `สร้างแผ่น ${sheet} แล้ว`,
    someSheet: "สร้างแผ่นแล้ว",
    openSheet: "เปิดแผ่น",
  },
  units: {
    heading: (rows: string) => `เลือกผู้รับผิดชอบหลัก ยังว่าง ${rows} แถว`,
    intro: "เลือกหน่วยงานของแต่ละมาตรการ แล้วกดเขียนลงตารางครั้งเดียว",
    optional: "ผู้รับผิดชอบร่วมและความง่ายเว้นว่างได้",
    choose: "เลือกหน่วยงาน",
    all: (unit: string) => `ใช้ ${unit} กับทุกแถวที่ยังว่าง`,
    press: (rows: string) => `เขียนผู้รับผิดชอบ ${rows} แถว`,
    none: "เลือกหน่วยงานอย่างน้อยหนึ่งแถวก่อน",
    noUnits: "ยังไม่มีรายชื่อหน่วยงานให้เลือก พิมพ์ชื่อในตารางมาตรการได้ หรือเติมรายชื่อก่อน",
    editList: "แก้รายชื่อหน่วยงาน",
    working: "กำลังเขียนผู้รับผิดชอบ",
    done: (rows: string) => `เขียนผู้รับผิดชอบแล้ว ${rows} แถว`,
  },
};

export type RequestWords = typeof requestsTh;
