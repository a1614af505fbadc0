import { describe, expect, it } from "vitest";
import { tables as layouts } from "../../../core/book/sheets/layout.ts";
import { sheetsHost } from "../../../sheets-addon/panel/panel-host.ts";
import type { PanelHost } from "../../../sidebar/base/host.ts";
import { loadAppsScript } from "../apps-script.ts";
import { kpi, now, openPanel, problemIn, valueIn } from "../book.ts";
import { counting } from "../painter.ts";
import { Spreadsheet } from "../spreadsheet.ts";

function started(options?: ConstructorParameters<typeof Spreadsheet>[0]): Spreadsheet {
  const spreadsheet = new Spreadsheet(options);
  valueIn(openPanel(spreadsheet).perform("start-book", { language: "en" }));
  return spreadsheet;
}

describe("two people in one book", () => {
  it("are told, and nothing is written, where a row is no longer what one of them saw", () => {
    const spreadsheet = started();
    const panel = openPanel(spreadsheet);
    const { definitions } = valueIn(panel.perform("save-kpis", { kpis: [kpi("A")] })).tables;
    const seen = definitions?.cells[1];
    spreadsheet.type("KPIs", (definitions?.row ?? 0) + 1, 1, "Theirs");
    const before = spreadsheet.contents();
    const answer = panel.perform("save-kpis", {
      kpis: [{ ...kpi("A", { name: "Mine" }), seenCells: [...(seen ?? [])] }],
    });
    expect(problemIn(answer)?.en).toContain("it was “Name of A”, it is “Theirs”. Nothing was written.");
    expect(spreadsheet.contents()).toEqual(before);
  });

  it("wait for each other: without the lock nothing is read or written", () => {
    const spreadsheet = started({ lockFree: true });
    spreadsheet.limits.lockFree = false;
    const count = counting(spreadsheet);
    expect(problemIn(openPanel(spreadsheet).perform("save-kpis", { kpis: [kpi("A")] }))?.fr).toMatch(
      /^Quelqu'un d'autre/,
    );
    expect(count.calls).toEqual(["tryLock"]);
  });

  it("have everything in the sheet before the next one begins", () => {
    const spreadsheet = started();
    const { calls } = counting(spreadsheet);
    openPanel(spreadsheet).perform("save-kpis", { kpis: [kpi("A")] });
    expect(calls[0]).toBe("tryLock");
    expect(calls.slice(-2)).toEqual(["flush", "releaseLock"]);
  });
});

