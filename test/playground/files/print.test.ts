import "../document.ts";
import { readFileSync } from "node:fs";
import * as library from "@odoo/o-spreadsheet";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../core/base/problem.ts";
import { type Language, languages } from "../../../core/base/text.ts";
import { perform } from "../../../core/book/commands/index.ts";
import { phoneFooter } from "../../../core/book/review/phone/phone-sheet.ts";
import { workbookIn } from "../../../playground/files/import.ts";
import { xlsxOf } from "../../../playground/files/xlsx.ts";
import { paint } from "../../../playground/paint/paint.ts";
import { snapshotOf } from "../../../playground/read/snapshot.ts";
import { today } from "../../core/book/commands/try-commands.ts";
import { localeOf, openBook } from "../headless.ts";

// The library tells the console what it loads.
console.debug = () => {};

/** The template workbook with a wine shop's figures, as people download it, uploaded into the playground. */
function uploaded(language: Language): library.Model {
  const bytes = readFileSync(`dist/template/kpi-review.sample.${language}.xlsx`);
  const read = workbookIn(new Uint8Array(bytes), library, localeOf(language));
  if ("problem" in read) throw new Error(read.problem.en);
  return openBook(read.value.data, language).model;
}

describe("the template workbook, uploaded", { timeout: 120_000 }, () => {
  for (const language of languages)
    it(`lets a month be frozen, although Excel protects its page, and prints each page on one sheet, in ${language}`, async () => {
      const model = uploaded(language);
      const before = model.getters.getSheetIds().length;
      const plan = perform("freeze-month", snapshotOf(model, library, language), { month: "2026-09" }, today);
      if (isProblem(plan)) throw new Error(plan.says.en);
      paint(model, plan.edits);
      expect(model.getters.getSheetIds()).toHaveLength(before + 1);

      const parts = unzipSync(await xlsxOf(model, library));
      const partOf = (path: string): string => strFromU8(parts[path] as Uint8Array);
      const index = partOf("xl/workbook.xml");
      const titles = [...index.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, title]) => title as string);
      const page = language === "fr" ? "Revue" : "Review";
      const results = language === "fr" ? "Résultats" : "Results";
      const { row = 0 } = snapshotOf(model, library, language).tables.results ?? {};
      expect(index.replaceAll("&apos;", "'")).toContain(`>'${results}'!$${row + 1}:$${row + 1}</definedName>`);
      const pages = titles.filter((title) => title.startsWith(page));
      expect(pages).toEqual([page, `${page} 2026-09`]);
      for (const [at, title] of titles.entries()) {
        const sheet = partOf(`xl/worksheets/sheet${at}.xml`);
        const area = `localSheetId="${at}">'${title}'!$A$2:$L$50<`.replaceAll("'", "&apos;");
        const isPage = pages.includes(title);
        expect(index.replaceAll("'", "&apos;").includes(area), title).toBe(isPage);
        expect(sheet.includes('<pageSetUpPr fitToPage="1"/>'), title).toBe(true);
        // The phone sheet is on one page as well, upright; the others are as wide as the paper and as long as they are.
        const isPhone = title === (language === "fr" ? "Téléphone" : "Phone");
        const upright = `orientation="portrait"/><headerFooter><oddFooter>${phoneFooter[language]}<`;
        expect(sheet.includes(upright), title).toBe(isPhone);
        expect(/<pageSetup [^>]*fitToHeight="0"/.test(sheet), title).toBe(!isPage && !isPhone);
        // The schema wants the paper before what is drawn.
        expect(/<pageSetup [^>]*orientation="landscape"\/>\s*<drawing/.test(sheet), title).toBe(isPage);
      }
    });

  it("opens on its page, and every formula of it brings the value that a preview shows", () => {
    for (const language of languages) {
      const parts = unzipSync(readFileSync(`dist/template/kpi-review.sample.${language}.xlsx`));
      const partOf = (path: string): string => strFromU8(parts[path] as Uint8Array);
      expect(partOf("xl/workbook.xml")).toMatch(/<sheets><sheet name="(Review|Revue)"/);
      expect(partOf("xl/workbook.xml")).not.toMatch(/activeTab="[1-9]/);
      const formulas = partOf("xl/worksheets/sheet1.xml").match(/<f>[^<]*<\/f>(<v>)?/g) ?? [];
      expect(formulas.length).toBeGreaterThan(200);
      expect(formulas.filter((each) => !each.endsWith("<v>"))).toEqual([]);
    }
  });
});

describe("a sheet of the user's own that was locked", () => {
  it("stays locked", async () => {
    const { model } = openBook({
      sheets: [{ id: "s", name: "Salaries", colNumber: 3, rowNumber: 3, cells: { A1: "1" }, isLocked: true }],
    });
    const parts = unzipSync(await xlsxOf(model, library));
    const path = "xl/worksheets/sheet0.xml";
    const written = strFromU8(parts[path] as Uint8Array);
    parts[path] = strToU8(written.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const read = workbookIn(zipSync(parts), library, localeOf("en"));
    expect("problem" in read ? read : read.value.data.sheets[0]?.isLocked).toBe(true);
  });
});
