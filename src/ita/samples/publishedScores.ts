/*
 * Scores that three municipalities published, as printed (100 is best, for negatively worded questions too). Figures only:
 * the e-questions of FY2568 are those of EIT part 1, and indicators 9 and 10 are not the plain means of their items.
 */

export const lomSak2564 = {
  agency: "เทศบาลเมืองหล่มสัก",
  fiscalYear: 2564,
  overall: 88.77,
  level: "A",
  indicators: [100, 95.07, 97.71, 99.79, 99.9, 95.75, 96.72, 95.17, 64.79, 87.5],
};

export const tanYongMat2567 = {
  agency: "เทศบาลตำบลตันหยงมัส",
  fiscalYear: 2567,
  overall: 99.76,
  level: "ผ่านดีเยี่ยม",
  components: { IIT: 99.45, EIT1: 99.5, EIT2: 100, OIT: 100 },
  indicators: [100, 99.58, 99.05, 98.62, 100, 99.77, 99.86, 99.63, 100, 100],
};

/** Questions and items not listed under `belowFull` were printed with 100. */
export const tanYongMat2568 = {
  agency: "เทศบาลตำบลตันหยงมัส",
  fiscalYear: 2568,
  overall: 93.96,
  level: "ผ่านดี",
  components: { IIT: 99.89, EIT1: 99.97, EIT2: 100, OIT: 85 },
  indicators: [100, 100, 100, 99.45, 100, 100, 100, 99.96, 90, 80],
  questions: {
    counts: { i: 15, e: 9, O: 28 },
    belowFull: { i11: 98.36, e7: 99.71, O14: 50, O16: 0, O17: 50, O19: 50, O23: 0 },
  },
};

export const khelang2566 = {
  agency: "เทศบาลเมืองเขลางค์นคร",
  fiscalYear: 2566,
  overall: 94.22,
  indicators: [97.75, 91.36, 93.83, 91.5, 92.71, 93.47, 89.07, 91.81, 100, 93.75],
};

export const khelang2567 = {
  agency: "เทศบาลเมืองเขลางค์นคร",
  fiscalYear: 2567,
  overall: 90.65,
  level: "ผ่าน",
  indicators: [90.64, 92.12, 95.55, 74.54, 89.98, 92.11, 89.81, 78.89, 90, 100],
};
