import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { seasonalMonths } from "../../../core/formulas/engine/trend-examples.ts";
import type { ActiveCell } from "../../../core/formulas/explain/active-cell.ts";
import { inBrowser } from "../../in-browser.ts";
import { findChromium } from "../../playground/chromium.ts";
import type {} from "../demo-page.ts";
import { type Look, openPanel, servePanel } from "../page.ts";

const chromium = findChromium();

const months = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12].map((value) => [value]);
/** Two a year, then one nearly every month. */
const complaints = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1];

const cells = {
  value: {
    formula: "=COCA(B2,spend)",
    shows: 250,
    read: [
      { text: "B2", cells: [[1000]] },
      { text: "spend", cells: [[4]], place: "'Ads 2026'!C2" },
    ],
  },
  problem: {
    formula: '=IFERROR(CLV_COCA_RATIO(12000,COCA(B2:B5,C2:C5)),"")',
    shows: null,
    read: [
      { text: "B2:B5", cells: [[1000], ["<img src=x onerror=alert(1)>"], [null], [900]] },
      { text: "C2:C5", cells: [[4], [3], [null], [{ error: "#DIV/0!" }]] },
    ],
  },
  trend: {
    formula: "=KPI_TREND(B2:B14,,12)",
    shows: "● Better than usual",
    read: [{ text: "B2:B14", cells: months }],
  },
  season: {
    formula: "=KPI_TREND(B2:B37,,,,12)",
    shows: "● Worse than usual",
    read: [{ text: "B2:B37", cells: [...seasonalMonths.slice(0, -1), 1_300].map((value) => [value]) }],
  },
  rare: {
    formula: '=KPI_TREND(B2:B20,"decrease",12)',
    shows: "● Worse than usual",
    read: [{ text: "B2:B20", cells: complaints.map((value) => [value]) }],
  },
  none: { formula: "=SUM(B2:B9)", shows: 12, read: [] },
} as const satisfies Record<string, Partial<ActiveCell>>;

