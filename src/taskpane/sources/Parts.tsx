import { Fragment } from "react";
import type { ReactElement } from "react";

const WHOLE = { whiteSpace: "nowrap" } as const;

/**
 * "๑๐ ตัวชี้วัด · ๕๒ ข้อ", broken between the parts only: a line of a narrow pane must not end within "ตัวชี้วัด".
 * @param parts short ones; a false one is left out
 */
export function Parts({ parts }: { readonly parts: readonly (string | false)[] }): ReactElement {
  const said = parts.filter((part) => part !== false);
  return (
    <>
      {said.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && " "}
          <span style={WHOLE}>{index < said.length - 1 ? `${part} ·` : part}</span>
        </Fragment>
      ))}
    </>
  );
}
