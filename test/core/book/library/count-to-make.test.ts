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
  expect(countToMake("Zebra rides", ["ZEBRA-RIDES"], library, "en")).toMatchObject({
    code: "ZEBRA-RIDES-2",
    name: "Zebra rides",
    role: "measure",
    kind: "flow",
  });
  expect(countToMake("ZEBRAS", [], library, "en")).toMatchObject({ code: "ZEBRAS", name: "ZEBRAS" });
});

it("can be saved as it is", () => {
  for (const words of ["Demos held", "Qualified leads", "Coût", "x"])
    expect(savingIssues(countToMake(words, [], library, "en"))).toEqual([]);
});
