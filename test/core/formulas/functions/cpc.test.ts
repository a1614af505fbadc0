import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CPC", () => {
  itAnswersAsKnown("CPC");

  it("takes clicks with decimals, as reports of several models print them", () => {
    expect(ask("CPC", 9, 4.5)).toBe(2);
  });

  it("says what is unknown without a click, and refuses a count below 0", () => {
    expect(problemOf("CPC", 9, 0).says).toEqual({
      en: "CPC: no clicks yet, so there is no cost per click. Use a longer period.",
      fr: "CPC\u00a0: aucun clic\u00a0: pas de coût par clic à calculer. Prenez une période plus longue.",
    });
    expect(problemOf("CPC", 9, -4).name).toBe("negative");
  });
});
