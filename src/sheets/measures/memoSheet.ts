/**
 * บันทึกข้อความ: the memo that carries the result and the measures up for acknowledgement and publication. Names come from
 * ตั้งค่า by native formulas, figures from the analysis; number, date and signatures are put in by hand.
 * Parts and their order as in memos that municipalities have published (head, subject, addressee, cause, report, request).
 */
import { measuresYearOf } from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import { SHEET_NAMES, yearlySheetName, yearlyTable } from "../names";
import type { HeadingLine, LivingText, PlannedValue, SheetPlan } from "../plan";
import { digitsOf, footerOf, formula, sentence, staleLine, type ResultInput } from "../result/context";
import { settingCell } from "../result/formulas";
import type { SettingCode } from "../score/columns";
import { TAB_COLORS } from "../styles";

/** A paragraph begins as far in as on the official form. */
const INDENT = "\u00a0".repeat(12);
const DOTS = ".".repeat(44);
/** Room at 16 points. */
const [ONE_LINE, TWO_LINES] = [28, 52];

/** @param measures rows of the measures table */
export function memoSheet(input: ResultInput, measures: number): SheetPlan {
  const { analysis } = input;
  const { fiscalYear } = analysis;
  const digits = digitsOf(input);
  const line = (id: string, text: string): HeadingLine => ({ id, text: inDigits(text, digits), style: "sentence" });
  const typed = (id: string, text: string, height = ONE_LINE): HeadingLine => ({
    id,
    text: "",
    style: "sentence",
    formula: `=${text}`,
    height,
  });
  const from = setting(input, "memoFrom");
  const announced = setting(input, "memoAnnounced");
  const through = setting(input, "memoThrough");
  return {
    id: "memo",
    fiscalYear,
    name: yearlySheetName("memo", fiscalYear, digits),
    tabColor: TAB_COLORS.measures,
    heading: [
      { id: "title", text: "บันทึกข้อความ", style: "memoTitle" },
      staleLine(input),
      typed("from", `"ส่วนราชการ  "&${orDots(from)}`),
      line("number", `ที่ ${DOTS}      วันที่ ${DOTS}`),
      line(
        "subject",
        `เรื่อง  รายงานผลการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ปีงบประมาณ พ.ศ. ${fiscalYear}`
      ),
      typed("to", `"เรียน  "&${orDots(setting(input, "memoTo"))}&IF(${through}="","","  (ผ่าน "&${through}&")")`),
      typed(
        "cause",
        `"${INDENT}"&IF(${announced}="","ตามประกาศ",${announced}&" เรื่อง ")&"ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ${inDigits(String(fiscalYear), digits)} นั้น"`,
        TWO_LINES
      ),
      paragraph(input, "overall"),
      paragraph(input, "overall.why"),
      paragraph(input, "weaknesses"),
      line("measures", `${INDENT}${measuresText(input, measures)}`),
      line("request", `${INDENT}จึงเรียนมาเพื่อโปรดทราบ และพิจารณาให้เผยแพร่บนเว็บไซต์ของหน่วยงานต่อไป`),
    ],
    frozenColumns: 0,
    print: { orientation: "portrait", footer: footerOf(input), onePage: true, unprintedColumns: 0 },
    table: {
      name: yearlyTable("memo", fiscalYear),
      rowPolicy: "proposed",
      keyColumn: "key",
      textSize: 14,
      columns: [
        { id: "key", header: "คีย์", width: 40, style: "code", ownership: "generated", hidden: true },
        { id: "who", header: "ผู้รายงานและผู้พิจารณา", width: 180, style: "textCentre", ownership: "generated" },
        { id: "opinion", header: "ความเห็นหรือข้อสั่งการ", width: 205, style: "text", ownership: "shared" },
        { id: "signature", header: "ลงชื่อ วันที่", width: 180, style: "textCentre", ownership: "shared" },
      ],
      rows: signatures(input),
      highlights: [],
    },
  };
}

const paragraph = ({ analysis }: ResultInput, id: string): HeadingLine => {
  const { text, slots }: LivingText = sentence(analysis, id);
  return { id, text: text === "" ? "" : INDENT + text, slots, style: "sentence" };
};

function measuresText({ analysis }: ResultInput, measures: number): string {
  const year = measuresYearOf(analysis);
  const agency = analysis.agency === "" ? "หน่วยงาน" : analysis.agency;
  const sheets = `(แผ่น${SHEET_NAMES.overview} แผ่น${SHEET_NAMES.strengths} และแผ่น${SHEET_NAMES.measures} ${year})`;
  return `${agency} จึงได้จัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year} จำนวน ${measures} มาตรการ รายละเอียดตามเอกสารที่แนบมาพร้อมนี้ ${sheets}`;
}

function signatures(input: ResultInput): PlannedValue[][] {
  const sign = `\n${DOTS.slice(0, 30)}\nวันที่ ${DOTS.slice(0, 22)}`;
  const name = setting(input, "memoName");
  const [position, through, to] = (["memoPosition", "memoThrough", "memoTo"] as const).map((code) =>
    setting(input, code)
  );
  const bracketed = `"("&IF(${name}="","${DOTS.slice(0, 30)}",${name})&")"`;
  return [
    ["reporter", formula(`=${bracketed}&CHAR(10)&${position}`), "เสนอเพื่อโปรดพิจารณา", sign],
    ["through", formula(`=IF(${through}="","ผู้บังคับบัญชาตามลำดับ",${through})`), `ความเห็น\n${DOTS}`, sign],
    ["head", formula(`=IF(${to}="","หัวหน้าหน่วยงาน",${to})`), `☐ ทราบ  ☐ ให้เผยแพร่\n☐ ${DOTS}`, sign],
  ];
}

/** What ตั้งค่า holds, as text; "" where it has no such row. */
const setting = ({ headers }: ResultInput, code: SettingCode): string => `IFERROR(${settingCell(headers, code)}&"","")`;

const orDots = (text: string): string => `IF(${text}="","${DOTS}",${text})`;
