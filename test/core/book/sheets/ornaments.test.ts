import { describe, expect, it } from "vitest";
import { knownRefusals, ornamentOf, ornaments } from "../../../../core/book/sheets/ornaments.ts";

describe("ornaments", () => {
  it("are never what the book consists of", () => {
    for (const kind of ["sheet", "name", "write", "format", "replace"] as const)
      expect(ornamentOf[kind]).toBeUndefined();
  });

  it("are each painted by an edit, frozen panes excepted", () => {
    const painted = new Set(Object.values(ornamentOf).filter((each) => each !== undefined));
    expect(ornaments.filter((each) => !painted.has(each as never))).toEqual(["freeze"]);
  });

  it("are read from what the panel remembers, and nothing else is", () => {
    expect(
      knownRefusals([{ ornament: "print", why: "InvalidArgument" }, { ornament: "write" }, null, "chart"]),
    ).toEqual([{ ornament: "print", why: "InvalidArgument" }]);
    expect(knownRefusals(undefined)).toEqual([]);
    expect(knownRefusals([{ ornament: "chart" }])).toEqual([{ ornament: "chart", why: "" }]);
  });
});
