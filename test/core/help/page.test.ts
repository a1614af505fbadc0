import { describe, expect, it } from "vitest";
import { catalogue } from "../../../core/catalogue/index.ts";
import { formulaList, formulaPage } from "../../../core/help/page.ts";
import { languages } from "../../../core/text.ts";

describe("the page of formulas", () => {
  for (const language of languages) {
    it(`shows every formula with an anchor, in ${language}`, () => {
      const page = formulaPage(catalogue, language, "sheets", "find();");
      expect(catalogue.filter(({ name }) => !page.includes(`id="${name}"`)).map(({ name }) => name)).toEqual([]);
      expect(page).toContain(`<html lang="${language}">`);
    });
  }

  it("types the examples as the reader of the program does", () => {
    expect(formulaList(catalogue, "fr", "excel")).toContain("=COCA(50000;15)");
    expect(formulaList(catalogue, "en", "excel")).toContain("=COCA(50000,15)");
    expect(formulaList(catalogue, "en", "sheets")).toContain("=COCA(50000;15)");
  });

  it("shows the sentence of a problem as its reader would see it", () => {
    expect(formulaList(catalogue, "en", "excel")).toContain("COCA: no customer was won");
  });

  it("asks nobody for anything: no address of another host", () => {
    expect(formulaPage(catalogue, "en", "sheets", "find();")).not.toMatch(/https?:|src=|@import|url\(/);
  });

  it("keeps its script whole, whatever that contains", () => {
    expect(formulaPage(catalogue, "en", "sheets", 'x = "</script>";')).toContain('x = "<\\/script>";');
  });

  it("shows markup in words as words", () => {
    const [first] = catalogue;
    const words = { en: "<img src=x> & “more”.", fr: "<b>." };
    expect(formulaList([{ ...(first as (typeof catalogue)[number]), says: words }], "en", "excel")).toContain(
      "&lt;img src=x&gt; &amp; “more”.",
    );
  });
});
