import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyKpi } from "../../../../core/book/kpi/schema.ts";
import { sentence } from "../../../../core/book/kpi/sentence.ts";
import { anyKpi, coca } from "./samples.ts";

/** Ordinary spaces, so that the sentences here can be read and typed. */
const plain = (words: string): string => words.replace(/\u00a0/g, " ");

describe("the sentence", () => {
  it("says the whole KPI in English", () => {
    expect(plain(sentence(coca, "en"))).toBe(
      "Bring COCA from CHF 3,333 to CHF 2,500 by 30 June 2027, measured monthly from the ledger and the CRM, because it serves “Grow at a profit”; owner: Anna.",
    );
  });

  it("says it in French", () => {
    const french = { ...coca, source: "comptabilité et CRM", objective: "Croître avec profit" };
    expect(plain(sentence(french, "fr"))).toBe(
      "COCA : passer de 3 333 CHF à 2 500 CHF d'ici au 30 juin 2027, avec une mesure chaque mois (source : comptabilité et CRM), pour servir l'objectif « Croître avec profit » ; responsable : Anna.",
    );
  });

  it("says what is usual for it, where somebody has said it", () => {
    expect(plain(sentence({ ...coca, usual: "season" }, "en"))).toContain(
      "the CRM, with its season, because it serves",
    );
    expect(plain(sentence({ ...coca, usual: "level" }, "fr"))).toContain(
      "), d'habitude autour d'un niveau, pour servir",
    );
  });

  it("shows what is missing as it grows", () => {
    expect(sentence(emptyKpi, "en")).toBe(
      "Bring … from … to … by …, measured … from …, because it serves “…”; owner: ….",
    );
    expect(plain(sentence(emptyKpi, "fr"))).toBe(
      "… : passer de … à … d'ici …, avec une mesure … (source : …), pour servir l'objectif « … » ; responsable : ….",
    );
    expect(sentence({ ...emptyKpi, code: "COCA", target: 0 }, "en")).toMatch(/^Bring COCA from … to 0 by/);
  });

  it("keeps a neutral KPI between its bounds", () => {
    const band = {
      ...coca,
      name: "Bounce rate",
      unit: "%",
      direction: "neutral",
      benchmarkLow: 0.3,
      benchmarkHigh: 0.5,
    } as const;
    expect(plain(sentence(band, "en"))).toMatch(/^Keep Bounce rate between 30% and 50% until 30 June 2027, /);
    expect(plain(sentence(band, "fr"))).toMatch(/^Bounce rate : rester entre 30 % et 50 % jusqu'au 30 juin 2027, /);
  });

  it("adds up the year if the target is for the year", () => {
    const year = {
      ...coca,
      name: "Revenue",
      startValue: 30_000,
      target: 400_000,
      targetAppliesTo: "year-to-date",
    } as const;
    expect(plain(sentence(year, "en"))).toMatch(
      /^Bring Revenue to CHF 400,000 for the year by 30 June 2027, from CHF 30,000 at the start,/,
    );
    expect(plain(sentence(year, "fr"))).toMatch(
      /^Revenue : atteindre 400 000 CHF en cumul annuel d'ici au 30 juin 2027, en partant de 30 000 CHF,/,
    );
  });

  it("keeps every word of the user unchanged, for any KPI in both languages", () => {
    fc.assert(
      fc.property(anyKpi, fc.constantFrom("en" as const, "fr" as const), (kpi, language) => {
        const words = sentence(kpi, language);
        for (const part of [kpi.name, kpi.source, kpi.objective, kpi.owner]) expect(words).toContain(part);
        expect(words.endsWith(".")).toBe(true);
      }),
    );
  });
});
