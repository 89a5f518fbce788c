import type { ReactElement } from "react";

/** Drawn here because a dozen strokes weigh less than an icon package. All on a 16 × 16 field, in the colour of the text. */
const PATHS = {
  check: "M3.5 8.5l3 3 6-7",
  error: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5.5 5.5l5 5M10.5 5.5l-5 5",
  warning: "M8 2l6.5 11.5h-13zM8 6.5v3.2M8 11.6v.1",
  note: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 7.4v4M8 4.8v.1",
  question: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM6.2 6.2a1.9 1.9 0 113.1 1.5c-.8.6-1.3.9-1.3 1.8M8 11.6v.1",
  up: "M8 13V3.5M4 7.5l4-4 4 4",
  down: "M8 3v9.5M4 8.5l4 4 4-4",
  same: "M3 6h10M3 10h10",
  strength: "M8 1.8l1.9 4 4.3.5-3.2 3 .9 4.4L8 11.5l-3.9 2.2.9-4.4-3.2-3 4.3-.5z",
  weakness: "M8 1.5L14.5 8 8 14.5 1.5 8z",
  unscored: "M4 8h8",
  sheet: "M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M6.4 6.4V13",
  refresh: "M13 8a5 5 0 11-1.6-3.7M13 2.2v3h-3",
  settings: "M2 4.5h6M11.5 4.5H14M9.7 2.8v3.4M2 11.5h2.5M8 11.5h6M6.2 9.8v3.4",
  dismiss: "M4 4l8 8M12 4l-8 8",
  arrow: "M3 8h9.5M9 4.5L12.5 8 9 11.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word that says the same; hidden from screen readers for that reason. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: "none", verticalAlign: "-0.15em" }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
