import { describe, expect, it } from "vitest";
import { folded } from "../../../../core/base/text.ts";
import { typable } from "../../../../core/formulas/functions/index.ts";
import { notOffered } from "../../../../core/formulas/reference/not-offered.ts";
import { notOfferedIn } from "../../../../core/formulas/reference/search.ts";

const asked = (query: string) => notOfferedIn(notOffered, query);
const names = new Set(typable.map(({ name }) => name));

describe("what deliberately has no formula", () => {
  it("is known by the words people type, in any case and without accents", () => {
    for (const query of ["ROI", "mrr", "Arr", "attribution", "MQL", "SQL", "burn", "moving average", "MOYENNE MOBILE"])
      expect(asked(query)?.says.en).toMatch(/^No formula for this: /);
    expect(asked("modele d'attribution")?.nearest).toEqual(["CHANNEL_RANKING"]);
    expect(asked("margin")).toBeUndefined();
    expect(asked("")).toBeUndefined();
  });

  it("names the nearest formulas, which are there", () => {
    for (const { nearest } of notOffered) {
      expect(nearest.length).toBeGreaterThan(0);
      expect(nearest.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  it("is asked for in one way once, and by no name that can be typed", () => {
    const all = notOffered.flatMap((each) => each.asked.map(folded));
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((words) => names.has(words.toUpperCase()))).toEqual([]);
  });

  it("warns against feeding a moving average to KPI_TREND, in both languages", () => {
    const { en, fr } = asked("rolling average")?.says ?? { en: "", fr: "" };
    expect(en).toContain("=AVERAGE(B2:B4)");
    expect(en).toContain("22%");
    expect(fr).toContain("=MOYENNE(B2:B4)");
    expect(fr).toContain("61\u00a0%");
  });
});
