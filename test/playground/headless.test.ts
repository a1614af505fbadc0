import { describe, expect, it } from "vitest";
import { largestInput } from "../../core/catalogue/answer.ts";
import { catalogue } from "../../core/catalogue/index.ts";
import { languages } from "../../core/text.ts";
import { sheetIds, workbook } from "../../playground/sample.ts";
import { evaluate, localeOf, openBook } from "./headless.ts";

const months = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12];

/** Cells of one column, from a row on. */
const down = (column: string, values: readonly (number | string)[], from = 1): Record<string, string> =>
  Object.fromEntries(values.map((value, index) => [`${column}${from + index}`, String(value)]));

describe("values", () => {
  it("50,000 over 15 customers is 3,333.33, and nothing is rounded underneath", () => {
    const get = evaluate({ A1: "=COCA(50000,15)" });
    expect(get("A1")).toMatchObject({ value: 10_000 / 3, shown: "3,333.33", message: undefined });
  });

  it("the same figure is written 3 333,33 in French", () => {
    expect(evaluate({ A1: "=COCA(50000,15)" }, "fr")("A1").shown.replace(/\s/g, " ")).toBe("3 333,33");
  });

  it("a goal of 60 at 20% and 60% needs 500 leads", () => {
    const get = evaluate({ B2: "20%", B3: "60%", A1: "=FUNNEL_LEADS(60,B2:B3)" });
    expect(get("A1")).toMatchObject({ value: 500, shown: "500" });
  });

  it("a verdict comes in the language of the page", () => {
    const cells = { ...down("A", months), B1: "=KPI_TREND(A1:A13)" };
    expect(evaluate(cells)("B1").value).toBe("▲ Improving");
    expect(evaluate(cells, "fr")("B1").value).toBe("▲ Amélioration");
  });

  it("a word of either language chooses, whatever the page speaks", () => {
    const get = evaluate({ ...down("A", months), B1: '=KPI_TREND(A1:A13,"baisse")', B2: '=KPI_TREND(A1:A13,"lower")' });
    expect([get("B1").value, get("B2").value]).toEqual(["▲ Worsening", "▲ Worsening"]);
  });

  it("limits look like the values they are of", () => {
    const get = evaluate({ ...down("A", months), B1: "=KPI_LIMITS(A1:A13)" }, "en", { "A1:A13": 2 });
    expect(get("C1")).toMatchObject({ format: "[$CHF] #,##0", shown: expect.stringMatching(/^CHF/) });
  });

  it("an argument left out between two others takes its usual value", () => {
    const get = evaluate({ ...down("A", months), B1: "=KPI_TREND(A1:A13,,12)" });
    expect(get("B1").value).toBe("▲ Improving");
  });
});

