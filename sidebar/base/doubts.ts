import { useState } from "preact/hooks";
import { type Doubt, doubtsAbout, type FigureToSave } from "../../core/book/tables/doubtful-figures.ts";
import { frozenMonths } from "../../core/book/tables/frozen-months.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel } from "./context.ts";

/**
 * What is hardly right about figures that are about to be saved. The first click on *Save* points at it; the next one
 * keeps it.
 */
export function useDoubts(book: Book | undefined, figures: readonly FigureToSave[]) {
  const { snapshot, today } = usePanel();
  const [pointedAt, setPointedAt] = useState("");
  const doubts: readonly Doubt[] = book && snapshot ? doubtsAbout(book, frozenMonths(snapshot), figures, today) : [];
  const now = doubts.map(({ code, month, says }) => `${code} ${month} ${JSON.stringify(says)}`).join("\n");
  return {
    doubts,
    /** They were pointed at: the next click saves. */
    seen: now !== "" && now === pointedAt,
    /** Whether saving must wait for one more click. */
    mustPoint(): boolean {
      const waits = now !== "" && now !== pointedAt;
      setPointedAt(now);
      return waits;
    },
  };
}
