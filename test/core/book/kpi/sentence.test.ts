import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayOrder } from "../../../../core/base/months.ts";
import type { Language } from "../../../../core/base/text.ts";
import { emptyKpi, type Kpi } from "../../../../core/book/kpi/schema.ts";
import { sentence as sentenceIn } from "../../../../core/book/kpi/sentence.ts";
import { anyKpi, coca } from "./samples.ts";

const sentence = (kpi: Kpi, language: Language, order?: DayOrder): string => sentenceIn(kpi, language, order);

/** Ordinary spaces, so that the sentences here can be read and typed. */
const plain = (words: string): string => words.replace(/\u00a0/g, " ");

describe("the sentence", () => {
  it("says the whole KPI in English", () => {
    expect(plain(sentence(coca, "en"))).toBe(
      "Lower COCA from CHF 3,333 to CHF 2,500 by 30 June 2027. Measured monthly (source: the ledger and the CRM). Objective: “Grow at a profit”. Owner: Anna.",
    );
    expect(plain(sentence({ ...coca, direction: "increase" }, "en"))).toMatch(/^Raise COCA from /);
  });

  it("names the day as the region of the book does", () => {
    expect(sentence(coca, "en", "month first")).toContain(" by June 30, 2027. Measured");
    expect(sentence(coca, "fr", "month first")).toBe(sentence(coca, "fr"));
  });

  it("says it in French", () => {
    const french = { ...coca, source: "comptabilité et CRM", objective: "Croissance rentable" };
    expect(plain(sentence(french, "fr"))).toBe(
      "COCA : passer de 3 333 CHF à 2 500 CHF d'ici au 30 juin 2027. Mesuré chaque mois (source : comptabilité et CRM). Objectif : « Croissance rentable ». Responsable : Anna.",
    );
  });

  it("says what is usual for it, if somebody has said it", () => {
    expect(plain(sentence({ ...coca, usual: "season" }, "en"))).toContain("the CRM), seasonal. Objective");
    expect(plain(sentence({ ...coca, usual: "level" }, "fr"))).toContain("), stable d'ordinaire. Objectif");
  });

  it("grows with what is known, without dots for the rest", () => {
    expect(sentence(emptyKpi, "en")).toBe("…");
    expect(sentence(emptyKpi, "fr")).toBe("…");
    const begun = { ...emptyKpi, code: "COCA" };
    expect(sentence(begun, "en")).toBe("COCA.");
    expect(sentence({ ...begun, target: 0 }, "en")).toBe("Bring COCA to 0.");
    expect(plain(sentence({ ...begun, target: 0 }, "fr"))).toBe("COCA : atteindre 0.");
    expect(sentence({ ...begun, startValue: 5 }, "en")).toBe("Bring COCA from 5.");
    expect(sentence({ ...begun, frequency: "weekly" }, "fr")).toBe("COCA. Mesuré chaque semaine.");
    expect(sentence({ ...begun, owner: "J. R." }, "en")).toBe("COCA. Owner: J. R.");
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
    expect(plain(sentence(band, "en"))).toMatch(/^Keep Bounce rate between 30% and 50% until 30 June 2027\. /);
    expect(plain(sentence(band, "fr"))).toMatch(/^Bounce rate : rester entre 30 % et 50 % jusqu'au 30 juin 2027\. /);
    expect(sentence({ ...band, benchmarkLow: null }, "en")).toMatch(/^Keep Bounce rate at 50% or less until/);
    expect(plain(sentence({ ...band, benchmarkHigh: null }, "fr"))).toMatch(/^Bounce rate : rester à 30 % ou plus/);
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
      /^Bring Revenue to CHF 400,000 for the year by 30 June 2027, starting from CHF 30,000\./,
    );
    expect(plain(sentence(year, "fr"))).toMatch(
      /^Revenue : atteindre 400 000 CHF en cumul annuel d'ici au 30 juin 2027, en partant de 30 000 CHF\./,
    );
  });

  it("keeps every word of the user unchanged, for any KPI in both languages", () => {
    fc.assert(
      fc.property(anyKpi, fc.constantFrom("en" as const, "fr" as const), (kpi, language) => {
        const words = sentence(kpi, language);
        for (const part of [kpi.name, kpi.source, kpi.objective, kpi.owner]) expect(words).toContain(part);
        expect(words).toMatch(/[.…]$/);
      }),
    );
  });
});
