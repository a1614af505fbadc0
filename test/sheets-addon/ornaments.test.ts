import { describe, expect, it } from "vitest";
import type { Ornament, Refused } from "../../core/book/sheets/ornaments.ts";
import { kpi, openPanel, valueIn } from "./book.ts";
import { Spreadsheet } from "./spreadsheet.ts";

/** Google Sheets refuses one kind of call: the page of the month is complete without it at the first click. */

const refusals: readonly (readonly [what: string, calls: RegExp, ornament: Ornament])[] = [
  ["charts", /^insertChart$/, "chart"],
  ["lists to choose from", /^setDataValidations?$/, "list"],
  ["conditional formats", /^setConditionalFormatRules$/, "condition"],
  ["merged cells", /^merge/, "merge"],
  ["protection", /^protect$/, "protect"],
  ["hidden rows", /^(show|hide)Rows$/, "rows"],
  ["a sheet in front", /^activate$/, "show"],
];

const words = "You do not have permission to do this here.";

function started(): { spreadsheet: Spreadsheet; panel: ReturnType<typeof openPanel> } {
  const spreadsheet = new Spreadsheet();
  const panel = openPanel(spreadsheet);
  valueIn(panel.perform("start-book", { language: "en" }));
  valueIn(panel.perform("save-kpis", { kpis: [kpi("A")] }));
  return { spreadsheet, panel };
}

const review = (panel: ReturnType<typeof openPanel>, refused: readonly Refused[] = []) =>
  panel.ask({ call: "perform", command: "make-review", request: { month: "2026-10", company: "Wine" }, refused });

describe.each(refusals)("a Google Sheets that refuses %s", (_, what, ornament) => {
  it("has all figures of the page at the first click, and says what is missing and why", () => {
    const whole = started();
    valueIn(review(whole.panel));
    const { spreadsheet, panel } = started();
    spreadsheet.limits.refusesOnly = [{ what, says: words }];
    const answer = review(panel);
    valueIn(answer);
    expect("refused" in answer && answer.refused).toEqual([{ ornament, why: words }]);
    const filled = (each: Spreadsheet): unknown =>
      each.sheets.map(({ title, cells }) => [
        title,
        [...cells].filter(([, { value, formula }]) => value !== "" || formula !== undefined).sort(),
      ]);
    expect(filled(spreadsheet)).toEqual(filled(whole.spreadsheet));
  });

  it("is not asked again for what it refused, and the panel still knows that it is missing", () => {
    const { spreadsheet, panel } = started();
    const asked: string[] = [];
    spreadsheet.limits.refusesOnly = [
      { what: { test: (name: string) => what.test(name) && asked.push(name) > 0 } as RegExp, says: words },
    ];
    const known = [{ ornament, why: words }];
    const answer = review(panel, known);
    expect("refused" in answer && answer.refused).toEqual(known);
    expect(asked).toEqual([]);
  });
});

it("A book is started even if its headings cannot be kept in view", () => {
  const spreadsheet = new Spreadsheet();
  spreadsheet.limits.refusesOnly = [{ what: /^setFrozen/, says: words }];
  const answer = openPanel(spreadsheet).perform("start-book", { language: "en" });
  expect(valueIn(answer).tables.results).toBeDefined();
  expect("refused" in answer && answer.refused).toEqual([{ ornament: "freeze", why: words }]);
});

it("A limit of Google's is not taken for a refused ornament: the click ends with its sentence", () => {
  const { spreadsheet, panel } = started();
  spreadsheet.limits.refusesOnly = [{ what: /^insertChart$/, says: "Service invoked too many times for one day." }];
  const answer = review(panel);
  expect("problem" in answer && answer.problem.en).toMatch(/limit for add-ons is reached/);
});
