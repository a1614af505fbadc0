import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import sirv from "sirv";
import { headers } from "../../playground/package/files.ts";
import { findProgram } from "../find-program.ts";

/** A real Chromium in front of the built playground. */

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const findChromium = (): string | undefined =>
  findProgram("CHROMIUM_PATH", usual, "No Chromium found: the browser tests cannot run.");

/** Serves a folder of `dist/` on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ server: Server; address: string }> {
  const serve = sirv(fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url)), { dev: true });
  const server = createServer((request, response) => {
    // As `npm start` does.
    if (folder === "playground") for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });

/** A page as a visitor has it, with what it asked the network for and what it complained about. */
export interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** A phone: fingers, no mouse. */
  readonly phone?: boolean;
}

/** Opens an address in a fresh context and waits until the spreadsheet is drawn. */
export async function openPage(browser: Browser, address: string, look: Look = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1400, height: look.height ?? 850 },
    colorScheme: look.dark ? "dark" : "light",
    hasTouch: look.phone ?? false,
    isMobile: look.phone ?? false,
    locale: "en-US",
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.waitForSelector("#spreadsheet:not([aria-busy])");
  return { page, requests, complaints };
}
