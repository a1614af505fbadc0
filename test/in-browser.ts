import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findChromium, launch } from "./playground/chromium.ts";

interface Served {
  readonly server: Server;
  readonly address: string;
}

/** What a group of tests drives: a Chromium and a server, there before its first test and gone after its last. */
export function inBrowser(serve: () => Promise<Served>): { readonly browser: Browser; readonly address: string } {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    served = await serve();
    browser = await launch(findChromium() as string);
  });
  afterAll(async () => {
    await browser?.close();
    served?.server.close();
  });
  return {
    get browser() {
      return browser as Browser;
    },
    get address() {
      return (served as Served).address;
    },
  };
}
