import { useState } from "preact/hooks";
import { codeKey } from "../../core/book/kpi/codes.ts";
import type { Kpi } from "../../core/book/kpi/schema.ts";
import { type Doubt, doubtsAbout, type FigureToSave } from "../../core/book/tables/doubtful-figures.ts";
import { frozenMonths } from "../../core/book/tables/frozen-months.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel } from "./context.ts";

/**
 * What is hardly right about figures that are about to be saved. The first click on *Save* points at it; the next one
 * keeps it.
 */
export function useDoubts(book: Book, figures: readonly FigureToSave[]) {
  const { snapshot, today } = usePanel();
  const [pointedAt, setPointedAt] = useState("");
  const doubts: readonly Doubt[] = snapshot ? doubtsAbout(book, frozenMonths(snapshot), figures, today) : [];
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

/** The book with KPIs that are about to be saved: figures for them are doubted as those of the others are. */
export function withKpis(book: Book, kpis: readonly Kpi[]): Book {
  const all = new Map(book.kpis);
  for (const kpi of kpis) {
    const known = book.kpis.get(codeKey(kpi.code));
    all.set(codeKey(kpi.code), { row: 0, cells: [], results: [], targets: [], ...known, kpi });
  }
  return { ...book, kpis: all };
}
