import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Deep green of a Thai official seal's ink; 80 and darker carry white text at 4.5:1 and more. */
const BRAND: BrandVariants = {
  10: "#01120f",
  20: "#04211c",
  30: "#07312a",
  40: "#093d34",
  50: "#0a4a3f",
  60: "#0b574a",
  70: "#0c6455",
  80: "#0d7060",
  90: "#1b8271",
  100: "#2f9482",
  110: "#45a593",
  120: "#5cb6a4",
  130: "#78c7b6",
  140: "#97d7c9",
  150: "#bae7dd",
  160: "#ddf5f0",
};

/** Fonts that draw Thai well at small sizes on Windows, Mac and the web. */
export const UI_FONT = '"Segoe UI", "Leelawadee UI", "Noto Sans Thai", "Thonburi", Tahoma, sans-serif';

/** Thai stacks marks above and below the line: nothing under 14 px, and lines 1.5 high and more. */
const READABLE: Partial<Theme> = {
  fontFamilyBase: UI_FONT,
  fontFamilyNumeric: UI_FONT,
  fontSizeBase100: "14px",
  fontSizeBase200: "14px",
  fontSizeBase300: "14px",
  fontSizeBase400: "16px",
  lineHeightBase100: "22px",
  lineHeightBase200: "22px",
  lineHeightBase300: "22px",
  lineHeightBase400: "26px",
  lineHeightBase500: "30px",
};

export const LIGHT_THEME: Theme = { ...createLightTheme(BRAND), ...READABLE };

export const DARK_THEME: Theme = {
  ...createDarkTheme(BRAND),
  ...READABLE,
  // The generated dark theme writes links and marks in a green too dark for its own ground.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorCompoundBrandBackground: BRAND[110],
  // The generated red has 4.2:1 on this ground; text needs 4.5:1.
  colorStatusDangerForeground1: "#ec8c94",
};
