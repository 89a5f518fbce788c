import type { CSSProperties, ReactElement, ReactNode } from "react";

const UNSEEN: CSSProperties = {
  position: "absolute",
  width: 1,
  height: 1,
  margin: -1,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};

/** Words for screen readers where the eye reads a picture or a position. */
export const Unseen = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <span style={UNSEEN}>{children}</span>
);
