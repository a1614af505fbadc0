import { expect, it } from "vitest";
import { savingIssues } from "../../../../core/book/kpi/saving-issues.ts";
import { countToMake } from "../../../../core/book/library/count-to-make.ts";
import { library } from "../../../../core/book/library/index.ts";

it("is the library's where it has one of that name", () => {
  expect(countToMake("Qualified leads", [], library, "fr")).toMatchObject({
    code: "QUALIFIED_LEADS",
    name: "Leads qualifiés",
    role: "measure",
  });
  expect(countToMake("LEADS", [], library, "en")).toMatchObject({ code: "LEADS", role: "measure" });
});

it("is made of the words where it has none, with a free code", () => {
  expect(countToMake("Demos held", ["DEMOS-HELD"], library, "en")).toMatchObject({
    code: "DEMOS-HELD-2",
    name: "Demos held",
    role: "measure",
    kind: "flow",
  });
  expect(countToMake("DEMOS", [], library, "en")).toMatchObject({ code: "DEMOS", name: "DEMOS" });
});

it("can be saved as it is", () => {
  for (const words of ["Demos held", "Qualified leads", "Coût", "x"])
    expect(savingIssues(countToMake(words, [], library, "en"))).toEqual([]);
});
