import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../core/base/text.ts";
import { findChromium, launch, serveFolder } from "./playground/chromium.ts";
import { loadAppsScript } from "./sheets-addon/apps-script.ts";
import { Spreadsheet } from "./sheets-addon/spreadsheet.ts";

/**
 * The built pages in a browser. In Sheets, `google.script.run` is a stand-in that passes its one call to the built
 * Code.js; Google's style sheet is not loaded. For Excel there is no Office around the page, so that it shows a book in
 * memory.
 */

const chromium = findChromium();
const words = {
  en: {
    start: "Create a KPI workbook",
    quick: "Quick start",
    aim: "Generate leads",
    next: "Next",
    kpi: "Qualification rate",
    why: "Why?",
    formulas: "Formulas",
    noFormula: "This cell has no formula.",
    unkept: "nothing you do here is kept",
  },
  fr: {
    start: "Créer un classeur de KPI",
    quick: "Démarrage rapide",
    aim: "Générer des leads",
    next: "Suivant",
    kpi: "Taux de qualification",
    why: "Pourquoi ?",
    formulas: "Formules",
    noFormula: "Cette cellule ne contient pas de formule.",
    unkept: "rien de ce que vous faites ici n'est gardé",
  },
} as const;

declare global {
  interface Window {
    smartKpi(json: string): Promise<string>;
  }
}

