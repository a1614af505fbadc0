import { describe, expect, it } from "vitest";
import { type Ask, check } from "../../../../core/book/check/check.ts";
import { checkData } from "../../../../core/book/check/data.ts";
import { readReport } from "../../../../core/book/check/report.ts";

/** Drives the check with a program that answers so. */
function reportOf(answers: (ask: Ask) => object): string {
  const steps = check(checkData());
  let next = steps.next({ value: null } as never);
  while (!next.done) next = steps.next(answers(next.value) as never);
  return next.value;
}

describe("the installation check", () => {
  it("ends with a report where the program refuses everything", () => {
    const read = readReport(reportOf(() => ({ refused: "No" })));
    if (typeof read === "string") throw new Error(read);
    expect(read.others.map(({ group, ended }) => `${group} ${ended}`)).toEqual([
      "reach refused",
      "reach refused",
      "formulas refused",
    ]);
    expect(read.facts.file).toBe("in use: formulas only");
  });

  it("paints nothing in a file that is in use", () => {
    const asked: string[] = [];
    reportOf((ask) => {
      asked.push(ask.ask);
      if (ask.ask === "before") return { value: { blank: false, titles: ["Mine"], language: "en" } };
      return { value: ask.ask === "compute" ? [] : {} };
    });
    expect(asked).toEqual(["facts", "before", "compute"]);
  });

  it("names a formula that shows something else, with what was expected", () => {
    const report = reportOf((ask) => {
      if (ask.ask === "before") return { value: { blank: false, titles: [], language: "en" } };
      return { value: ask.ask === "compute" ? [[]] : {} };
    });
    expect(report).toMatch(/differs \| COCA 1 \| \[\[null\]\] \| \[\[3333/);
  });
});
