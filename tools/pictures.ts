/**
 * The pictures of both READMEs, taken in the playground while it is used as «The first KPI in five minutes» says:
 *
 *   npm run pictures
 *
 * It stops at a click that no longer exists: the steps in the READMEs must work.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { type Language, languages, type Text } from "../core/base/text.ts";
// The types of what the page adds to `window`.
import type {} from "../playground/main.ts";
import { words } from "../sidebar/base/words.ts";
import { kpisWords } from "../sidebar/kpis/words.ts";
import { answerWords, monthWordsOf as monthWords, recordFigures } from "../sidebar/month/words.ts";
import { reviewWords } from "../sidebar/month/words-review.ts";
import { quickStartWords } from "../sidebar/quick-start/words.ts";
import { findLibreOffice } from "../test/find-libreoffice.ts";
import { findChromium, launch, serveFolder } from "../test/playground/chromium.ts";
import { printed } from "../test/template/libreoffice.ts";
import { onlyFirstSheets } from "../test/template/pdf.ts";
import { buildAll, defaultOptions } from "./build.ts";

const target = "docs/pictures";

const typed = {
  aim: { en: "Win 60 new customers in 2027", fr: "Gagner 60 nouveaux clients en 2027" },
  owner: { en: "Anna", fr: "Anna" },
  why: {
    en: "The autumn fair brought visitors, not buyers",
    fr: "Le salon d'automne a amené des curieux, pas des acheteurs",
  },
  action: { en: "Ask for the budget on the form", fr: "Demander le budget dans le formulaire" },
} as const satisfies Record<string, Text>;

/** Twenty-two months of two KPIs that vary as usual, up to October 2026, as one table. */
const past = (): string =>
  [
    "Month\tLEADS\tQUALIFIED_LEADS",
    ...[...Array(22)].map((_, index) => {
      const month = `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
      return [month, 100 + ((index * 5) % 7), 60 + ((index * 5) % 7)].join("\t");
    }),
  ].join("\n");

async function firstKpi(browser: Browser, address: string, language: Language): Promise<void> {
  const opened = async (deviceScaleFactor: number, height: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1400, height }, deviceScaleFactor, locale: language });
    await page.clock.setFixedTime(new Date("2026-12-03T10:00:00Z"));
    await page.goto(`${address}?lang=${language}`);
    await page.waitForFunction(() => window.model !== undefined);
    return page;
  };
  const pathOf = (name: string): string => `${target}/${name}.${language}.png`;

  const whole = await opened(1, 850);
  await whole.screenshot({ path: pathOf("playground") });
  await whole.close();

  const page = await opened(2, 1900);
  const panel = page.locator("#panel .add-on");
  const press = (text: Text): Promise<void> =>
    panel.getByRole("button", { name: text[language], exact: true }).first().click();
  /** A picture of the panel, from its tabs down to a field or a button. */
  const take = async (name: string, last: Locator): Promise<void> => {
    await page.waitForTimeout(400);
    const [from, to] = [await panel.boundingBox(), await last.boundingBox()];
    if (!from || !to) throw new Error(`The end of ${name} is not to be seen.`);
    await page.screenshot({ path: pathOf(name), clip: { ...from, height: to.y + to.height + 12 - from.y } });
  };

  await press(words.startBook);
  await press(kpisWords.quickStart);
  await panel.getByRole("radio").nth(2).click();
  await panel.getByLabel(quickStartWords.aimInWords[language]).fill(typed.aim[language]);
  await press(words.next);
  for (const index of [0, 1]) await panel.getByRole("checkbox").nth(index).click();
  await take("choose", panel.getByRole("button", { name: words.next[language], exact: true }));
  await press(words.next);
  await panel.getByRole("combobox").first().fill(typed.owner[language]);
  const targets = await panel.locator("input[inputmode=decimal]").all();
  for (const [index, target] of targets.entries()) await target.fill(index === 0 ? "100" : "60");
  await press(words.next);
  await panel.locator(".bring-in textarea").fill(past());
  await press(words.next);
  await press(words.save);
  await panel.getByRole("status").getByText("2").first().waitFor();
  await press(words.month);
  await press(recordFigures(2));
  const [leads, qualified] = await panel.locator("input[inputmode=decimal]").all();
  await leads?.fill("126");
  await qualified?.fill("44");
  await press(monthWords.saveFigures);
  await panel.locator("button.next").click();
  await panel.getByLabel(answerWords.action[language]).first().check();
  const form = panel.locator(".answer-form").last();
  const field = (label: Text): Locator => form.getByLabel(new RegExp(`^${label[language]}`)).last();
  await field(answerWords.due).fill("2026-12-18");
  await field(answerWords.what).fill(typed.action[language]);
  await field(answerWords.why).fill(typed.why[language]);
  await take("month", field(answerWords.what));
  await press(answerWords.save);
  await panel.getByText(answerWords.saved[language]).first().waitFor();
  await press(monthWords.openPage);
  await panel.getByText(reviewWords.pageMade[language]).first().waitFor();
  await page.close();
}

/** Pictures of the sample workbook's page and of its phone sheet as LibreOffice prints them. */
async function printedSheets(soffice: string, language: Language): Promise<void> {
  const name = `kpi-review.sample.${language}`;
  const whole = new Uint8Array(readFileSync(`dist/template/${name}.xlsx`));
  const books = new Map([
    ["review", onlyFirstSheets(whole, 1)],
    ["phone", whole],
  ]);
  const pdfs = await printed(soffice, books);
  const picture = (kind: "review" | "phone", page: string, dots: string, area: readonly string[]): void => {
    const [x, y, width, height] = area as [string, string, string, string];
    execFileSync(
      "pdftoppm",
      [
        ...["-png", "-singlefile", "-f", page, "-l", page, "-r", dots],
        ...["-x", x, "-y", y, "-W", width, "-H", height],
        ...["-", `${target}/${kind}.${language}`],
      ],
      { input: pdfs.get(kind) as Uint8Array },
    );
  };
  picture("review", "1", "120", ["40", "40", "1330", "850"]);
  // The column is in the middle of an upright page. Only docs/review.md shows it.
  if (language === "en") picture("phone", "2", "196", ["530", "78", "570", "1560"]);
}

const program = findChromium();
const soffice = findLibreOffice();
if (!program || !soffice) process.exit(1);
await buildAll(defaultOptions);
mkdirSync(target, { recursive: true });
const { server, address } = await serveFolder("playground");
const browser = await launch(program);
try {
  for (const language of languages) {
    await firstKpi(browser, address, language);
    await printedSheets(soffice, language);
  }
} finally {
  await browser.close();
  server.close();
}
