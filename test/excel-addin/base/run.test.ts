import { expect, test } from "vitest";
import { type Call, callInExcel, loadOffice } from "../office-runtime.ts";

/** The built bundle inside Microsoft's own runtime: what Excel would receive for what people type. */

const leads = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12];
const asColumn = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const trend: Call = { name: "KPI_TREND", args: [asColumn(leads)] };

test("A formula over two cells answers one cell, as a matrix of one", async () => {
  expect(await callInExcel([{ name: "COCA", args: [50_000, 15] }])).toEqual([[[10_000 / 3]]]);
});

test("Two ranges spill one answer beside each row, and a blank row stays blank instead of showing 0", async () => {
  const months = [{ name: "COCA", args: [asColumn([12_000, null, 9_000]), asColumn([40, "", 30])] }];
  expect(await callInExcel(months)).toEqual([[[300], [""], [300]]]);
});

test("A row of the answer spills to the right", async () => {
  const [limits] = await callInExcel([{ name: "KPI_LIMITS", args: [[[10, 12, 10, 12, 10, 12]]] }]);
  expect(limits).toEqual([[expect.closeTo(11 - 2.66 * 2), 11, expect.closeTo(11 + 2.66 * 2)]]);
});

test("Nobody was won: #N/A, with the sentence that says what to do", async () => {
  const [answer] = await callInExcel([{ name: "COCA", args: [50_000, 0] }]);
  expect(answer).toEqual({ error: "#N/A", sentence: expect.stringMatching(/^COCA: no customers were won/) });
});

test("A text in a number's place: #VALUE!, with the sentence that names the argument", async () => {
  const [answer] = await callInExcel([{ name: "COCA", args: ["CHF 50", 15] }]);
  expect(answer).toEqual({ error: "#VALUE!", sentence: expect.stringContaining("spend contains the text “CHF 50”") });
});

test("In a spilled answer a problem stays in its own cell, sentence included", async () => {
  const [answer] = await callInExcel([{ name: "COCA", args: [asColumn([100, 100, "x"]), asColumn([4, 0, 2])] }]);
  expect(answer).toEqual([
    [25],
    [{ error: "#N/A", sentence: expect.stringContaining("no customers were won") }],
    [{ error: "#VALUE!", sentence: expect.stringContaining("(row 3 of the range)") }],
  ]);
});

test("An error in another cell comes out again as it came in", async () => {
  const codes = ["#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!"];
  const answers = await callInExcel(codes.map((error) => ({ name: "COCA", args: [{ error }, 15] })));
  expect(answers).toEqual(
    codes.map((error) => ({ error, sentence: expect.stringContaining(`spend contains the error ${error}`) })),
  );
});

test("An error that a formula may not answer comes out as #VALUE!, and the sentence names it", async () => {
  const codes = ["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#FIELD!"];
  const answers = await callInExcel(codes.map((error) => ({ name: "COCA", args: [{ error }, 15] })));
  expect(answers).toEqual(
    codes.map((error) => ({ error: "#VALUE!", sentence: expect.stringContaining(`the error ${error}`) })),
  );
});

test("An error inside a range stays in its row", async () => {
  const args = [asColumn([100, { error: "#DIV/0!" }, 90]), asColumn([4, 2, { error: "#REF!" }])];
  const [answer] = await callInExcel([{ name: "COCA", args }]);
  expect(answer).toEqual([
    [25],
    [{ error: "#DIV/0!", sentence: "" }],
    [
      {
        error: "#VALUE!",
        sentence: expect.stringContaining("customers (row 3 of the range) contains the error #REF!"),
      },
    ],
  ]);
});

test("An error inside a series is the whole answer", async () => {
  const [answer] = await callInExcel([{ name: "KPI_TREND", args: [asColumn([...leads, { error: "#N/A" }])] }]);
  expect(answer).toEqual({
    error: "#N/A",
    sentence: expect.stringContaining("(row 14 of the range) contains the error #N/A"),
  });
});

test("An optional argument that is left out, in the middle or at the end, takes its default", async () => {
  const answers = await callInExcel([
    trend,
    { name: "KPI_TREND", args: [asColumn(leads), undefined, 12] },
    { name: "KPI_TREND", args: [asColumn(leads), "increase", 12] },
  ]);
  expect(answers).toEqual([[["● Better than usual"]], [["● Better than usual"]], [["● Better than usual"]]]);
});

test("Excel that knows an older list of arguments puts its Invocation into the slot of a newer one: it is ignored", async () => {
  const answers = await callInExcel([1, 2, 3].map((knownArguments) => ({ ...trend, knownArguments })));
  expect(answers).toEqual([[["● Better than usual"]], [["● Better than usual"]], [["● Better than usual"]]]);
});

test("The Invocation is ignored where it is not the last argument, too", () => {
  const { functions } = loadOffice();
  const invocation = { _functionName: "KPI_TREND", _address: "Sheet1!D4" };
  expect(functions.KPI_TREND?.([leads], invocation, null, null, invocation)).toEqual([["● Better than usual"]]);
});