describe("what Sheets refuses", () => {
  const refused = (failure: string): string | undefined => {
    const spreadsheet = started();
    Object.assign(spreadsheet.limits, { failure, failAtWrite: spreadsheet.count.writes + 1 });
    return problemIn(openPanel(spreadsheet).perform("save-kpis", { kpis: [kpi("A")] }))?.en;
  };

  it("is said in sentences, whatever the language of Google's message", () => {
    expect(refused("Vous essayez de modifier une cellule ou un objet protégé.")).toMatch(/doesn't let you change this/);
    expect(refused("Service invoked too many times for one day: spreadsheets.")).toMatch(/limit for add-ons/);
    expect(refused("Service Spreadsheets timed out while accessing document")).toMatch(/too long to answer/);
    expect(refused("This action would increase the number of cells above the limit")).toMatch(/no room for more cells/);
    expect(refused("Sheet 42 not found")).toMatch(/no longer where it was/);
    expect(refused("TypeError: x is undefined\n    at Code.js:12:3")).toMatch(
      /^Google Sheets couldn't complete this\. Try again/,
    );
  });

  it("is said to somebody who may only read", () => {
    const spreadsheet = new Spreadsheet({ readOnly: true });
    const panel = openPanel(spreadsheet);
    expect(panel.snapshot()).toMatchObject({ language: "en", tables: {} });
    expect(problemIn(panel.perform("start-book", { language: "en" }))?.en).toMatch(/^Google Sheets doesn't let you/);
    expect(spreadsheet.sheets).toHaveLength(1);
  });

  it("includes a range that has become too small: below it nothing is ours", () => {
    const spreadsheet = started();
    const panel = openPanel(spreadsheet);
    const book = panel.snapshot();
    Object.assign(spreadsheet.names.get("kpi_language") as object, { rows: 1, columns: 1 });
    Object.assign(spreadsheet.names.get("kpi_results") as object, { columns: 3 });
    for (const code of ["A", "B"]) valueIn(panel.perform("save-kpis", { kpis: [kpi(code)] }));
    const before = spreadsheet.contents();
    expect(problemIn(panel.perform("save-kpis", { kpis: [kpi("C")] }))).toBeDefined();
    expect(spreadsheet.contents()).toEqual(before);
    expect(book.tables.results?.cells[0]?.length).toBeGreaterThan(3);
  });

  it("never throws at the sidebar, nor do words that are not a call", () => {
    const script = loadAppsScript("sheets", { now, spreadsheet: new Spreadsheet() });
    const words = ["", "null", "[]", "x", '{"call":"drop"}', '{"call":"perform"}', '{"call":"insert","formula":"1"}'];
    for (const json of words)
      expect(JSON.parse(script.call("smartKpi", json) as string).problem.en).toMatch(/^This panel and the add-on/);
    const unknown = JSON.stringify({ call: "perform", command: "__proto__", request: {} });
    expect(JSON.parse(script.call("smartKpi", unknown) as string).problem.en).toMatch(/doesn't know/);
  });
});

describe("what the page of the sidebar leaves out", () => {
  const parts = (names: unknown, language = "fr") => {
    const script = loadAppsScript("sheets", { now });
    return JSON.parse(script.call("smartKpi", JSON.stringify({ call: "parts", language, names })) as string);
  };

  it("is sent by name", () => {
    const { library, formulas } = parts(["library", "formulas"]).value;
    expect(JSON.parse(library.replaceAll("\n", "")).length).toBeGreaterThan(20);
    expect(formulas).toContain("dépenses divisées par les clients gagnés");
    expect(parts(["formulas"], "en").value.formulas).toContain("spend divided by customers won");
  });

  it("is refused in a sentence where it does not exist", () => {
    for (const answer of [parts(["library", "nothing"]), parts("library"), parts(["library"], "de")])
      expect(answer.problem.en).toMatch(/^This panel and the add-on/);
  });
});

describe("what it costs", () => {
  it("to open the panel: two reads for each table and one for the language", () => {
    const spreadsheet = started();
    const count = counting(spreadsheet);
    openPanel(spreadsheet).snapshot();
    expect(count).toMatchObject({ reads: 13, writes: 0 });
    // One of each table places a range, and costs no round trip.
    expect(count.calls.length).toBeLessThan(60);
  });

  it("to open it with a page: two reads more for all the cells that are filled in on it", () => {
    const spreadsheet = started();
    const sheet = spreadsheet.add("Review");
    const cells = {
      [layouts.company.name]: [0, 0],
      [layouts.month.name]: [0, 7],
      [layouts.focus.name]: [28, 5],
    } as const;
    for (const [name, [row, column]] of Object.entries(cells))
      spreadsheet.names.set(name, { sheet, row, column, rows: 1, columns: 1 });
    spreadsheet.type("Review", 0, 0, "Wine & Co");
    spreadsheet.type("Review", 28, 5, "=A1");
    const count = counting(spreadsheet);
    const { tables } = openPanel(spreadsheet).snapshot();
    expect(count).toMatchObject({ reads: 13 + 2, writes: 0 });
    expect(tables.company).toEqual({ sheet: "Review", row: 0, column: 0, cells: [["Wine & Co"]] });
    expect(tables.month).toEqual({ sheet: "Review", row: 0, column: 7, cells: [[null]] });
    expect(tables.focus).toEqual({ sheet: "Review", row: 28, column: 5, cells: [[null]], formulas: [["=A1"]] });
  });

  it("to open it where there is no book: no read at all", () => {
    const spreadsheet = new Spreadsheet();
    openPanel(spreadsheet).snapshot();
    expect(spreadsheet.count).toMatchObject({ reads: 0, writes: 0 });
  });

  it("to save a KPI: one write for each table it is in, however many there are", () => {
    const spreadsheet = started();
    const panel = openPanel(spreadsheet);
    const writes = (code: string): string[] => {
      const count = counting(spreadsheet);
      valueIn(panel.perform("save-kpis", { kpis: [kpi(code)] }));
      return count.calls.filter((name) => name === "setValues");
    };
    for (const code of ["A", "B", "C", "D", "E", "F", "G"]) expect(writes(code)).toHaveLength(3);
    // The three tables that were written are read again.
    expect(spreadsheet.count).toMatchObject({ reads: 13 + 3 * 2 + 1, writes: 5 });
  });
});

describe("a formula from the panel", () => {
  const insert = (spreadsheet: Spreadsheet, formula: string) => openPanel(spreadsheet).ask({ call: "insert", formula });

  it("goes into the active cell in a form that every locale reads", () => {
    for (const locale of ["en_US", "fr_FR", "de_DE"]) {
      const spreadsheet = new Spreadsheet({ locale });
      spreadsheet.active = [spreadsheet.sheet("Sheet1"), 4, 2];
      expect(insert(spreadsheet, '=KPI_BAND(0.25,A1,"a,b",1.5)')).toEqual({ value: "C5" });
      const separator = locale === "en_US" ? "," : ";";
      expect(spreadsheet.sheet("Sheet1").cells.get("4,2")).toEqual({
        value: "",
        formula: ["=KPI_BAND((25/100)", "A1", '"a,b"', "(15/10))"].join(separator),
      });
    }
  });

  it("leaves a cell alone that holds something, if only a formula that shows nothing", () => {
    const spreadsheet = new Spreadsheet();
    expect(problemIn(insert(spreadsheet, "=COCA(1,2)"))?.en).toMatch(/^No cell is selected/);
    spreadsheet.active = [spreadsheet.sheet("Sheet1"), 0, 0];
    for (const typed of ["x", "0", '=""']) {
      spreadsheet.type("Sheet1", 0, 0, typed);
      const before = spreadsheet.contents();
      expect(problemIn(insert(spreadsheet, "=COCA(1,2)"))?.en).toMatch(/^Cell A1 isn't empty/);
      expect(spreadsheet.contents()).toEqual(before);
    }
  });
});

describe("the sheets that figures can come from", () => {
  const sources = (spreadsheet: Spreadsheet) => valueIn(openPanel(spreadsheet).ask({ call: "sources" }));

  it("are the user's own that hold something, and are read from A1 on", () => {
    const spreadsheet = started();
    spreadsheet.add("Ads");
    spreadsheet.add("Blank");
    for (const [column, cell] of ["Date", "", "Cost"].entries()) spreadsheet.type("Ads", 1, column, cell);
    expect(sources(spreadsheet)).toEqual(["Ads"]);
    const cells = (title: string) => openPanel(spreadsheet).ask({ call: "sheet-cells", title });
    expect(valueIn(cells("Ads"))).toEqual([
      [null, null, null],
      ["Date", null, "Cost"],
    ]);
    for (const title of ["Gone", "Results"]) expect(problemIn(cells(title))?.en).toContain(`no sheet “${title}”`);
  });

  it("are not listed if they are ours, even where the name is gone: a month that was frozen", () => {
    const spreadsheet = started();
    const frozen = spreadsheet.add("Review 2026-09");
    frozen.metadata.push(["smart-kpi-sheet", "frozen"]);
    spreadsheet.type("Review 2026-09", 0, 0, "Wine & Co");
    expect(sources(spreadsheet)).toEqual([]);
  });

  it("are at most fifty", () => {
    const spreadsheet = new Spreadsheet();
    for (let number = 0; number < 60; number++)
      spreadsheet.type(spreadsheet.add(`Export ${number}`).title, 0, 0, "Date");
    expect(sources(spreadsheet).length).toBeLessThanOrEqual(50);
  });
});

describe("the panel in the browser", () => {
  /** `google.script.run` as it is there: each handler makes a new runner, answers come later. */
  const inBrowser = (answer: (json: string) => string): PanelHost => {
    const runner = (success: (json: string) => void, failure: (error: unknown) => void): object => ({
      withSuccessHandler: (handler: typeof success) => runner(handler, failure),
      withFailureHandler: (handler: typeof failure) => runner(success, handler),
      smartKpi: (json: string) =>
        queueMicrotask(() => {
          try {
            success(answer(json));
          } catch (error) {
            failure(error);
          }
        }),
    });
    (globalThis as { google?: unknown }).google = {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    };
    return sheetsHost("fr");
  };

  it("asks the script and gets its answers", async () => {
    const spreadsheet = new Spreadsheet();
    spreadsheet.active = [spreadsheet.sheet("Sheet1"), 0, 0];
    const script = loadAppsScript("sheets", { now, spreadsheet });
    const host = inBrowser((json) => script.call("smartKpi", json) as string);
    expect(host).toMatchObject({ program: "sheets", language: "fr" });
    expect(await host.sources()).toEqual({ value: [] });
    expect(await host.insert("=COCA(100,4)")).toEqual({ value: "A1" });
    expect(valueIn(await host.perform("start-book", { language: "fr" })).tables.actions?.sheet).toBe("Actions");
    expect(valueIn(await host.snapshot()).language).toBe("fr");
  });

  it("says so when nobody answers", async () => {
    const host = inBrowser(() => {
      throw Object.assign(new Error("Connection failure due to HTTP 0"), { name: "NetworkError" });
    });
    expect(problemIn(await host.snapshot())?.fr).toMatch(/Vérifiez la connexion/);
  });

  it("says so when the script answers nothing", async () => {
    const host = inBrowser(() => "null");
    expect(problemIn(await host.snapshot())?.fr).toMatch(/n'a pas répondu/);
  });

  it("remembers what Sheets has refused to paint", async () => {
    const refused = [{ ornament: "chart", why: "Google's own words" }];
    const asked: string[] = [];
    const host = inBrowser((json) => {
      asked.push(json);
      return JSON.stringify({ value: { language: "en", tables: {} }, refused });
    });
    expect(await host.perform("make-review", { month: null })).toMatchObject({ refused });
    await host.perform("make-review", { month: null });
    expect(asked.map((json) => JSON.parse(json).refused)).toEqual([[], refused]);
  });
});
