/** The rules of each fiscal year as `ita-facts.md` has them (sections 2, 4, 5 and 6), written down a second time. */
export interface NaiveQuestion {
  readonly code: string;
  readonly instrument: "IIT" | "EIT" | "OIT";
  readonly indicator: number;
  readonly group: string | null;
}

export interface NaiveLevel {
  readonly name: string;
  readonly overall: number;
  readonly component: number | null;
}

export interface NaiveRules {
  readonly levels: readonly NaiveLevel[];
  /** Years of which the announced result or a ministry's guide states the weights. */
  readonly weightsKnown: boolean;
  readonly eitForms: "one" | "two" | "unknown";
  readonly questions: readonly NaiveQuestion[];
  /** Whether every item of an indicator counts alike, or every sub-indicator. */
  readonly itemsAlike: boolean;
}

export const YEARS = [2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569] as const;
export const WEIGHT = { IIT: 30, EIT: 30, OIT: 40 } as const;
export const MEMBERS = { IIT: [1, 2, 3, 4, 5], EIT: [6, 7, 8], OIT: [9, 10] } as const;
export const CODES = ["IIT", "EIT", "OIT"] as const;
export const PASS_MARK = 8500;

export function instrumentOf(indicator: number): (typeof CODES)[number] {
  return indicator <= 5 ? "IIT" : indicator <= 8 ? "EIT" : "OIT";
}

const letters: readonly NaiveLevel[] = [
  { name: "AA", overall: 9500, component: null },
  { name: "A", overall: 8500, component: null },
  { name: "B", overall: 7500, component: null },
  { name: "C", overall: 6500, component: null },
  { name: "D", overall: 5500, component: null },
  { name: "E", overall: 5000, component: null },
  { name: "F", overall: 0, component: null },
];
const words: readonly NaiveLevel[] = [
  { name: "ผ่านดีเยี่ยม", overall: 9500, component: 9500 },
  { name: "ผ่านดี", overall: 8500, component: 8500 },
  { name: "ผ่าน", overall: 8500, component: null },
  { name: "ต้องปรับปรุง", overall: 7000, component: null },
  { name: "ต้องปรับปรุงโดยด่วน", overall: 0, component: null },
];

/** How many items each sub-indicator of indicator 9 and of indicator 10 has; one list of one number where they are not known. */
const items: Readonly<Record<number, readonly [readonly number[], readonly number[]]>> = {
  2562: [
    [9, 8, 7, 4, 5],
    [8, 7],
  ],
  2563: [
    [9, 8, 7, 4, 5],
    [8, 2],
  ],
  2564: [
    [9, 8, 7, 4, 5],
    [8, 2],
  ],
  2565: [
    [9, 8, 7, 4, 5],
    [8, 2],
  ],
  2566: [
    [10, 8, 4, 4, 4],
    [8, 5],
  ],
  2567: [
    [6, 7, 4, 4, 4],
    [6, 4],
  ],
  2568: [
    [4, 7, 2, 3, 4],
    [4, 4],
  ],
  2569: [[19], [7]],
};

export function naiveRules(year: number): NaiveRules {
  const long = year <= 2566;
  const [ninth, tenth] = items[year] ?? [[], []];
  return {
    levels: year <= 2565 ? letters : words,
    weightsKnown: ![2562, 2565, 2569].includes(year),
    eitForms: year <= 2565 ? "one" : year === 2567 || year === 2568 ? "two" : "unknown",
    questions: [
      ...numbered("i", "IIT", [1, 2, 3, 4, 5], long ? 6 : 3),
      ...numbered("e", "EIT", [6, 7, 8], long ? 5 : 3),
      ...disclosure(year, ninth, tenth),
    ],
    itemsAlike: year >= 2568,
  };
}

function numbered(
  letter: string,
  instrument: "IIT" | "EIT",
  indicators: readonly number[],
  each: number
): NaiveQuestion[] {
  const list: NaiveQuestion[] = [];
  for (const indicator of indicators)
    for (let at = 0; at < each; at++)
      list.push({ code: `${letter}${list.length + 1}`, instrument, indicator, group: null });
  return list;
}

function disclosure(year: number, ninth: readonly number[], tenth: readonly number[]): NaiveQuestion[] {
  const list: NaiveQuestion[] = [];
  for (const [indicator, groups] of [
    [9, ninth],
    [10, tenth],
  ] as const)
    groups.forEach((size, at) => {
      for (let item = 0; item < size; item++) {
        const group = year === 2569 ? null : `${indicator}.${at + 1}`;
        list.push({ code: `O${list.length + 1}`, instrument: "OIT", indicator, group });
      }
    });
  return list;
}
