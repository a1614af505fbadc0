import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { privacyPage, supportPage } from "../../site/service-pages.ts";

const built = (path: string): string => readFileSync(`dist/${path}`, "utf8");

describe("the page about privacy", () => {
  it.each(languages)("names each permission that the manifests ask for, and there are no others (%s)", (language) => {
    const { body } = privacyPage(language);
    const { oauthScopes } = JSON.parse(built("sheets/appsscript.json")) as { oauthScopes: string[] };
    const asked = oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""));
    const [, inExcel] = built("excel/manifest.xml").match(/<Permissions>(\w+)<\/Permissions>/) ?? [];
    expect(body.match(/\((\w[\w.]+)\)/g)).toEqual([...asked, inExcel].map((each) => `(${each})`));
    expect(asked).toHaveLength(2);
    expect(body.match(/<li>/g)).toHaveLength(3);
  });

  it("promises what the policy of the panel in Excel enforces: nothing goes anywhere but home and to Office.js", () => {
    const [, policy = ""] = built("excel/panel.html").match(/Content-Security-Policy" content="([^"]+)"/) ?? [];
    const addresses = [...policy.matchAll(/https:\/\/[^\s;]+/g)].map(([address]) => address);
    expect([...new Set(addresses)]).toEqual(["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"]);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("form-action 'none'");
  });

  it("is served in both languages, and named by the manifest of Microsoft 365", () => {
    for (const language of languages)
      expect(built(`excel/help/${language}/privacy.html`)).toContain(privacyPage(language).body);
    expect(JSON.parse(built("excel/manifest.json")).developer.privacyUrl).toMatch(/\/help\/en\/privacy\.html$/);
  });
});

describe("the page about support", () => {
  it("is where both languages of the manifest send people", () => {
    for (const language of languages)
      expect(built("excel/manifest.xml")).toContain(`https://localhost:3000/help/${language}/support.html`);
  });

  it.each(languages)("sends people to the address of the build, or to whoever installed it (%s)", (language) => {
    expect(supportPage(language).body).not.toContain("href");
    const { body } = supportPage(language, "mailto:kpi@example.org");
    expect(body).toContain('<a href="mailto:kpi@example.org">kpi@example.org</a>');
    expect(supportPage(language, 'https://example.org/"><script>').body).not.toContain("<script>");
  });
});
