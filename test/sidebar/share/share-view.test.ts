import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBrowser } from "../../in-browser.ts";
import { findChromium } from "../../playground/chromium.ts";
import { servePanel } from "../page.ts";

const chromium = findChromium();

describe.skipIf(!chromium)("sharing a workbook from the panel", () => {
  const driven = inBrowser(() => servePanel("test/sidebar/share-page.tsx"));

  const open = async (lang: "en" | "fr"): Promise<Page> => {
    const page = await driven.browser.newPage({ viewport: { width: 300, height: 760 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${driven.address}?lang=${lang}`);
    return page;
  };
  const plain = (text: string): string => text.replace(/\u00a0/g, " ");

  it("counts first, says what stays, replaces after confirmation, and restores everything", async () => {
    const page = await open("en");
    await page.getByRole("button", { name: "Prepare to share" }).click();
    expect(await page.locator("main").innerText()).toContain("3 formulas: 2 become native, 1 becomes its value.");
    expect(await page.locator("main").innerText()).toContain("“Ads”, D3: nobody can tell how many cells");
    await page.getByRole("button", { name: "Replace them" }).click();
    await page.getByText("3 formulas replaced.").waitFor();
    await page.getByRole("button", { name: "Repair formulas" }).click();
    await page.getByText("3 formulas can be brought back.").waitFor();
    await page.getByRole("button", { name: "Bring them back" }).click();
    await page.getByText("3 formulas brought back.").waitFor();
    await page.getByRole("button", { name: "Repair formulas" }).click();
    await page.getByText("Nothing to repair: every SMART KPI formula is in place.").waitFor();
    await page.close();
  });

  it("asks in French, and changes nothing without confirmation", async () => {
    const page = await open("fr");
    await page.getByRole("button", { name: "Préparer le partage" }).click();
    expect(plain(await page.locator("main").innerText())).toContain(
      "3 formules : 2 deviennent natives, 1 devient sa valeur.",
    );
    await page.getByRole("button", { name: "Annuler" }).click();
    await page.getByRole("button", { name: "Réparer les formules" }).click();
    expect(plain(await page.locator("main").innerText())).toContain("Rien à réparer :");
    await page.close();
  });
});
