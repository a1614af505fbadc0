import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { monthAfter } from "../../../core/base/months.ts";
import { objectives, withCounts } from "../../../core/book/library/entry.ts";
import { library } from "../../../core/book/library/index.ts";
import { words as shared } from "../../../sidebar/base/words.ts";
import { kpisWords } from "../../../sidebar/kpis/words.ts";
import { answerWords, explainKpi, figuresSaved, monthWordsOf, recordFigures } from "../../../sidebar/month/words.ts";
import { reviewWords } from "../../../sidebar/month/words-review.ts";
import { kpisSaved, quickStartWords } from "../../../sidebar/quick-start/words.ts";
import { findChromium, launch } from "../../playground/chromium.ts";
import type {} from "../demo-page.ts";
import { type Look, openPanel, servePanel } from "../page.ts";

declare global {
  interface Window {
    presses: number;
  }
}

/**
 * How many clicks the work of a month costs, counted by the browser. Fields are reached with the tab key and filled
 * with the keyboard.
 */

const chromium = findChromium();

describe.skipIf(!chromium)("the clicks that it takes", () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    ({ server, address } = await servePanel());
    browser = await launch(chromium as string);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** The panel, with its presses counted: a click on a label is one, though its field hears of it too. */
  async function opened(look: Look): Promise<Page> {
    const page = await openPanel(browser, address, look);
    await page.evaluate(() => {
      window.presses = 0;
      document.addEventListener("pointerdown", () => window.presses++, true);
    });
    return page;
  }

  /** How many clicks since it was asked last. */
  async function clicksOf(page: Page, what: string): Promise<number> {
    const count = await page.evaluate(() => window.presses);
    await page.evaluate(() => {
      window.presses = 0;
    });
    console.log(`${what}: ${count}`);
    return count;
  }

  const press = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole("button", { name, exact: typeof name === "string" }).click();

  /** Reaches a field by its label with the tab key, and types. */
  async function type(page: Page, label: string, text: string): Promise<void> {
    for (let tabs = 0; tabs < 80; tabs++) {
      const [found, kind] = await page.evaluate(() => {
        const field = document.activeElement as HTMLInputElement | null;
        return [field?.labels?.[0]?.textContent?.trim() ?? "", field?.type ?? ""];
      });
      if (!found.startsWith(label) || kind === "radio") {
        await page.keyboard.press("Tab");
        continue;
      }
      // A day is typed into three parts, in the order of the browser's language.
      if (kind === "date") await page.locator(":focus").fill(text);
      else await page.keyboard.insertText(text);
      return;
    }
    throw new Error(`The tab key does not reach ${label}.`);
  }

  it("at most 20 for five KPIs with owners, targets, 18 months and a first action, from an empty file", async () => {
    const page = await opened({});
    await press(page, shared.startBook.en);
    await press(page, kpisWords.quickStart.en);
    await page.getByText(objectives.leads.en, { exact: true }).click();
    await press(page, shared.next.en);
    const chosen = library.filter(({ objective, role }) => objective === "leads" && role === "kpi").slice(0, 5);
    for (const { name } of chosen) await page.locator("label", { hasText: name.en }).first().click();
    await press(page, shared.next.en);
    await type(page, quickStartWords.owner.en, "Anna");
    for (let target = 0; target < 5; target++) {
      await type(page, "Target", "30");
      await page.keyboard.press("Tab");
    }
    await press(page, shared.next.en);
    const counts = withCounts(library, chosen).filter(({ kind }) => kind !== "rate");
    const months = [...Array(18)].map((_, month) => [
      monthAfter("2025-03", month),
      ...counts.map(() => 100 + ((month * 3) % 7)),
    ]);
    const table = [["Month", ...counts.map(({ code }) => code)], ...months].map((row) => row.join("\t")).join("\n");
    await type(page, "Pasted table", table);
    await expect.poll(() => page.locator("main").innerText()).toContain(`${18 * counts.length} figures are ready`);
    await press(page, shared.next.en);
    await type(page, quickStartWords.action.en, "Call the thirty restaurants of last year");
    await type(page, quickStartWords.why.en, "Nobody called them");
    await type(page, quickStartWords.due.en, "2026-11-30");
    await press(page, shared.save.en);
    await page.getByText(kpisSaved(5).en).waitFor();
    expect(await clicksOf(page, "Five KPIs with all that belongs to them")).toBeLessThanOrEqual(20);
    const { definitions, actions } = await page.evaluate(() => window.host.book.tables);
    expect(
      definitions?.cells
        .slice(1)
        .flat()
        .filter((cell) => cell === "Anna"),
    ).toHaveLength(5);
    expect(actions?.cells.slice(1).flat()).toContain("Nobody called them");
    await page.context().close();
  });

  it("at most 6 for a month of seven figures", async () => {
    const names = ["Leads", "Orders", "Visits", "Calls", "Deals", "Returns", "Reviews"];
    const kpis = names.map((name) => ({
      ...{ name, code: name.toUpperCase(), role: "kpi", kind: "flow", unit: "units", direction: "increase" },
      ...{ target: 10, targetAppliesTo: "each-month", start: "2026-01", frequency: "monthly" },
    }));
    const page = await opened({ book: "named", kpis });
    await press(page, shared.month.en);
    await press(page, recordFigures(7).en);
    for (const name of names) await type(page, `${name} (units)`, "12");
    await press(page, monthWordsOf.saveFigures.en);
    await page.getByText(figuresSaved(7).en).waitFor();
    expect(await clicksOf(page, "A month of seven figures")).toBeLessThanOrEqual(6);
    await page.context().close();
  });

  it("at most 5 to explain a bad KPI, one for the page, one for the message", async () => {
    const page = await opened({ book: "sample" });
    const figures = [
      { code: "LEADS", month: "2026-09", value: 20 },
      { code: "CHURN", month: "2026-09", value: 45 },
    ];
    await page.evaluate((given) => window.host.perform("bring-in-figures", { figures: given }), figures);
    await press(page, shared.month.en);
    await press(page, explainKpi("Leads").en);
    await page.getByText(answerWords.action.en).click();
    await type(page, answerWords.why.en, "The fair was cancelled");
    await type(page, answerWords.what.en, "Book the next one");
    await type(page, answerWords.due.en, "2026-11-30");
    await press(page, answerWords.save.en);
    await page.getByText(answerWords.saved.en).waitFor();
    expect(await clicksOf(page, "A bad KPI explained")).toBeLessThanOrEqual(5);
    await press(page, monthWordsOf.openPage.en);
    await page.getByText(reviewWords.pageMade.en).waitFor();
    expect(await clicksOf(page, "The page")).toBe(1);
    await press(page, monthWordsOf.copyMessage.en);
    await page.getByText(monthWordsOf.allDone.en).waitFor();
    expect(await clicksOf(page, "The message")).toBe(1);
    await page.context().close();
  });
});
