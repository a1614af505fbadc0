import { describe, expect, it } from "vitest";
import { askedWords } from "../../../core/base/asked-words.ts";

describe("what somebody looks for", () => {
  it("is the words that tell things apart, without accents, in the singular", () => {
    expect(askedWords("Coût d'un client")).toEqual(["cout", "client"]);
    expect(askedWords("taux de clics")).toEqual(["taux", "clic"]);
    expect(askedWords("how much for the leads")).toEqual(["lead"]);
  });

  it("is every word where none tells anything", () => {
    expect(askedWords("par la")).toEqual(["par", "la"]);
  });
});
