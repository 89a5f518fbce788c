import { Component } from "react";
import { unexpectedProblem } from "../i18n/unexpected";
import { FailureBar } from "./FailureBar";
import type { ErrorInfo, ReactNode } from "react";
import type { Problem } from "../excel/types";

interface ErrorBoundaryState {
  readonly problem: Problem | null;
}

/**
 * Shows a failure of the pane itself in place of a blank pane; pressing retry draws the pane anew.
 * A class because React offers this to classes only.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { problem: unexpectedProblem(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error("The pane could not be drawn", error, info.componentStack);
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    const redraw = (): void => this.setState({ problem: null });
    return <FailureBar failure={{ action: null, problems: [problem] }} onRetry={redraw} />;
  }
}
