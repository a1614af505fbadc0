import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
// What the page puts on its window.
import type {} from "../../playground/main.ts";
import { words } from "../../sidebar/base/words.ts";
import { inBrowser } from "../in-browser.ts";
import { findChromium, openPage, serveFolder, type Visit } from "./chromium.ts";

const chromium = findChromium();

/** Where a cell is drawn, as the spreadsheet itself says. */
async function placeOf(page: Page, cell: string): Promise<{ x: number; y: number }> {
  const grid = await page.locator(".o-grid").boundingBox();
  const rect = await page.evaluate((name) => {
    const [, letter = "A", row = "1"] = name.match(/([A-Z])(\d+)/) ?? [];
    const [left, top] = [letter.charCodeAt(0) - 65, Number(row) - 1];
    const { getters } = window.model as NonNullable<Window["model"]>;
    return getters.getVisibleRect({ left, right: left, top, bottom: top });
  }, cell);
  return { x: (grid?.x ?? 0) + rect.x + rect.width / 2, y: (grid?.y ?? 0) + rect.y + rect.height / 2 };
}

async function select(page: Page, cell: string): Promise<void> {
  const { x, y } = await placeOf(page, cell);
  await page.mouse.click(x, y);
}

/** Types into a cell as a person does, who sees what happens before going on; gives what the cell then shows. */
async function type(page: Page, cell: string, keys: string): Promise<string> {
  await select(page, cell);
  await drawn(page);
  await page.keyboard.type(keys);
  await drawn(page);
  await page.keyboard.press("Enter");
  return shown(page, cell);
}

/** What a cell of the active sheet displays; the calculation has ended when Enter returns. */
const shown = (page: Page, cell: string): Promise<string> =>
  page.evaluate((name) => {
    const [, letter = "A", row = "1"] = name.match(/([A-Z])(\d+)/) ?? [];
    const { getters } = window.model as NonNullable<Window["model"]>;
    const position = { sheetId: getters.getActiveSheetId(), col: letter.charCodeAt(0) - 65, row: Number(row) - 1 };
    return getters.getEvaluatedCell(position).formattedValue.replace(/\s/g, " ");
  }, cell);

/** The sentence that appears when the mouse rests on a cell. */
async function sentenceOn(page: Page, cell: string): Promise<string> {
  const { x, y } = await placeOf(page, cell);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 3, y + 2);
  return (await page.locator(".o-error-tooltip-message").textContent()) ?? "";
}

