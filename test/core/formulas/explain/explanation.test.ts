import { describe, expect, it } from "vitest";
import { type Cell, type Grid, isGrid } from "../../../../core/base/cells.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import type { Text } from "../../../../core/base/text.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { isProblemExample } from "../../../../core/formulas/engine/define.ts";
import { canonical, formula as formulaOf, lay } from "../../../../core/formulas/engine/formula.ts";
import { type ActiveCell, argumentsToRead } from "../../../../core/formulas/explain/active-cell.ts";
import { type Explanation, explanation } from "../../../../core/formulas/explain/explanation.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";

const explained = (
  formula: string,
  shows: Cell = null,
  cells: Readonly<Record<string, Grid>> = {},
  more: Partial<ActiveCell> = {},
): Explanation =>
  explanation({
    ...{ sheet: "Ads", address: "D2", language: "en", formula, shows },
    read: Object.entries(cells).map(([text, grid]) => ({ text, cells: grid })),
    ...more,
  });
const inEnglish = (texts: readonly Text[] | undefined): string[] => (texts ?? []).map(({ en }) => en);
const given = ({ calls }: Explanation, at = 0): string[] =>
  (calls[at]?.passed ?? []).map(({ name, written, value }) => `${name.en} ${written.en} ${value.en}`);

