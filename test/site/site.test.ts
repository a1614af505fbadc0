import { describe, expect, it } from "vitest";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { helpSite } from "../../site/site.ts";

const site = helpSite(catalogue);

describe("the help", () => {
  it("has a page for every formula and every family, in both languages", () => {
    const missing = catalogue
      .flatMap(({ name }) => [`en/${name}.html`, `fr/${name}.html`])
      .filter((path) => !site.has(path));
    expect(missing).toEqual([]);
    expect([...site.keys()].filter((path) => path.startsWith("fr/family-")).length).toBe(
      new Set(catalogue.map(({ family }) => family)).size,
    );
  });

  it("has no link that leads nowhere", () => {
    const broken = [...site].flatMap(([path, html]) =>
      [...html.matchAll(/href="([^"]+)"/g)]
        .map(([, target]) => new URL(target as string, `https://help/${path}`).pathname.slice(1))
        .filter((target) => target !== "help.css" && !site.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("asks no other host for anything", () => {
    expect([...site].filter(([, html]) => /(src|href)="https?:/.test(html)).map(([path]) => path)).toEqual([]);
  });

  it("explains signal and noise with drawn examples where trends are explained", () => {
    for (const name of ["KPI_TREND", "KPI_SIGNALS", "KPI_LIMITS", "KPI_OUTLOOK"]) {
      expect(site.get(`fr/${name}.html`)?.match(/<svg /g)).toHaveLength(2);
    }
    expect(site.get("en/COCA.html")).not.toContain("<svg ");
  });
});
