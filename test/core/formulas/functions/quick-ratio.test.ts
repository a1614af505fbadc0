import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("QUICK_RATIO", () => {
  itAnswersAsKnown("QUICK_RATIO");

  it("counts each of the four once", () => {
    expect(ask("QUICK_RATIO", 6, 0, 2, 0)).toBe(3);
    expect(ask("QUICK_RATIO", 0, 6, 0, 2)).toBe(3);
    expect(ask("QUICK_RATIO", 0, 0, 1, 1)).toBe(0);
  });

  it("says what to say where nothing was lost", () => {
    expect(problemOf("QUICK_RATIO", 6, 0, 0, 0).says.fr).toBe(
      "QUICK_RATIO\u00a0: aucune perte\u00a0: le ratio n'existe pas. Écrivez «\u00a0aucune perte\u00a0» à la place.",
    );
  });
});