test("An argument more than a formula takes is refused, though the Invocation is not counted", async () => {
  const [answer] = await callInExcel([{ name: "COCA", args: [3, 4, 5] }]);
  expect(answer).toEqual({
    error: "#VALUE!",
    sentence: expect.stringContaining("3 instead of 2 at most"),
  });
});

test("A required cell that is blank or an argument that is missing is named", async () => {
  const answers = await callInExcel([
    { name: "COCA", args: [50_000, null] },
    { name: "COCA", args: [50_000, ""] },
    { name: "COCA", args: [50_000] },
    { name: "KPI_TREND", args: [] },
  ]);
  expect(answers).toEqual([
    { error: "#VALUE!", sentence: expect.stringContaining("customers is empty") },
    { error: "#VALUE!", sentence: expect.stringContaining("customers is empty") },
    { error: "#VALUE!", sentence: expect.stringContaining("customers is missing") },
    { error: "#VALUE!", sentence: expect.stringContaining("values is missing") },
  ]);
});

test("A word of a list is understood in both languages; any other text gets a sentence with the list", async () => {
  const [english, french, other] = await callInExcel(
    ["decrease", "Baisse", "downwards"].map((word) => ({ name: "KPI_TREND", args: [asColumn(leads), word] })),
  );
  expect(english).toEqual([["● Worse than usual"]]);
  expect(french).toEqual([["● Worse than usual"]]);
  expect(other).toEqual({ error: "#VALUE!", sentence: expect.stringContaining("“increase”, “decrease” or “neutral”") });
});

test("Figures too large for a number never become 0: the wire carries no null", async () => {
  const page = loadOffice();
  const huge = [[1.7e308, -1.7e308, 1.7e308, -1.7e308, 1.7e308, -1.7e308, 1.7e308]];
  await page.call([
    { name: "COCA", args: [asColumn([1e308, 5e-324, null, 7]), asColumn([1, 3, null, 7])] },
    { name: "KPI_LIMITS", args: [huge] },
    { name: "KPI_SIGNALS", args: [[[8, null, 7, 9, 8, 8, 7, 9]]] },
    { name: "FUNNEL_LEADS", args: [1.7e308, [[1e-10, 1e-10]]] },
  ]);
  expect(page.wire).toHaveLength(4);
  expect(JSON.stringify(page.wire)).not.toMatch(/null|NaN|Infinity/);
});

test("Words and sentences are French where the workbook's content is", async () => {
  const answers = await callInExcel([trend, { name: "COCA", args: [1, 0] }], { contentLanguage: "fr-CH" });
  expect(answers).toEqual([
    [["● Mieux que d'habitude"]],
    { error: "#N/A", sentence: expect.stringMatching(/^COCA\u00a0: aucun client gagné/) },
  ]);
});

test("Words are English where the content is neither English nor French", async () => {
  expect(await callInExcel([trend], { contentLanguage: "de-CH" })).toEqual([[["● Better than usual"]]]);
});

test.each([
  ["fr", { languageName: { word: "fr" } }, "● Mieux que d'habitude"],
  ['="fr"', { languageName: { word: '="fr"' } }, "● Mieux que d'habitude"],
  ["a cell with Français", { languageName: { cell: "Français" } }, "● Mieux que d'habitude"],
  [
    "a cell with English, in a French Excel",
    { contentLanguage: "fr-FR", languageName: { cell: "English" } },
    "● Better than usual",
  ],
  [
    "a cell with anglais, in a French Excel",
    { contentLanguage: "fr-FR", languageName: { cell: "anglais" } },
    "● Better than usual",
  ],
])("The name kpi_language sets the workbook's own language: %s", async (_says, workbook, answer) => {
  expect(await callInExcel([trend], workbook)).toEqual([[[answer]]]);
});

test.each([
  ["is an empty cell", { languageName: { cell: "" } }],
  ["holds a word of no known language", { languageName: { cell: "Deutsch" } }],
  ["cannot be read", { fails: true }],
  ["does not exist", {}],
])("The content language answers where kpi_language %s", async (_says, workbook) => {
  expect(await callInExcel([trend], { contentLanguage: "fr-FR", ...workbook })).toEqual([[["● Mieux que d'habitude"]]]);
});

test("A formula does not wait for kpi_language: until it is known, the content language answers", async () => {
  let open = (): void => {};
  const answersAfter = new Promise<void>((resolve) => {
    open = resolve;
  });
  const page = loadOffice({ languageName: { cell: "fr" }, answersAfter });
  const before = await page.call([trend]);
  open();
  await page.started;
  expect([before, await page.call([trend])]).toEqual([[[["● Better than usual"]]], [[["● Mieux que d'habitude"]]]]);
});

test("Fifty thousand rows are answered in one call", async () => {
  const column = asColumn(Array.from({ length: 50_000 }, (_, row) => row + 1));
  const [answer] = await callInExcel([{ name: "COCA", args: [column, column] }]);
  expect(answer).toEqual(column.map(() => [1]));
});
