import { useEffect, useRef, useState } from "preact/hooks";

/**
 * All problems of a form are shown at once, and the keyboard goes to the first field that has one.
 * @returns the form's `ref`, and what to call when the form was refused
 */
export function useFirstProblem() {
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  return { form, seek: (): void => setRefused((times) => times + 1) };
}
