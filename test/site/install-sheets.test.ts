import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { installSheetsPage } from "../../site/install-sheets.ts";
import { helpStyle } from "../../tools/styles.ts";
import { findChromium, launch } from "../playground/chromium.ts";

const chromium = findChromium();
const names = ["Code.js", "appsscript.json", "Sidebar.en.html", "Sidebar.fr.html", "Check.html"];
const files = new Map(names.map((name) => [name, readFileSync(`dist/sheets-fr/${name}`, "utf8")]));

describe("the page that installs by hand", () => {
  const page = installSheetsPage(files, "fr", "1.2.3", helpStyle);

  it("begins in the language of its script, and says the same steps in the other", () => {
    expect(page.indexOf('lang="fr">\n<h2>')).toBeLessThan(page.indexOf('lang="en">\n<h2>'));
    const steps = page.split("<section").map((part) => part.match(/<li>/g)?.length ?? 0);
    expect(steps.filter((count) => count > 0)).toEqual([9, 9]);
  });

  it("says in each language the names under which the menu looks for the panels", () => {
    const menu = files.get("Code.js") as string;
    expect(menu).toContain("createHtmlOutputFromFile(`Sidebar.$" + "{");
    for (const language of languages) expect(page.match(new RegExp(`Sidebar\\.${language}[ ,]`, "g"))).toHaveLength(2);
  });

  it("refuses to be made without one of the five texts", () => {
    expect(() => installSheetsPage(new Map(), "en", "1", helpStyle)).toThrow("Code.js isn't built.");
  });
});

describe.skipIf(!chromium)("the page that installs by hand, opened from a folder", () => {
  it("copies each text as it is, without asking anybody for anything", async () => {
    const folder = mkdtempSync(join(tmpdir(), "install-"));
    const browser = await launch(chromium as string);
    try {
      const file = join(folder, "INSTALL.html");
      writeFileSync(file, installSheetsPage(files, "fr", "1.2.3", helpStyle));
      const page = await (await browser.newContext()).newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(() => {
        const copied: string[] = [];
        Object.assign(window, { copied });
        document.addEventListener("copy", () => copied.push(getSelection()?.toString() ?? ""));
      });
      const buttons = await page.getByRole("button").all();
      expect(buttons).toHaveLength(names.length);
      for (const [index, button] of buttons.entries()) {
        await button.click();
        expect(await page.getByRole("status").nth(index).innerText()).toBe("✔");
        // The steps stay where they are: nobody looks for his place again.
        expect(await page.evaluate(() => scrollY)).toBe(0);
      }
      const copied = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
      for (const [index, name] of names.entries()) expect(copied[index] === files.get(name), name).toBe(true);
      expect(asked).toHaveLength(1);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
});
