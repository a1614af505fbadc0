import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../core/base/days.ts";
// What the page puts on its window.
import type {} from "../../../playground/main.ts";
import { inBrowser } from "../../in-browser.ts";
import { findChromium, openPage, serveFolder, type Visit } from "../chromium.ts";

const chromium = findChromium();

describe.skipIf(!chromium)("a table as text in the playground", { timeout: 60_000 }, () => {
  const driven = inBrowser(() => serveFolder("playground"));

  async function open(query = ""): Promise<Visit> {
    const visit = await openPage(driven.browser, driven.address + query);
    await visit.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    return visit;
  }

  const said = (page: Page) => page.locator("#above .said p");

  const titles = async (page: Page): Promise<string[]> =>
    (await page.locator(".o-sheet").allTextContents()).map((title) => title.trim());

  const upload = (page: Page, name: string, text: string, encoding: BufferEncoding = "utf8") =>
    page
      .locator("#above input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text, encoding) });

  /** The values of the active sheet, from a cell on. */
  const values = (page: Page, [col, row]: [number, number], columns: number, rows: number) =>
    page.evaluate(
      ({ col, row, columns, rows }) => {
        const { getters } = window.model as NonNullable<Window["model"]>;
        const sheetId = getters.getActiveSheetId();
        return Array.from({ length: rows }, (_, down) =>
          Array.from(
            { length: columns },
            (_, across) => getters.getEvaluatedCell({ sheetId, col: col + across, row: row + down }).value,
          ),
        );
      },
      { col, row, columns, rows },
    );

  async function paste(page: Page, text: string, [col, row]: [number, number]): Promise<void> {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.locator(".o-grid-overlay").click({ position: { x: 90, y: 40 } });
    await page.evaluate(([col, row]) => window.model?.selection.selectCell(col as number, row as number), [col, row]);
    await page.keyboard.press("Control+v");
  }

  it("is uploaded as a new sheet, which Bring in figures reads, and is taken back", async () => {
    const { page, complaints } = await open();
    const panel = page.locator("#panel");
    const press = (name: string): Promise<void> => panel.getByRole("button", { name, exact: true }).click();
    await press("Create a KPI workbook");
    await press("Quick start");
    await panel.getByRole("radio").nth(2).click();
    await press("Next");
    await panel.getByRole("checkbox").first().click();
    await press("Next");
    await panel.getByRole("combobox").first().fill("Anna");
    for (const field of await panel.locator("input[inputmode=decimal]").all()) await field.fill("100");
    await press("Next");
    await press("Next");
    await press("Save");
    await expect.poll(() => panel.locator(".add-on").innerText()).toContain("Leads");
    const before = await titles(page);

    await upload(page, "leads [2026].csv", 'Date;Leads;Note\n05/10/2026;12;"=1+1"\n31/10/2026;30;été\n', "latin1");
    await expect
      .poll(() => said(page).textContent())
      .toBe("leads [2026].csv is the new sheet “leads 2026”: 3 rows, 3 columns.");
    expect(await titles(page)).toEqual([...before, "leads 2026"]);
    expect(await values(page, [0, 0], 3, 3)).toEqual([
      ["Date", "Leads", "Note"],
      [dayOf(2026, 10, 5).day, 12, "=1+1"],
      [dayOf(2026, 10, 31).day, 30, "été"],
    ]);
    await upload(page, "leads [2026].csv", "Date,Leads\n01/05/25,1\n02/05/25,2\n");
    await expect
      .poll(() => said(page).textContent())
      .toContain("2 cells that can be read in two ways stay as text: “01/05/25”.");
    expect(await titles(page)).toEqual([...before, "leads 2026", "leads 2026 (2)"]);
    await page.getByRole("button", { name: "Remove the sheet" }).click();
    expect(await titles(page)).toEqual([...before, "leads 2026"]);

    await press("Bring in figures");
    await press("Choose a sheet");
    await panel.getByLabel("Sheet", { exact: true }).selectOption("leads 2026");
    await panel.getByRole("heading", { name: "What was understood" }).waitFor();
    expect(await panel.locator(".add-on").innerText()).toMatch(/October 2026\s+42|Oct 2026\s+42/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is pasted into the grid as cells, in French, and is taken back", async () => {
    const { page, complaints } = await open("?lang=fr");
    await upload(page, "vide.csv", "a");
    await expect.poll(() => said(page).textContent()).toContain("vide");
    await paste(page, "Mois;CA\n202601;1 234,5\n202602;12 %", [25, 98]);
    await expect
      .poll(() => said(page).textContent())
      .toBe("Le texte collé est devenu un tableau\u00a0: 3 lignes, 2 colonnes.");
    const table = [
      ["Mois", "CA"],
      [202601, 1234.5],
      [202602, "12 %"],
    ];
    expect(await values(page, [25, 98], 2, 3)).toEqual(table);
    await page.getByRole("button", { name: "Annuler le collage" }).click();
    expect(await values(page, [25, 98], 1, 1)).toEqual([[null]]);

    // Tabs, sentences and formulas are left to the spreadsheet.
    await paste(page, "a;b\tc\nd;e\tf", [3, 3]);
    await expect
      .poll(() => values(page, [3, 3], 2, 2))
      .toEqual([
        ["a;b", "c"],
        ["d;e", "f"],
      ]);
    await paste(page, "Paris, France\nBerlin, Allemagne", [3, 8]);
    await expect.poll(() => values(page, [3, 8], 2, 1)).toEqual([["Paris, France", null]]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is refused with a sentence where it holds no text", async () => {
    const { page } = await open();
    const before = await titles(page);
    await upload(page, "photo.csv", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0001\u0002", "latin1");
    await expect.poll(() => said(page).textContent()).toContain("This file holds no text");
    expect(await titles(page)).toEqual(before);
    await page.context().close();
  });
});
