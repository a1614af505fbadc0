import { useLayoutEffect, useState } from "preact/hooks";
import { usePanel } from "./context.ts";

/**
 * What somebody has typed and not saved. It survives closing the panel, only on this computer and for this workbook. If
 * the browser stores nothing (a private window, a blocked frame), it lives as long as the panel.
 */

const keyOf = (file: string, name: string): string => `smart-kpi:draft:${file}:${name}`;

function readDraft<T>(key: string): T | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}

function keep(key: string, draft: unknown): void {
  try {
    if (draft === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Then nothing is stored.
  }
}

export interface Draft<T> {
  readonly value: T;
  change(changed: Partial<T>): void;
  /** Deletes it, because it was saved or discarded. */
  forget(): void;
  /** Whether it was started earlier and restored. */
  readonly takenUp: boolean;
}

/**
 * @param fits whether the stored value is still a draft of this kind: an older version of the panel may have stored it
 */
export function useDraft<T extends object>(name: string, fresh: () => T, fits: (kept: unknown) => boolean): Draft<T> {
  const key = keyOf(usePanel().host.file, name);
  const [{ value, takenUp, changed }, set] = useState(() => {
    const kept = readDraft<T>(key);
    const usable = kept !== undefined && fits(kept);
    return { value: usable ? kept : fresh(), takenUp: usable, changed: false };
  });
  // Immediately, because a panel may be closed right after the last key press.
  useLayoutEffect(() => {
    if (changed) keep(key, value);
  }, [key, value, changed]);
  return {
    value,
    takenUp,
    change: (some) => set((before) => ({ ...before, value: { ...before.value, ...some }, changed: true })),
    forget: () => {
      keep(key, undefined);
      set({ value: fresh(), takenUp: false, changed: false });
    },
  };
}