describe.skipIf(!chromium)("the built panel", () => {
  let browser: Browser;
  let sheets: Server;
  let excel: { server: Server; address: string };
  beforeAll(async () => {
    browser = await launch(chromium as string);
    sheets = createServer(({ url = "" }, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      const script = loadAppsScript("sheets", { userLocale: url.slice(1) });
      script.call("openPanel");
      response.end(script.page());
    });
    await new Promise<void>((resolve) => sheets.listen(0, "127.0.0.1", resolve));
    excel = await serveFolder("excel");
  });
  afterAll(async () => {
    await browser?.close();
    sheets?.close();
    excel?.server.close();
  });

  async function blank(): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.newContext({ viewport: { width: 300, height: 760 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.route(/gstatic\.com|appsforoffice/, (route) => route.abort());
    return { page, errors };
  }

  async function reachesTheLibrary(page: Page, language: "en" | "fr"): Promise<void> {
    const said = words[language];
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await button(said.start).click();
    await button(said.quick).click();
    await page.getByLabel(said.aim).check();
    await button(said.next).click();
    await page.getByLabel(said.kpi).first().waitFor();
  }

  it.each(languages)("starts a book in Sheets from the page that is pushed (%s)", async (language) => {
    const { page, errors } = await blank();
    const script = loadAppsScript("sheets", { spreadsheet: new Spreadsheet(), now: "2026-10-12T10:00:00Z" });
    await page.exposeFunction("smartKpi", (json: string) => script.call("smartKpi", json));
    await page.addInitScript(() => {
      const run = (done: (json: string) => void) => ({
        withSuccessHandler: (handler: (json: string) => void) => run(handler),
        withFailureHandler: () => run(done),
        smartKpi: (json: string) => void window.smartKpi(json).then(done),
      });
      Object.assign(window, { google: { script: { run: run(() => undefined) } } });
    });
    await page.goto(`http://127.0.0.1:${(sheets.address() as AddressInfo).port}/${language}`);
    await reachesTheLibrary(page, language);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each(languages)("starts a book in Excel from the files that are served (%s)", async (language) => {
    const { page, errors } = await blank();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    await page.goto(`${excel.address}panel.html?lang=${language}`);
    // Office.js stays away, as where a company blocks it: what is typed reaches no workbook.
    expect(await page.getByRole("alert").innerText()).toContain(words[language].unkept);
    await reachesTheLibrary(page, language);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(asked).toContain(`panel.${language}.js`);
    expect(asked).not.toContain(`panel.${language === "en" ? "fr" : "en"}.js`);
    // What paints is fetched by whoever has an Office around, and these views by whoever opens them.
    for (const file of ["perform", "formulas-view", "why-view", "workbook"]) expect(asked.join()).not.toContain(file);
    await page.getByRole("button", { name: words[language].why }).click();
    await page.getByText(words[language].noFormula).waitFor();
    await page.getByRole("button", { name: words[language].formulas, exact: true }).click();
    await page.getByRole("searchbox").waitFor();
    expect(asked.filter((file) => /^(formulas|why)-view-\w+\.js$/.test(file))).toHaveLength(2);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!chromium)("the policy of the task pane", () => {
  it("lets the panel work, and keeps it from sending anything to another host", async () => {
    const [browser, excel] = await Promise.all([launch(chromium as string), serveFolder("excel")]);
    try {
      const page = await browser.newPage();
      const reached: string[] = [];
      const other = createServer(({ url = "" }, response) => {
        reached.push(url);
        response.end();
      });
      await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
      await page.route(/appsforoffice/, (route) => route.abort());
      await page.addInitScript(() => {
        const broken: string[] = [];
        Object.assign(window, { broken });
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => broken.push(effectiveDirective));
      });
      await page.goto(`${excel.address}panel.html?lang=en`);
      await page.getByRole("button", { name: "Create a KPI workbook" }).click();
      await page.getByRole("button", { name: "Quick start" }).waitFor();
      const brokenSoFar = () => page.evaluate(() => (window as unknown as { broken: string[] }).broken);
      expect(await brokenSoFar()).toEqual([]);
      const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
      await page.evaluate(async (address) => {
        await fetch(address, { method: "POST", body: "figures" }).catch(() => undefined);
        const add = (name: string, attributes: object): void =>
          void document.body.append(Object.assign(document.createElement(name), attributes));
        add("img", { src: address });
        add("script", { src: address });
        add("iframe", { src: address });
        add("script", { textContent: "window.ran = true" });
        const form = Object.assign(document.createElement("form"), { action: address, method: "post" });
        document.body.append(form);
        form.submit();
        navigator.sendBeacon(address, "figures");
      }, elsewhere);
      await expect
        .poll(async () => [...new Set(await brokenSoFar())].sort())
        .toEqual(["connect-src", "form-action", "frame-src", "img-src", "script-src-elem"]);
      other.close();
      expect(reached).toEqual([]);
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
    } finally {
      await browser.close();
      excel.server.close();
    }
  });

  it("is not needed by the help: its pages ask no other host for anything", async () => {
    const [browser, excel] = await Promise.all([launch(chromium as string), serveFolder("excel")]);
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      for (const file of ["en/privacy.html", "fr/support.html", "en/COCA.html"])
        await page.goto(`${excel.address}help/${file}`);
      expect(asked.length).toBeGreaterThan(6);
      expect(asked.filter((url) => !url.startsWith(excel.address))).toEqual([]);
    } finally {
      await browser.close();
      excel.server.close();
    }
  });
});

it("what the panel in Excel fetches while it runs is served beside it", async () => {
  for (const language of languages) {
    const script = readFileSync(`dist/excel/panel.${language}.js`, "utf8");
    const fetched = [...script.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, file]) => file as string);
    const names = new Set(fetched.map((file) => file.replace(/-\w{8}\.js$/, ".js")));
    const later = [
      "bring-in-view",
      "check",
      "check-view",
      "copy-setup",
      "demo",
      "formulas-view",
      "kpi-wizard",
      "month-view",
      "objective-form",
      "perform",
      "quick-start",
      "retire-form",
      "start-like",
    ];
    expect([...names].sort()).toEqual([...later, "why-view", "year-form"].map((name) => `${name}.js`).sort());
    for (const file of fetched) expect(readFileSync(`dist/excel/${file}`, "utf8")).toContain("export");
  }
  expect(await import(new URL("../dist/excel/perform.js", import.meta.url).href)).toHaveProperty("performed");
});
