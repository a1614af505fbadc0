import { useEffect, useState } from "preact/hooks";

/**
 * What somebody has typed and not saved: it survives closing the panel, on this computer alone. Where the browser keeps
 * nothing (a private window, a blocked frame), it lives as long as the panel.
 */

const keyOf = (name: string): string => `smart-kpi:draft:${name}`;

export function readDraft<T>(name: string): T | undefined {
  try {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}

function keep(name: string, draft: unknown): void {
  try {
    if (draft === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(draft));
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
  const [{ value, takenUp, changed }, set] = useState(() => {
    const kept = readDraft<T>(name);
    const usable = kept !== undefined && fits(kept);
    return { value: usable ? kept : fresh(), takenUp: usable, changed: false };
  });
  useEffect(() => {
    if (changed) keep(name, value);
  }, [name, value, changed]);
  return {
    value,
    takenUp,
    change: (some) => set((before) => ({ ...before, value: { ...before.value, ...some }, changed: true })),
    forget: () => {
      keep(name, undefined);
      set({ value: fresh(), takenUp: false, changed: false });
    },
  };
}