/** Waits until what was typed is on the screen. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

const openSheet = async (page: Page, name: string): Promise<void> => {
  await page.locator(".o-sheet", { hasText: name }).click();
  await page.waitForFunction((wanted) => {
    const getters = window.model?.getters;
    return getters?.getSheetName(getters.getActiveSheetId()) === wanted;
  }, name);
};

describe.skipIf(!chromium)("the playground in a browser", () => {
  const driven = inBrowser(() => serveFolder("playground"));
  let visit: Visit | undefined;

  afterEach(async () => {
    await visit?.page.context().close();
    visit = undefined;
  });

  async function open(query = "", look = {}): Promise<Page> {
    visit = await openPage(driven.browser, driven.address + query, look);
    return visit.page;
  }

  it("I type the first formulas and get their answers", async () => {
    const page = await open();
    expect(await type(page, "B7", "=COCA(50000,15)")).toBe("3,333.33");
    expect(await type(page, "C7", "=FUNNEL_LEADS(60,B2:B3)")).toBe("500");
    await openSheet(page, "24 months");
    expect(await type(page, "H20", "=KPI_TREND(B2:B25)")).toBe("● Better than usual");
    expect(await type(page, "H21", "=KPI_TREND(C2:C25)")).toBe("○ As usual");
  });

  it.each([
    { query: "", months: "24 months", calls: "Calls to action", deals: "Deals", rate: "60.0%", cost: "2,709" },
    {
      query: "?lang=fr",
      months: "24 mois",
      calls: "Appels à l’action",
      deals: "Affaires",
      rate: "60,0 %",
      cost: "2 709",
    },
  ])("each sheet opens and shows its answers $query", async ({ query, months, calls, deals, rate, cost }) => {
    const page = await open(query);
    expect(await shown(page, "B5")).toBe("500");
    await openSheet(page, months);
    expect(await shown(page, "D28")).toMatch(/^●/);
    await openSheet(page, calls);
    expect(await shown(page, "J11")).toBe(rate);
    expect(await type(page, "F6", "=F3+F4")).toBe("26");
    await openSheet(page, deals);
    expect(await shown(page, "D48")).toBe(cost);
    expect(await shown(page, "I5")).toMatch(/^(Price|Prix)$/);
    expect((visit as Visit).complaints).toEqual([]);
  });

  it("I ask why of the cell I am in: the panel beside it draws the chart and says the rule", async () => {
    const page = await open("?lang=fr");
    await openSheet(page, "24 mois");
    await type(page, "H20", "=KPI_TREND(B2:B25)");
    await select(page, "H20");
    await page.getByRole("button", { name: "Pourquoi\u00a0?" }).click();
    await page.locator(".why svg .ring").first().waitFor();
    expect(await page.locator(".why").innerText()).toContain("cherchez la cause");
    await type(page, "H21", "=COCA(SUM(B2:B3);0)");
    // The panel follows the selection by itself.
    await select(page, "H21");
    await page.locator(".why .problem").waitFor();
    expect(await page.locator(".why .problem").innerText()).toContain("aucun client gagné");
    expect((visit as Visit).complaints).toEqual([]);
  });

  it("it asks nothing of another computer, and complains of nothing", async () => {
    const page = await open();
    await openSheet(page, "24 months");
    await page.locator(".o-figure canvas").first().waitFor();
    await type(page, "H20", "=COCA(1,0)");
    const { requests, complaints } = visit as Visit;
    expect(requests.filter((request) => !request.startsWith(driven.address) && !/^(data|blob):/.test(request))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
  });

  it("it opens on the cell that waits for a formula, with the top of the sheet in view", async () => {
    const page = await open();
    expect(await page.evaluate(() => window.model?.getters.getActivePosition())).toMatchObject({ col: 1, row: 6 });
    expect(await page.evaluate(() => window.model?.getters.getActiveSheetScrollInfo())).toMatchObject({
      scrollX: 0,
      scrollY: 0,
    });
  });

  it("it proposes our formula and explains the argument I am writing", async () => {
    const page = await open();
    await select(page, "B7");
    await page.keyboard.type("=COC", { delay: 50 });
    const proposals = page.locator(".o-autocomplete-dropdown");
    await proposals.getByText("What one new customer cost", { exact: false }).waitFor();
    // A finger stays on a key longer than a frame; where it does not, the spreadsheet misplaces the cursor.
    await page.keyboard.down("Tab");
    await drawn(page);
    await page.keyboard.up("Tab");
    await page.keyboard.type("B10,");
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".o-formula-assistant-focus")].some((argument) =>
        argument.textContent?.includes("customers"),
      ),
    );
  });

  it("it offers the words that an argument takes", async () => {
    const page = await open();
    await openSheet(page, "24 months");
    await select(page, "H20");
    await page.keyboard.type("=KPI_TREND(B2:B25,");
    const proposals = page.locator(".o-autocomplete-dropdown");
    await proposals.getByText('"decrease"').waitFor();
  });

  it("I point at an error and read what to do", async () => {
    const page = await open();
    expect(await type(page, "B7", "=COCA(50000,0)")).toBe("#N/A");
    expect(await sentenceOn(page, "B7")).toContain("COCA: no customers were won");
  });

  it("in French I type semicolons and decimal commas, and read French", async () => {
    const page = await open("?lang=fr");
    expect(await page.title()).toContain("bac à sable");
    expect(await page.getAttribute("html", "lang")).toBe("fr");
    expect(await type(page, "B7", "=COCA(50000;15)")).toBe("3 333,33");
    expect(await type(page, "C7", "12,5")).toBe("12,5");
    expect(await type(page, "C8", "=COCA(C7;1)")).toBe("12,50");
    expect(await type(page, "D7", "=COCA(50000;0)")).toBe("#N/A");
    expect(await sentenceOn(page, "D7")).toContain("aucun client gagné");
    expect(await type(page, "D9", "=COCA(50000)")).toBe("#BAD_EXPR");
    expect(await sentenceOn(page, "D9")).toContain("COCA attend au moins 2 argument(s)");
  });

  it("in French every menu speaks French", async () => {
    const page = await open("?lang=fr");
    for (const menu of await page.locator(".o-topbar-menu").all()) {
      await menu.click();
      await page.locator(".o-menu-item").first().waitFor();
      await page.keyboard.press("Escape");
    }
    await page.mouse.click(...(Object.values(await placeOf(page, "C7")) as [number, number]), { button: "right" });
    await page.locator(".o-menu-item", { hasText: "Coller" }).first().waitFor();
    expect(await page.evaluate(() => [...(window.untranslated ?? [])])).toEqual([]);
  });

  it("«Insert» writes into the active cell, and never over something", async () => {
    const page = await open();
    await page.locator("#panel summary").first().click();
    const insert = page.getByRole("button", { name: "Insert =COCA(50000,15)" });
    const status = page.locator("#panel .status").first();
    await insert.click();
    expect(await shown(page, "B7")).toBe("3,333.33");
    expect(await status.textContent()).toBe("Inserted in B7.");
    await select(page, "B10");
    await insert.click();
    expect(await shown(page, "B10")).toBe("50,000");
    expect(await status.textContent()).toContain("B10 isn't empty");
  });

  it("«Insert» points to the right sheet from the other one", async () => {
    const page = await open();
    await page.locator("#panel summary").first().click();
    await select(page, "C7");
    await page.getByRole("button", { name: "Insert =KPI_TREND(B2:B25)" }).click();
    expect(await shown(page, "C7")).toBe("● Better than usual");
    for (const [cell, formula, answer] of [
      ["D7", "=SALES_CYCLE(B5:B15,C5:C15)", "35.0"],
      ["C8", "=AB_SAMPLE_SIZE(F3/B3,F4/B4)", "30,797"],
    ] as const) {
      await select(page, cell);
      await page.getByRole("button", { name: `Insert ${formula}` }).click();
      expect(await shown(page, cell)).toBe(answer);
    }
  });

  it("the keyboard reaches the panel, and what I type there stays out of the grid", async () => {
    const page = await open();
    const language = page.getByRole("link", { name: "Français" });
    await language.focus();
    // The folded list of what to try comes first, then its buttons.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = () =>
      page.evaluate(() => document.getElementById("panel")?.shadowRoot?.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toBe("Insert =COCA(50000,15)");
    await page.keyboard.press("Enter");
    expect(await page.locator("#panel .status").first().textContent()).toContain("B7");
    await language.click();
    await page.waitForFunction(() => document.documentElement.lang === "fr");
  });

  it("F6 leads from the grid to the panel, on to the strip and back, each time to where I was", async () => {
    const page = await open();
    await select(page, "B10");
    const at = (): Promise<(string | undefined)[]> =>
      page.evaluate(() => {
        const focused = document.activeElement;
        const within = focused?.shadowRoot?.activeElement;
        return [focused?.closest("#panel, #above, #spreadsheet")?.id, within?.textContent?.trim()];
      });
    expect((await at())[0]).toBe("spreadsheet");
    await page.keyboard.press("F6");
    expect(await at()).toEqual(["panel", "KPIs"]);
    await page.keyboard.press("Tab");
    expect(await at()).toEqual(["panel", "This month"]);
    await page.keyboard.press("F6");
    expect(await at()).toEqual(["above", "New workbook"]);
    await page.keyboard.press("F6");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => window.model?.getters.getActivePosition())).toMatchObject({ col: 1, row: 10 });
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("Shift+F6");
    expect(await at()).toEqual(["panel", "This month"]);
    expect(await page.locator("#panel .about").textContent()).toContain("F6 moves from the grid to the panel");
    expect(
      await page.getByRole("complementary", { name: "Panel of SMART KPI" }).getAttribute("aria-keyshortcuts"),
    ).toBe("F6");
  });

  it("at 400 % the panel lies below the grid, and nothing lies beside the screen", async () => {
    for (const query of ["", "?lang=fr"]) {
      const page = await open(query, { width: 320, height: 256 });
      expect(await page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollWidth])).toEqual([0, 0, 320]);
      const [grid, panel] = await Promise.all([
        page.locator(".o-grid").boundingBox(),
        page.locator("#panel").boundingBox(),
      ]);
      expect(grid?.height).toBeGreaterThan(60);
      expect(panel?.y).toBeGreaterThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0));
      await page.keyboard.press("F6");
      const start = page.getByRole("button", { name: query === "" ? words.startBook.en : words.startBook.fr });
      await start.focus();
      await expect.poll(async () => (await start.boundingBox())?.y).toBeLessThan(256);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length > 6);
      await page.context().close();
    }
  });

  it("I see where a KPI book is started without scrolling, in both languages", async () => {
    for (const query of ["", "?lang=fr"]) {
      const page = await open(query, { width: 1280, height: 720 });
      const start = page.getByRole("button", { name: query === "" ? words.startBook.en : words.startBook.fr });
      await start.waitFor();
      const box = await start.boundingBox();
      expect((box?.y ?? 720) + (box?.height ?? 0)).toBeLessThan(720);
      await page.context().close();
    }
  });

  it("I begin with an empty workbook, in my notation, and go back to the one before", async () => {
    const page = await open("?lang=fr");
    await page.getByRole("button", { name: "Nouveau classeur" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length === 1);
    expect(await page.locator("#above .said p").textContent()).toContain("Un classeur vide");
    expect(await page.locator(".o-sheet").textContent()).toContain("Feuille1");
    expect(await type(page, "B2", "=COCA(50000;15)")).toBe("3 333,33");
    await page.getByRole("button", { name: "Revenir au classeur précédent" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".o-sheet").length === 6);
  });

  it("I start a KPI book beside the sample, find it again after a reload, and start over", async () => {
    const page = await open();
    const titles = () => page.locator(".o-sheet").allTextContents();
    const before = await titles();
    await page.getByRole("button", { name: "Create a KPI workbook" }).click();
    await page.waitForFunction((count) => document.querySelectorAll(".o-sheet").length > count, before.length);
    expect((await titles()).map((title) => title.trim())).toEqual(
      expect.arrayContaining(["KPIs", "Results", "Actions"]),
    );
    await page.waitForFunction(() => localStorage.getItem("smart-kpi-playground-en")?.includes("kpi_definitions"));
    await page.reload();
    await page.waitForFunction(() => window.model !== undefined);
    expect((await titles()).map((title) => title.trim())).toContain("KPIs");
    await page.getByRole("button", { name: "Start over with the sample" }).click();
    await page.waitForFunction((count) => document.querySelectorAll(".o-sheet").length === count, before.length);
  });

  it("on a narrow window the panel goes below the grid", async () => {
    const page = await open("", { width: 600, height: 800 });
    const [grid, panel] = await Promise.all([
      page.locator("#spreadsheet").boundingBox(),
      page.locator("#panel").boundingBox(),
    ]);
    expect(panel?.y).toBeGreaterThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0) - 1);
    expect(panel?.width).toBe(600);
  });

  it("on a phone the sheet begins at its first letter, a finger inserts a formula, and nothing lies beside the screen", async () => {
    const page = await open("", { width: 390, height: 844, phone: true });
    await drawn(page);
    expect(await page.evaluate(() => window.model?.getters.getActiveSheetScrollInfo())).toMatchObject({
      scrollX: 0,
      scrollY: 0,
    });
    await page.locator("#panel summary").first().tap();
    await page.locator("#panel").getByRole("button", { name: "Insert" }).first().tap();
    await expect.poll(() => shown(page, "B7")).toBe("3,333.33");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it("where the spreadsheet cannot load, a sentence says so", async () => {
    const context = await driven.browser.newContext();
    const page = await context.newPage();
    await page.route("**/o_spreadsheet.xml", (route) => route.abort());
    await page.goto(`${driven.address}?lang=fr`);
    expect(await page.getByRole("alert").textContent()).toContain("Le tableur n'a pas pu démarrer");
    await context.close();
  });
});

