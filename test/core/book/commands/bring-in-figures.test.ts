import { describe, expect, it } from "vitest";
import { monthsFrom } from "../../../../core/base/months.ts";
import { importsIn } from "../../../../core/book/tables/imports.ts";
import {
  bookAfter,
  emptySnapshot,
  leads,
  placeOf,
  refusal,
  resultOf,
  signups,
  typed,
  typedFigure,
  visits,
  withKpis,
} from "./try-commands.ts";

const leadsOf = (...figures: { month: string; value: number; was?: number | null }[]) => ({
  figures: figures.map((figure) => ({ ...figure, code: "LEADS" })),
});

describe("figures that are brought in", () => {
  it("fill their months", () => {
    const book = bookAfter(
      withKpis(leads),
      "bring-in-figures",
      leadsOf({ month: "2025-01", value: 61 }, { month: "2025-02", value: 66 }),
    );
    expect(["2025-01", "2025-02", "2025-03"].map((month) => resultOf(book, "LEADS", month))).toEqual([61, 66, null]);
  });

  it("may be of several KPIs at once", () => {
    const figures = [
      { code: "VISITS", month: "2025-01", value: 900 },
      { code: "SIGNUPS", month: "2025-01", value: 12 },
    ];
    const book = bookAfter(withKpis(visits, signups), "bring-in-figures", { figures });
    expect(["VISITS", "SIGNUPS"].map((code) => resultOf(book, code, "2025-01"))).toEqual([900, 12]);
  });

  it("give a target the shape of past years, but for months that were changed by hand", () => {
    const shaped = {
      ...leads,
      target: 1200,
      targetAppliesTo: "year-to-date",
      spread: "like-past-years",
      start: "2026-01",
      deadline: "2026-12",
    } as const;
    const before = withKpis(shaped);
    const at = placeOf(before, "LEADS", "2026-11", "targets");
    const byHand = typed(before, "targets", at.row, at.column, 999);
    const year = monthsFrom("2025-01", "2025-12").map((month) => ({ month, value: month === "2025-12" ? 9 : 1 }));
    const book = bookAfter(byHand, "bring-in-figures", leadsOf(...year));
    const targets = ["2026-01", "2026-10", "2026-11", "2026-12"].map((month) =>
      resultOf(book, "LEADS", month, "targets"),
    );
    expect(targets.map((target) => Math.round(target ?? 0))).toEqual([60, 600, 999, 1200]);
  });

  it("leave behind how they were read, in a sheet of its own", () => {
    const read = {
      code: "LEADS",
      headings: "Date · Nb leads",
      column: "Nb leads",
      dateColumn: "Date",
      aggregate: "sum" as const,
      numerator: "",
      denominator: "",
      filterColumn: "",
      filterEquals: "",
      answers: "day-order: day-first",
      readOn: "2026-10-05",
    };
    const request = { ...leadsOf({ month: "2025-01", value: 61 }), imports: [read] };
    const book = bookAfter(withKpis(leads), "bring-in-figures", request);
    expect(importsIn(book).rows).toEqual([{ ...read, row: 1 }]);
    const again = { ...leadsOf({ month: "2025-02", value: 66 }), imports: [{ ...read, readOn: "2026-11-05" }] };
    expect(importsIn(bookAfter(book, "bring-in-figures", again)).rows).toEqual([
      { ...read, readOn: "2026-11-05", row: 1 },
    ]);
  });

  it("are written as a whole or not at all", () => {
    const computed = typedFigure(withKpis(leads), "LEADS", "2025-02", 5, "=Ads!B7");
    const figures = leadsOf({ month: "2025-01", value: 61 }, { month: "2025-02", value: 66 });
    expect(refusal(computed, "bring-in-figures", figures)).toBe("formula-in-the-way");
    expect(refusal(withKpis(leads), "bring-in-figures", leadsOf({ month: "2020-01", value: 1 }))).toBe("month-outside");
    expect(refusal(emptySnapshot(), "bring-in-figures", figures)).toBe("not-started");
  });

  it("are not written over a figure that came after they were shown", () => {
    const book = typedFigure(withKpis(leads), "LEADS", "2025-01", 60);
    const shown = (was: number | null) => leadsOf({ month: "2025-01", value: 61, was });
    expect(refusal(book, "bring-in-figures", shown(null))).toBe("changed-since");
    expect(refusal(book, "bring-in-figures", shown(60))).toBe("planned 1 edits");
  });
});
