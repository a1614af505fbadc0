import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { headers } from "../../playground/package/files.ts";
import { findChromium, launch } from "../../test/playground/chromium.ts";
import type { Race, Runners, Turn } from "./turns.ts";

/** The playground's page in Chromium, beside the same page and libraries with an empty spreadsheet alone. */

export function drawnPageRaces(): Race[] | { notRun: string } {
  const program = findChromium();
  if (!program) return { notRun: "no Chromium found" };
  return [
    {
      id: "page",
      what: "the playground's page drawn and computed, nothing kept",
      instead: "the same page with an empty spreadsheet alone",
      slowToStart: true,
      ready: () => inChromium(program),
    },
  ];
}

/** In place of our script. */
const bareScript = `
const place = document.getElementById("spreadsheet");
const translateFn = (term) => term;
o_spreadsheet.setTranslationMethod(translateFn, () => true);
class Root extends owl.Component {
  static template = owl.xml\`<Spreadsheet model="props.model" notifyUser="props.notifyUser"/>\`;
  static components = { Spreadsheet: o_spreadsheet.Spreadsheet };
  static props = ["model", "notifyUser"];
}
fetch("lib/o-spreadsheet/o_spreadsheet.xml").then((response) => response.text()).then(async (templates) => {
  const props = { model: new o_spreadsheet.Model({}), notifyUser() {} };
  await new owl.App(Root, { props, templates, translateFn, warnIfNoStaticProps: false }).mount(place);
  place.removeAttribute("aria-busy");
});
`;

async function inChromium(program: string): Promise<Runners> {
  const [ours, bare] = [await served(), await served(bareScript)];
  const browser = await launch(program);
  const opened =
    (address: string): Turn =>
    async (times) => {
      let took = 0;
      for (let time = 0; time < times; time++) {
        // A new context has an empty cache.
        const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
        const page = await context.newPage();
        const started = performance.now();
        await page.goto(address);
        await page.waitForSelector("#spreadsheet:not([aria-busy]) canvas");
        took += performance.now() - started;
        await context.close();
      }
      return { milliseconds: took, pages: 0, giving: 0 };
    };
  return {
    ours: opened(ours.address),
    theirs: opened(bare.address),
    async end() {
      await browser.close();
      for (const { server } of [ours, bare]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** The built playground, as `npm start` serves it. */
async function served(script?: string) {
  const files = sirv("dist/playground", { dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (script !== undefined && request.url === "/playground.js")
      response.setHeader("Content-Type", "text/javascript").end(script);
    else
      files(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
