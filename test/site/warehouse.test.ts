import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { helpSite } from "../../site/site.ts";
import { warehousePage } from "../../site/warehouse.ts";

describe("the help page for data larger than a sheet", () => {
  it("lists formulas that have a help page, in both languages", () => {
    const site = helpSite(catalogue);
    for (const language of languages) {
      const page = site.get(`${language}/warehouse.html`) ?? "";
      const listed = [...page.matchAll(/href="([A-Z_]+\.html)"/g)].map(([, file]) => file);
      expect(listed).toContain("COCA.html");
      expect(listed.filter((file) => !site.has(`${language}/${file}`))).toEqual([]);
      expect(page).toContain(warehousePage(language).title);
    }
  });

  it("is linked from the index", () => {
    expect(helpSite(catalogue).get("fr/index.html")).toContain('href="warehouse.html"');
  });
});
