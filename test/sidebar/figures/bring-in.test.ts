import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Ask } from "../../../core/book/figures/table.ts";
import { codeKey } from "../../../core/book/kpi/codes.ts";
import type { Snapshot } from "../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../core/book/tables/read.ts";
import { inBrowser } from "../../in-browser.ts";
import { findChromium } from "../../playground/chromium.ts";
import { openPanel, servePanel } from "../page.ts";

/** Files of real shape through the panel: chosen, asked about, written. */

interface Case {
  readonly id: string;
  readonly file: string;
  readonly ask: Ask;
  readonly right: readonly { readonly month: string; readonly value: number | null }[] | null;
}

const folder = "test/oracles/exports";
const cases = JSON.parse(readFileSync(`${folder}/cases.json`, "utf8")) as Case[];
const chromium = findChromium();

/** Rates are computed by the book from their counts: they are not written. */
const counts = cases.filter(({ ask }) => ask.kpi.kind !== "rate");
const written = counts.filter(({ right }) => right !== null).slice(0, 14);
const asked = counts.filter(({ right }) => right === null).slice(0, 4);

describe.skipIf(!chromium)("figures that are brought in through the panel", { timeout: 60_000 }, () => {
  const driven = inBrowser(() => servePanel());

  async function choose(page: Page, label: string, value: string): Promise<void> {
    const select = page.getByLabel(label).first();
    const options = await select
      .locator("option")
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    const found = options.find((option) => option === value || option.startsWith(value));
    if (found === undefined) throw new Error(`${label} offers ${options}, not ${value}`);
    await select.selectOption(found);
  }

  async function opened({ file, ask }: Pick<Case, "file" | "ask">): Promise<Page> {
    const { code, name, kind, unit } = ask.kpi;
    const page = await openPanel(driven.browser, driven.address, {
      book: "named",
      kpis: [{ code, name, kind, unit: unit || "units" }],
    });
    await page.getByRole("button", { name: "Bring in figures" }).first().click();
    await page.locator("input[type=file]").setInputFiles(`${folder}/files/${file}`);
    await page.getByRole("heading", { name: "What was understood" }).waitFor();
    await page.locator("summary", { hasText: "Change" }).first().click();
    if (ask.column != null) await choose(page, "Column ", ask.column);
    if (ask.aggregate && ask.aggregate !== "none") await choose(page, "Several lines for a month", ask.aggregate);
    if (ask.filter) await choose(page, "Only lines where", ask.filter.column);
    if (ask.filter && "equals" in ask.filter) await page.getByLabel("equals (blank").fill(ask.filter.equals);
    if (ask.dateColumn != null) await choose(page, "Months", ask.dateColumn);
    return page;
  }

  const bookOf = async (page: Page) => readBook((await page.evaluate("window.host.book")) as Snapshot);

  async function figuresOf(page: Page, code: string): Promise<Record<string, number>> {
    const book = await bookOf(page);
    const results = book.kpis.get(codeKey(code))?.results ?? [];
    return Object.fromEntries(
      book.months.flatMap((month, at) => {
        const value = results[at]?.value ?? null;
        return value === null ? [] : [[month, value]];
      }),
    );
  }

  it.each(written)("are written as they are right: $id", async (each) => {
    const page = await opened(each);
    expect(await page.locator(".question").allInnerTexts()).toEqual([]);
    await page.getByRole("button", { name: /^Write \d+ figures?$/ }).click();
    // Months to come, for the panel's today, are pointed at before they are written.
    const again = page.getByRole("button", { name: "Save anyway" });
    if (await again.isVisible()) await again.click();
    await page.getByRole("heading", { name: "What was understood" }).waitFor({ state: "detached" });
    const { months } = await bookOf(page);
    const right = (each.right ?? []).filter(({ month, value }) => value !== null && months.includes(month));
    const found = await figuresOf(page, each.ask.kpi.code);
    expect(Object.keys(found)).toEqual(right.map(({ month }) => month));
    for (const { month, value } of right) expect(found[month]).toBeCloseTo(value as number, 6);
    await page.context().close();
  });

  it.each(asked)("are asked about, and not written before the answer: $id", async (each) => {
    const page = await opened(each);
    expect(await page.locator(".question").count()).toBeGreaterThan(0);
    expect(await page.getByRole("button", { name: /^Write/ }).isDisabled()).toBe(true);
    await page.context().close();
  });

  it("come from a pasted table of several KPIs, or from a sheet of the workbook", async () => {
    const page = await openPanel(driven.browser, driven.address, { lang: "fr", book: "sample" });
    const open = () => page.getByRole("button", { name: "Reprendre des chiffres" }).first().click();
    const write = async () => {
      await page.getByRole("button", { name: "Écrire 2 chiffres" }).click();
      await page.getByRole("heading", { name: "Ce qui a été compris" }).waitFor({ state: "detached" });
    };
    await open();
    await page.getByLabel("Tableau collé").fill("Mois;Leads;Churn\n01/09/26;195;12\n");
    await write();
    expect((await figuresOf(page, "LEADS"))["2026-09"]).toBe(195);
    expect((await figuresOf(page, "CHURN"))["2026-09"]).toBe(12);

    await open();
    await page.getByRole("button", { name: "Choisir une feuille" }).click();
    await page.getByLabel("Feuille", { exact: true }).selectOption("GA4");
    await write();
    expect(await figuresOf(page, "LEADS")).toMatchObject({ "2026-01": 20, "2026-02": 15 });
    await page.context().close();
  });

  it("are read in the same way next month, with one confirming click", async () => {
    const page = await openPanel(driven.browser, driven.address, { book: "sample" });
    const paste = async (text: string) => {
      await page.getByRole("button", { name: "Bring in figures" }).first().click();
      await page.getByLabel("Pasted table").fill(text);
    };
    await paste("Week,Foo,Bar\n2026-08-03,20,5\n2026-08-10,22,6\n");
    await page.getByLabel("Foo (20").selectOption({ label: "Leads" });
    for (const question of await page.locator(".question button").all()) await question.click();
    await page.getByRole("button", { name: /^Write \d figure/ }).click();
    await page.getByRole("heading", { name: "What was understood" }).waitFor({ state: "detached" });
    expect((await figuresOf(page, "LEADS"))["2026-08"]).toBe(42);

    await paste("Week,Foo,Bar\n2026-09-07,30,5\n2026-09-14,12,6\n");
    await page.getByText("Same table as on 12 October 2026").waitFor();
    await page.getByRole("button", { name: "Write 1 figure" }).click();
    await page.getByRole("heading", { name: "What was understood" }).waitFor({ state: "detached" });
    expect((await figuresOf(page, "LEADS"))["2026-09"]).toBe(42);
    await page.context().close();
  });

  it("that cannot be read stay in the field, with a sentence", async () => {
    const page = await openPanel(driven.browser, driven.address, { book: "sample" });
    await page.getByRole("button", { name: "Bring in figures" }).first().click();
    await page.getByLabel("Pasted table").fill('Month,Leads\n"unclosed,12\n');
    await page.locator(".bring-in .problem, .bring-in .question").first().waitFor();
    expect(await page.getByLabel("Pasted table").inputValue()).toContain("unclosed");
    expect(await page.getByRole("button", { name: /^Write/ }).isDisabled()).toBe(true);
    await page.context().close();
  });
});
