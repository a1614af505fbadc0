import { describe, expect, it } from "vitest";
import { prepared } from "../../../../core/book/sharing/prepare.ts";
import { replacing } from "../../../../core/book/sharing/replacing.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { SheetSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { seenOn, sheetOf } from "./book.ts";

const sharedFrom = (...sheets: SheetSnapshot[]): SheetSnapshot[] => {
  const plan = replacing(prepared(sheets, "en").sheets);
  return applied({ language: "en", tables: {}, sheets }, plan).sheets as SheetSnapshot[];
};

describe("a workbook that is prepared to share", () => {
  it("has native formulas if ours have an equivalent, including nested and mixed ones", () => {
    const sheet = sheetOf("Ads", {
      A1: 50_000,
      B1: 15,
      C1: { formula: "=ROUND(COCA(A1,B1),2)+1", shows: 3334.33 },
      D1: { formula: "=IF(COCA(A1,B1)>1,COCA(A1,B1),0)", shows: 3333.33 },
      E1: { formula: "=SUM(A1:B1)", shows: 50_015 },
    });
    const { native, values, left } = prepared([sheet], "en");
    expect({ native, values, left }).toEqual({ native: 2, values: 0, left: [] });
    const [shared] = sharedFrom(sheet) as [SheetSnapshot];
    const seen = seenOn(shared);
    expect(seen.C1).toMatch(/^=ROUND\(IF\(AND\(ISNUMBER\(A1\),ISNUMBER\(B1\)\),.*\),2\)\+1$/);
    expect(JSON.stringify(seen)).not.toContain("COCA");
    expect(seen.E1).toBe("=SUM(A1:B1)");
    expect(shared.notes).toContainEqual({ row: 0, column: 2, note: "SMART KPI (C1): =ROUND(COCA(A1,B1),2)+1" });
  });

  it("shows values if ours have none, with the formula in a note", () => {
    const sheet = sheetOf("Ads", {
      A1: 93,
      B1: 100,
      C1: { formula: "=KPI_STATUS(A1,B1)", shows: "! Close to target" },
    });
    const [shared] = sharedFrom(sheet) as [SheetSnapshot];
    expect(seenOn(shared).C1).toBe("! Close to target");
    expect(shared.notes[0]?.note).toMatch(/^SMART KPI \(C1, [0-9a-f]{4}\): =KPI_STATUS\(A1,B1\)$/);
  });

  it("keeps an error an error: a missing value does not become a value", () => {
    const sheet = sheetOf("Ads", { A1: { formula: '=KPI_STATUS("x",B1)', shows: { error: "#VALUE!" } }, B1: 1 });
    expect(seenOn(sharedFrom(sheet)[0] as SheetSnapshot).A1).toBe("=NA()");
  });

  it("answers month by month with native formulas, including months to come", () => {
    const sheet = sheetOf("Ads", {
      ...{ A2: 100, B2: 4, A3: 90, B3: 3, C2: { formula: "=COCA(A2:A5,B2:B5)", shows: 25 }, C3: 30 },
      ...{ C5: null, A5: null },
    });
    const shared = sharedFrom(sheet)[0] as SheetSnapshot;
    const seen = seenOn(shared);
    expect(seen.C3).toMatch(/^=IF\(AND\(A3="",B3=""\),"",/);
    expect(seen.C5).toMatch(/^=IF\(AND\(A5="",B5=""\),"",/);
    expect(shared.notes[0]?.note).toBe("SMART KPI (C2:C5): =COCA(A2:A5,B2:B5)");
  });

  it("never overwrites what is below an answer", () => {
    const sheet = sheetOf("Ads", {
      ...{ A2: 100, B2: 4, A3: null, B3: null, C2: { formula: "=COCA(A2:A4,B2:B4)", shows: 25 } },
      C3: "mine",
    });
    expect(seenOn(sharedFrom(sheet)[0] as SheetSnapshot).C3).toBe("mine");
  });

  it("keeps the cells of a table as values", () => {
    const sheet = sheetOf(
      "Ads",
      {
        ...{ A2: 10, A3: 30, A4: 20, A5: 15 },
        ...{ C2: { formula: "=KPI_LIMITS(A2:A5)", shows: 1 }, D2: 18.75, E2: 40 },
      },
      { spreads: ["C2:E2"] },
    );
    const shared = sharedFrom(sheet)[0] as SheetSnapshot;
    expect(seenOn(shared)).toMatchObject({ C2: 1, D2: 18.75, E2: 40 });
    expect(shared.notes[0]?.note).toMatch(/^SMART KPI \(C2:E2, /);
  });

  it("finds out by itself how far an answer reaches if the program does not say", () => {
    const sheet = sheetOf("Ads", {
      ...{ A2: 1000, A3: 300, A4: 120, A5: 15, C2: { formula: "=FUNNEL_RATES(A2:A5)", shows: 0.3 } },
      ...{ C3: 0.4, C4: 0.125, C5: "mine" },
    });
    const shared = sharedFrom(sheet)[0] as SheetSnapshot;
    expect(shared.notes[0]?.note).toMatch(/^SMART KPI \(C2:C4, /);
    expect(seenOn(shared)).toMatchObject({ C2: 0.3, C3: 0.4, C4: 0.125, C5: "mine" });
  });

  it("says which formulas it leaves, with the cell", () => {
    const sheet = sheetOf("Ads", {
      A1: { formula: "=ARRAYFORMULA(ROUND(COCA(B1:B3,C1:C3),2))", shows: 1 },
      A5: { formula: "=COCA(B1,C1)", shows: { error: "#NAME?" } },
      A6: { formula: "=COCA(B1,C1)", shows: { error: "Loading..." } },
      ...{ B1: 4, C1: 2, B3: 4, C3: 2 },
    });
    const { left, native } = prepared([sheet], "en");
    expect(native).toBe(0);
    expect(left.map(({ en }) => en.slice(0, 22))).toEqual([
      "“Ads”, A1: nobody can ",
      "“Ads”, A5: the formula",
      "“Ads”, A6: the formula",
    ]);
    expect(left[1]?.fr).toMatch(/^«\u00a0Ads\u00a0», A5\u00a0: /);
  });

  it("keeps the user's own note above ours", () => {
    const sheet = sheetOf("Ads", { A1: { formula: "=COCA(9,3)", shows: 3 } }, { notes: { A1: "Ask Anna" } });
    expect((sharedFrom(sheet)[0] as SheetSnapshot).notes[0]?.note).toBe("Ask Anna\nSMART KPI (A1): =COCA(9,3)");
  });
});
