import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../../core/base/text.ts";
// What the page puts on its window.
import type {} from "../../../playground/main.ts";
import { inBrowser } from "../../in-browser.ts";
import { complaints, findValidator } from "../../template/validator.ts";
import { findChromium, openPage, serveFolder } from "../chromium.ts";

const chromium = findChromium();
const validator = await findValidator();

type Parts = Readonly<Record<string, string>>;

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const sample = (language: string): Uint8Array => readFileSync(`dist/template/kpi-review.sample.${language}.xlsx`);

/** The sample with the guide under its former title, as books of earlier versions have it. */
function withFormerGuide(): Uint8Array {
  const parts = partsOf(sample("fr"));
  const index = (parts["xl/workbook.xml"] as string)
    .replace('name="Guide"', 'name="Mode d&apos;emploi"')
    .replaceAll("&apos;Guide&apos;!", "&apos;Mode d&apos;&apos;emploi&apos;!");
  const files = { ...parts, "xl/workbook.xml": index };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

describe.skipIf(!chromium)("a workbook uploaded to the playground and downloaded again", { timeout: 120_000 }, () => {
  const driven = inBrowser(() => serveFolder("playground"));

  /** @param upload nothing for the playground's own sample */
  async function downloaded(language: string, upload?: Uint8Array, act?: (page: Page) => unknown): Promise<Uint8Array> {
    const { page } = await openPage(driven.browser, `${driven.address}?lang=${language}`);
    if (upload) {
      const buffer = Buffer.from(upload);
      await page.locator("#above input[type=file]").setInputFiles({ name: "book.xlsx", mimeType: "", buffer });
      await page.locator("#above .said .offer").waitFor();
    }
    await act?.(page);
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#above .download").click()]);
    const bytes = readFileSync(await file.path());
    await page.context().close();
    return new Uint8Array(bytes);
  }

  const samples = new Map<string, Promise<Uint8Array>>();
  /** The sample of a language on its way in and out, once for all tests. */
  function throughPlayground(language: string): Promise<Uint8Array> {
    const file = samples.get(language) ?? downloaded(language, sample(language));
    samples.set(language, file);
    return file;
  }

  for (const language of languages) {
    it.skipIf(!validator)(`is what Office 2016 to 365 expects, in ${language}`, async () => {
      for (const book of [await downloaded(language), await throughPlayground(language)])
        expect(await complaints(validator as NonNullable<typeof validator>, book)).toEqual([]);
    });

    it(`keeps the chart of its page where it was, with dashes, marks and a faint grid, in ${language}`, async () => {
      const parts = partsOf(await throughPlayground(language));
      const anchors = [...(parts["xl/drawings/drawing0.xml"] as string).matchAll(/<xdr:(\w+)>(-?\d+)</g)];
      const place = (name: string): number[] =>
        anchors.filter(([, each]) => each === name).map(([, , at]) => Number(at));
      const before = [
        ...(partsOf(sample(language))["xl/drawings/drawing1.xml"]?.matchAll(/<xdr:(col|row)>(\d+)</g) ?? []),
      ];
      expect(before).toHaveLength(4);
      for (const name of ["col", "row"])
        expect(place(name)[0], name).toBe(Number(before.find(([, each]) => each === name)?.[2]));
      for (const name of ["colOff", "rowOff"])
        expect(
          place(name).filter((each) => each < 0),
          name,
        ).toEqual([]);
      const chart = parts["xl/charts/chart1.xml"] as string;
      expect(chart).toContain('<a:prstDash val="dash"/>');
      expect(chart).toContain('<c:symbol val="none"/>');
      expect(chart).toMatch(/<c:ser>(?:(?!<\/c:ser>)[\s\S])*<c:size val="11"\/>/);
      expect(chart).toContain('<c:plotVisOnly val="0"/>');
      expect(chart).toMatch(/<c:dispBlanksAs val="(gap|span)"\/>/);
      expect(chart.match(/<c:majorGridlines>/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(chart).not.toContain("B7B7B7");
    });
  }

  it("has a theme, and a rank for each rule of a sheet", async () => {
    const parts = partsOf(await throughPlayground("en"));
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/theme/theme1.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="theme/theme1.xml"');
    const priorities = [...(parts["xl/worksheets/sheet0.xml"] as string).matchAll(/<cfRule[^>]* priority="(\d+)"/g)];
    expect(priorities.length).toBeGreaterThan(5);
    expect(new Set(priorities.map(([, priority]) => priority)).size).toBe(priorities.length);
  });

  it("keeps what points to a sheet with an apostrophe in its title, as French books of earlier versions have it", async () => {
    const names = (page: Page): Promise<string[]> =>
      page.evaluate(() => {
        const { getters } = window.model as NonNullable<Window["model"]>;
        return getters.getNamedRanges().map(({ name, range }) => `${name} ${getters.getSheetName(range.sheetId)}`);
      });
    let open: string[] = [];
    const parts = partsOf(await downloaded("fr", withFormerGuide(), async (page) => (open = await names(page))));
    for (const name of ["kpi_language", "kpi_year_start", "kpi_guide"]) {
      expect(open).toContain(`${name} Mode d’emploi`);
      expect(parts["xl/workbook.xml"]).toContain(`<definedName name="${name}">'Mode d’emploi'!`);
    }
  });
});
