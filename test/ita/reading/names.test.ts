import fc from "fast-check";
import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import { agencyIn, matchIndicator, matchSubIndicator, normalName } from "../../../src/ita/reading/names";

const y68 = frameworkOf(2568);
const y64 = frameworkOf(2564);

describe("normalName", () => {
  it.each([
    ["การ ใช้ อำนาจ", "การใช้อำนาจ"],
    ["การใช้อํานาจ", "การใช้อำนาจ"],
    ["การใช้อ\u200bำนาจ", "การใช้อำนาจ"],
    ["เเผน", "แผน"],
    ["การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินของราชการ"],
    ["“การเปิดเผยข้อมูล”ฯ", "การเปิดเผยข้อมูล"],
    ["น้ํา", "น้ำ"],
    ["นํ้า", "น้ำ"],
    ["นำ้", "น้ำ"],
    ["หน้้าที่", "หน้าที่"],
    ["ท่ี", "ที่"],
    ["ข้อ ๑๒", "ข้อ12"],
    ["Open  Data", "opendata"],
  ])("%j is %j", (text, name) => {
    expect(normalName(text)).toBe(name);
  });

  it("settles once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("กาํ้่ำเแ ิีท๑ฯ.")) }), (text) => {
        expect(normalName(normalName(text))).toBe(normalName(text));
      })
    );
  });
});

describe("matchIndicator", () => {
  it.each(
    FISCAL_YEARS.flatMap((year) => frameworkOf(year).indicators.map((rule) => [year, rule.no, rule.nameTh] as const))
  )("of FY%i finds %i by its own name", (year, no, name) => {
    expect(matchIndicator(name, frameworkOf(year))).toEqual({ no, match: "exact" });
  });

  it.each([
    ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", 9],
    ["ตัวชี้วัดที่ 9: การเปิดเผยข้อมูล", 9],
    ["ตัวชี้วัด การเปิดเผยข้อมูล", 9],
    ["๙. การเปิดเผยข้อมูล", 9],
    ["(๙) การเปิดเผย ข้อมูล", 9],
    ["1.3 การใช้อำนาจ", 3],
    ["การใช้อำนาจ (๙๗.๗๑ คะแนน)", 3],
    ["การใช้อำนาจ 97.71", 3],
    ["การใช้อำนาจ ร้อยละ ๙๗.๗๑ คะแนน", 3],
    ["การเปิดเผยข้อมูล (Open Data)", 9],
    ["การใช้งบประมาณ (IIT)", 2],
    ["ด้านการใช้งบประมาณ", 2],
    ["การใช้ทรัพย์สินของทางราชการ", 4],
    ["Use of budget", 2],
    ["Improvement of work", 8],
    ["การแก้ไขปัญหา\nการทุจริต", 5],
  ])("%j is %i to the letter", (text, no) => {
    expect(matchIndicator(text, y68)).toEqual({ no, match: "exact" });
  });

  it.each([
    ["การปรับปรุงระบบการทำงาน", y68],
    ["การปรับปรุงการดำเนินงาน", y68],
    ["การปรับปรุงการทำงาน", y64],
    ["การปรับปรุงการดำเนินงาน", y64],
  ])("%j is the eighth under another name", (text, framework) => {
    expect(matchIndicator(text, framework)).toEqual({ no: 8, match: "alias" });
  });

  it.each([
    ["การใช้ทรัพย์สินราชการ", 4],
    ["Exercise of power", 3],
    ["Open Data", 9],
    ["Corruption prevention", 10],
  ])("%j is %i by an alias", (text, no) => {
    expect(matchIndicator(text, y68)).toEqual({ no, match: "alias" });
  });

  it("goes by the newest names when no year is known", () => {
    expect(matchIndicator("การปรับปรุงการทำงาน", null)).toEqual({ no: 8, match: "exact" });
    expect(matchIndicator("การปรับปรุงระบบการทำงาน", null)).toEqual({ no: 8, match: "alias" });
  });

  it.each([
    ["การปฏิบัตหน้าที่", 1],
    ["การปฎิบัติหน้าที่", 1],
    ["การใช้งบประมาน", 2],
    ["การใช้อำนาด", 3],
    ["การใช้ทรัพยสินของราชการ", 4],
    ["การแก้ไขปัญหาการทุจริด", 5],
    ["การแก้ปัญหาการทุจริต", 5],
    ["คุณภาพการดำเนินการ", 6],
    ["ประสิทธิภาพในการสื่อสาร", 7],
    ["ประสิทธภาพการสือสาร", 7],
    ["การเปิดเผยขอมูล", 9],
    ["การป้องกันการทุจรืต", 10],
  ])("%j is %i with slips", (text, no) => {
    expect(matchIndicator(text, y68)).toEqual({ no, match: "near" });
  });

  it.each([
    "มาตรการป้องกันการทุจริต",
    "แผนป้องกันการทุจริต",
    "แผนปฏิบัติการป้องกันการทุจริต",
    "การดำเนินการเพื่อป้องกันการทุจริต",
    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน",
    "รายงานผลการดำเนินการป้องกันการทุจริต",
    "การยืมใช้ทรัพย์สินของราชการ",
    "การเปิดเผยข้อมูลสาธารณะ",
    "การใช้จ่ายงบประมาณ",
    "แผนการใช้จ่ายงบประมาณประจำปี",
    "การใช้",
    "การทุจริต",
    "การจัดซื้อจัดจ้าง",
    "9.1 การเปิดเผยข้อมูล",
    "การป้องกันการทุจริต (O25)",
    "ตัวชี้วัด",
    "คะแนน",
    "100.00",
    "",
    "การเปิดเผยข้อมูล การป้องกันการทุจริต",
  ])("%j names no indicator", (text) => {
    expect(matchIndicator(text, y68)).toBeNull();
  });

  it("takes no name of one indicator for another's, not even with a slip", () => {
    for (const { no, nameTh } of y68.indicators)
      for (let at = 0; at < nameTh.length; at++) {
        const slip = matchIndicator(nameTh.slice(0, at) + nameTh.slice(at + 1), y68);
        expect([no, undefined]).toContain(slip?.no);
      }
  });

  it("finds nearly every name with one letter lost", () => {
    const lost = y68.indicators.flatMap(({ no, nameTh }) =>
      Array.from(nameTh, (_, at) => matchIndicator(nameTh.slice(0, at) + nameTh.slice(at + 1), y68)?.no === no)
    );
    expect(lost.filter(Boolean).length / lost.length).toBeGreaterThan(0.97);
  });
});

