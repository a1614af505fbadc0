import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { objectiveFields, objectiveKey, objectiveSchema } from "../../../../core/book/tables/objectives.ts";

describe("an objective", () => {
  it("needs a name, and nothing else", () => {
    expect(v.parse(objectiveSchema, { name: " Grow " })).toEqual({ name: "Grow", why: "", period: "", owner: "" });
    expect(v.is(objectiveSchema, { name: "  " })).toBe(false);
  });

  it("is the same in any case, with or without accents and double spaces", () => {
    expect(objectiveKey("Fidéliser  les CLIENTS")).toBe(objectiveKey("fideliser les clients"));
  });

  it("has a column for each field, and one for its score", () => {
    expect(objectiveFields.map(({ key }) => key)).toEqual([...Object.keys(objectiveSchema.entries), "score"]);
  });
});
