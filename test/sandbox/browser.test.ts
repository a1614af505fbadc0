import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { inBrowser } from "../in-browser.ts";
import { findChromium, launch, serveFolder } from "../playground/chromium.ts";
import { openPane } from "./pane.ts";
import { type Ending, type OpenSidebar, openSidebar, type SidebarOptions } from "./sidebar.ts";
import { buttons, settled, walk } from "./walk.ts";

const chromium = findChromium();

/** The built sidebar in frames like Google's, in both languages, while things go wrong. */
describe.skipIf(!chromium)("the sidebar in Google's frames", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(chromium as string);
  });
  afterAll(() => browser?.close());

  async function opened<T>(options: SidebarOptions, act: (sidebar: OpenSidebar) => Promise<T>): Promise<T> {
    const sidebar = await openSidebar(browser, options);
    try {
      return await act(sidebar);
    } finally {
      await sidebar.close();
    }
  }

  const shown = ({ frame }: OpenSidebar): Promise<string> =>
    frame.evaluate(() => (document.querySelector(".frame") as HTMLElement).innerText);

  it.each(languages)("goes from an empty file to the page of the month, nothing cut at 300 px (%s)", (language) =>
    opened({ language }, async ({ frame, spreadsheet, errors }) => {
      expect(await walk(frame, language)).toEqual([]);
      expect(errors).toEqual([]);
      expect(spreadsheet.sheets.map(({ title }) => title)).toContain(language === "fr" ? "Revue" : "Review");
    }),
  );

  it("goes the same way where the browser keeps nothing", () =>
    opened({ language: "en", storage: false }, async ({ frame, errors }) => {
      expect(await walk(frame, "en")).toEqual([]);
      expect(errors).toEqual([]);
    }));

  it.each(languages)("has its four tabs in one row, whatever Google's style sheet says (%s)", (language) =>
    opened({ language }, async ({ frame }) => {
      const tops = await frame.evaluate(() =>
        [...document.querySelectorAll(".frame > nav button")].map((each) =>
          Math.round(each.getBoundingClientRect().top),
        ),
      );
      expect(new Set(tops).size).toBe(1);
    }),
  );

  const faults: readonly (readonly [what: string, ends: Ending, en: RegExp, fr: RegExp])[] = [
    [
      "another account answers",
      {
        error: { name: "ScriptError", message: "We're sorry, a server error occurred. Error code PERMISSION_DENIED." },
      },
      /Google answers for another of your accounts/,
      /Google répond pour un autre de vos comptes/,
    ],
    [
      "it took too long",
      { error: { name: "ScriptError", message: "Exceeded maximum execution time" } },
      /Google stopped this/,
      /Google a interrompu l'opération/,
    ],
    [
      "it is not authorised",
      { error: { name: "ScriptError", message: "Authorization is required to perform that action." } },
      /hasn't yet let this add-on read the file/,
      /n'a pas encore autorisé ce module/,
    ],
    [
      "there is no network",
      { error: { name: "NetworkError", message: "Connection failure due to HTTP 0" } },
      /Check the connection/,
      /Vérifiez la connexion/,
    ],
    ["it answers nothing", { value: "null" }, /Google Sheets didn't answer/, /Google Sheets n'a pas répondu/],
  ];

  it.each(faults)("says so where %s", async (_, ends, en, fr) => {
    for (const [language, sentence] of [
      ["en", en],
      ["fr", fr],
    ] as const)
      await opened({ language, fault: () => ends }, async (sidebar) => {
        await sidebar.frame.waitForSelector("main .problem");
        expect(await shown(sidebar)).toMatch(sentence);
        // The way out: it can be tried again.
        expect(await sidebar.frame.locator("main button:enabled").count()).toBe(1);
      });
  });

  it.each(languages)(
    "asks for what a view needs when it is opened, once, and again after a failure (%s)",
    (language) => {
      let isAway = true;
      const asked: string[][] = [];
      const fault = (json: string): Ending | undefined => {
        const { call, names } = JSON.parse(json) as { call: string; names: string[] };
        if (call !== "parts") return undefined;
        asked.push(names);
        return isAway ? { error: { name: "NetworkError", message: "Connection failure due to HTTP 0" } } : undefined;
      };
      return opened({ language, fault }, async (sidebar) => {
        const { frame, errors } = sidebar;
        const tab = (index: number) => frame.locator(".frame > nav button").nth(index);
        await settled(frame);
        expect(asked).toEqual([]);
        await tab(2).click();
        await frame.waitForSelector("main .problem");
        expect(await shown(sidebar)).toMatch(
          language === "fr" ? /Cette vue n'a pas pu être chargée/ : /This view couldn't be loaded/,
        );
        isAway = false;
        await frame.locator("main button").click();
        await frame.getByText("FUNNEL_LEADS").first().waitFor();
        const [failed, again, ...data] = asked;
        expect(failed?.some((name) => name.startsWith("formulas-view"))).toBe(true);
        expect(again).toEqual(failed);
        expect(data).toEqual([["formulas"]]);
        for (const index of [3, 2]) {
          await tab(index).click();
          await settled(frame);
        }
        await frame.getByText("FUNNEL_LEADS").first().waitFor();
        const came = asked.slice(1).flat();
        expect(new Set(came).size).toBe(came.length);
        expect(errors).toEqual([]);
      });
    },
  );

  it.each(languages)(
    "says after 8 s that it still waits, and after a minute waits no longer (%s)",
    async (language) => {
      let silent = true;
      await opened({ language, fault: () => (silent ? "never" : undefined) }, async (sidebar) => {
        const { page, frame } = sidebar;
        await page.clock.runFor(8_500);
        expect(await shown(sidebar)).toMatch(language === "fr" ? /n'a pas encore répondu/ : /hasn't answered yet/);
        await page.clock.runFor(52_000);
        await frame.waitForSelector("main .problem");
        expect(await shown(sidebar)).toMatch(
          language === "fr" ? /Pas de réponse depuis une minute/ : /No answer for a minute/,
        );
        silent = false;
        await frame.locator("main button").click();
        await frame.getByRole("button", { name: buttons[language].start, exact: true }).waitFor();
      });
    },
  );

  it("names what Google Sheets refused to paint, beside the page that is there", () =>
    opened({ language: "fr" }, async (sidebar) => {
      sidebar.spreadsheet.limits.refusesOnly = [{ what: /^insertChart$/, says: "Action non autorisée ici." }];
      await walk(sidebar.frame, "fr");
      await sidebar.frame.waitForSelector(".notice");
      expect(await shown(sidebar)).toMatch(/Les chiffres sont là\. Google Sheets a refusé\s: graphique \(Action non/);
    }));
});

/** The built task pane in a frame like that of Excel on the web. */
describe.skipIf(!chromium)("the task pane in Excel's frame", { timeout: 120_000 }, () => {
  const driven = inBrowser(() => serveFolder("excel"));

  it.each([
    { language: "en", storage: true },
    { language: "fr", storage: true },
    { language: "fr", storage: false },
  ] as const)(
    "goes from an empty file to the page of the month, nothing cut ($language, storage: $storage)",
    async (options) => {
      const { frame, errors, close } = await openPane(driven.browser, driven.address, options);
      expect(await walk(frame, options.language)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );
});
