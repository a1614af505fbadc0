import { describe, expect, it } from "vitest";
import { dayOf } from "../../core/base/days.ts";
import { kpi, openPanel, valueIn } from "./book.ts";
import { counting } from "./painter.ts";
import { Spreadsheet } from "./spreadsheet.ts";

/** The page of the month, made by the built script from the panel. */
function reviewed(locale: string, language: "en" | "fr") {
  const spreadsheet = new Spreadsheet({ locale });
  const panel = openPanel(spreadsheet);
  valueIn(panel.perform("start-book", { language }));
  const kpis = ["A", "B", "C"].map((code) => kpi(code, { kind: "flow", target: 40, deadline: "2027-06" }));
  valueIn(panel.perform("save-kpis", { kpis }));
  const count = counting(spreadsheet);
  const book = valueIn(panel.perform("make-review", { month: "2026-10", company: "=Wine & Co" }));
  return { spreadsheet, panel, book, trips: [...count.trips] };
}

describe("the page of the month in Sheets", () => {
  for (const [locale, language, title, calc] of [
    ["en_US", "en", "Review", "Calc"],
    ["fr_CH", "fr", "Revue", "Calculs"],
    ["de_DE", "en", "Review", "Calc"],
  ] as const)
    it(`is made with formulas that the locale reads, beside a hidden sheet (${locale}, ${language})`, () => {
      const { spreadsheet, book } = reviewed(locale, language);
      const [page, behind] = [spreadsheet.sheet(title), spreadsheet.sheet(calc)];
      expect([page.hidden, behind.hidden]).toEqual([false, true]);
      const broken = [page, behind].flatMap(({ cells }) =>
        [...cells.values()].filter(({ value }) => value === "#ERROR!"),
      );
      expect(broken).toEqual([]);
      expect([...behind.cells.values()].filter(({ formula }) => formula).length).toBeGreaterThan(3_000);
      expect(book.tables.company?.cells).toEqual([["=Wine & Co"]]);
      expect(page.charts).toHaveLength(1);
      expect(page.rules.length).toBeGreaterThan(10);
      expect(page.protection?.warningOnly).toBe(true);
      expect(spreadsheet.front).toBe(title);
    });

  it.each([
    ["en_US", undefined, "Nov 30, 2026", "Nov 21, 2026", "November 30, 2026", 'mmm d", "yyyy'],
    ["en_GB", undefined, "30 Nov 2026", "21 Nov 2026", "30 November 2026", "d mmm yyyy"],
    ["en_US", "en-GB", "30 Nov 2026", "21 Nov 2026", "30 November 2026", 'mmm d", "yyyy'],
    ["fr_FR", "Français", "30 nov. 2026", "21 nov. 2026", "30 novembre 2026", "d mmm yyyy"],
  ])("names its days alike wherever it says one (%s, %s in its language cell)", (locale, word, ...days) => {
    const language = word === "Français" ? "fr" : "en";
    const spreadsheet = new Spreadsheet({ locale });
    const panel = openPanel(spreadsheet);
    valueIn(panel.perform("start-book", { language }));
    if (word !== undefined) spreadsheet.type("Guide", 0, 1, word);
    valueIn(panel.perform("save-kpis", { kpis: [kpi("A", { kind: "flow", target: 40, deadline: "2027-06" })] }));
    const figures = [{ code: "A", value: 120, expectedOn: "2026-11-30" }];
    valueIn(panel.perform("record-results", { month: "2026-10", figures }));
    valueIn(panel.perform("make-review", { month: "2026-10" }));
    valueIn(panel.perform("freeze-month", { month: "2026-10", by: "Ada" }));
    const calc = spreadsheet.sheet(language === "fr" ? "Calculs" : "Calc");
    const live = [...calc.cells.values()].some(({ formula = "" }) => /[,;] *"&YEAR\(/.test(formula));
    const told = valueIn(panel.ask({ call: "message", month: "2026-10", language })).text;
    const frozen = [...spreadsheet.sheet(language === "fr" ? "Revue 2026-10" : "Review 2026-10").cells.values()];
    const title = String(frozen.find(({ value }) => String(value).includes("Ada"))?.value);
    const actions = spreadsheet.sheet("Actions");
    const [due = ""] = [...actions.cells].find(([, { value }]) => value === dayOf(2026, 11, 30).day) ?? [];
    spreadsheet.active = [actions, ...(due.split(",").map(Number) as [number, number])];
    const { shows } = valueIn(panel.ask({ call: "why" }));
    const [short, frozenOn, long, format] = days as [string, string, string, string];
    expect(live).toBe(short.startsWith("Nov"));
    expect(told).toContain(short);
    expect(title).toContain(frozenOn);
    expect([shows[language], actions.formats.get(due)]).toEqual([long, format]);
  });

  it("is made with its phone sheet in 81 round trips at most, reading apart, and made whole again in 17", () => {
    const { spreadsheet, panel, trips } = reviewed("en_US", "en");
    const snapshots = 13 + 17;
    expect(trips.length - snapshots).toBeLessThanOrEqual(81);
    const again = counting(spreadsheet).trips;
    valueIn(panel.perform("make-review", { month: null }));
    expect(again.filter((name) => !name.startsWith("get")).length).toBeLessThanOrEqual(17);
  });

  it("is there once, however often it is made", () => {
    const { spreadsheet, panel } = reviewed("en_US", "en");
    const page = spreadsheet.sheet("Review");
    const before = [page.charts.length, page.rules.length, page.merged.length, spreadsheet.contents()];
    valueIn(panel.perform("make-review", { month: null }));
    expect([page.charts.length, page.rules.length, page.merged.length, spreadsheet.contents()]).toEqual(before);
  });

  it("is frozen as values on a sheet of its own, which is never offered as a source of figures", () => {
    const { spreadsheet, panel } = reviewed("fr_CH", "fr");
    const figures = ["A", "B", "C"].map((code) => ({ code, value: 120 }));
    valueIn(panel.perform("record-results", { month: "2026-10", figures }));
    valueIn(panel.perform("freeze-month", { month: "2026-10", by: "Anna" }));
    const frozen = spreadsheet.sheet("Revue 2026-10");
    // A gap of the chart is an error value, which only a formula gives; it looks at no other cell.
    expect([...frozen.cells.values()].filter(({ formula = "=NA()" }) => formula !== "=NA()")).toEqual([]);
    expect(spreadsheet.front).toBe("Revue 2026-10");
    expect(frozen.charts).toHaveLength(1);
    expect(frozen.charts[0]?.ranges.map((range) => range.getSheet().getName())).toEqual(["Revue 2026-10"]);
    expect(frozen.protection).toEqual({ warningOnly: true, unprotected: [] });
    expect(valueIn(panel.ask({ call: "sources" }))).toEqual([]);
  });
});
