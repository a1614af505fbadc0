import { describe, expect, it } from "vitest";
import { savingIssues } from "../../../../core/book/kpi/saving-issues.ts";
import { emptyKpi } from "../../../../core/book/kpi/schema.ts";
import { attackNames, coca } from "./samples.ts";

describe("a KPI", () => {
  it("needs a code, a name, a unit and a direction to be saved, and nothing else", () => {
    expect(savingIssues(emptyKpi).map(({ field }) => field)).toEqual(["code", "name", "unit", "direction"]);
    expect(savingIssues({ ...emptyKpi, code: "COCA", name: "COCA", unit: "CHF", direction: "decrease" })).toEqual([]);
  });

  it("that is a measure needs no direction", () => {
    expect(savingIssues({ ...emptyKpi, code: "SPEND", name: "Spend", unit: "CHF", role: "measure" })).toEqual([]);
  });

  it("may have a name of 80 characters in any script, and no more", () => {
    const named = (name: string): string[] => savingIssues({ ...coca, name }).map((issue) => issue.name);
    expect([named("客".repeat(80)), named("🚀".repeat(80)), named("é".repeat(81))]).toEqual([[], [], ["too-long"]]);
    expect(savingIssues({ ...coca, name: "x".repeat(200) })[0]?.says).toEqual({
      en: "Name: 200 characters, 80 at most.",
      fr: "Nom : 200 caractères, 80 au plus.",
    });
    expect(attackNames.flatMap((name) => savingIssues({ ...coca, name }))).toEqual([]);
  });
});
