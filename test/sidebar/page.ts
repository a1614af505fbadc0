import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { languageOf } from "../../core/base/text.ts";
import { library } from "../../core/book/library/index.ts";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { asText } from "../../sidebar/base/data.ts";
import { formulasData } from "../../sidebar/formulas/formula-data.ts";
import { panelScript } from "../../tools/build.ts";
import { panelStyle } from "../../tools/styles.ts";

/** The panel over a book in memory, as a page that a test opens. */

const asModule = { format: "esm", target: "es2022" } as const;
const inScript = (text: string): string => text.replaceAll("</script", "<\\/script");

/** Serves it at `/?lang=fr`, `&program=sheets`, `&book=sample`: what the address asks for, `demo-page.ts` reads. */
export async function servePanel(entry = "test/sidebar/demo-page.ts"): Promise<{ server: Server; address: string }> {
  const scripts = {
    en: await panelScript(entry, "en", asModule),
    fr: await panelScript(entry, "fr", asModule),
  };
  const server = createServer((request, response) => {
    const language = languageOf(new URL(request.url ?? "/", "http://x").searchParams.get("lang") ?? "en");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>SMART KPI</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>${panelStyle}</style></head>
<body><div id="panel"></div>
<script type="text/plain" id="library">${asText(library)}</script>
<script type="text/plain" id="formulas">${asText(formulasData(catalogue, language, "sheets"))}</script>
<script type="module">${inScript(scripts[language].text)}</script></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

export interface Look {
  readonly lang?: "en" | "fr";
  readonly program?: "sheets" | "excel";
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** `sample`: two KPIs with 20 months; `named`: a KPI for each of `names`. */
  readonly book?: "sample" | "named";
  readonly names?: readonly string[];
  /** KPIs without figures. */
  readonly kpis?: readonly object[];
}

/** The panel in a new browser context, as wide as a sidebar of Sheets; any error in the page stops the test. */
export async function openPanel(browser: Browser, address: string, look: Look = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 300, height: look.height ?? 760 },
    colorScheme: look.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => {
    throw error;
  });
  const query = new URLSearchParams({ lang: look.lang ?? "en", program: look.program ?? "sheets" });
  if (look.book) query.set("book", look.book);
  for (const name of look.names ?? []) query.append("name", name);
  for (const kpi of look.kpis ?? []) query.append("kpi", JSON.stringify(kpi));
  await page.goto(`${address}?${query}`);
  await page.waitForSelector("main:not([aria-busy=true])");
  return page;
}
