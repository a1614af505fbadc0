import { readFileSync } from "node:fs";
import { Session } from "node:inspector";
import { SourceMap } from "node:module";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../core/base/problem.ts";
import coca from "../../core/formulas/functions/coca.ts";
import { typable } from "../../core/formulas/functions/index.ts";
import { builtScript, date, loadAppsScript } from "./apps-script.ts";

const formulas = typable.map(({ name }) => name);

const readable = (name: string): string => readFileSync(`dist/sheets/readable/${name}`, "utf8");

/** The line of a readable copy that a place in the script came from, both counted from 0. */
function behind(name: string, line: number, column: number): string | undefined {
  const entry = new SourceMap(JSON.parse(readable(`${name}.map`))).findEntry(line, column);
  return "originalLine" in entry ? readable(name).split("\n")[entry.originalLine] : undefined;
}

/** The text that wakes for the sidebar, and the function around it without that text. */
function sidebarText(): { wakes: string; text: string } {
  const source = builtScript("sheets");
  const wakes = source.slice(source.indexOf("function smartKpi("));
  const lines = [...wakes.matchAll(/^"(?:[^"\\]|\\.)*"(?=,?$)/gm)].map(([line]) => line);
  return {
    wakes: lines.reduce((rest, line) => rest.replace(line, ""), wakes),
    text: lines.map((line) => JSON.parse(line)).join("\n"),
  };
}

describe("the script that Apps Script loads", () => {
  for (const folder of ["sheets", "sheets-fr"]) {
    const source = builtScript(folder);

    it(`offers the formulas, the menu, one function for the sidebar and nothing else (${folder})`, () => {
      const entries = ["onOpen", "onInstall", "openPanel", "checkInstallation", "smartKpi"];
      const tree = parse(source, { ecmaVersion: 2019, sourceType: "script" });
      const declared = tree.body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id?.name] : []));
      expect(declared).toEqual([...formulas, ...entries]);
      expect(loadAppsScript(folder).surface.sort()).toEqual([...formulas, ...entries, "SmartKpi"].sort());
    });

    it(`explains every formula directly above it (${folder})`, () => {
      const explained = (name: string): boolean =>
        new RegExp(`/\\*\\*(?:(?!\\*/)[\\s\\S])*@customfunction\\s*\\*/\\s*function ${name}\\(`).test(source);
      expect(formulas.filter((name) => !explained(name))).toEqual([]);
    });

    it(`asks no service while it is loaded (${folder})`, () => {
      expect(loadAppsScript(folder, { authorised: false }).asked).toEqual([]);
    });
  }

  it("loads in an empty scope and names its globals", () => {
    const scope = vm.createContext({});
    vm.runInContext(readFileSync("dist/sheets/Code.js", "utf8"), scope);
    expect(scope.COCA(50_000, 15)).toBeCloseTo(3333.33, 2);
  });

  it("weighs at most 190 KB for the formulas, and 410 KB more that only the sidebar wakes", () => {
    const [formulas, sidebar] = builtScript("sheets").split("function smartKpi(") as [string, string];
    expect(Buffer.byteLength(formulas)).toBeLessThanOrEqual(190_000);
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(410_000);
  });

  it("keeps what only the sidebar wakes as a text, which is JavaScript of 2019 as well", () => {
    const { wakes, text } = sidebarText();
    expect(text.length).toBeGreaterThan(200_000);
    expect(wakes.length).toBeLessThan(400);
    expect(() => parse(`(function (SmartKpi, json) {\n${text}\n})`, { ecmaVersion: 2019 })).not.toThrow();
  });

  it("makes no formula but the one that is called", () => {
    const session = new Session();
    session.connect();
    const made = (): string[] => {
      const names: string[] = [];
      session.post("Profiler.takePreciseCoverage", (_, { result }) => {
        for (const { url, functions } of result)
          if (url === "readable/formulas.js")
            for (const { functionName, ranges } of functions)
              if (functionName.startsWith("core/formulas/functions/") && ranges[0]?.count) names.push(functionName);
      });
      return names;
    };
    session.post("Profiler.enable");
    session.post("Profiler.startPreciseCoverage", { callCount: true });
    const scope = vm.createContext({});
    vm.runInContext(readable("formulas.js"), scope, { filename: "readable/formulas.js" });
    const loaded = made();
    vm.runInContext("SmartKpi.answerInSheets('CAC', [50000, 15]); SmartKpi.answerInSheets('COCA', [1, 2])", scope);
    expect([loaded, made()]).toEqual([[], ["core/formulas/functions/coca.ts"]]);
    session.disconnect();
  });

  it("has a readable copy of both parts, and maps that lead there", () => {
    const code = builtScript("sheets").split("\n");
    const { "no-customer": problem } = coca.problems as Record<string, Problem>;
    const sentence = problem?.says.en as string;
    const line = code.findIndex((each) => each.includes(sentence));
    expect(behind("formulas.js", line, (code[line] as string).indexOf(sentence) - 1)).toContain(sentence);

    const scope = vm.createContext({});
    vm.runInContext(builtScript("sheets"), scope);
    const stack = vm.runInContext("try { SmartKpi = {}; smartKpi('{}') } catch (thrown) { thrown.stack }", scope);
    const [, row, column] = /book\.js:(\d+):(\d+)/.exec(stack) ?? [];
    expect(behind("book.js", Number(row) - 1, Number(column) - 1)).toContain(".map(SmartKpi.formulaNamed)");
  });

  it("asks for no more than the spreadsheet it is in and its own panels", () => {
    const { oauthScopes, runtimeVersion } = JSON.parse(readFileSync("dist/sheets/appsscript.json", "utf8"));
    expect(oauthScopes.map((scope: string) => scope.replace("https://www.googleapis.com/auth/", ""))).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
    ]);
    expect(runtimeVersion).toBe("V8");
  });
});