describe("answers over several cells", () => {
  it("one formula answers row by row and leaves a blank row blank", () => {
    const get = evaluate({ A1: "12000", B1: "40", A3: "9000", B3: "30", C1: "=COCA(A1:A3,B1:B3)" });
    expect([get("C1").value, get("C2").value, get("C3").value]).toEqual([300, "", 300]);
  });

  it("a problem stays in its own cell, with its own sentence", () => {
    const get = evaluate({ ...down("A", [12_000, 5000, 9000]), ...down("B", [40, 0, 30]), C1: "=COCA(A1:A3,B1:B3)" });
    expect([get("C1").value, get("C3").value]).toEqual([300, 300]);
    expect(get("C2")).toMatchObject({ value: "#N/A", message: expect.stringContaining("COCA (row 2 of the range): ") });
  });

  it("rows stay rows and columns stay columns", () => {
    const get = evaluate({ A1: "100", B1: "200", A2: "10", B2: "10", A4: "=COCA(A1:B1,A2:B2)" });
    expect([get("A4").value, get("B4").value, get("A5").value]).toEqual([10, 20, null]);
  });

  it("the stages of a funnel stand below each other", () => {
    const get = evaluate({ B2: "20%", B3: "60%", A5: '=FUNNEL_LEADS(60,B2:B3,"stages")' });
    expect([get("A5").value, get("A6").value, get("A7").value]).toEqual([500, 100, 60]);
  });

  it("a formula reads what another formula has spilled, its blanks too", () => {
    const get = evaluate({
      ...down("A", [100, 100, 100, 100, 100, 100]),
      ...down("B", [10, 12, 10, 12, 10, 12]),
      A8: "100",
      B8: "10",
      C1: "=COCA(A1:A8,B1:B8)",
      D1: "=KPI_LIMITS(C1:C8)",
    });
    expect(get("C7").value).toBe("");
    expect(get("D1").message).toBeUndefined();
    expect(get("E1").value).toBeCloseTo((4 * 10 + 3 * (100 / 12)) / 7, 10);
  });

  it("a value in the way is named, in French too", () => {
    const cells = { B2: "20%", B3: "60%", A5: '=FUNNEL_LEADS(60,B2:B3,"stages")', A6: "here" };
    expect(evaluate(cells)("A5").value).toBe("#SPILL!");
    expect(evaluate(cells, "fr")("A5").message).toBe(
      "La réponse n'a pas la place de s'afficher. Videz les cellules qu'elle doit remplir.",
    );
  });

  it("whole columns can be given", () => {
    const get = evaluate({ ...down("A", [100, 200]), ...down("B", [10, 10]), C1: "=COCA(A:A,B:B)" });
    expect([get("C1").value, get("C2").value, get("C3").value]).toEqual([10, 20, null]);
  });

  it("a whole blank column says what is missing", () => {
    const get = evaluate({ B1: "=KPI_TREND(A:A)", C1: "=COCA(A:A,D:D)" });
    expect(get("B1").value).toBe("Not enough history (0 of 6)");
    expect(get("C1").value).toBe("");
  });

  it("a range beyond the edge of the sheet is blank", () => {
    const get = evaluate({ B1: "=KPI_TREND(A500:A600)" });
    expect(get("B1").value).not.toBe("#ERROR");
  });

  it("ranges of different shapes are refused with both sizes", () => {
    const get = evaluate({ ...down("A", [1, 2, 3]), ...down("B", [1, 2]), C1: "=COCA(A1:A3,B1:B2)" });
    expect(get("C1")).toMatchObject({ value: "#ERROR", message: expect.stringContaining("3 rows × 1 column") });
  });
});

