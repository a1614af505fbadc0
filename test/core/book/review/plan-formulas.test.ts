import * as library from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../core/base/text.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Edit, PlanCell } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { bookAfter, emptySnapshot, planOf, signups, visits } from "../commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "./month-book.ts";

/** The rules for formulas in plans: they must work in Excel 2016, Google Sheets and LibreOffice alike. */

/** Functions all of these programs have, with the same meaning; the last five since Excel 2010 and 2013. */
const safe = new Set(
  (
    "SUMIFS COUNTIFS AVERAGEIFS INDEX MATCH SUMPRODUCT IFERROR EDATE EOMONTH CHOOSE ROUND SEARCH REPT FIXED OFFSET INDIRECT " +
    "HYPERLINK SUBTOTAL TREND SLOPE FORECAST NETWORKDAYS IFNA ISFORMULA STDEV.S PERCENTILE.INC UNICHAR " +
    // Older than any of these programs.
    "ABS ADDRESS AND AVERAGE CHAR COLUMN COLUMNS COUNT COUNTA COUNTIF DATE DAY EXP FIND IF INT ISLOGICAL ISNUMBER ISTEXT LEFT LEN LN MAX MID " +
    "MIN MOD MONTH NA NOT OR REPLACE RIGHT ROUNDUP ROW ROWS SMALL SQRT SUBSTITUTE SUM TRIM VALUE YEAR"
  ).split(" "),
);

const rate = kpi("CONVERSION", {
  kind: "rate",
  unit: "%",
  numerator: "SIGNUPS",
  denominator: "VISITS",
  usual: "level",
  frequency: "yearly",
});

const book = (language: Language): Snapshot =>
  bookWith(
    [kpi("LEADS", { usual: "season" }), kpi("SALES", { target: 50, usual: "trend" }), rate, visits, signups],
    { LEADS: usual, SALES: usual },
    language,
  );

/** What a new book, and each command of the page, plan, the first time and later. */
function plansIn(language: Language): Record<string, readonly Edit[]> {
  const start = book(language);
  const made = bookAfter(start, "make-review", { month: september, company: "Cave" });
  const freeze = { month: september, by: "Ann" };
  return {
    "start-book": planOf(emptySnapshot(language), "start-book", { language }).edits,
    "make-review": planOf(start, "make-review", { month: september, company: "Cave" }).edits,
    "make-review, again": planOf(made, "make-review", { month: "2026-08", company: "Cave" }).edits,
    "freeze-month": planOf(made, "freeze-month", freeze).edits,
    "freeze-month, in a book without a page": planOf(start, "freeze-month", freeze).edits,
    "freeze-month, as corrected": planOf(applied(made, planOf(made, "freeze-month", freeze)), "freeze-month", {
      ...freeze,
      again: true,
    }).edits,
  };
}

const cellsOf = (edits: readonly Edit[]): (PlanCell | undefined)[] =>
  edits.flatMap((edit) => (edit.kind === "write" ? edit.cells.flat() : []));

const rulesOf = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit) => (edit.kind === "rule" ? [`=${edit.formula}`] : []));

const formulasOf = (edits: readonly Edit[]): string[] => [
  ...cellsOf(edits).flatMap((cell) =>
    typeof cell === "object" && cell !== null && "formula" in cell ? [cell.formula] : [],
  ),
  ...rulesOf(edits),
];

/** A formula without the texts in it. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** The text inside the parentheses of each call of a function. */
function contentsOf(formula: string, name: string): string[] {
  const calls = [...formula.matchAll(new RegExp(`(?<![A-Z])${name}\\(`, "g"))];
  return calls.map(({ index, 0: call }) => {
    const rest = formula.slice(index + call.length);
    let open = 1;
    for (const [at, sign] of [...rest].entries()) {
      open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
      if (open === 0) return rest.slice(0, at);
    }
    return rest;
  });
}

/** The arguments of a call, from the text inside its parentheses. */
function argumentsIn(inside: string): string[] {
  let open = 0;
  const found = [""];
  for (const sign of inside) {
    open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (sign === "," && open === 0) found.push("");
    else found[found.length - 1] += sign;
  }
  return found;
}

