import { describe, expect, it } from "vitest";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { helpSite } from "../../site/site.ts";
import { whatIsUsual } from "../../site/what-is-usual.ts";

describe("what is usual for a KPI", () => {
  it("is told in both languages, each pattern with its limits", () => {
    const [en, fr] = [whatIsUsual("en"), whatIsUsual("fr")];
    expect(en.match(/<h3>/g)).toHaveLength(5);
    expect(en).toContain("little can be noticed by anyone");
    expect(fr).toContain("peu fiables");
  });

  it("comes first on the page of each formula that it is about, after signal and noise", () => {
    const pages = [...helpSite(catalogue)].filter(([, html]) => html.includes("<h2>What is usual for your KPI?</h2>"));
    expect(pages.map(([file]) => file.slice(3, -5)).sort()).toEqual([
      "KPI_GROWTH",
      "KPI_LIMITS",
      "KPI_OUTLOOK",
      "KPI_PROJECTION",
      "KPI_SIGNALS",
      "KPI_TREND",
    ]);
    for (const [, html] of pages) {
      const order = ["Signal or noise?", "What is usual for your KPI?", "Arguments"].map((heading) =>
        html.indexOf(`<h2>${heading}`),
      );
      expect(order).toEqual([...order].sort((one, other) => one - other));
      expect(order.every((at) => at > 0)).toBe(true);
    }
  });
});