describe("problems", () => {
  it("nobody won: #N/A with our sentence, which IFERROR can catch", () => {
    const get = evaluate({ A1: "=COCA(50000,0)", A2: '=IFERROR(A1,"none")', A3: "=ISNA(A1)" });
    expect(get("A1")).toMatchObject({ value: "#N/A", message: expect.stringMatching(/^COCA: no customer was won/) });
    expect([get("A2").value, get("A3").value]).toEqual(["none", true]);
  });

  it("a blank, a text and TRUE are no numbers", () => {
    const get = evaluate({ B1: "CHF 50 000", B2: "TRUE", A1: "=COCA(C9,15)", A2: "=COCA(B1,15)", A3: "=COCA(B2,15)" });
    expect(get("A1")).toMatchObject({ value: "#ERROR", message: expect.stringContaining("spend is empty") });
    expect(get("A2").message).toContain("“CHF 50 000”");
    expect(get("A3").message).toContain("spend is TRUE");
  });

  it("a date among the results is a date, not 46,000", () => {
    const get = evaluate({ ...down("A", months), B1: "=KPI_TREND(A1:A13)" }, "en", { A3: 1 });
    expect(get("B1")).toMatchObject({
      value: "#ERROR",
      message: expect.stringContaining("(row 3 of the range) is a date"),
    });
  });

  it("a range where one cell is asked for gets our sentence", () => {
    const get = evaluate({ ...down("A", months), B1: "=KPI_OUTLOOK(A1:A13,A1:A2)" });
    expect(get("B1")).toMatchObject({
      value: "#ERROR",
      message: expect.stringContaining("target is a range of 2 rows"),
    });
  });

  it("an error of another cell comes out as it went in, and says where it came from", () => {
    const { model, get } = openBook({
      sheets: [
        {
          id: "s",
          cells: { A1: "=1/0", A2: "=A1", B1: "=COCA(A2,15)", B2: "=KPI_TREND(A1:A9)", B3: "=COCA(B9:B10,A1)" },
        },
      ],
    });
    expect(get("B1")).toMatchObject({
      value: "#DIV/0!",
      message: expect.stringContaining("spend is the error #DIV/0!"),
    });
    expect(get("B2").value).toBe("#DIV/0!");
    const origin = (row: number) => {
      const cell = model.getters.getEvaluatedCell({ sheetId: "s", col: 1, row });
      return "errorOriginPosition" in cell ? cell.errorOriginPosition : undefined;
    };
    expect([origin(0), origin(1)]).toEqual(Array(2).fill({ sheetId: "s", col: 0, row: 0 }));
  });

  it("every error the spreadsheet knows is passed on as itself", () => {
    const errors = { A1: "=NA()", A2: "=1/0", A3: "=Nope!A1", A4: "=NOPE(1)", A5: "=SQRT(-1)", A6: "=1+", A7: "=A7" };
    const passing = Object.fromEntries(
      Object.keys(errors).map((cell) => [cell.replace("A", "B"), `=COCA(${cell},15)`]),
    );
    const get = evaluate({ ...errors, ...passing });
    for (const cell of Object.keys(errors)) expect(get(cell.replace("A", "B")).value).toBe(get(cell).value);
    expect(get("B1").value).toBe("#N/A");
  });

  it("the sentence speaks French on a French page", () => {
    const get = evaluate({ A1: "=COCA(50000,0)", A2: "=COCA(B9,15)" }, "fr");
    expect(get("A1").message).toMatch(/^COCA\u00a0: aucun client gagné/);
    expect(get("A2").message).toContain("est vide");
  });

  it("too few and too many arguments are said in the reader's language", () => {
    const cells = { A1: "=COCA(50000)", A2: "=COCA(1,2,3)" };
    expect(evaluate(cells)("A1").message).toContain("Expected 2 minimum, but got 1");
    expect(evaluate(cells)("A2").message).toContain("Expected 2 maximum, but got 3");
    expect(evaluate(cells, "fr")("A1").message).toBe(
      "COCA attend au moins 2 argument(s), 1 reçu(s). Séparez-les par des points-virgules.",
    );
    expect(evaluate(cells, "fr")("A2").message).toContain("attend au plus 2 argument(s), 3 reçu(s)");
  });

  it("an unknown function, a broken formula and a circle are said in French", () => {
    const get = evaluate({ A1: "=COCAA(1,2)", A2: "=COCA(1,", A3: "=COCA(A3,1)" }, "fr");
    expect(get("A1")).toMatchObject({
      value: "#NAME?",
      message: expect.stringContaining("Aucune fonction ne s'appelle"),
    });
    expect(get("A2")).toMatchObject({ value: "#BAD_EXPR", message: expect.stringMatching(/parenthèse|lue/) });
    expect(get("A3").message).toContain("propre cellule");
  });
});

describe("large ranges", () => {
  const column = Object.fromEntries(
    Array.from({ length: largestInput + 1 }, (_, row) => [`A${row + 1}`, String(row % 7)]),
  );

  it("100,000 rows are read, one more is refused with a sentence", () => {
    const get = evaluate({
      ...column,
      B1: `=KPI_LIMITS(A1:A${largestInput})`,
      B2: `=KPI_LIMITS(A1:A${largestInput + 1})`,
    });
    expect(get("C1").value).toBeCloseTo(3, 2);
    expect(get("B2")).toMatchObject({ value: "#ERROR", message: expect.stringContaining("100,001 rows") });
  });

  it("an answer of more than 50,000 cells is refused with a sentence", () => {
    const get = evaluate({ ...column, B1: "=COCA(A1:A50001,2)", C1: "=COCA(A1:A50000,2)" });
    expect(get("B1")).toMatchObject({ value: "#ERROR", message: expect.stringContaining("50,000 cells") });
    expect(get("C50000").value).toBe((49_999 % 7) / 2);
  });
});

