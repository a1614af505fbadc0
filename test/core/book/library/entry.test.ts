import { describe, expect, it } from "vitest";
import { findInLibrary, libraryEntry, libraryKpi, vanityOf, withCounts } from "../../../../core/book/library/entry.ts";
import { library } from "../../../../core/book/library/index.ts";

describe("an entry of the library", () => {
  it("is drafted with its words and the user's currency", () => {
    const [coca] = findInLibrary(library, "COCA");
    expect(coca?.code).toBe("COCA");
    expect(coca && libraryKpi(coca, "fr", "EUR")).toMatchObject({
      code: "COCA",
      name: "Coût d'acquisition client (COCA, CAC)",
      role: "kpi",
      kind: "rate",
      numerator: "SPEND",
      denominator: "NEW_CUSTOMERS",
      unit: "EUR",
      direction: "decrease",
      actionability: "actionable",
      target: null,
      owner: "",
    });
  });

  it("brings the counts of its rate, each once", () => {
    const entries = ["COCA", "COST_PER_LEAD", "LEADS"]
      .map((code) => libraryEntry(library, code))
      .filter((entry) => entry !== undefined);
    expect(withCounts(library, entries).map(({ code }) => code)).toEqual([
      "COCA",
      "COST_PER_LEAD",
      "LEADS",
      "SPEND",
      "NEW_CUSTOMERS",
    ]);
  });

  it("is found by any word of either language, matching names first", () => {
    expect(findInLibrary(library, "CAC")[0]?.code).toBe("COCA");
    expect(findInLibrary(library, "panier")[0]?.code).toBe("AVERAGE_BASKET");
    expect(findInLibrary(library, "fidelite").map(({ code }) => code)).toContain("RETENTION_RATE");
    expect(findInLibrary(library, "xyzzy")).toEqual([]);
    expect(findInLibrary(library, "").length).toBe(library.length);
  });

  it("is known as a vanity metric by its code or any of its names", () => {
    expect(vanityOf(library, { code: "followers", name: "" })?.code).toBe("FOLLOWERS");
    expect(vanityOf(library, { code: "X", name: "Téléchargements" })?.code).toBe("SIGN_UPS");
    expect(vanityOf(library, { code: "", name: "" })).toBeUndefined();
    expect(vanityOf(library, { code: "COCA", name: "COCA" })).toBeUndefined();
  });

  it("is not found before the library has been loaded", () => {
    expect(libraryEntry([], "COCA")).toBeUndefined();
    expect(vanityOf([], { code: "FOLLOWERS", name: "" })).toBeUndefined();
  });
});
