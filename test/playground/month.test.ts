import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { monthAfter } from "../../core/base/months.ts";
// What the page puts on its window.
import type {} from "../../playground/main.ts";
import { inBrowser } from "../in-browser.ts";
import { findChromium, serveFolder } from "./chromium.ts";

const chromium = findChromium();

/** The month as people live it, in the playground: a book, KPIs with their past, two months recorded. */
describe.skipIf(!chromium)("from an empty book to two recorded months", () => {
  const driven = inBrowser(() => serveFolder("playground"));

  /** The rows of a sheet from its headings on, as they are displayed, blank ones left out. */
  const rowsOf = (page: Page, title: string, heading: string): Promise<string[][]> =>
    page.evaluate(
      ([wanted, first]) => {
        const { getters } = window.model as NonNullable<Window["model"]>;
        const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === wanted) as string;
        const rows = Array.from({ length: 50 }, (_, row) =>
          Array.from({ length: 9 }, (_, col) => getters.getEvaluatedCell({ sheetId, row, col }).formattedValue),
        );
        return rows
          .slice(rows.findIndex(([cell]) => cell === first))
          .filter((row) => row.slice(1).some((cell) => cell !== ""));
      },
      [title, heading],
    );

  it("every figure is where it belongs, and the verdict is that of the formulas", async () => {
    const page = await driven.browser.newPage();
    await page.clock.setFixedTime(new Date("2026-12-03T10:00:00Z"));
    await page.goto(driven.address);
    await page.waitForFunction(() => window.model !== undefined);
    const panel = page.locator("#panel");
    const press = (name: string): Promise<void> => panel.getByRole("button", { name, exact: true }).click();

    await press("Create a KPI workbook");
    await press("Quick start");
    await panel.getByRole("radio").nth(2).click();
    await press("Next");
    for (let index = 0; index < 2; index++) await panel.getByRole("checkbox").nth(index).click();
    await press("Next");
    await panel.getByRole("combobox").first().fill("Anna");
    for (const field of await panel.locator("input[inputmode=decimal]").all()) await field.fill("100");
    await press("Next");
    const past = [...Array(22)].map((_, month) => {
      const figure = 100 + ((month * 3) % 7);
      return [monthAfter("2024-12", month), figure, figure].join("\t");
    });
    await panel.getByLabel("Pasted table").fill(["Month\tLEADS\tQUALIFIED_LEADS", ...past].join("\n"));
    await expect.poll(() => panel.locator(".add-on").innerText()).toContain("44 figures are ready");
    await press("Next");
    await press("Save");
    await expect.poll(() => panel.locator(".add-on").innerText()).toContain("Leads");
    expect((await rowsOf(page, "KPIs", "Code")).slice(1).map(([code]) => code)).toEqual(["LEADS", "QUALIFIED_LEADS"]);

    await panel
      .getByRole("tab", { name: "This month" })
      .or(panel.getByText("This month", { exact: true }))
      .first()
      .click();
    for (const [month, leads, qualified] of [
      ["2026-10", "104", "103"],
      ["2026-11", "160", "99"],
    ] as const) {
      await panel.locator("select").first().selectOption(month);
      await press("Record 2 figures");
      const [first, second] = await panel.locator(".add-on input[inputmode=decimal]").all();
      await first?.fill(leads);
      await second?.fill(qualified);
      await press("Save the figures");
      await expect.poll(() => panel.locator(".month-steps").innerText()).toContain("✔ Record");
    }
    expect(await panel.locator(".add-on").innerText()).toContain("● Better than usual");

    const results = await rowsOf(page, "Results", "Month");
    expect(results[0]?.slice(0, 3)).toEqual(["Month", "LEADS", "QUALIFIED_LEADS"]);
    expect(results.slice(-2).map((row) => row.slice(0, 3))).toEqual([
      ["Oct 2026", "104", "103"],
      ["Nov 2026", "160", "99"],
    ]);
    await page.close();
  });
});