describe.each(["en", "fr"] as const)("every formula of the page, language %s", (language) => {
  const plans = plansIn(language);
  const formulas = [...new Set(Object.values(plans).flatMap(formulasOf))];
  const offending = (test: (formula: string) => boolean): string[] => formulas.filter(test).slice(0, 5);

  it("has formulas to check", () => {
    expect(formulas.length).toBeGreaterThan(5000);
    for (const [name, edits] of Object.entries(plans)) expect(formulasOf(edits).length, name).toBeGreaterThan(0);
  });

  it("uses functions every program has, including the playground", () => {
    const used = new Set(formulas.flatMap((formula) => bare(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].filter((name) => !safe.has(name))).toEqual([]);
    const { functionRegistry } = library.registries;
    expect([...used].filter((name) => !functionRegistry.contains(name))).toEqual([]);
  });

  it("that is a rule tests numbers and whether something is there, never words", () => {
    const rules = Object.values(plans).flatMap(rulesOf);
    expect(rules.length).toBeGreaterThan(4);
    expect(rules.filter((rule) => /"(?:[^"]|"")+"/.test(rule.replaceAll('""', "")))).toEqual([]);
  });

  it("names no sheet: other sheets are reached through defined names", () => {
    expect(offending((formula) => bare(formula).includes("!"))).toEqual([]);
  });

  it("contains no decimal, TRUE, FALSE or TEXT: their spelling depends on the language", () => {
    expect(offending((formula) => /\d[.]\d|[^A-Z.][.]\d|\d[.](?![A-Z])/.test(bare(formula)))).toEqual([]);
    expect(offending((formula) => /\b(TRUE|FALSE)\b|\bTEXT\(/.test(bare(formula)))).toEqual([]);
  });

  it("takes no whole row or column with INDEX: Gnumeric takes one cell instead", () => {
    const whole = (formula: string): boolean =>
      contentsOf(bare(formula), "INDEX").some((inside) => {
        const [, ...places] = argumentsIn(inside);
        return places.includes("0");
      });
    expect(["=INDEX(A1:B9,2,0)", "=SUM(INDEX(A1:B9,0,MAX(1,2)))", "=INDEX(A1:B9,10,20)"].map(whole)).toEqual([
      true,
      true,
      false,
    ]);
    expect(offending(whole)).toEqual([]);
  });

  it("tests no range inside SUMPRODUCT: Gnumeric would test one cell", () => {
    const asks = (formula: string): boolean =>
      contentsOf(bare(formula), "SUMPRODUCT").some((inside) =>
        contentsOf(inside, "(?:MAX|MIN|ABS|IF|LEN|TRIM|IS[A-Z]+)").some((each) => /[A-Z]\d+:[A-Z]+\d/.test(each)),
      );
    expect(["=SUMPRODUCT(MAX((A1:A9=2)*B1:B9))", "=SUMPRODUCT((A1:A9=MAX(B1,1))*B1:B9)"].map(asks)).toEqual([
      true,
      false,
    ]);
    expect(offending(asks)).toEqual([]);
  });

  it("is short enough for Excel: 8,192 characters", () => {
    expect(offending((formula) => formula.length > 8192)).toEqual([]);
  });

  it("starts no range with a single cell: the playground could not save it", () => {
    expect(offending((formula) => /(\$?[A-Z]+\$?\d+):\1(?!\d)/.test(bare(formula)))).toEqual([]);
  });

  it("does not exist on a frozen page except for gaps in its chart, and a frozen page names only itself", () => {
    for (const [name, edits] of Object.entries(plans)) {
      if (!name.startsWith("freeze-month") || name.includes("without a page")) continue;
      expect(new Set(formulasOf(edits)), name).toEqual(new Set(["=NA()"]));
      const own = edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : []));
      expect(own, name).toHaveLength(1);
      const used = new Set(edits.flatMap((edit) => ("name" in edit ? [edit.name] : [])));
      const charts = edits.flatMap((edit) => (edit.kind === "chart" ? [edit.chart.data.name] : []));
      expect([...used, ...charts].filter((each) => each !== own[0] && each !== "kpi_frozen")).toEqual([]);
    }
  });

  it("is formatted by a numeric code", () => {
    const edits = plans["freeze-month"] ?? [];
    const rules = edits.filter((edit) => edit.kind === "condition");
    expect(rules.length).toBeGreaterThan(10);
    const rows = edits.filter((edit) => edit.kind === "write");
    for (const rule of rules) {
      if (rule.kind !== "condition") continue;
      const codes = rows.flatMap((edit) =>
        edit.kind === "write" && edit.name === rule.name
          ? edit.cells.map((cells) => cells[rule.codes - edit.column]).filter((cell) => cell !== undefined)
          : [],
      );
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => typeof code !== "number")).toEqual([]);
    }
  });
});
