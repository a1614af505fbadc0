import { describe, expect, it } from "vitest";
import { importsIn } from "../../../../core/book/tables/imports.ts";
import {
  bookAfter,
  emptySnapshot,
  leads,
  refusal,
  resultOf,
  signups,
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
