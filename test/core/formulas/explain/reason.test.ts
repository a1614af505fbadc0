import { describe, expect, it } from "vitest";
import { numbersIn } from "../../../../core/base/text.ts";
import { growingMonths, seasonalMonths } from "../../../../core/formulas/engine/trend-examples.ts";
import { reasonOf, type Wording } from "../../../../core/formulas/explain/reason.ts";
import { findingOf, type Series } from "../../../../core/formulas/statistics/finding.ts";

const months: Wording = {
  figures: (language, values) => numbersIn(language, values, 1),
  periods: { en: "months", fr: "mois" },
  each: { en: "a month", fr: "par mois" },
  seasonBefore: { en: "last year's August", fr: "août de l'an dernier" },
};

function reason(series: Series, wording = months) {
  const finding = findingOf(series);
  if ("needed" in finding) throw new Error(`${finding.known} of ${finding.needed}`);
  const { en, fr } = reasonOf(series, finding, wording);
  return [en, fr.replace(/[\u00a0\u202f]/g, " ")];
}

const year = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];
const of = (...last: number[]): Series => ({ values: [...year, ...last], baseline: 12 });
const season = (last: number): Series => ({ values: [...seasonalMonths.slice(0, -1), last], pattern: 12 });

describe("the reason of a verdict", () => {
  it("is each of the plain rules, up and down, or the usual range", () => {
    expect(reason(of(8))).toEqual(["within the usual 5.1–10.9", "dans les 5,1 à 10,9 habituels"]);
    expect(reason(of(12))).toEqual(["above the usual 5.1–10.9", "au-dessus des 5,1 à 10,9 habituels"]);
    expect(reason(of(4))).toEqual(["below the usual 5.1–10.9", "sous les 5,1 à 10,9 habituels"]);
    expect(reason(of(7.5, 7.7, 8.1, 8.3, 8.5, 8.7, 8.9))).toEqual(["7 rises in a row", "7 hausses d'affilée"]);
    expect(reason(of(8.9, 8.7, 8.5, 8.3, 8.1, 7.7, 7.5))).toEqual(["7 falls in a row", "7 baisses d'affilée"]);
    expect(reason(of(8.5, 10.2, 10.3))).toEqual([
      "2 of the last 3 near the upper limit (10.9)",
      "2 des 3 derniers proches de la limite haute (10,9)",
    ]);
    expect(reason(of(7.5, 5.8, 5.7))[0]).toBe("2 of the last 3 near the lower limit (5.1)");
    expect(reason(of(8.1, 8.2, 8.1, 8.2, 8.1, 8.2, 8.1))).toEqual([
      "7 in a row above the average (8)",
      "7 d'affilée au-dessus de la moyenne (8)",
    ]);
    expect(reason(of(7.9, 7.8, 7.9, 7.8, 7.9, 7.8, 7.9))[1]).toBe("7 d'affilée au-dessous de la moyenne (8)");
  });

  it("is one value where nothing varies, whether it was always so or since the limits were set", () => {
    expect(reason({ values: [5, 5, 5, 5, 5, 5] })).toEqual(["always 5", "toujours 5"]);
    expect(reason({ values: [5, 5, 5, 5, 5, 5, 8, 5], baseline: 6 })).toEqual(["at the usual 5", "aux 5 habituels"]);
    expect(reason({ values: [5, 5, 5, 5, 5, 5, 8], baseline: 6 })).toEqual([
      "above the usual 5",
      "au-dessus des 5 habituels",
    ]);
  });

  it("is the growth of a KPI on its way, its season allowed for", () => {
    expect(reason({ values: growingMonths, pattern: "trend" })).toEqual([
      "growing 3% a month",
      "croissance de 3 % par mois",
    ]);
    expect(reason({ values: [...growingMonths].reverse(), pattern: "trend" })[1]).toBe("recul de 3 % par mois");
    expect(reason({ values: seasonalMonths, pattern: 12 })).toEqual([
      "growing 1% a month, season allowed for",
      "croissance de 1 % par mois, saison prise en compte",
    ]);
    const flat = {
      values: [...seasonalMonths.slice(0, 12), ...seasonalMonths.slice(0, 12), ...seasonalMonths.slice(0, 12)],
    };
    expect(reason({ ...flat, pattern: 12 })).toEqual(["season allowed for", "saison prise en compte"]);
    const level = [100, 104, 98, 102, 97, 103, 99, 101, 96, 105, 98, 102];
    expect(reason({ values: level, pattern: "trend" })[0]).toMatch(/^within the usual [\d.]+–[\d.]+$/);
  });

  it("is what was expected where the last value, or the last three, left it", () => {
    const [en, fr] = reason(season(1_300));
    expect(en).toMatch(/^1,300, expected 1,[\d.]+ to 1,[\d.]+$/);
    expect(fr).toMatch(/^1 300, attendu entre 1 [\d,]+ et 1 [\d,]+$/);
    const low = [...seasonalMonths.slice(0, -3), 1_441, 1_656, 1_852];
    expect(reason({ values: low, pattern: 12 })).toEqual([
      "3 months in the lower part of what was expected",
      "3 mois dans le bas de ce qui était attendu",
    ]);
  });

  it("tells the echo of an exceptional month of the year before", () => {
    const noisy = seasonalMonths.map((value, at) => value * (1 + 0.03 * Math.sin(at * 2.4)));
    const last = noisy.length - 1;
    const values = noisy.map((value, at) => (at === last - 12 ? value * 0.5 : at === last ? value * 1.2 : value));
    const [en, fr] = reason({ values, pattern: 12 });
    expect(en).toMatch(/ · last year's August was exceptionally low$/);
    expect(fr).toMatch(/ · août de l'an dernier était exceptionnellement bas$/);
    expect(
      reason({ values: noisy.map((value, at) => (at === last ? value * 1.5 : value)), pattern: 12 })[0],
    ).not.toContain("exceptionally");
  });

  it("has the same decimals in both limits, but for a 0", () => {
    const between = (first: number, second: number): string => {
      const values = [...Array(6)].flatMap(() => [first, second]);
      return (reason({ values, baseline: 12 }) as string[]).join(" · ");
    };
    expect(between(7.517293, 8.682707)).toBe("within the usual 5.0–11.2 · dans les 5,0 à 11,2 habituels");
    expect(between(7.43609, 8.56391)).toBe("within the usual 5–11 · dans les 5 à 11 habituels");
    expect(between(4, 7.75926)).toBe("within the usual 0–15.9 · dans les 0 à 15,9 habituels");
  });

  it("has no lower limit below 0 for figures that never are, as the formula has", () => {
    expect(reason({ values: [8, 3, 13, 5, 11, 4, 12, 8, 2, 14, 7, 9, 12] })[0]).toMatch(/^within the usual 0–\d/);
    expect(reason({ values: [8, 3, 13, -5, 11, 4, 12, 8, 2, 14, 7, 9, 12] })[0]).toMatch(/^within the usual −\d/);
  });

  it("is what rare counts add up to", () => {
    const values = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1];
    expect(reason({ values, baseline: 12 })).toEqual(["6 in 7 months, usually 1.2", "6 en 7 mois, d'habitude 1,2"]);
  });
});
