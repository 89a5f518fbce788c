/** IIT, EIT with its parts, OIT and the overall score. */
import { inDigits } from "../../../src/ita/scores";
import type { Assessment, ComponentCode, Hundredths } from "../../../src/ita/types";
import type { Block } from "../sheet";
import { inOrder, table, yearColumns, type Column, type Years } from "./columns";
import { digitsOf } from "./style";

export interface InstrumentTable extends Years {
  readonly rows?: readonly (ComponentCode | "overall")[];
  readonly overallLabel?: string;
  /** "long": แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) */
  readonly names?: "short" | "long";
  /** A column with the announced level in the overall row. */
  readonly level?: boolean;
  readonly order?: readonly string[];
}

type Subject = ComponentCode | "overall";

const SHORT: Readonly<Record<ComponentCode, string>> = {
  IIT: "IIT",
  EIT: "EIT",
  EIT1: "EIT ส่วนที่ 1",
  EIT2: "EIT ส่วนที่ 2",
  OIT: "OIT",
};
const LONG: Readonly<Record<ComponentCode, string>> = {
  IIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  EIT1: "แบบวัด EIT ส่วนที่ 1 (EIT Public)",
  EIT2: "แบบวัด EIT ส่วนที่ 2 (EIT survey)",
  OIT: "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)",
};

export function instrumentTable(options: InstrumentTable): Block {
  const { rows = ["IIT", "EIT1", "EIT2", "OIT", "overall"], overallLabel = "ภาพรวม", names = "short" } = options;
  const digits = digitsOf(options.figures);
  const columns: Column<Subject>[] = [
    {
      id: "name",
      header: ["แบบวัด"],
      cell: (subject) =>
        subject === "overall" ? overallLabel : inDigits((names === "long" ? LONG : SHORT)[subject], digits),
    },
    ...yearColumns<Subject>(options, scoreOf),
  ];
  if (options.level === true) {
    const newest = [...options.years].sort((one, other) => other.fiscalYear - one.fiscalYear)[0];
    columns.push({
      id: "level",
      header: ["ระดับผลการประเมิน"],
      cell: (subject) => (subject === "overall" ? (newest?.level ?? "") : ""),
    });
  }
  return table(options.order ? inOrder(columns, options.order) : columns, rows);
}

function scoreOf(assessment: Assessment, subject: Subject): Hundredths | null {
  return subject === "overall" ? assessment.overall : (assessment.components[subject] ?? null);
}