describe("a formula in Sheets", () => {
  const sheets = loadAppsScript();

  it("takes bare values and ranges, and reads an empty text as a blank", () => {
    expect(sheets.call("COCA", 100, 4)).toBe(25);
    expect(sheets.call("COCA", [[100], [200], [""]], [[4], [5], [""]])).toEqual([[25], [40]]);
    expect(sheets.call("COCA", [[100], [""], [300]], [[4], [""], [5]])).toEqual([[25], [""], [60]]);
    expect(sheets.messageOf("COCA", "", 15)).toBe("COCA: spend is empty. Fill in the cell; a blank isn't a zero.");
  });

  it("says in a sentence why it has no answer", () => {
    expect(sheets.messageOf("COCA", 50_000, 0)).toBe(
      "COCA: no customers were won, so there is no cost per customer. Use a longer period, or wait for the first customer.",
    );
  });

  it("marks a problem in its own cell of a range by a text: a spilled range cannot hold an error", () => {
    expect(sheets.call("COCA", [[100], [100], ["x"]], [[0], [4], [5]])).toEqual([["#N/A"], [25], ["#VALUE!"]]);
  });

  it("knows the errors and unfinished inputs that Sheets hands over as text", () => {
    expect(sheets.messageOf("COCA", "#DIV/0!", 15)).toContain("contains the error #DIV/0!");
    expect(sheets.messageOf("KPI_TREND", [[1], ["#N/A"]])).toContain(
      "values (row 2 of the range) contains the error #N/A",
    );
    expect(sheets.messageOf("COCA", "Loading...", 15)).toContain("is still being computed");
    expect(sheets.call("COCA", [["#REF!"], [100]], [[4], [4]])).toEqual([["#VALUE!"], [25]]);
  });

  it("refuses TRUE, text and dates of another realm where a number is meant", () => {
    expect(sheets.messageOf("COCA", true, 15)).toContain("spend is TRUE");
    expect(sheets.messageOf("COCA", "50 000", 15)).toContain("contains the text “50 000”");
    expect(sheets.messageOf("KPI_TREND", [[1], [date("2026-02-28T23:00:00Z")]])).toContain(
      "(row 2 of the range) is a date",
    );
  });

  it("takes arguments left out at the end or in the middle", () => {
    const leads = [[8], [7], [9], [8], [8], [7], [9], [8], [8], [7], [9], [8], [12]];
    expect(sheets.call("KPI_TREND", leads, "", 12)).toBe("● Better than usual");
    expect(sheets.call("KPI_TREND", leads, undefined, 12)).toBe("● Better than usual");
  });

  it("refuses more arguments than it has", () => {
    expect(sheets.messageOf("COCA", 50, 5, 15)).toContain("too many arguments: 3 instead of 2 at most");
  });

  it("asks for the language only when words are answered, and once", () => {
    const french = loadAppsScript("sheets", { locale: "fr_CH" });
    french.call("COCA", 100, 4);
    expect(french.asked).toEqual([]);
    expect(french.messageOf("COCA", 100, 0)).toMatch(/^COCA\u00a0: aucun client gagné/);
    expect(french.call("KPI_TREND", [[1, 2]])).toBe("Trop tôt pour le dire (2 valeurs sur 6)");
    expect(french.asked).toEqual(["SpreadsheetApp.getActive"]);
  });
});
