import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CTR", () => {
  itAnswersAsKnown("CTR");

  it("is 1 where every impression was clicked", () => {
    expect(ask("CTR", 12, 12)).toBe(1);
  });

  it("names both figures where they are swapped", () => {
    expect(problemOf("CTR", 2497, 87).says).toEqual({
      en: "CTR: there are more clicks (2,497) than impressions (87). Check the order: clicks, then impressions.",
      fr: "CTR\u00a0: il y a plus de clics (2\u00a0497) que d'impressions (87). Vérifiez l'ordre\u00a0: clics, puis impressions.",
    });
  });

  it("refuses clicks without any impression as swapped, too", () => {
    expect(problemOf("CTR", 5, 0).name).toBe("more-clicks-than-impressions");
  });
});