describe("what the spreadsheet is told of each formula", () => {
  it("help, names and choices come in the language of the page", async () => {
    const { registries } = await import("@odoo/o-spreadsheet");
    for (const language of languages) {
      evaluate({}, language);
      for (const definition of catalogue) {
        const told = registries.functionRegistry.get(definition.name);
        expect(told.description).toBe(definition.says[language]);
        expect(told.args.map(({ name }) => name)).toEqual(definition.arguments.map(({ name }) => name[language]));
        expect(told.isExported).toBe(false);
      }
      const [, better] = registries.functionRegistry.get("KPI_TREND").args;
      expect(better?.proposalValues?.map(({ value }) => value)).toEqual(
        language === "fr" ? ["hausse", "baisse", "neutre"] : ["increase", "decrease", "neutral"],
      );
    }
  });
});

describe.each(languages)("the sample workbook (%s)", (language) => {
  const { model, get, enter } = openBook(workbook(language, localeOf(language)), language);

  it("shows no error in any cell", () => {
    const errors = model.getters.getSheetIds().flatMap((sheetId) =>
      model.getters
        .getEvaluatedCellsInZone(sheetId, model.getters.getSheetZone(sheetId))
        .filter(({ type }) => type === "error")
        .map(({ value, message }) => `${value} ${message}`),
    );
    expect(errors).toEqual([]);
  });

  it("says 500 leads and 3,333.33 for one customer", () => {
    expect([get("B2").value, get("B3").value]).toEqual([0.2, 0.6]);
    expect(get("B5").value).toBe(500);
    expect([get("F2").value, get("F3").value, get("F4").value]).toEqual([500, 100, 60]);
    expect(get("B12").value).toBe(10_000 / 3);
    expect([get("B20").value, get("C20").value, get("D20").value]).toEqual([50_000, 15, 10_000 / 3]);
  });

  it("has one real change among its five KPIs", () => {
    const usual = language === "fr" ? "● Variation habituelle" : "● Usual variation";
    const improving = language === "fr" ? "▲ Amélioration" : "▲ Improving";
    const verdicts = [28, 29, 30, 31, 32].map((row) => get(`${sheetIds.months}!D${row}`).value);
    expect(verdicts).toEqual([improving, usual, usual, usual, usual]);
    const signals = Array.from({ length: 24 }, (_, index) => get(`${sheetIds.months}!G${index + 2}`).value);
    expect(signals).toEqual([...Array(17).fill(0), ...Array(7).fill(1)]);
  });

  it("has no signal anywhere in the four others, with whichever limits", () => {
    const sheet = { ...workbook(language, localeOf(language)).sheets[1], id: "months" };
    const asked = ["C", "D", "E", "F"].flatMap((column, index) => [
      [`${"KLMN"[index]}2`, `=KPI_SIGNALS(${column}2:${column}25)`],
      [`${"KLMN"[index]}40`, `=KPI_SIGNALS(${column}2:${column}25,,12)`],
    ]);
    const book = openBook(
      { sheets: [{ ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(asked) }, figures: [] }] },
      language,
    );
    for (const column of "KLMN") {
      for (let month = 0; month < 24; month++) {
        expect(book.get(`months!${column}${2 + month}`).value).toBe(0);
        expect(book.get(`months!${column}${40 + month}`).value).toBe(0);
      }
    }
  });

  it("answers the formula that the months sheet invites to type", () => {
    enter(`${sheetIds.months}!D34`, "=KPI_TREND(B2:B25)");
    expect(get(`${sheetIds.months}!D34`).value).toBe(language === "fr" ? "▲ Amélioration" : "▲ Improving");
  });
});
