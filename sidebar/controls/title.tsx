import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { usePanel } from "../base/context.ts";

interface TitleProps {
  readonly children: ComponentChildren;
  /** Which step of the view it names: another one begins at its heading too. */
  readonly step?: string | number;
}

/**
 * The heading of a view. A view that somebody opens begins there: it is in sight, and keyboard and screen reader go on
 * from it. When the panel itself appears, the focus stays in the sheet.
 */
export function Title({ children, step }: TitleProps) {
  const { isUsed } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isUsed()) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".frame")?.scrollIntoView();
  }, [step]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
