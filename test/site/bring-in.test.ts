import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { words } from "../../sidebar/base/words.ts";
import { bringInPage } from "../../site/bring-in.ts";
import { helpSite } from "../../site/site.ts";

describe("the help page about bringing in figures", () => {
  it("has the name of the panel's view, and is linked from the index", () => {
    const site = helpSite(catalogue);
    for (const language of languages) {
      expect(bringInPage(language).title).toBe(words.bringIn[language]);
      expect(site.get(`${language}/bring-in.html`)).toContain("Google Analytics 4");
      expect(site.get(`${language}/index.html`)).toContain('href="bring-in.html"');
    }
  });
});
