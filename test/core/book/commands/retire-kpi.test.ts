import { describe, expect, it } from "vitest";
import { monthOverview } from "../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  emptySnapshot,
  kpiOf,
  leads,
  refusal,
  resultOf,
  typedFigure,
  visits,
  withKpis,
} from "./try-commands.ts";

const book = typedFigure(withKpis(leads), "LEADS", "2026-09", 80);
const retiring = { code: "LEADS", seenCells: [...kpiOf(book, "LEADS").cells], reason: "nobody decides by it" };

describe("retiring a KPI", () => {
  const retired = bookAfter(book, "retire-kpi", retiring);

  it("takes it out of the review and keeps its history, its targets and the reason", () => {
    expect(monthOverview(readBook(retired), "2026-09").kpis).toEqual([]);
    expect([resultOf(retired, "LEADS", "2026-09"), resultOf(retired, "LEADS", "2026-09", "targets")]).toEqual([
      80, 100,
    ]);
    expect(readBook(retired).actions).toMatchObject([{ entry: "retired", code: "LEADS", why: "nobody decides by it" }]);
  });

  it("can be taken back by saving it as a KPI", () => {
    const { kpi, cells } = kpiOf(retired, "LEADS");
    const back = bookAfter(retired, "save-kpis", { kpis: [{ kpi: { ...kpi, role: "kpi" }, seenCells: [...cells] }] });
    expect(kpiOf(back, "LEADS").kpi).toEqual(kpiOf(book, "LEADS").kpi);
    expect(resultOf(back, "LEADS", "2026-09", "targets")).toBe(100);
  });

  it("is refused a second time, for unknown codes, without a book, and if it has changed", () => {
    expect(refusal(retired, "retire-kpi", retiring)).toBe("retired-already");
    expect(refusal(withKpis(visits), "retire-kpi", retiring)).toBe("unknown-code");
    expect(refusal(emptySnapshot(), "retire-kpi", retiring)).toBe("not-started");
    const kpi = { ...kpiOf(book, "LEADS").kpi, owner: "Ann" };
    const changed = bookAfter(book, "save-kpis", { kpis: [{ kpi, seenCells: retiring.seenCells }] });
    expect(refusal(changed, "retire-kpi", retiring)).toBe("changed-since");
  });

  it("is refused if there are 20 measures already", () => {
    const measures = [...Array(20).keys()].map((number) => ({ ...visits, code: `M${number}` }));
    expect(
      refusal(withKpis(leads, ...measures), "retire-kpi", {
        ...retiring,
        seenCells: [...kpiOf(withKpis(leads), "LEADS").cells],
      }),
    ).toBe("too-many-measures");
  });
});
