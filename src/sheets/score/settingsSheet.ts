/** ตั้งค่า: everything that is typed once and used everywhere. */
import type { ColumnPlan, PlannedValue, SheetPlan, ValidationPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { FONT, FONTS, TAB_COLORS, type StyleName } from "../styles";
import { DIGIT_CHOICES, MEMO_SETTINGS, SETTINGS_COLUMNS, type MemoSetting, type SettingCode } from "./columns";
import { asCell, comparedYear, type ScoreSheetInput } from "./input";
import { listValidation, scoreValidation, YEAR_VALIDATION } from "./validations";

interface Setting {
  readonly code: SettingCode;
  readonly item: string;
  readonly value: PlannedValue;
  readonly help: string;
  readonly validation?: ValidationPlan;
}

/** What a memo asks for that no score sheet knows. */
const MEMO_WORDS: Readonly<Record<MemoSetting, Pick<Setting, "item" | "help">>> = {
  memoFrom: {
    item: "บันทึกข้อความ: ส่วนราชการ",
    help: "หน่วยงานเจ้าของเรื่องและโทรศัพท์ เช่น สำนักปลัด งานนโยบายและแผน โทร. ๐ ๐๐๐๐ ๐๐๐๐",
  },
  memoTo: { item: "บันทึกข้อความ: เรียน", help: "เช่น นายกเทศมนตรีตำบลร่มเย็น" },
  memoThrough: { item: "บันทึกข้อความ: ผ่าน", help: "เช่น ปลัดเทศบาล ไม่มีให้เว้นว่าง" },
  memoAnnounced: { item: "บันทึกข้อความ: ประกาศที่อ้างถึง", help: "เช่น ตามประกาศสำนักงาน ป.ป.ช. ลงวันที่ … ไม่มีให้เว้นว่าง" },
  memoName: { item: "บันทึกข้อความ: ผู้รายงาน", help: "ชื่อและชื่อสกุลของผู้ลงนาม" },
  memoPosition: { item: "บันทึกข้อความ: ตำแหน่งผู้รายงาน", help: "เช่น หัวหน้าสำนักปลัด" },
};

/** Settings that came after the first, by code: a workbook made before has no rows for them until one is set. */
export const LATER_SETTINGS: ReadonlyMap<SettingCode, Setting> = new Map<SettingCode, Setting>([
  [
    "font",
    {
      code: "font",
      item: "แบบอักษร",
      value: FONT,
      help: "ใช้กับทุกแผ่นเมื่อกดวิเคราะห์ เครื่องที่ไม่มีแบบอักษรนี้จะแสดงแบบอื่นแทน",
      validation: listValidation(FONTS, "เลือกแบบอักษร"),
    },
  ],
  ...MEMO_SETTINGS.map((code): [SettingCode, Setting] => [code, { code, value: null, ...MEMO_WORDS[code] }]),
]);

function settings(input: ScoreSheetInput): Setting[] {
  const { agency, framework, current, previous, digits, strengthThreshold } = input;
  const levels = framework.levels.map((level) => level.name);
  const levelHelp = "ตามประกาศผลของสำนักงาน ป.ป.ช. ยังไม่ทราบให้เว้นว่าง โปรแกรมจะเทียบกับเกณฑ์ของปีให้";
  return [
    { code: "agency", item: "ชื่อหน่วยงาน", value: agency === "" ? null : agency, help: "พิมพ์ชื่อเต็มครั้งเดียว ทุกแผ่นจะใช้ชื่อนี้" },
    {
      code: "fiscalYear",
      item: "ปีงบประมาณของผลการประเมิน",
      value: framework.fiscalYear,
      help: "ต้องตรงกับหัวคอลัมน์คะแนน",
      validation: YEAR_VALIDATION,
    },
    {
      code: "previousFiscalYear",
      item: "ปีงบประมาณที่ใช้เปรียบเทียบ",
      value: comparedYear(input),
      help: "ต้องตรงกับหัวคอลัมน์คะแนน ถ้าไม่มีคะแนนปีก่อนให้เว้นคะแนนว่างไว้",
      validation: YEAR_VALIDATION,
    },
    {
      code: "level",
      item: "ระดับผลการประเมินของปีนี้",
      value: current?.level ?? null,
      help: levelHelp,
      validation: listValidation(levels, "ไม่มีระดับนี้ในเกณฑ์ของปี"),
    },
    {
      code: "previousLevel",
      item: "ระดับผลการประเมินของปีที่ใช้เปรียบเทียบ",
      value: previous?.level ?? null,
      help: levelHelp,
    },
    {
      code: "strengthThreshold",
      item: "เกณฑ์แบ่งจุดแข็ง-จุดอ่อน",
      value: asCell(strengthThreshold),
      help: "ตัวชี้วัดที่ได้คะแนนตั้งแต่เกณฑ์นี้ขึ้นไปเป็นจุดแข็ง ต่ำกว่าเกณฑ์เป็นจุดอ่อน",
      validation: scoreValidation(digits),
    },
    {
      code: "passMark",
      item: "เกณฑ์ผ่าน",
      value: asCell(framework.passMark),
      help: "คะแนนขั้นต่ำที่ถือว่าผ่าน (ได้เท่าเกณฑ์ถือว่าผ่าน)",
      validation: scoreValidation(digits),
    },
    {
      code: "digits",
      item: "รูปแบบตัวเลข",
      value: DIGIT_CHOICES[digits],
      help: "ใช้กับตัวเลขในตารางและในข้อความเมื่อกดวิเคราะห์",
      validation: listValidation(Object.values(DIGIT_CHOICES), "เลือกรูปแบบตัวเลข"),
    },
    ...LATER_SETTINGS.values(),
  ];
}

const COLUMNS: readonly ColumnPlan[] = [
  { id: "code", header: SETTINGS_COLUMNS.code, width: 110, style: "inputCode", ownership: "generated", hidden: true },
  { id: "item", header: SETTINGS_COLUMNS.item, width: 190, style: "text", ownership: "generated" },
  { id: "value", header: SETTINGS_COLUMNS.value, width: 210, style: "inputText", ownership: "staff" },
  { id: "help", header: SETTINGS_COLUMNS.help, width: 320, style: "text", ownership: "generated" },
];

/** By heading. */
export const SETTINGS_LOOKS: ReadonlyMap<string, StyleName> = new Map(
  COLUMNS.map(({ header, style }) => [header, style])
);

export function settingsSheet(input: ScoreSheetInput): SheetPlan {
  const rows = settings(input);
  return {
    id: "settings",
    name: SHEET_NAMES.settings,
    tabColor: TAB_COLORS.scores,
    heading: [
      { id: "title", text: "ตั้งค่า", style: "title" },
      { id: "help", text: "กรอกเฉพาะช่องสีเหลือง แล้วไปกรอกคะแนนในแผ่นถัดไป เสร็จแล้วกดปุ่ม “วิเคราะห์ผล ITA”", style: "sentence" },
    ],
    frozenColumns: 0,
    print: { orientation: "landscape", footer: input.agency },
    table: {
      name: TABLE_NAMES.settings,
      rowPolicy: "planned",
      keyColumn: "code",
      highlights: [],
      columns: COLUMNS,
      rows: rows.map((row) => [row.code, row.item, row.value, row.help]),
      cellValidations: rows.flatMap((row) =>
        row.validation ? [{ key: row.code, column: "value", validation: row.validation }] : []
      ),
    },
  };
}
