import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { welcomePage } from "../../site/welcome.ts";
import { helpStyle } from "../../tools/styles.ts";

const page = welcomePage("1.2.3", ["kpi-review.en.xlsx", "kpi-review.fr.xlsx", "kpi-review.sample.fr.xlsx"], helpStyle);
const links = [...page.matchAll(/href="([^"?]+)/g)].map(([, link]) => link as string);

describe("the first page of the site", () => {
  it("leads in both languages to the playground, the workbooks, the manifest and the help, none of which is missing", () => {
    // The pages that say how to install are made with a release: test/tools/release.test.ts follows their links.
    expect(links.filter((link) => !/^install\//.test(link) && !existsSync(`dist/${link}`))).toEqual([]);
    expect(links).toEqual(expect.arrayContaining(["install/sheets.fr.html", "install/excel.html"]));
    expect(page).toContain('href="excel/manifest.xml" download');
    expect(links).toContain("excel/help/fr/privacy.html");
    expect(links.filter((link) => link.startsWith("template/"))).toHaveLength(3);
  });

  it("names its version and the licenses of the playground's parts", () => {
    expect(page).toContain("1.2.3");
    expect(links).toEqual(expect.arrayContaining(["playground/NOTICE.txt", "playground/LICENSES.txt"]));
  });
});