describe("a cell explained", () => {
  it("says which formula it has, the arguments passed, and its answer in full", () => {
    const cell = explained("=COCA(B2,C2)", 3333.333333333333, { B2: [[50_000]], C2: [[15]] });
    expect([cell.formula, cell.shows.en, cell.remarks]).toEqual([
      { en: "=COCA(B2,C2)", fr: "=COCA(B2;C2)" },
      "3,333.333333",
      [],
    ]);
    expect(given(cell)).toEqual(["spend B2 50,000", "customers C2 15"]);
    expect(cell.calls[0]?.answer).toEqual([[{ en: "3,333.333333", fr: "3\u00a0333,333333" }]]);
    expect(cell.calls[0]?.problems).toEqual([]);
  });

  it("explains a second name by the name typed, and says whose rule it follows", () => {
    const [call] = explained("=CAC(B2,C2)", null, { B2: [[50]], C2: [[0]] }).calls;
    expect(call).toMatchObject({ name: "CAC", sameAs: "COCA", written: { en: "CAC(B2,C2)" } });
    expect(call?.problems[0]?.fr).toMatch(/^CAC\u00a0: aucun client/);
    expect(explained("=COCA(B2,C2)", null, { B2: [[50]], C2: [[5]] }).calls[0]).not.toHaveProperty("sameAs");
  });

  it("states a problem in full, in both languages", () => {
    const cell = explained("=COCA(B2,C2)", { error: "#N/A" }, { B2: [[50_000]], C2: [[0]] });
    expect(cell.calls[0]?.answer?.[0]?.[0]?.en).toBe("#N/A");
    expect(cell.calls[0]?.problems[0]?.en).toMatch(/^COCA: no customers were won/);
    expect(cell.calls[0]?.problems[0]?.fr).toMatch(/^COCA\u00a0: aucun client/);
  });

  it("explains nested calls first, each once, and passes their errors on", () => {
    const cell = explained("=IFERROR(CLV_COCA_RATIO(CLV(B2,80%),COCA(B2,C2)),COCA(B2,C2))", null, {
      B2: [[100]],
      C2: [[null]],
    });
    expect(cell.calls.map(({ written }) => written.fr)).toEqual([
      "CLV(B2;80%)",
      "COCA(B2;C2)",
      "CLV_COCA_RATIO(CLV(B2;80%);COCA(B2;C2))",
    ]);
    expect(cell.calls[1]?.problems[0]?.en).toContain("customers is empty");
    expect(given(cell, 2)).toEqual(["clv CLV(B2,80%) 400", "coca COCA(B2,C2) the error #VALUE!"]);
  });

  it("says what cannot be computed here, and explains the rest", () => {
    const cell = explained("=CLV_COCA_RATIO(300,COCA(B2,SUM(C2:C9)))", 9, { B2: [[100]] });
    expect(given(cell)).toEqual([
      "spend B2 100",
      "customers SUM(C2:C9) computed by the spreadsheet: its result can't be read here",
    ]);
    expect(cell.calls.map(({ answer }) => answer)).toEqual([undefined, undefined]);
    expect(cell.calls[1]?.passed[1]?.value.en).toContain("as explained above");
    expect(inEnglish(cell.calls[0]?.says)[0]).toContain("put it in a separate cell");
    const known = explained("=COCA(B2,SUM(C2:C9))", 25, { B2: [[100]], "SUM(C2:C9)": [[4]] });
    expect(known.calls[0]?.answer?.[0]?.[0]?.en).toBe("25");
  });

  it("says where a defined name points", () => {
    const read = [{ text: "spend", cells: [[1], [null], [2]], place: "Ads!B2:B4" }];
    const cell = explained("=NPS(spend)", 0, {}, { read });
    expect(given(cell)[0]).toBe("answers spend = Ads!B2:B4 3 rows × 1 column: 1, blank, 2; 1 blank (Ads!B3)");
  });

  it("shortens a long answer, and states its first problems", () => {
    const rows = Array.from({ length: 100_000 / 2 }, (_, row) => [row % 2]);
    const cell = explained("=COCA(B2:B50001,C2:C50001)", 0, { "B2:B50001": rows, "C2:C50001": rows });
    const [call] = cell.calls;
    expect(call?.answer).toHaveLength(8);
    expect(inEnglish(call?.says)).toEqual(["The first cells of 50,000 × 1 are shown."]);
    expect(inEnglish(call?.problems)).toHaveLength(6);
    expect(inEnglish(call?.problems).pop()).toBe("And 24,995 more.");
  });

  it("reports too many arguments, and too many rows", () => {
    expect(given(explained("=NPS(A1,2)", 0, { A1: [[9]] }))).toEqual(["answers A1 9", "argument 2  2"]);
    const many = Array.from({ length: 100_001 }, () => [9]);
    expect(explained("=NPS(A:A)", 0, { "A:A": many }).calls[0]?.problems[0]?.en).toContain(
      "at most 100,000 can be read",
    );
  });

  it("points out a cell that shows something other than its inputs give", () => {
    const remarks = (shows: Cell, customers: number | null): string[] =>
      inEnglish(explained("=COCA(100,C2)", shows, { C2: [[customers]] }).remarks);
    expect(remarks(25, 4)).toEqual([]);
    expect(remarks(20, 4)[0]).toMatch(/^The cell shows 20; recalculated from the same cells, it is 25\./);
    expect(remarks(0, null)[0]).toContain("it is the error #VALUE!");
    expect(inEnglish(explained("=ROUND(COCA(100,3),0)", 33).remarks)).toEqual([]);
  });

  it("says that a cell holds no formula of ours, or one that lost its add-in", () => {
    expect(inEnglish(explained("", 5).remarks)[0]).toMatch(/^This cell has no formula\./);
    expect(inEnglish(explained("=SUM(A1)", 5).remarks)[0]).toMatch(/^There is no SMART KPI formula in this cell\./);
    expect(inEnglish(explained("=COCA(A1,", 5).remarks)[0]).toMatch(/^There is no SMART KPI formula/);
    const dead = explained("=_xldudf_COCA(100,4)", { error: "#NAME?" });
    expect(dead.remarks[0]?.en).toContain("Repair formulas");
    expect(dead.calls[0]?.answer?.[0]?.[0]?.en).toBe("25");
    expect(inEnglish(explained("=COCA(100,4)", 25, {}, { filledBy: "B2" }).remarks)).toEqual([
      "D2 shows part of the answer of B2.",
    ]);
  });

  it("keeps markup in cells as text: only the chart is markup", () => {
    const cell = explained("=COCA(B2,C2)", "<b>", { B2: [["<img src=x onerror=alert(1)>"]], C2: [[1]] });
    expect(given(cell)[0]).toBe("spend B2 “<img src=x onerror=alert(1)>”");
  });

  it.each(catalogue.map((definition) => [definition.name, definition] as const))(
    "gives the answers of %s's own examples",
    (_, definition) => {
      for (const example of definition.examples) {
        if (example.given.length > definition.arguments.length) continue;
        const { references } = lay(definition, example);
        const formula = formulaOf(definition, example, canonical);
        const cells = Object.fromEntries(
          example.given.flatMap((each, index): [string, Grid][] => {
            const reference = references[index];
            return reference !== undefined && each !== undefined && isGrid(each) ? [[reference, each]] : [];
          }),
        );
        // A date is typed as DATE(…), which the spreadsheet computes.
        const asked = argumentsToRead(formula).map(({ text }) => text);
        if (asked.some((text) => !(text in cells))) continue;
        const [call] = explained(formula, null, cells).calls;
        const shown = answer(definition, example.given, () => "en");
        if (isProblem(shown)) expect(inEnglish(call?.problems)).toEqual([shown.says.en]);
        else {
          expect(isProblemExample(example.answer)).toBe(false);
          expect(call?.answer?.length).toBe(Array.isArray(shown) ? Math.min(shown.length, 8) : 1);
        }
      }
    },
  );
});
