import { useLayoutEffect, useState } from "preact/hooks";
import { usePanel } from "./context.ts";

/**
 * What somebody has typed and not saved: it survives closing the panel, on this computer alone, for this workbook. Where the browser keeps
 * nothing (a private window, a blocked frame), it lives as long as the panel.
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
    // Nothing is kept then.
  }
}

export interface Draft<T> {
  readonly value: T;
  change(changed: Partial<T>): void;
  /** Forgets it: it was saved, or is not wanted. */
  forget(): void;
  /** It was begun before and is taken up again. */
  readonly takenUp: boolean;
}

/** @param fits whether what was kept is still such a draft: an older version of the panel may have kept it */
export function useDraft<T extends object>(name: string, fresh: () => T, fits: (kept: unknown) => boolean): Draft<T> {
  const key = keyOf(usePanel().host.file, name);
  const [{ value, takenUp, changed }, set] = useState(() => {
    const kept = readDraft<T>(key);
    const usable = kept !== undefined && fits(kept);
    return { value: usable ? kept : fresh(), takenUp: usable, changed: false };
  });
  // At once: a panel may be closed right after the last key.
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