describe("npm start", () => {
  let started: ChildProcess | undefined;
  let blocker: Server | undefined;

  afterEach(() => {
    if (started?.exitCode === null && started.pid) process.kill(-started.pid, "SIGKILL");
    blocker?.close();
  });

  it("takes the next port where one is taken, prints both addresses and ends quietly on Ctrl+C", async () => {
    blocker = createServer();
    await new Promise<void>((resolve) => blocker?.listen(0, "127.0.0.1", resolve));
    const taken = (blocker.address() as AddressInfo).port;
    const root = fileURLToPath(new URL("../..", import.meta.url));
    // As npm runs it, and a signal to the whole group: what a terminal does on Ctrl+C.
    const command = ["--import", "tsx", "tools/serve-playground.ts", "--built", `--port=${taken}`];
    started = spawn(process.execPath, command, { cwd: root, detached: true });
    let said = "";
    let complained = "";
    started.stderr?.on("data", (data) => {
      complained += data;
    });
    await new Promise<void>((resolve, reject) => {
      started?.on("exit", () => reject(new Error(complained)));
      started?.stdout?.on("data", (data) => {
        said += data;
        if (said.includes("lang=fr")) resolve();
      });
    });
    const [, port] = said.match(/http:\/\/127\.0\.0\.1:(\d+)\//) ?? [];
    expect(Number(port)).toBeGreaterThan(taken);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(await response.text()).toContain("<title>SMART KPI");
    const ended = new Promise((resolve) => started?.removeAllListeners("exit").on("exit", resolve));
    process.kill(-(started.pid as number), "SIGINT");
    expect(await ended).toBe(0);
    expect(complained).toBe("");
  });
});
