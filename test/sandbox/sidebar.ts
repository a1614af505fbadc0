import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../core/base/text.ts";
import { loadAppsScript } from "../sheets-addon/apps-script.ts";
import { Spreadsheet } from "../sheets-addon/spreadsheet.ts";
import { asServed, editorPage, outerFrame } from "./html-service.ts";
import { withoutStorage } from "./storage.ts";

/** The built sidebar in frames like those of HtmlService; behind it the built Code.js on the spreadsheet in memory. */

const now = "2026-12-03T10:00:00Z";
const googleLike = readFileSync(new URL("google-like.css", import.meta.url), "utf8");
export const locales = { en: "en_US", fr: "fr_FR" } as const;

/** How a call ends instead of being carried out: with an error, a value of its own, or never. */
export type Ending = { readonly error: { name: string; message: string } } | { readonly value: unknown } | "never";

export interface SidebarOptions {
  readonly language: Language;
  readonly storage?: boolean;
  readonly fault?: (json: string) => Ending | undefined;
  readonly spreadsheet?: Spreadsheet;
}

export interface OpenSidebar {
  readonly page: Page;
  readonly frame: Frame;
  readonly spreadsheet: Spreadsheet;
  readonly errors: string[];
  close(): Promise<void>;
}

export async function openSidebar(browser: Browser, options: SidebarOptions): Promise<OpenSidebar> {
  const { language, storage = true, fault = () => undefined } = options;
  const { spreadsheet = new Spreadsheet({ locale: locales[language] }) } = options;
  const context = await browser.newContext({ viewport: { width: 300, height: 760 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.install({ time: new Date(now) });
  spreadsheet.active ??= [spreadsheet.sheets[0] as never, 8, 1];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  if (!storage) await withoutStorage(page);
  await page.exposeFunction("__script", (name: string, json: string) => {
    const [asked] = JSON.parse(json) as [string];
    const ends = fault(asked);
    if (ends === "never") return new Promise(() => {});
    if (ends) return JSON.stringify(ends);
    const folder = language === "fr" ? "sheets-fr" : "sheets";
    const script = loadAppsScript(folder, { now, userLocale: language, locale: locales[language], spreadsheet });
    return JSON.stringify({ value: script.call(name, asked) });
  });
  const opening = loadAppsScript("sheets", { userLocale: language });
  opening.call("openPanel");
  const html = asServed(opening.page());
  await page.route("**/*", (route) => {
    const url = route.request().url();
    const page = (body: string) => route.fulfill({ contentType: "text/html; charset=utf-8", body });
    if (url.startsWith("https://editor.example/")) return page(editorPage("https://n-1a-script.example/"));
    if (url.startsWith("https://n-1a-script.example/")) return page(outerFrame(html));
    if (url.endsWith("add-ons1.css")) return route.fulfill({ contentType: "text/css", body: googleLike });
    return route.abort();
  });
  await page.goto("https://editor.example/");
  await page.waitForFunction(() => (document.querySelector("iframe")?.contentWindow?.length ?? 0) > 0);
  const frame = page.frames()[2] as Frame;
  await frame.waitForSelector(".frame > nav button");
  return { page, frame, spreadsheet, errors, close: () => context.close() };
}
