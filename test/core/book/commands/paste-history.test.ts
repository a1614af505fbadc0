import { describe, expect, it } from "vitest";
import { bookAfter, emptySnapshot, leads, refusal, resultOf, typedFigure, withKpis } from "./try-commands.ts";

const history = (...figures: { month: string; value: number; was?: number | null }[]) => ({ code: "LEADS", figures });

describe("a pasted history", () => {
  it("fills its months", () => {
    const book = bookAfter(
      withKpis(leads),
      "paste-history",
      history({ month: "2025-01", value: 61 }, { month: "2025-02", value: 66 }),
    );
    expect(["2025-01", "2025-02", "2025-03"].map((month) => resultOf(book, "LEADS", month))).toEqual([61, 66, null]);
  });

  it("is written completely or not at all", () => {
    const computed = typedFigure(withKpis(leads), "LEADS", "2025-02", 5, "=Ads!B7");
    const figures = history({ month: "2025-01", value: 61 }, { month: "2025-02", value: 66 });
    expect(refusal(computed, "paste-history", figures)).toBe("formula-in-the-way");
    expect(refusal(withKpis(leads), "paste-history", history({ month: "2020-01", value: 1 }))).toBe("month-outside");
    expect(refusal(emptySnapshot(), "paste-history", figures)).toBe("not-started");
  });

  it("does not overwrite a figure entered after its preview", () => {
    const book = typedFigure(withKpis(leads), "LEADS", "2025-01", 60);
    expect(refusal(book, "paste-history", history({ month: "2025-01", value: 61, was: null }))).toBe("changed-since");
    expect(refusal(book, "paste-history", history({ month: "2025-01", value: 61, was: 60 }))).toBe("planned 1 edits");
  });
});
