export const HELP = `วิเคราะห์ผล ITA โดยไม่ต้องเปิด Excel

วิธีใช้
  npm run -s analyze -- ไฟล์.xlsx [ตัวเลือก]

  อ่านคะแนนจากแบบกรอกคะแนนในสมุดงาน เขียนแผ่นวิเคราะห์ แผ่นตรวจทาน และตารางมาตรการ
  แล้วบันทึกเป็นไฟล์ใหม่ข้างไฟล์เดิม (ชื่อเดิม.ita.xlsx) ไฟล์เดิมไม่ถูกแก้ไข
  ถ้ายังไม่มีแบบกรอกคะแนน จะหาตารางคะแนนในแผ่นอื่น นำคะแนนเข้าแบบกรอก แล้วบอกว่าอ่านจากแผ่นและช่วงใด

ตัวเลือก
  -o, --out ไฟล์.xlsx   บันทึกไว้ที่นี่ (เขียนทับไฟล์นี้ถ้ามีอยู่แล้ว แต่ไม่เขียนทับไฟล์ที่อ่าน)
  -y, --year ปี พ.ศ.    ต้องเป็นผลของปีงบประมาณนี้ เช่น 2568 มิฉะนั้นไม่บันทึก
                        และเป็นปีของตารางที่ไม่บอกปี หรือปีที่เลือกจากหลายปี
  -a, --agency ชื่อ      หน่วยงานที่ต้องการ เมื่อตารางมีหลายหน่วยงาน
      --json            พิมพ์ผลเป็น JSON หนึ่งชุดแทนข้อความสรุป
  -h, --help            แสดงวิธีใช้นี้

สถานะเมื่อจบ
  0 สำเร็จ   2 ใช้ไฟล์หรือตัวเลือกที่ให้มาไม่ได้ (บอกเหตุผลทาง stderr)   1 โปรแกรมผิดพลาด

----------------------------------------------------------------------

Analyses ITA results without Excel

Usage
  npm run -s analyze -- INPUT.xlsx [options]

  Reads the scores from the workbook's score sheets, writes the analysis sheets,
  the proofreading sheet and the measures table, and saves a new file beside the
  input (NAME.ita.xlsx). The input is never changed. Without score sheets it
  looks for score tables on the other sheets, fills score sheets from them and
  tells which sheets and ranges were read.

Options
  -o, --out OUTPUT.xlsx  save here (replaces this file when it exists; never the input)
  -y, --year YEAR        the result must be of this fiscal year (B.E.), such as 2568;
                         also the year of a table that names none, or the one to
                         take of several
  -a, --agency NAME      the agency to take where a table holds several
      --json             print one JSON object instead of the summary
  -h, --help             show this help

Exit status
  0 done   2 the input or an option cannot be used (reason on stderr)   1 error in the program
`;
