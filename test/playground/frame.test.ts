import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { type Language, languages } from "../../core/base/text.ts";
// What the page puts on its window.
import type {} from "../../playground/main.ts";
import { sampleHints } from "../../playground/page/hints.ts";
import { findLibreOffice } from "../find-libreoffice.ts";
import { inBrowser } from "../in-browser.ts";
import { findChromium, type Look, openPage, serveFolder, type Visit } from "./chromium.ts";
import { everySheetAsText, throughLibreOffice } from "./libreoffice.ts";

const chromium = findChromium();
const office = findLibreOffice();

describe.skipIf(!chromium)("around the grid of the playground", { timeout: 60_000 }, () => {
  const driven = inBrowser(() => serveFolder("playground"));
  let visit: Visit | undefined;

  afterEach(async () => {
    await visit?.page.context().close();
    visit = undefined;
  });

  async function open(query = "", look: Look = {}): Promise<Page> {
    visit = await openPage(driven.browser, driven.address + query, look);
    return visit.page;
  }

  /** Walks down the menus above the grid, by the words on them. */
  async function choose(page: Page, ...path: string[]): Promise<void> {
    const [menu, ...items] = path;
    await page.locator(".o-topbar-menu", { hasText: menu as string }).click();
    for (const item of items) {
      const found = page.locator(".o-menu-item").filter({ has: page.getByText(item, { exact: true }) });
      await found.last().hover();
      await found.last().click();
    }
  }

  const titles = async (page: Page): Promise<string[]> =>
    (await page.locator(".o-sheet").allTextContents()).map((title) => title.trim());

  const said = (page: Page) => page.locator("#above .said p");

  const uploadTo = (page: Page, name: string, buffer: Buffer) =>
    page.locator("#above input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

  async function downloaded(page: Page, button: string): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^SMART KPI \d{4}-\d\d-\d\d\.xlsx$/);
    return readFileSync(await download.path());
  }

  it.each([
    ["", "A formula", "Close"],
    ["?lang=fr", "Une formule", "Fermer"],
  ])("%s three lines say what to begin with, and stay away once closed", async (query, formula, close) => {
    const page = await open(query);
    const lines = page.locator("#above .start li");
    expect(await lines.count()).toBe(3);
    expect(await lines.first().textContent()).toContain(formula);
    await page.locator("#above .start").getByRole("button", { name: close }).click();
    expect(await lines.first().isVisible()).toBe(false);
    await page.reload();
    await page.waitForFunction(() => window.model !== undefined);
    expect(await lines.first().isVisible()).toBe(false);
  });

  it.each(languages)("each sheet has a hint of its own, in %s", async (language: Language) => {
    const page = await open(language === "fr" ? "?lang=fr" : "");
    const hint = page.locator("#above .hint");
    const seen = new Set<string>();
    await page
      .getByRole("button", { name: language === "fr" ? "Créer un classeur de KPI" : "Create a KPI workbook" })
      .click();
    await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length > 6);
    const ids = await page.evaluate(() => window.model?.getters.getSheetIds() ?? []);
    for (const sheetIdTo of ids) {
      await page.evaluate((to) => {
        const model = window.model as NonNullable<Window["model"]>;
        model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: to });
      }, sheetIdTo);
      seen.add((await hint.textContent()) ?? "");
    }
    expect(seen.size).toBe(ids.length);
    expect([...seen].join()).toContain(sampleHints.deals.says[language]);
  });

  it("I download the workbook, LibreOffice shows its values, and I upload it again", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Create a KPI workbook" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length > 6);
    const before = await titles(page);
    const bytes = await downloaded(page, "Download .xlsx");
    if (office) {
      const sheets = await throughLibreOffice(office, new Uint8Array(bytes), everySheetAsText);
      const shown = [...sheets.values()].map((sheet) => new TextDecoder().decode(sheet)).join("\n");
      expect(shown.includes("3,333.33")).toBe(true);
      expect(shown.includes("#NAME?")).toBe(false);
    }
    await page.reload();
    await page.waitForFunction(() => window.model !== undefined);
    await page.getByRole("button", { name: "Start over with the sample" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length === 6);
    await uploadTo(page, "mine.xlsx", bytes);
    await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length > 6);
    expect(await said(page).textContent()).toBe("mine.xlsx has replaced the previous workbook.");
    expect(await titles(page)).toEqual(before);
    expect(
      await page.evaluate(() => {
        const { getters } = window.model as NonNullable<Window["model"]>;
        const position = { sheetId: getters.getSheetIds()[0] as string, col: 1, row: 11 };
        return [getters.getEvaluatedCell(position).formattedValue, getters.getCell(position)?.isFormula];
      }),
    ).toEqual(["3,333.33", true]);
    // It is kept at once, and the panel is beside the new workbook.
    expect(await page.evaluate(() => localStorage.getItem("smart-kpi-playground-en"))).toContain("kpi_definitions");
    expect(await page.locator("#panel .add-on").innerText()).not.toContain("no KPI workbook in this file yet");
    await page.getByRole("button", { name: "Back to the previous workbook" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length === 6);
    expect(await said(page).textContent()).toBe("The previous workbook is back.");
  }, 120_000);

  it.each([
    ["", "isn't an .xlsx workbook", "20 MB", "has no KPI workbook", "Open it anyway", "Download .xlsx"],
    [
      "?lang=fr",
      "n'est pas un classeur .xlsx",
      "20 Mo",
      "ne contient pas de classeur de KPI",
      "L'ouvrir quand même",
      "Télécharger en .xlsx",
    ],
  ])(
    "%s a file that cannot be used is refused with a sentence, and the workbook stays",
    async (query, foreign, large, bookless, anyway, download) => {
      const page = await open(query);
      const sheets = await titles(page);
      await uploadTo(page, "photo.xlsx", Buffer.from("not a workbook"));
      await expect.poll(() => said(page).textContent()).toContain(foreign);
      await uploadTo(page, "large.xlsx", Buffer.alloc(21_000_000));
      await expect.poll(() => said(page).textContent()).toContain(large);
      const bytes = await downloaded(page, download);
      await uploadTo(page, "other.xlsx", bytes);
      await expect.poll(() => said(page).textContent()).toContain(bookless);
      expect(await titles(page)).toEqual(sheets);
      await page.getByRole("button", { name: anyway }).click();
      await expect.poll(() => said(page).textContent()).toContain("other.xlsx");
    },
    60_000,
  );

  it("I drop a file on the grid, and it is taken for an upload", async () => {
    const page = await open();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["not a workbook"], "notes.xlsx"));
      return transfer;
    });
    for (const type of ["dragover", "drop"])
      await page.locator("#spreadsheet").dispatchEvent(type, { dataTransfer: data });
    await expect.poll(() => said(page).textContent()).toContain("isn't an .xlsx workbook");
  });

  it("in French every panel speaks French, and nothing breaks the page's policy", async () => {
    const page = await open("?lang=fr");
    const panel = page.locator(".o-sidePanel");
    const close = async (): Promise<void> => {
      await panel.locator(".o-sidePanelClose").first().click();
    };
    for (const path of [
      ["Édition", "Rechercher et remplacer"],
      ["Format", "Format conditionnel"],
      ["Format", "Nombre", "Format de nombre personnalisé"],
      ["Données", "Validation des données"],
      ["Données", "Plages nommées"],
      ["Données", "Statistiques de colonne"],
      ["Fichier", "Paramètres"],
    ]) {
      await choose(page, ...path);
      await panel.first().waitFor();
      for (const add of [/Ajouter une règle/, /Ajouter une plage nommée/]) {
        const button = panel.getByText(add);
        if ((await button.count()) > 0) await button.first().click();
      }
      await close();
    }
    await page.locator(".o-figure").first().dblclick();
    await panel.first().waitFor();
    await panel.getByText("Apparence", { exact: true }).first().click();
    for (const section of await panel.locator(".o_side_panel_collapsible_title").all()) await section.click();
    await close();
    expect(await page.evaluate(() => [...(window.untranslated ?? [])])).toEqual([]);
    expect((visit as Visit).complaints).toEqual([]);
  }, 90_000);

  it("the server's policy is that of the page, and no other page may hold it", async () => {
    const response = await fetch(driven.address);
    const policy = response.headers.get("content-security-policy") ?? "";
    const [, inPage] = (await response.text()).match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
    expect(policy).toBe(`${inPage}; frame-ancestors 'none'`);
    expect(inPage?.match(/default-src [^;]*|'unsafe-[a-z]*'/g)).toEqual([
      "default-src 'none'",
      "'unsafe-eval'",
      "'unsafe-inline'",
    ]);
    expect(inPage).not.toMatch(/https?:|\*/);
  });

  it("it is dark where the system is, follows it at once, and the sheet stays paper", async () => {
    const page = await open("", { dark: true });
    const groundOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(
            Number,
          );
          return (red + green + blue) / 3;
        });
    expect(await groundOf(".o-spreadsheet-topbar")).toBeLessThan(80);
    expect(await groundOf("#panel .kpi-panel")).toBeLessThan(80);
    expect(await groundOf("#above .start")).toBeLessThan(80);
    // Below the sample's last row on its left, where nothing stands.
    const grid = await page.locator(".o-grid").boundingBox();
    const clip = { x: (grid?.x ?? 0) + 80, y: (grid?.y ?? 0) + (grid?.height ?? 0) - 60, width: 2, height: 2 };
    const spot = (await page.screenshot({ clip })).toString("base64");
    const paper = await page.evaluate(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    }, spot);
    expect(Math.min(...paper)).toBeGreaterThan(240);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => groundOf(".o-spreadsheet-topbar")).toBeGreaterThan(200);
    expect((visit as Visit).complaints).toEqual([]);
  });

  it.each([false, true])("nothing of ours around the grid keeps people out (dark: %s)", async (dark) => {
    const page = await open("?lang=fr", { dark });
    await uploadTo(page, "photo.xlsx", Buffer.from("not a workbook"));
    await expect.poll(() => said(page).textContent()).toContain("classeur");
    // The page's policy allows no script of others: the checker is run by the browser itself.
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: unknown): Promise<{ violations: { id: string }[] }> };
      };
      // The spreadsheet's own parts are as its publisher made them.
      return (await axe.run({ exclude: ["#spreadsheet"] })).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });
});
