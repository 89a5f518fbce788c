import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface ActionButtonProps {
  /** The one next thing to press. */
  readonly primary?: boolean;
  /** This very button's work is under way. */
  readonly working?: boolean;
  /** Some work is under way: presses rest, the focus stays where it is. */
  readonly resting: boolean;
  /** Id of a line that says more: why the press rests, or what it does. */
  readonly describedBy?: string | undefined;
  readonly type?: "button" | "submit";
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A full-width button that can be at work. Stays focusable while it rests, so that keyboard users are not thrown to the top. */
export function ActionButton({
  primary,
  working,
  resting,
  describedBy,
  type = "button",
  onClick,
  children,
}: ActionButtonProps): ReactElement {
  return (
    <Button
      type={type}
      appearance={primary ? "primary" : "secondary"}
      disabledFocusable={resting}
      aria-describedby={describedBy}
      icon={working ? <Spinner size="extra-tiny" aria-hidden="true" /> : undefined}
      onClick={resting ? undefined : onClick}
      style={{ width: "100%" }}
    >
      {children}
    </Button>
  );
}
