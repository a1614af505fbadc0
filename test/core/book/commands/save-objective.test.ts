import { describe, expect, it } from "vitest";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, emptySnapshot, kpiOf, leads, newBook, refusal, tableOf, typed, withKpis } from "./try-commands.ts";

const grow = { name: "Grow in France", why: "half of the market", period: "2026", owner: "Zoé" };
const book = bookAfter(withKpis({ ...leads, objective: "grow  in FRANCE" }), "save-kpis", {
  kpis: [{ kpi: { ...leads, code: "OTHER", objective: "Stay" } }],
});
const seenAt = (snapshot: typeof book, row: number) => ({
  row,
  cells: [...(tableOf(snapshot, "objectives").cells[row] ?? [])],
});

describe("an objective", () => {
  it("is saved and read back the same", () => {
    expect(readBook(bookAfter(newBook("fr"), "save-objective", { objective: grow })).objectives).toEqual([
      { ...grow, row: 1 },
    ]);
  });

  it("takes its KPIs along when it is renamed", () => {
    const renamed = bookAfter(book, "save-objective", { objective: grow, seenRow: seenAt(book, 1) });
    expect([kpiOf(renamed, "LEADS").kpi.objective, kpiOf(renamed, "OTHER").kpi.objective]).toEqual([grow.name, "Stay"]);
    expect(readBook(renamed).objectives[0]).toEqual({ ...grow, row: 1 });
  });

  it("has a unique name, and saving it twice changes nothing", () => {
    expect(refusal(book, "save-objective", { objective: { name: "STAY", why: "x" } })).toBe("objective-taken");
    expect(refusal(book, "save-objective", { objective: { name: "Stay" }, seenRow: seenAt(book, 1) })).toBe(
      "objective-taken",
    );
    expect(refusal(book, "save-objective", { objective: { name: "stay" } })).toBe("planned 0 edits");
  });

  it("does not overwrite somebody else's change, nor a formula", () => {
    const request = { objective: grow, seenRow: seenAt(book, 1) };
    expect(refusal(typed(book, "objectives", 1, 3, "Bob"), "save-objective", request)).toBe("changed-since");
    const computed = typed(book, "objectives", 1, 3, null, "=Team!B2");
    expect(refusal(computed, "save-objective", request)).toBe("formula-in-the-way");
    expect(refusal(newBook(), "save-objective", request)).toBe("gone-since");
    expect(refusal(emptySnapshot(), "save-objective", request)).toBe("not-started");
  });

  it("is refused as the eleventh", () => {
    const kpis = [...Array(10).keys()].map((number) => ({
      kpi: { ...leads, code: `C${number}`, objective: `O${number}` },
    }));
    const crowded = bookAfter(newBook(), "save-kpis", { kpis });
    expect(refusal(crowded, "save-objective", { objective: grow })).toBe("table-full");
  });
});
