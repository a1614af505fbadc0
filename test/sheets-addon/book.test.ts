import { describe, expect, it } from "vitest";
import type { DayOrder } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import { perform } from "../../core/book/commands/index.ts";
import { applied } from "../../core/book/sheets/apply.ts";
import type { Plan } from "../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { kpi, openPanel, problemIn, today, valueIn } from "./book.ts";
import { Spreadsheet } from "./spreadsheet.ts";

/** What the same commands leave on plain data. */
const onPlainData = (
  language: Language,
  dayOrder: DayOrder,
  requests: readonly (readonly [string, unknown])[],
): Snapshot =>
  requests.reduce<Snapshot>(
    (book, [command, request]) => {
      const plan = perform(command, book, request, today);
      if (isProblem(plan)) throw new Error(plan.says.en);
      return applied(book, plan as Plan);
    },
    { language, dayOrder, tables: {} },
  );

const aRate = { kind: "rate", numerator: "SALES", denominator: "VISITS", unit: "%" };
const fiveKpis = [
  kpi("SALES", { kind: "flow", target: 40, startValue: 20, start: "2026-01", deadline: "2027-06" }),
  kpi("VISITS", { role: "measure", kind: "flow" }),
  kpi("RATE", aRate),
  kpi("NPS", { unit: "points", revisitOn: "2027-03-28", watchShare: 0.8, priority: 1 }),
  kpi("CHURN", { unit: "%", direction: "decrease" }),
];

describe("a KPI book in Sheets", () => {
  it("is not there in an empty spreadsheet, whose language is that of its locale", () => {
    const unstarted = (locale: string): Snapshot => openPanel(new Spreadsheet({ locale })).snapshot();
    expect(unstarted("en_US")).toEqual({ language: "en", dayOrder: "month first", tables: {} });
    expect(unstarted("en_GB")).toEqual({ language: "en", dayOrder: "day first", tables: {} });
    expect(unstarted("fr_FR")).toEqual({ language: "fr", dayOrder: "day first", tables: {} });
  });

  for (const [locale, language, order, timeZone] of [
    ["en_US", "en", "month first", "America/Los_Angeles"],
    ["fr_CH", "fr", "day first", "Europe/Zurich"],
    ["de_DE", "en", "day first", "Pacific/Auckland"],
  ] as const)
    it(`is read as it was started and saved (${locale}, ${timeZone})`, () => {
      const spreadsheet = new Spreadsheet({ locale, timeZone });
      const panel = openPanel(spreadsheet);
      const started = valueIn(panel.perform("start-book", { language }));
      const start = ["start-book", { language }] as const;
      expect(started).toEqual(onPlainData(language, order, [start]));
      const saved = valueIn(panel.perform("save-kpis", { kpis: fiveKpis }));
      expect(saved).toEqual(onPlainData(language, order, [start, ["save-kpis", { kpis: fiveKpis }]]));
      expect(saved.tables.results?.formulas?.flat().some(Boolean)).toBe(true);
      expect(panel.snapshot()).toEqual(saved);
    });

  it("keeps every text as it was typed", () => {
    const texts = ['=HYPERLINK("x")', "'quote", "1/2", "+41", "TRUE", "vrai", "🎯", "-A1", "12 %", "Mar 2026", "@me"];
    const more = ["2026-03-01", "<img onerror=…>", "'; DROP", "__proto__", "שלום", "a\nb", "1e5", "CHF 50", "#1"];
    const all = [...texts, ...more];
    const spreadsheet = new Spreadsheet({ locale: "fr_FR" });
    const panel = openPanel(spreadsheet);
    panel.perform("start-book", { language: "en" });
    const kpis = all.map((text, index) => kpi(`M${index}`, { role: "measure", name: text, owner: text, source: text }));
    const { definitions } = valueIn(panel.perform("save-kpis", { kpis })).tables;
    expect(
      all.filter((text, index) => definitions?.cells[index + 1]?.filter((cell) => cell === text).length !== 3),
    ).toEqual([]);
    expect(definitions?.formulas).toBeUndefined();
  });

  it("takes results from an export by formulas that every locale reads", () => {
    for (const [locale, order] of [
      ["en_US", "month first"],
      ["fr_FR", "day first"],
    ] as const) {
      const spreadsheet = new Spreadsheet({ locale });
      const panel = openPanel(spreadsheet);
      spreadsheet.add("L'export, 1.5");
      panel.perform("start-book", { language: "en" });
      const requests = [
        ["start-book", { language: "en" }],
        ["save-kpis", { kpis: [kpi("A")] }],
        ["results-from-export", { code: "A", sheet: "L'export, 1.5", dates: "A", sum: "C", texts: 1 }],
      ] as const;
      for (const [command, request] of requests.slice(1)) valueIn(panel.perform(command, request as never));
      expect(panel.snapshot()).toEqual(onPlainData("en", order, requests));
      expect(spreadsheet.sheet("Results").cells.get("8,1")?.formula).toContain(locale === "en_US" ? "," : ";");
    }
  });

  it("is written on sheets of its own: the user's keep their titles and what is on them", () => {
    const spreadsheet = new Spreadsheet();
    spreadsheet.add("results");
    spreadsheet.type("results", 0, 0, "mine");
    spreadsheet.add("Actions");
    const book = valueIn(openPanel(spreadsheet).perform("start-book", { language: "en" }));
    expect(book.tables.results?.sheet).toBe("Results (2)");
    expect(book.tables.actions?.sheet).toBe("Actions (2)");
    expect([...spreadsheet.sheet("results").cells.values()]).toEqual([{ value: "mine" }]);
    expect(spreadsheet.sheet("Actions").cells.size).toBe(0);
    expect(spreadsheet.sheets.slice(0, 3).map(({ title }) => title)).toEqual(["Sheet1", "results", "Actions"]);
  });

  it("is found after people renamed sheets and inserted rows", () => {
    const spreadsheet = new Spreadsheet();
    const panel = openPanel(spreadsheet);
    panel.perform("start-book", { language: "en" });
    spreadsheet.sheet("KPIs").title = "Our KPIs";
    spreadsheet.insertRows("Our KPIs", 0, 3);
    const book = valueIn(panel.perform("save-kpis", { kpis: [kpi("A")] }));
    expect(book.tables.definitions).toMatchObject({ sheet: "Our KPIs", row: 10, column: 0 });
    expect(book.tables.definitions?.cells[1]?.[0]).toBe("A");
    expect(spreadsheet.sheet("Our KPIs").cells.get("11,0")).toEqual({ value: "A" });
  });

  it("goes on without a sheet that was deleted, and gets it back", () => {
    const spreadsheet = new Spreadsheet();
    const panel = openPanel(spreadsheet);
    const { tables } = valueIn(panel.perform("start-book", { language: "fr" }));
    spreadsheet.delete("Cibles");
    expect(problemIn(panel.perform("save-kpis", { kpis: [kpi("A")] }))).toBeDefined();
    const book = valueIn(panel.perform("start-book", { language: "en" }));
    expect(book.tables.targets?.sheet).toBe("Cibles");
    expect(Object.keys(book.tables).sort()).toEqual(Object.keys(tables).sort());
  });

  it("speaks the language that its cell names, whatever the locale", () => {
    const spreadsheet = new Spreadsheet({ locale: "de_DE" });
    const panel = openPanel(spreadsheet);
    panel.perform("start-book", { language: "fr" });
    expect(panel.snapshot().language).toBe("fr");
    spreadsheet.type("Guide", 0, 1, "English");
    expect(panel.snapshot().language).toBe("en");
  });
});

