import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { monthAfter } from "../../../core/base/months.ts";
import { withCounts } from "../../../core/book/library/entry.ts";
import { library } from "../../../core/book/library/index.ts";
import { growingMonths } from "../../../core/formulas/engine/trend-examples.ts";
import { inBrowser } from "../../in-browser.ts";
import { findChromium } from "../../playground/chromium.ts";
import type {} from "../demo-page.ts";
import { type Look, openPanel, servePanel } from "../page.ts";

const chromium = findChromium();

const words = {
  en: {
    month: "This month",
    formulas: "Formulas",
    start: "Create a KPI workbook",
    quick: "Quick start",
    next: "Next",
    save: "Save",
    answer: "Save the answer",
  },
  fr: {
    month: "Ce mois",
    formulas: "Formules",
    start: "Créer un classeur de KPI",
    quick: "Démarrage rapide",
    next: "Suivant",
    save: "Enregistrer",
    answer: "Enregistrer la réponse",
  },
} as const;

describe.skipIf(!chromium)("the panel in a browser", () => {
  const driven = inBrowser(() => servePanel());
  let page: Page | undefined;

  afterEach(async () => {
    await page?.context().close();
    page = undefined;
  });

  async function open(look: Look = {}): Promise<Page> {
    page = await openPanel(driven.browser, driven.address, look);
    return page;
  }
  /** Texts with ordinary spaces. */
  const plain = (text: string): string => text.replace(/\u00a0/g, " ");
  const said = (): Promise<string> => (page as Page).getByRole("status").innerText().then(plain);
  const main = (): Promise<string> => (page as Page).locator("main").innerText().then(plain);
  const button = (name: string) => (page as Page).getByRole("button", { name, exact: true });

  describe("formulas", () => {
    it.each([
      ["en", "CAC", "COCA"],
      ["en", "conversion rate", "CONVERSION_RATE"],
      ["fr", "CAC", "COCA"],
      ["fr", "taux de transformation", "CONVERSION_RATE"],
      ["en", "taux de transformation", "CONVERSION_RATE"],
    ] as const)("in %s, «%s» finds %s", async (lang, query, name) => {
      const page = await open({ lang });
      await button(words[lang].formulas).click();
      await page.getByRole("searchbox").fill(query);
      await expect.poll(() => page.locator("summary code").allInnerTexts()).toContain(name);
      await expect.poll(() => page.locator("summary").count()).toBeLessThan(12);
    });

    it("a word that matches nothing says so", async () => {
      const page = await open();
      await button("Formulas").click();
      await page.getByRole("searchbox").fill("zebra");
      await expect.poll(() => page.locator(".count").innerText()).toContain("No formula matches “zebra”");
    });

    it("an example with single values goes into the active cell, in English with commas", async () => {
      const page = await open({ lang: "fr" });
      await button("Formules").click();
      await page.getByRole("searchbox").fill("COCA");
      await page.locator("summary").first().click();
      await page.getByRole("button", { name: "Insérer =COCA(50000;15)" }).click();
      await expect.poll(said).toBe("Insérée en B7.");
      await expect.poll(() => page.evaluate(() => window.host.cells.get("B7"))).toBe("=COCA(50000,15)");
    });

    it("an insert never overwrites: the sentence is next to the button", async () => {
      const page = await open();
      await button("Formulas").click();
      await page.getByRole("searchbox").fill("COCA");
      await page.locator("summary").first().click();
      const insert = page.getByRole("button", { name: "Insert =COCA(50000;15)" });
      await insert.click();
      await expect.poll(said).toBe("Inserted in B7.");
      await insert.click();
      await expect.poll(() => page.locator("figure .problem").first().innerText()).toContain("B7 isn't empty");
      await expect.poll(said).toContain("B7 isn't empty");
    });

    it("an example with ranges is copied: its cells would be different ones", async () => {
      const page = await open();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await button("Formulas").click();
      await page.getByRole("searchbox").fill("KPI_TREND");
      await page.locator("summary").first().click();
      await expect.poll(() => page.locator("details[open] [data-insert]").count()).toBe(0);
      await page.locator("[data-copy]").first().click();
      await expect.poll(said).toContain("Copied.");
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^=KPI_TREND\(A2:/);
    });
  });

  describe("KPIs", () => {
    it.each(["en", "fr"] as const)(
      "quick start in %s: five KPIs with 24 months each, from an empty file",
      async (lang) => {
        const page = await open({ lang });
        const started = performance.now();
        let clicks = 0;
        const click = async (locator: ReturnType<Page["locator"]>): Promise<void> => {
          clicks++;
          await locator.click();
        };
        await click(button(words[lang].start));
        await click(button(words[lang].quick));
        await click(page.getByRole("radio").nth(2));
        await click(button(words[lang].next));
        for (let index = 0; index < 5; index++) await click(page.getByRole("checkbox").nth(index));
        await click(button(words[lang].next));
        await page.getByRole("combobox").first().fill("Anna");
        for (const field of await page.locator("input[inputmode=decimal]").all()) await field.fill("30");
        await click(button(words[lang].next));
        const chosen = library.filter(({ objective, role }) => objective === "leads" && role === "kpi").slice(0, 5);
        const codes = withCounts(library, chosen).filter(({ kind }) => kind !== "rate");
        const rows = [...Array(24)].map((_, month) => [
          monthAfter("2024-10", month),
          // The same for all: no rate of two of them is above 100%.
          ...codes.map(() => 100 + ((month * 3) % 7)),
        ]);
        const table = [["Month", ...codes.map(({ code }) => code)], ...rows];
        await page.locator(".bring-in textarea").fill(table.map((row) => row.join("\t")).join("\n"));
        await expect.poll(main).toContain(String(24 * codes.length));
        await click(button(words[lang].next));
        await click(button(words[lang].save));
        await expect.poll(said).toContain("5 KPI");
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`Quick start in ${lang}: ${clicks} clicks, ${seconds} s by machine.`);
        expect(clicks).toBeLessThanOrEqual(14);
        await expect.poll(() => page.locator(".kpis > li .score").count()).toBe(5);
        const results = await page.evaluate(() => window.host.book.tables.results?.cells ?? []);
        const months = results.filter((row) => row.slice(1).some((cell) => typeof cell === "number"));
        expect(months).toHaveLength(24);
      },
    );

    it("quick start accepts past months as one table, and a source that leaves nothing to measure", async () => {
      const page = await open();
      await button("Create a KPI workbook").click();
      await button("Quick start").click();
      await page.getByLabel("Generate leads").check();
      await button("Next").click();
      for (const name of [/^Leads /, /^Qualification rate /]) await page.getByRole("checkbox", { name }).check();
      await button("Next").click();
      await page.getByLabel("Source").first().fill("CRM");
      await page.getByLabel("Where to find the figure").first().fill("Reports › Leads");
      await button("Next").click();
      const months = [...Array(7)].map((_, index) => `2026-0${index + 1}\t${40 + index}\t${10 + index}\t5`);
      await page.getByLabel("Pasted table").fill(["Month\tLeads\tqualified leads\tVisits", ...months].join("\n"));
      await expect.poll(main).toContain("14 figures are ready");
      await expect.poll(() => page.getByText("7 months, January 2026 to July 2026").count()).toBe(2);
      await expect.poll(() => page.getByText("Columns without a KPI").count()).toBe(0);
      await button("Next").click();
      await button("Save").click();
      await expect.poll(said).toContain("2 KPIs");
      const rows = await page.evaluate(() => window.host.book.tables.results?.cells ?? []);
      expect(rows.filter((row) => row.slice(1).some((cell) => typeof cell === "number"))).toHaveLength(7);
      await page.getByRole("button", { name: "Edit Qualification rate" }).click();
      await expect.poll(() => page.getByRole("button", { name: /^Measurable/ }).innerText()).toContain("✔");
    });

    it("quick start does not continue with past months it cannot read", async () => {
      const page = await open({ lang: "fr" });
      await button("Créer un classeur de KPI").click();
      await button("Démarrage rapide").click();
      await page.getByLabel("Générer des leads").check();
      await button("Suivant").click();
      for (const name of [/^Leads Nouvelles/, /^Leads qualifiés/])
        await page.getByRole("checkbox", { name }).first().check();
      await button("Suivant").click();
      await button("Suivant").click();
      const table = page.getByLabel("Tableau collé");
      await table.fill("Mois;Leads\nJanv;1 010\nFévr;1 105");
      await button("Suivant").click();
      await expect.poll(said).toBe("Corrigez ou effacez ce qui est illisible.");
      await expect.poll(() => table.inputValue()).toContain("1 105");
      await table.fill("");
      await button("Suivant").click();
      await expect.poll(main).toContain("Une première action");
    });

    it("quick start points at past months that are still to come, and asks what is usual", async () => {
      const page = await open();
      await button(words.en.start).click();
      await button("Quick start").click();
      await page.getByLabel("Generate leads").check();
      await button("Next").click();
      await page.getByRole("checkbox", { name: /^Leads / }).check();
      await button("Next").click();
      await button("Next").click();
      const months = growingMonths.slice(0, 20).map((value, at) => `${monthAfter("2025-02", at)}\t${value}`);
      const table = page.getByLabel("Pasted table");
      await table.fill(["Month\tLeads", ...months, "2026-12\t200"].join("\n"));
      await expect.poll(main).toContain("December 2026 is still to come.");
      await button("Next").click();
      await expect.poll(() => main()).toContain("If it is right, press again.");
      await table.fill(["Month\tLeads", ...months].join("\n"));
      await expect.poll(main).toContain("Over 20 months");
      await page.getByLabel("What is usual").selectOption({ label: "Steady growth or fall" });
      await button("Next").click();
      await page.getByLabel("Action", { exact: true }).fill("Call them");
      await button("Save").click();
      // A first action says all that it lacks at once.
      await expect
        .poll(() => page.locator(".field .problem").allInnerTexts())
        .toEqual(["Say why the figure is what it is.", "Name the person who does it.", "Say when it is due."]);
      await page.getByLabel("Action", { exact: true }).fill("");
      await button("Save").click();
      await expect.poll(said).toContain("The KPI is saved.");
      const usual = await page.evaluate(() => {
        const [heads = [], row = []] = window.host.book.tables.definitions?.cells ?? [];
        return row[heads.indexOf("What is usual")];
      });
      expect(usual).toBe("Steady growth or fall");
    });

    it("a sixth KPI is advised against once, above the list", async () => {
      const page = await open({ book: "named", names: ["A", "B", "C", "D", "E", "F"] });
      await expect.poll(() => main()).toContain("There are 6 KPIs. Keep the 5 that matter most");
      for (const more of await page.locator(".kpis details > summary").all()) await more.click();
      await expect.poll(async () => (await main()).match(/6 KPIs/g)).toHaveLength(1);
    });

    it("each view begins at its heading, which has the focus, and a new book at its KPIs", async () => {
      const page = await open();
      const heading = () => page.evaluate(() => [scrollY, document.activeElement?.tagName] as const);
      await expect.poll(() => heading()).toEqual([0, "BODY"]);
      await button("Formulas").click();
      await page.locator("summary").nth(40).scrollIntoViewIfNeeded();
      await expect.poll(async () => (await heading())[0]).toBeGreaterThan(500);
      await button("This month").click();
      await expect.poll(heading).toEqual([0, "H1"]);
      await button(words.en.start).click();
      await page.getByRole("button", { name: words.en.quick }).waitFor();
      await expect.poll(heading).toEqual([0, "H1"]);
    });

    it("figures of several KPIs are shown before they are written, and what cannot be read is asked about", async () => {
      const page = await open({ book: "sample" });
      await button("Bring in figures").click();
      await page.getByLabel("Pasted table").fill("Month\tchurn\tLEADS\n2026-08\t50\t41\n2026-09\t51\tmany");
      await expect.poll(main).toMatch(/was \d\d/);
      await expect.poll(() => main()).toContain("many");
      await button("Leave these lines out").click();
      await page.getByRole("button", { name: "Write 3 figures" }).click();
      await expect.poll(said).toContain("3 figures");
      const last = await page.evaluate(() => {
        const cells = window.host.book.tables.results?.cells ?? [];
        return cells.filter((row) => row.slice(1).some((cell) => typeof cell === "number")).slice(-2);
      });
      expect(last.map((row) => row.slice(1, 3))).toEqual([
        [41, 50],
        [null, 51],
      ]);
    });

    it("the KPIs of an objective are listed by effort and result, the most important first", async () => {
      const page = await open({ book: "named", names: ["Deals", "Calls", "Meetings"] });
      await page.evaluate(async () => {
        const answer = await window.host.snapshot();
        if (!("value" in answer)) return;
        const { definitions } = window.host.book.tables;
        const heads = definitions?.cells[0] ?? [];
        const at = (heading: string): number => heads.indexOf(heading);
        for (const [index, [group, priority]] of [
          ["Result", 1],
          ["Effort", 2],
          ["Effort", 1],
        ].entries()) {
          const row = definitions?.cells[index + 1] as unknown[];
          row[at("Company objective")] = "Win customers";
          row[at("Group")] = group;
          row[at("Priority")] = priority;
        }
      });
      await button("This month").click();
      await button("KPIs").click();
      await expect.poll(main).toContain("Efforts");
      const order = await page.locator("main h3, .kpis .name").allInnerTexts();
      expect(order).toEqual(["Efforts", "Meetings", "Calls", "Results", "Deals"]);
    });

    it("the counts of a rate are called by name, and one that is missing can be added", async () => {
      const page = await open({ book: "sample" });
      await button("Define your own").click();
      await page.getByLabel("Name").fill("Demo rate");
      await page.getByLabel("Type of figure").selectOption({ label: "Rate" });
      await page.getByLabel("Numerator").fill("Demos held");
      await page.getByLabel("Denominator").fill("leads");
      await expect.poll(main).toContain("No KPI or measure is called “Demos held”");
      await button("Add “Demos held” as a measure").click();
      await expect.poll(main).not.toContain("No KPI or measure is called");
      await button("Save").click();
      // The unit is missing: said at its field, with the focus there.
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
      await page.keyboard.type("%");
      await page.getByRole("button", { name: /^Attainable/ }).click();
      await page.getByLabel("Direction").selectOption("increase");
      await button("Save").click();
      await expect.poll(said).toContain("is saved");
      const rows = await page.evaluate(() => window.host.book.tables.definitions?.cells ?? []);
      const heads = rows[0] ?? [];
      const row = rows.find((each) => each[heads.indexOf("Name")] === "Demo rate") ?? [];
      expect([row[heads.indexOf("Numerator")], row[heads.indexOf("Denominator")]]).toEqual(["DEMOS", "leads"]);
    });

    it("one KPI of my own using only the keyboard, letter by letter", async () => {
      const page = await open({ book: "named" });
      const focused = () =>
        page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName);
      const to = async (name: string): Promise<void> => {
        for (let tabs = 0; tabs < 60; tabs++) {
          const [label, tag] = await page.evaluate(() => {
            const element = document.activeElement as HTMLInputElement | null;
            return [element?.labels?.[0]?.textContent ?? element?.textContent ?? "", element?.tagName ?? ""];
          });
          if (tag !== "BODY" && label.trim().startsWith(name)) return;
          await page.keyboard.press("Tab");
        }
        throw new Error(`The keyboard does not reach ${name}; it is at ${await focused()}.`);
      };
      const type = async (name: string, text: string): Promise<void> => {
        await to(name);
        await page.keyboard.type(text);
      };
      const press = async (name: string): Promise<void> => {
        await to(name);
        await page.keyboard.press("Enter");
      };
      await press("Define your own");
      await type("Name", "Cost of a lead");
      await type("What it measures", "Spend divided by leads.");
      await press("Next");
      await expect.poll(focused).toBe("Measurable");
      await type("Unit", "CHF");
      await type("Start value", "80");
      await type("Source", "Ledger");
      await press("Next");
      await expect.poll(focused).toBe("Attainable");
      await type("Direction", "Decrease");
      await type("Target", "60");
      await type("Owner", "Anna");
      // Back and forth without loss.
      await press("Back");
      await expect.poll(focused).toBe("Measurable");
      await expect.poll(() => page.getByLabel("Unit").inputValue()).toBe("CHF");
      await press("Next");
      await expect.poll(focused).toBe("Attainable");
      await press("Next");
      await expect.poll(focused).toBe("Relevant");
      await type("Company objective", "Win customers");
      await type("Decision it affects", "Shift budget");
      await press("Next");
      await expect.poll(focused).toBe("Time-bound");
      await type("Deadline", "June 2027");
      await expect
        .poll(async () => plain(await page.locator(".sentence").innerText()))
        .toContain("Lower Cost of a lead from CHF 80 to CHF 60 by 30 June 2027");
      await press("Save");
      await expect.poll(said).toBe("“Cost of a lead” is saved.");
      await page.locator(".name", { hasText: "Cost of a lead" }).waitFor();
    });

    it("what saving needs is shown next to its field", async () => {
      const page = await open({ book: "named" });
      await button("Define your own").click();
      await button("Save").click();
      await expect.poll(() => page.locator(".field .problem").first().innerText()).toContain("The name is missing");
    });

    it("a draft survives closing the panel", async () => {
      const page = await open({ book: "named" });
      await button("Define your own").click();
      await page.getByLabel("Name").fill("Half a thought");
      await page.reload();
      await button("Define your own").click();
      await expect.poll(() => page.getByLabel("Name").inputValue()).toBe("Half a thought");
      await button("Discard").click();
      await expect.poll(() => page.getByLabel("Name").inputValue()).toBe("");
    });

    it("a draft of one workbook is not offered in another", async () => {
      const page = await open({ book: "named" });
      await button("Define your own").click();
      await page.getByLabel("Name").fill("Half a thought");
      await page.goto(`${page.url()}&file=another`);
      await button("Define your own").click();
      await expect.poll(() => page.getByLabel("Name").inputValue()).toBe("");
    });

    it("a changed target asks why", async () => {
      const page = await open({ book: "sample" });
      await page.getByRole("button", { name: "Edit Leads" }).click();
      await page.getByRole("button", { name: /^Attainable/ }).click();
      await page.getByLabel("Target", { exact: true }).fill("50");
      await button("Save").click();
      await expect.poll(() => page.locator("p.problem").last().innerText()).toContain("Say why");
      await page.getByLabel("Why does the target change?").fill("A second salesperson");
      await button("Save").click();
      await expect.poll(said).toBe("“Leads” is saved.");
    });

    it("a target is computed from a sales goal", async () => {
      const page = await open({ book: "sample" });
      await page.getByRole("button", { name: "Edit Leads" }).click();
      await page.getByRole("button", { name: /^Attainable/ }).click();
      await page.getByText("Work out the target from a sales goal").click();
      await page.getByLabel("Customers to win").fill("60");
      await page.getByLabel("Rate of each step").fill("20% 60%");
      await page.getByRole("button", { name: /^Use as the target/ }).click();
      await expect.poll(() => page.getByLabel("Target", { exact: true }).inputValue()).toBe("500");
    });

    it("of two people who change the same KPI, the second is told", async () => {
      const page = await open({ book: "sample" });
      await page.getByRole("button", { name: "Edit Leads" }).click();
      await page.getByLabel("Name").fill("My name for it");
      await page.evaluate(() => {
        const { definitions } = window.host.book.tables;
        const row = definitions?.cells[1] as unknown[];
        row[1] = "Another name";
      });
      await button("Save").click();
      await expect.poll(() => page.locator("p.problem").last().innerText()).toContain("Another name");
      await expect.poll(() => page.getByLabel("Name").inputValue()).toBe("My name for it");
    });

    it("a book that lost a sheet gets it back and keeps the rest", async () => {
      const page = await open({ book: "sample" });
      await page.evaluate(() => {
        const { actions, ...rest } = window.host.book.tables;
        window.host.book = { ...window.host.book, tables: rest };
        return actions?.sheet;
      });
      await button("This month").click();
      await expect.poll(main).toContain("The table “Actions” is missing");
      await button("Add what is missing").click();
      await expect.poll(said).toContain("added again");
      await expect.poll(main).toContain("Record 2 figures");
    });

    it("a KPI is retired, its results stay", async () => {
      const page = await open({ book: "sample" });
      await page.getByRole("button", { name: "Retire Churn" }).click();
      await page.getByLabel("Why is it no longer tracked?").fill("Another one says more");
      await button("Retire").click();
      await expect.poll(said).toBe("“Churn” is no longer tracked.");
      await expect.poll(() => page.locator(".kpis > li .score").count()).toBe(1);
    });
  });

  describe("this month", () => {
    it("asks what is usual for a KPI that grows, chooses nothing, and judges it by the answer", async () => {
      const orders = {
        code: "ORDERS",
        name: "Orders",
        role: "kpi",
        kind: "flow",
        unit: "orders",
        direction: "increase",
        target: 500,
        targetAppliesTo: "each-month",
        start: "2026-01",
        deadline: "2026-12",
      };
      const page = await open({ book: "named", kpis: [orders] });
      const figures = growingMonths
        .slice(0, 20)
        .map((value, at) => ({ code: "ORDERS", month: monthAfter("2025-02", at), value }));
      await page.evaluate((grown) => window.host.perform("bring-in-figures", { figures: grown }), figures);
      await button("This month").click();
      await expect.poll(main).toContain("● Better than usual");
      await page.locator(".kpi-line summary", { hasText: "● Better than usual" }).click();
      await page.getByText("Over 20 months it grows by 3% a month.").click();
      await expect.poll(() => page.getByLabel("What is usual").inputValue()).toBe("");
      await page.getByLabel("What is usual").selectOption({ label: "Steady growth or fall" });
      await page.locator("details[open]").getByRole("button", { name: "Save" }).click();
      await expect.poll(main).toContain("○ As usual");
      await expect.poll(() => main()).toContain("growing 3% a month");
      await expect.poll(() => main()).not.toContain("Is that usual for it?");
    });

    const next = () => (page as Page).locator("button.next");
    const state = (): Promise<string> => (page as Page).locator(".month-bar > span > span").innerText();

    it("one button leads through the month: recorded, explained, printed, sent", async () => {
      const page = await open({ book: "sample" });
      await button("This month").click();
      await expect.poll(state).toBe("· provisional");
      // The month and its state fit on one line.
      await expect.poll(async () => (await page.locator(".month-bar").boundingBox())?.height).toBeLessThan(40);
      await expect.poll(() => main()).toContain("No figure of September 2026 yet");
      await button("Record 2 figures").click();
      // The first field has the focus.
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
      await page.keyboard.type("12");
      await page.getByLabel("Churn (customers)").fill("1'041.50");
      await expect.poll(main).toContain("= 1,041.5 customers");
      await button("Save the figures").click();
      // Both are far from the other months.
      await button("Save anyway").click();
      await expect.poll(said).toBe("2 figures are saved.");
      await expect.poll(state).toBe("· to explain");
      await expect.poll(() => main()).toMatch(/^Leads: 12 leads, .* · 1 more missed$/m);
      await expect.poll(() => main()).toContain("● Worse than usual: above the usual");
      await expect.poll(() => page.locator(".month-steps").innerText()).toContain("✔ Record");

      await button("Explain “Leads”").click();
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("radio");
      await page.getByLabel("Why, and an action").check();
      const form = page.locator(".answer-form");
      await form.getByRole("button", { name: "Save the answer" }).click();
      // All that is missing at once, the focus on the first.
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
      await expect
        .poll(() => form.locator(".problem").allInnerTexts())
        .toEqual(["Say why the figure is what it is.", "Say what is being done about it.", "Say when it is due."]);
      await page.keyboard.type("The fair was cancelled");
      await form.getByLabel(/^Action/).fill("Book the next one");
      await form.getByLabel(/^Due/).fill("2026-11-30");
      await form.getByRole("button", { name: "Save the answer" }).click();
      await expect.poll(said).toBe("The answer is saved.");
      await expect.poll(main).toContain("The fair was cancelled");
      await page.locator(".kpi-line summary").first().click();
      await expect.poll(main).toContain("The fair was cancelled · Book the next one · Anna · 30 November 2026");

      await button("Explain “Churn”").click();
      await page.getByLabel("No action: observe").check();
      await page.getByLabel(/^Until/).fill("2026-12-31");
      await page.getByLabel(/^Because/).fill("One month after the fair");
      await button("Save the answer").click();
      await expect.poll(state).toBe("· complete");
      await button("Open the review page").click();
      await expect.poll(said).toBe("The review page is ready.");
      await button("Copy the message").click();
      await expect.poll(main).toContain("Recorded, explained, printed and sent.");
      const message = page.getByRole("region", { name: "Message for email or chat" });
      await expect.poll(() => message.innerText()).toMatch(/September 2026 · complete.*\nLeads: /);
      await button("Copy in French").click();
      await expect.poll(() => message.innerText()).toMatch(/septembre 2026 · complet/);
    });

    it("a figure that is corrected makes page and message due again", async () => {
      const page = await open({ book: "sample" });
      await button("This month").click();
      await button("Previous month, August 2026").click();
      await expect.poll(() => next().innerText()).toMatch(/^Explain|^Open/);
      await page.locator(".month-steps button").nth(3).click();
      await expect.poll(() => page.locator(".month-steps").innerText()).toContain("✔ Send");
      await page.locator(".month-steps button").first().click();
      await page.getByLabel("Leads (leads)").fill("45");
      await button("Save the figures").click();
      await expect.poll(() => page.locator(".month-steps").innerText()).not.toContain("✔ Send");
    });

    it("the month cannot be frozen while something is missing, and can once everything is answered", async () => {
      const page = await open({ book: "sample" });
      await button("This month").click();
      await page.getByText("Freeze September 2026").click();
      const blocks = async (): Promise<string[]> => (await page.locator(".blocks li").allInnerTexts()).map(plain);
      await expect.poll(blocks).toHaveLength(2);
      for (const line of await blocks()) expect(line).toContain("has no figure for September 2026");
      await button("Record 2 figures").click();
      await page.getByLabel("Leads (leads)").fill("12");
      await button("Save the figures").click();
      await page.getByText("Freeze September 2026").click();
      await expect.poll(async () => (await blocks())[0]).toContain("nobody has said why");
      await expect.poll(() => blocks()).toHaveLength(2);

      await page.locator(".kpi-line summary", { hasText: "Churn" }).click();
      await page.getByText("No figure yet: say when").click();
      await page.getByLabel(/^Expected on/).fill("2026-11-05");
      await button("Save the answer").click();
      await expect.poll(blocks).toHaveLength(1);
      await next().click();
      await page.getByLabel("No action: observe").check();
      await page.getByLabel(/^Until/).fill("2026-12-31");
      await page.getByLabel(/^Because/).fill("One month after the fair");
      await button("Save the answer").click();
      await expect.poll(blocks).toEqual([]);
      await expect.poll(() => main()).toContain("Nothing is missing: the month can be frozen.");
      await page.getByLabel(/^Frozen by/).fill("Anna");
      await button("Freeze September 2026").click();
      await expect.poll(main).toContain("Frozen on 12 October 2026 by Anna.");
      await expect.poll(() => state()).toBe("· frozen");
    });

    it("what cannot be read is named, its field has the focus, and nothing is written", async () => {
      const page = await open({ book: "sample", lang: "fr" });
      await button("Ce mois").click();
      await button("Saisir 2 chiffres").click();
      await page.getByLabel("Churn (customers)").fill("douze");
      await expect.poll(() => page.locator(".field .problem").innerText()).toContain("n'est pas un chiffre");
      await button("Enregistrer les chiffres").click();
      await expect.poll(() => main()).toContain("Corrigez ce qui est illisible : Churn.");
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
      // What was said is gone with the mistake.
      await page.keyboard.press("Control+a");
      await page.keyboard.type("12");
      await expect.poll(() => main()).not.toContain("illisible");
      await button("Annuler").click();
      await expect.poll(() => main()).toContain("Saisir 2 chiffres");
    });

    it("a table is brought in for one KPI of the month", async () => {
      const page = await open({ book: "sample" });
      await button("This month").click();
      await button("Record 2 figures").click();
      await page.getByText("Other ways to fill it in").first().click();
      await page.getByRole("button", { name: "Bring in figures Leads" }).click();
      await page.getByLabel("Pasted table").fill("2026-08\t3'240.50\n2026-09\t41");
      await expect.poll(async () => plain(await page.locator("main table").innerText())).toContain("3,240.5");
      await button("Write 2 figures").click();
      await expect.poll(main).toContain("more than 5 times the highest month so far");
      await button("Save anyway").click();
      await expect.poll(said).toBe("2 figures are written.");
    });

    it("a figure that is hardly right is pointed at before it is saved, and kept by one more click", async () => {
      const page = await open({ book: "sample" });
      await button("This month").click();
      await button("Record 2 figures").click();
      await page.getByLabel("Leads (leads)").fill("2600");
      await expect.poll(main).toContain("more than 5 times the highest month so far, 46");
      await button("Save the figures").click();
      await expect
        .poll(() => page.evaluate(() => window.host.book.tables.results?.cells.flat().includes(2600)))
        .toBe(false);
      await button("Save anyway").click();
      await expect.poll(main).toContain("Record 1 figure");
    });

    it("figures of a sheet may be formulas that follow it", async () => {
      const page = await open({ book: "sample" });
      await button("This month").click();
      await button("Record 2 figures").click();
      await page.getByText("Other ways to fill it in").first().click();
      await page.getByRole("button", { name: "Bring in figures Leads" }).click();
      await button("Choose a sheet").click();
      await page.getByLabel("Sheet", { exact: true }).selectOption("GA4");
      await page.getByLabel("How they are written").selectOption("formulas");
      await button("Write the formulas").click();
      await expect.poll(said).toBe("The formulas are written.");
      const formulas = await page.evaluate(
        () => window.host.book.tables.results?.formulas?.flat().filter(Boolean) ?? [],
      );
      expect(formulas[0]).toContain("SUMIFS");
    });
  });

  describe("how it looks", () => {
    const attack = [
      '=HYPERLINK("http://x.example","x")',
      "<img src=x onerror=document.title='hacked'>",
      "'; DROP TABLE kpis; --",
      "__proto__",
      "𝒜🚀👩‍👩‍👧",
      "مؤشر الأداء",
      "W".repeat(80),
    ];

    it("malicious or odd names are shown as text, in every view", async () => {
      const page = await open({ book: "named", names: attack });
      const names = await page.locator(".kpis .name").allInnerTexts();
      expect(new Set(names)).toEqual(new Set(attack));
      await button("This month").click();
      await expect.poll(() => page.locator(".kpis h2").allInnerTexts()).toEqual(expect.arrayContaining(attack));
      await button("KPIs").click();
      await page
        .getByRole("button", { name: /^Edit <img/ })
        .last()
        .click();
      await expect.poll(() => page.title()).toBe("SMART KPI");
      await expect.poll(() => page.locator("img").count()).toBe(0);
      await expectNoScroll(page);
    });

    async function expectNoScroll(page: Page): Promise<void> {
      const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
      expect(content).toBeLessThanOrEqual(view);
    }

    const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
    async function violations(page: Page): Promise<string[]> {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const found = await axe.run();
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
      });
    }

    const views: readonly (readonly [string, Look, (page: Page, lang: "en" | "fr") => Promise<void>])[] = [
      ["no book", {}, async () => {}],
      ["the list", { book: "sample" }, async () => {}],
      [
        "quick start",
        { book: "named" },
        async (page, lang) => {
          await button(words[lang].quick).click();
          await page.getByRole("radio").nth(2).click();
          await button(words[lang].next).click();
          for (let index = 0; index < 3; index++) await page.getByRole("checkbox").nth(index).click();
          await button(words[lang].next).click();
        },
      ],
      [
        "the wizard",
        { book: "sample" },
        async (page) => {
          await page.locator(".kpis button").first().click();
          await page.locator(".steps button").nth(2).click();
          for (const summary of await page.locator("main details > summary").all()) await summary.click();
        },
      ],
      [
        "this month",
        { book: "sample" },
        async (page, lang) => {
          await button(words[lang].month).click();
          await page.locator("button.next").click();
          // A fifth of the lowest month: pointed at before it is saved.
          for (const field of await page.locator("input[inputmode=decimal]").all()) await field.fill("2");
          await page.locator(".buttons .main").click();
          await page.locator(".buttons .main").click();
          await page.locator("button.next").click();
          await page.getByRole("radio").first().click();
          await page.getByRole("button", { name: words[lang].answer }).click();
          await page.locator(".month-steps button").last().click();
          await page.locator("details.more > summary").last().click();
        },
      ],
      [
        "the figures of the month",
        { book: "sample" },
        async (page, lang) => {
          await button(words[lang].month).click();
          await page.locator("button.next").click();
          for (const field of await page.locator("input[inputmode=decimal]").all()) await field.fill("12x");
          await page.locator(".buttons .main").click();
          for (const summary of await page.locator("details.more > summary").all()) await summary.click();
        },
      ],
      [
        "formulas",
        {},
        async (page, lang) => {
          await button(words[lang].formulas).click();
          await page.getByRole("searchbox").fill("trend");
          await page.locator("summary").first().click();
        },
      ],
    ];
    for (const [name, look, go] of views)
      for (const lang of ["en", "fr"] as const)
        it(`${name} in ${lang}: nothing that axe finds, no horizontal scroll, light and dark, at 300 px and at 400 %`, async () => {
          for (const dark of [false, true]) {
            const page = await open({ ...look, lang, dark, program: lang === "en" ? "sheets" : "excel" });
            await go(page, lang);
            await expect.poll(() => violations(page)).toEqual([]);
            await expectNoScroll(page);
            // 1280 px at 400 %.
            await page.setViewportSize({ width: 320, height: 256 });
            await expectNoScroll(page);
            await page.context().close();
          }
        });
  });
});
