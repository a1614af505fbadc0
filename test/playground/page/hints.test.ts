import { describe, expect, it } from "vitest";
import { languages } from "../../../core/base/text.ts";
import { hintOf, sampleHints } from "../../../playground/page/hints.ts";
import { sheetIds, workbook } from "../../../playground/sample/sample.ts";
import { localeOf, openBook } from "../headless.ts";
import { sampleWithBook } from "../whole-book.ts";

// The library tells the console what it calculates.
console.debug = () => {};

describe("the hint above a sheet", { timeout: 60_000 }, () => {
  for (const language of languages)
    for (const key of Object.keys(sampleHints) as (keyof typeof sampleHints)[])
      it(`does what it says: ${key}, in ${language}`, () => {
        const { get, enter } = openBook(workbook(language, localeOf(language)), language);
        const { says, cell, content, watch } = sampleHints[key];
        for (const named of [cell, watch]) expect(says[language]).toContain(named);
        const before = get(`${sheetIds[key]}!${watch}`).shown;
        enter(`${sheetIds[key]}!${cell}`, content[language]);
        const after = get(`${sheetIds[key]}!${watch}`);
        expect(after.message).toBeUndefined();
        expect(after.shown).not.toBe(before);
      });

  it("keeps its word that 30 leads would change no verdict", () => {
    const { get, enter } = openBook(workbook("en", localeOf("en")));
    enter("months!B25", "30");
    expect(get("months!D28").shown).toBe("○ As usual");
    enter("months!B25", "20");
    expect(get("months!D28").shown).toBe("● Worse than usual");
  });

  it("knows the sheets of a book by their names, whatever they are called", () => {
    const model = sampleWithBook("en");
    const { getters } = model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Results") as string;
    model.dispatch("RENAME_SHEET", { sheetId, oldName: "Results", newName: "Ours" });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
    expect(hintOf(model, "en")).toContain("One figure for each month and KPI");
  });
});