describe("matchSubIndicator", () => {
  it.each([
    ["ข้อมูลพื้นฐาน", "9.1", "exact"],
    ["ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน", "9.1", "exact"],
    ["9.4 การบริหารและพัฒนาทรัพยากรบุคคล", "9.4", "exact"],
    ["การส่งเสริมความโปร่งไส", "9.5", "near"],
    ["การบริหารเงินงบประมาณ", "9.3", "alias"],
  ])("%j is %s (%s)", (text, code, match) => {
    expect(matchSubIndicator(text, y68)).toEqual({ code, match });
  });

  it("lets the year's own name come first", () => {
    expect(matchSubIndicator("การบริหารเงินงบประมาณ", y64)).toEqual({ code: "9.3", match: "exact" });
  });

  it.each(["การเปิดเผยข้อมูล", "โครงสร้างหน่วยงาน", "ข้อมูลผู้บริหาร", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", ""])(
    "%j names none",
    (text) => {
      expect(matchSubIndicator(text, y68)).toBeNull();
    }
  );
});

describe("agencyIn", () => {
  it.each([
    ["เทศบาลตำบลตันหยงมัส", "เทศบาลตำบลตันหยงมัส"],
    ["ผลการประเมิน ITA ของเทศบาลเมืองหล่มสัก จังหวัดเพชรบูรณ์", "เทศบาลเมืองหล่มสัก"],
    ["เทศบาลตำบล ตันหยงมัส อำเภอระแงะ", "เทศบาลตำบลตันหยงมัส"],
    ["เทศบาลเมืองเขลางค์นครประจำปีงบประมาณ พ.ศ. 2567", "เทศบาลเมืองเขลางค์นคร"],
    ["เทศบาลตำบลตันหยงมัสได้คะแนน ๙๓.๙๖ คะแนน", "เทศบาลตำบลตันหยงมัส"],
    ["เทศบาลตำบลในเมือง", "เทศบาลตำบลในเมือง"],
    ["เทศบาลตำบลป่าตองไม่ผ่านเกณฑ์", "เทศบาลตำบลป่าตอง"],
    ["เทศบาลนครนครราชสีมา_2568", "เทศบาลนครนครราชสีมา"],
    ["เทศบาลตำบลจะนะ", "เทศบาลตำบลจะนะ"],
    ["เทศบาลตำบลตันหยงมัสควรรักษามาตรฐาน", "เทศบาลตำบลตันหยงมัส"],
    ["องค์การบริหารส่วนตำบลบ้านใหม่ (อบต.)", "องค์การบริหารส่วนตำบลบ้านใหม่"],
    ["อบต.บ้านใหม่", "อบต.บ้านใหม่"],
    ["อบจ. เพชรบูรณ์", "อบจ.เพชรบูรณ์"],
    ["หน่วยงาน: กรมสรรพากร", "กรมสรรพากร"],
    ["ผลการประเมินของมหาวิทยาลัยนเรศวร ปี 2568", "มหาวิทยาลัยนเรศวร"],
    ["การไฟฟ้านครหลวง", "การไฟฟ้านครหลวง"],
    ["เมืองพัทยา", "เมืองพัทยา"],
    ["ผลการประเมินของจังหวัดเพชรบูรณ์", "จังหวัดเพชรบูรณ์"],
  ])("%j names %s", (text, agency) => {
    expect(agencyIn(text)).toBe(agency);
  });

  it.each([
    "เทศบาล",
    "เทศบาลตำบล",
    "เทศบาลเมือง",
    "เทศบาลตำบลและเทศบาลเมือง",
    "อบต. ในจังหวัดนราธิวาส",
    "โรงเรียนในสังกัด",
    "เทศบาลตำบล จำนวน 5 แห่ง",
    "องค์กรปกครองส่วนท้องถิ่น",
    "สำนักปลัดเทศบาล",
    "สำนักงาน ป.ป.ช.",
    "กองคลัง",
    "จังหวัดเพชรบูรณ์",
    "กรมธรรม์ประกันภัย",
    "โปรแกรมสำเร็จรูป",
    "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ",
    "",
  ])("%j names none", (text) => {
    expect(agencyIn(text)).toBeNull();
  });
});

it.each(FISCAL_YEARS)("takes no question or item of FY%i for an indicator, sub-indicator or agency", (year) => {
  const framework = frameworkOf(year);
  const mistaken = framework.questions
    .map(({ textTh }) => textTh ?? "")
    .filter((text) => matchIndicator(text, framework) ?? matchSubIndicator(text, framework) ?? agencyIn(text));
  expect(mistaken).toEqual([]);
});

it("throws on nothing", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("การใช้", "เทศบาลตำบล", "ตัวชี้วัดที่", "๙", " ", "(", ")", "ทุจริต", "ได้", "ป้องกัน"))
      .map((parts) => parts.join(""))
  );
  fc.assert(
    fc.property(text, fc.constantFrom(null, y64, y68), (label, framework) => {
      const indicator = matchIndicator(label, framework);
      if (indicator) expect(indicator.no).toBeGreaterThan(0);
      matchSubIndicator(label, framework);
      expect(agencyIn(label)).not.toBe("");
      normalName(label);
    })
  );
});

it("stays quick on long text", () => {
  const start = performance.now();
  for (const piece of ["เทศบาลตำบล", "(", "การป้องกันการทุจริต ", "ร้อยละ", "9.", "ของ"]) {
    const text = piece.repeat(20_000);
    matchIndicator(text, null);
    matchSubIndicator(text, null);
    agencyIn(text);
    normalName(text);
  }
  expect(performance.now() - start).toBeLessThan(3000);
});
