/** Two spellings of one agency, or two agencies. */
import { editDistance } from "./editDistance";
import { normalName } from "./names";

const kinds = /^(?:เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|เทศบาล|องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|อบต|อบจ|ทต|ทม|ทน)/;
const fewestLetters = 3;

/** Names are compared without what kind of agency it is, since "ทต." and "เทศบาลตำบล" are the same; small slips do no harm. */
export function sameAgency(one: string, other: string): boolean {
  const [a, b] = [ownName(one), ownName(other)];
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  const limit = Math.max(1, Math.floor(Math.min(a.length, b.length) / 4));
  return editDistance(a, b, limit) <= limit;
}

function ownName(agency: string): string {
  const name = normalName(agency);
  const own = name.replace(kinds, "");
  return own.length >= fewestLetters ? own : name;
}
