import type { PageSetup, Sheet } from "../engine/types";
import { textValue } from "../protocol/arguments";
import { invalidArgument } from "../protocol/hostError";
import type { Property, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";

/** Excel's limit for a header or footer, its codes included. */
const MAX_LENGTH = 255;

type Place = keyof PageSetup["headerFooter"];

/** Text with Excel's codes, such as "หน้า &P จาก &N". */
function part(place: Place): Property<Sheet> {
  return {
    since: "1.9",
    get: (sheet) => sheet.pageSetup.headerFooter[place],
    set: (sheet, value) => {
      const text = textValue(value, place);
      if (text.length > MAX_LENGTH) invalidArgument(`'${place}' has at most ${MAX_LENGTH} characters.`);
      sheet.patchPageSetup({ headerFooter: { ...sheet.pageSetup.headerFooter, [place]: text } });
    },
  };
}

export const headerFooterType: ObjectType<Sheet> = defineObject<Sheet>({
  name: "HeaderFooter",
  members: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
});

/** `Excel.HeaderFooterGroup`: the same header and footer on every page. */
export const headerFooterGroupType: ObjectType<Sheet> = defineObject<Sheet>({
  name: "HeaderFooterGroup",
  members: { defaultForAllPages: { since: "1.9", object: (sheet) => headerFooterType.of(sheet) } },
});
