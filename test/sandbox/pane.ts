import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../core/base/text.ts";
import { withoutStorage } from "./storage.ts";

/**
 * The built task pane in a frame like that of Excel on the web: of another site, sandboxed, and without the clipboard.
 * No Office answers in it, as where a company blocks Office.js: the panel then shows a book in memory.
 */

const sandbox =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

export interface OpenPane {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: string[];
  close(): Promise<void>;
}

/** @param address where `dist/excel` is served */
export async function openPane(
  browser: Browser,
  address: string,
  { language, storage = true }: { readonly language: Language; readonly storage?: boolean },
): Promise<OpenPane> {
  const context = await browser.newContext({ viewport: { width: 320, height: 760 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(new Date("2026-12-03T10:00:00Z"));
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  if (!storage) await withoutStorage(page);
  // A real server, of another site than 127.0.0.1: a page from afar may not frame what this machine serves.
  const outer = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(
      `<!DOCTYPE html><body style="margin:0"><iframe sandbox="${sandbox}" allow="" style="border:0;width:100%;height:750px" src="${address}panel.html?lang=${language}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => outer.listen(0, "127.0.0.1", resolve));
  await page.route(/appsforoffice/, (route) => route.abort());
  await page.goto(`http://localhost:${(outer.address() as AddressInfo).port}/`);
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector(".frame > nav button");
  const close = async (): Promise<void> => {
    await context.close();
    outer.close();
  };
  return { page, frame, errors, close };
}
