import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { type BookSetup, readSetup, setupOf, setupText } from "../../../../core/book/tables/book-setup.ts";
import { bookAfter, conversion, leads, newBook, signups, visits, withKpis } from "../commands/try-commands.ts";

const start = withKpis(
  { ...leads, owner: "Anna Favre", objective: "Grow", revisitOn: "2027-01-01" },
  conversion,
  visits,
  signups,
);
const book = bookAfter(
  bookAfter(start, "record-results", { month: "2026-08", figures: [{ code: "LEADS", value: 98765 }] }),
  "explain-result",
  { code: "LEADS", month: "2026-08", answer: { kind: "worked", why: "Bruno called" } },
);
const setup = setupOf(book) as BookSetup;

describe("the setup of a book", () => {
  it("has its KPIs, measures and objectives", () => {
    expect(setup.kpis.map(({ code, kind, unit }) => [code, kind, unit])).toEqual([
      ["LEADS", "flow", "leads"],
      ["CONVERSION", "rate", "%"],
      ["VISITS", "flow", "visits"],
      ["SIGNUPS", "flow", "people"],
    ]);
    expect(setup.objectives.map(({ name }) => name)).toEqual(["Grow"]);
    expect(setupOf(newBook())).toBe(undefined);
  });

  it("has no results, targets, causes, dates and names of people", () => {
    const text = setupText(setup);
    expect(text).not.toMatch(/Anna|Bruno|98765|2026|2027/);
    expect(setup.kpis.every(({ target, owner }) => target === null && owner === "")).toBe(true);
  });

  it("is read as it was copied, whatever a mail puts around it", () => {
    expect(readSetup(setupText(setup))).toEqual(setup);
    expect(readSetup(`Here it is:\n\n  ${setupText(setup)}  \n`)).toEqual(setup);
  });

  it.each([
    ["", "no-setup"],
    ["KPI\tTarget", "no-setup"],
    [setupText(setup).slice(0, -10), "cut-setup"],
    [setupText({ ...setup, yearStart: 13 as never }), "cut-setup"],
    [setupText({ ...setup, kpis: [] }), "cut-setup"],
  ])("is refused if it is another text or not whole: %#", (text, name) => {
    const read = readSetup(text);
    expect(isProblem(read) && read.name).toBe(name);
  });
});