describe.skipIf(!chromium)("Why, in the panel", () => {
  const driven = inBrowser(() => servePanel());
  let page: Page;
  afterEach(async () => {
    await page?.context().close();
  });

  const choose = (cell: keyof typeof cells): Promise<void> =>
    page.evaluate((active) => {
      window.host.activeCell = active as Partial<ActiveCell>;
    }, cells[cell]);

  async function open(cell: keyof typeof cells, look: Look = {}): Promise<string> {
    page = await openPanel(driven.browser, driven.address, look);
    await choose(cell);
    await page.getByRole("button", { name: look.lang === "fr" ? "Pourquoi\u00a0?" : "Why?" }).click();
    return text();
  }

  async function text(): Promise<string> {
    await page.locator("main:not([aria-busy=true]) h2").first().waitFor();
    if ((await page.locator("main section").count()) > 0) await page.locator("main section p").first().waitFor();
    return (await page.locator("main").innerText()).replace(/\u00a0/g, " ");
  }

  it("explains a value: the arguments, the rule, the answer, the common mistake", async () => {
    await open("value");
    await expect.poll(text).toContain("Spend ÷ customers won.");
    const said = await text();
    for (const words of [
      "Sheet1, B7",
      "=COCA(B2,spend) shows 250",
      "customers spend = 'Ads 2026'!C2\n4",
      "250",
      "Source: ",
    ])
      expect(said).toContain(words);
  });

  it("explains a problem in full, and shows markup in a cell as text", async () => {
    const said = await open("problem");
    expect(said).toContain("“<img src=x onerror=alert(1)>”");
    expect(await page.locator("main img").count()).toBe(0);
    expect(said).toContain(
      "COCA: customers (row 4 of the range) contains the error #DIV/0!. Fix the cell it comes from.",
    );
    // Inside out.
    expect(said.indexOf("COCA(B2:B5,C2:C5)\nData received")).toBeLessThan(
      said.indexOf("CLV_COCA_RATIO(12000,COCA(B2:B5,C2:C5))\nData received"),
    );
  });

  it("draws what a season lets expect, and says what rare counts add up to", async () => {
    const season = await open("season");
    expect(season).toMatch(/The last value is 1,300, expected 1,\d{3} to 1,\d{3}\. Unusual: look for the cause\./);
    expect(await page.locator("svg .mean").getAttribute("points")).toMatch(/( [\d.,]+){30}/);
    expect(await page.locator("svg .ring").count()).toBe(1);
    await page.context().close();
    const rare = await open("rare", { lang: "fr" });
    expect(rare).toContain("La dernière valeur est 1 : 6 en 7 valeurs, d'habitude 1,2. Inhabituel");
  });

  it("explains a trend with its chart and the rule that fired, in French too", async () => {
    const said = await open("trend", { lang: "fr" });
    expect(said).toContain(
      "La dernière valeur est 12 : au-dessus des 5,1 à 10,9 habituels. Inhabituel : cherchez la cause.",
    );
    await expect(page.getByRole("img", { name: "Les valeurs avec ce qui était attendu" }).isVisible()).resolves.toBe(
      true,
    );
    expect(await page.locator("svg .ring").count()).toBe(1);
    expect(said).toContain("=KPI_TREND(B2:B14;;12)");
  });

  it("looks again by keyboard, and announces it", async () => {
    expect(await open("none")).toContain("There is no SMART KPI formula in this cell.");
    await choose("trend");
    const again = page.getByRole("button", { name: "Refresh" });
    await again.focus();
    await page.keyboard.press("Enter");
    await expect.poll(text).toContain("above the usual 5.1–10.9");
    await expect.poll(() => page.getByRole("status").innerText()).toBe("B7 is explained.");
    await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("looks at the cell that is selected by now when its tab is pressed once more", async () => {
    expect(await open("none")).toContain("There is no SMART KPI formula in this cell.");
    await choose("trend");
    await page.getByRole("button", { name: "Why?", exact: true }).click();
    await expect.poll(text).toContain("above the usual 5.1–10.9");
  });

  it("follows the selection where the program tells of it", async () => {
    await page?.context().close();
    await open("none");
    await page.evaluate(() => {
      window.host.whenSelected = (tell) => {
        window.addEventListener("selected", tell);
        return () => window.removeEventListener("selected", tell);
      };
    });
    await page.getByRole("button", { name: "Why?", exact: true }).click();
    await choose("trend");
    await page.evaluate(() => window.dispatchEvent(new Event("selected")));
    await expect.poll(text).toContain("above the usual 5.1–10.9");
  });

  it("says why the program gives no cell, and looks again after that", async () => {
    await open("value");
    await page.evaluate(() => {
      const { why } = window.host;
      window.host.why = async () => {
        window.host.why = why;
        return { problem: { en: "No cell is chosen.", fr: "Aucune cellule." } };
      };
    });
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => page.locator("main .problem").allInnerTexts()).toEqual(["No cell is chosen."]);
    expect(await page.locator("main section").count()).toBe(0);
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(text).toContain("shows 250");
  });

  const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
  for (const lang of ["en", "fr"] as const)
    it(`in ${lang}: nothing that axe finds, no horizontal scroll, light and dark, at 300 px and at 400 %`, async () => {
      for (const cell of ["value", "problem", "trend"] as const)
        for (const dark of [false, true]) {
          await open(cell, { lang, dark, program: lang === "en" ? "sheets" : "excel" });
          await page.locator("main section p.note").first().waitFor();
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            const { axe } = window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            const found = await axe.run();
            return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
          });
          expect(violations).toEqual([]);
          for (const [width, height] of [
            [300, 760],
            [320, 256],
          ] as const) {
            await page.setViewportSize({ width, height });
            const [content, view] = await page.evaluate(() => [
              document.documentElement.scrollWidth,
              document.documentElement.clientWidth,
            ]);
            expect(content).toBeLessThanOrEqual(view as number);
          }
          await page.context().close();
        }
    });
});