describe("a painting that Sheets cuts short", () => {
  const commandsOf = [
    ["start-book", { language: "en" }],
    ["save-kpis", { kpis: fiveKpis }],
  ] as const;

  for (const [upTo, [command]] of commandsOf.entries())
    it(`is completed by doing it again, wherever it stopped (${command})`, () => {
      const prepared = (failAtWrite: number): Spreadsheet => {
        const spreadsheet = new Spreadsheet();
        for (const [name, request] of commandsOf.slice(0, upTo)) openPanel(spreadsheet).perform(name, request as never);
        spreadsheet.count.writes = 0;
        spreadsheet.limits.failAtWrite = failAtWrite;
        return spreadsheet;
      };
      const [name, request] = commandsOf[upTo] as (typeof commandsOf)[number];
      const whole = prepared(0);
      valueIn(openPanel(whole).perform(name, request as never));
      const step = Math.ceil(whole.count.writes / 25);
      for (let stop = 1; stop <= whole.count.writes; stop += step) {
        const spreadsheet = prepared(stop);
        const panel = openPanel(spreadsheet);
        expect(problemIn(panel.perform(name, request as never))?.en).toMatch(/again/);
        expect(spreadsheet.lockHeld).toBe(false);
        // A sheet that was added and not yet marked as ours stays behind, blank.
        const unmarked = spreadsheet.sheets.slice(1).filter(({ metadata }) => metadata.length === 0);
        expect(unmarked.every((sheet) => sheet.last(0) === 0)).toBe(true);
        valueIn(panel.perform(name, request as never));
        for (const { title } of unmarked) {
          spreadsheet.delete(title);
          spreadsheet.sheet(`${title} (2)`).title = title;
        }
        expect(spreadsheet.contents()).toEqual(whole.contents());
      }
    }, 60_000);
});
