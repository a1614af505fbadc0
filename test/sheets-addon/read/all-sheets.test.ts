import { describe, expect, it } from "vitest";
import { openPanel, problemIn, valueIn } from "../book.ts";
import { Spreadsheet } from "../spreadsheet.ts";

/** What the formulas show: the spreadsheet in memory computes nothing. */
const shown: Readonly<Record<string, string | number>> = {
  "=COCA(A2;B2)": 250,
  "=COCA(A2,B2)": 250,
  "=COCA(A2:A4,B2:B4)": 250,
  "=ROUND(COCA(A2,B2),1)*(5/10)": 125,
  "=KPI_STATUS(Sheet1!A3,100)": "✔ Target met",
  "=COCA(1,2)": "#NAME?",
};

function open(locale = "en_US"): Spreadsheet {
  const spreadsheet = new Spreadsheet({ locale });
  spreadsheet.shows = (formula) => shown[formula] ?? 0;
  for (const [row, [spend, customers]] of [
    ["1000", "4"],
    ["900", "3"],
  ].entries()) {
    spreadsheet.type("Sheet1", row + 1, 0, spend as string);
    spreadsheet.type("Sheet1", row + 1, 1, customers as string);
  }
  return spreadsheet;
}

describe("formulas of ours in the whole spreadsheet", () => {
  it("become native or values, and come back to the letter", () => {
    const spreadsheet = open();
    spreadsheet.add("Mine");
    spreadsheet.type("Sheet1", 1, 2, "=COCA(A2:A4;B2:B4)");
    spreadsheet.type("Sheet1", 2, 2, "300");
    spreadsheet.type("Sheet1", 1, 3, "=ROUND(COCA(A2;B2);1)*(5/10)");
    spreadsheet.type("Mine", 0, 0, "=KPI_STATUS(Sheet1!A3;100)");
    spreadsheet.sheet("Mine").notes.set("0,0", "Ask Anna");
    const before = spreadsheet.contents();
    const panel = openPanel(spreadsheet);
    const { prepare } = valueIn(panel.ask({ call: "sharing" }));
    expect(prepare).toEqual({ native: 2, values: 1, left: [] });
    valueIn(panel.perform("prepare-to-share", { native: 2, values: 1 }));
    const cells = JSON.stringify(spreadsheet.contents());
    expect(cells).not.toMatch(/COCA|KPI_STATUS/);
    expect(spreadsheet.sheet("Mine").cells.get("0,0")).toEqual({ value: "✔ Target met" });
    expect(spreadsheet.sheet("Mine").notes.get("0,0")).toMatch(
      /^Ask Anna\nSMART KPI \(A1, [0-9a-f]{4}\): =KPI_STATUS\(Sheet1!A3,100\)$/,
    );
    expect(spreadsheet.sheet("Sheet1").cells.get("3,2")?.formula).toMatch(/^=IF\(AND\(A4="",B4=""\),"",/);
    const { repair } = valueIn(panel.ask({ call: "sharing" }));
    expect(repair).toEqual({ back: 3, left: [] });
    valueIn(panel.perform("repair-formulas", { back: 3 }));
    const cleared = JSON.parse(JSON.stringify(spreadsheet.contents()), (_, value) =>
      Array.isArray(value)
        ? value.filter((each) => !(Array.isArray(each) && each[1]?.value === "" && !each[1].formula))
        : value,
    );
    // The month below the formula is for its answer to fill.
    expect(JSON.stringify(cleared)).toBe(
      JSON.stringify(before).replace('["2,2",{"value":300}],', "").replace(',["2,2",{"value":300}]', ""),
    );
    expect([...spreadsheet.sheet("Mine").notes.values()]).toEqual(["Ask Anna"]);
  });

  it("are written with the separators of the spreadsheet", () => {
    const spreadsheet = open("fr_FR");
    spreadsheet.type("Sheet1", 1, 2, "=COCA(A2;B2)");
    const panel = openPanel(spreadsheet);
    valueIn(panel.perform("prepare-to-share", { native: 1, values: 0 }));
    expect(spreadsheet.sheet("Sheet1").cells.get("1,2")?.formula).toContain("IF(B2=0;NA();A2/B2)");
    valueIn(panel.perform("repair-formulas", { back: 1 }));
    expect(spreadsheet.sheet("Sheet1").cells.get("1,2")?.formula).toBe("=COCA(A2;B2)");
  });

  it("come back from another program, in the tables of the book too", () => {
    const spreadsheet = open();
    const panel = openPanel(spreadsheet);
    valueIn(panel.perform("start-book", { language: "en" }));
    spreadsheet.type("Sheet1", 4, 0, '=IFERROR(__xludf.DUMMYFUNCTION("COCA(A2;B2)"),250)');
    spreadsheet.type("Results", 8, 1, "=COCA(1;2)");
    valueIn(panel.perform("repair-formulas", { back: 2 }));
    expect(spreadsheet.sheet("Sheet1").cells.get("4,0")?.formula).toBe("=COCA(A2,B2)");
    expect(panel.snapshot().tables.results?.formulas?.[1]?.[1]).toBe("=COCA(1,2)");
  });

  it("are told from those of others, and nothing is written where there are none", () => {
    const spreadsheet = open();
    spreadsheet.type("Sheet1", 1, 2, "=SUM(A2:A3)");
    const panel = openPanel(spreadsheet);
    const before = spreadsheet.contents();
    expect(problemIn(panel.perform("prepare-to-share", { native: 1, values: 0 }))?.en).toMatch(
      /^No cell in this workbook/,
    );
    expect(spreadsheet.contents()).toEqual(before);
  });

  it("cost two looks at each sheet, and one more at their places", () => {
    const spreadsheet = open();
    for (const title of ["One", "Two", "Three"]) spreadsheet.add(title);
    spreadsheet.type("Two", 0, 0, "=COCA(Three!A1;Sheet1!B2)");
    const panel = openPanel(spreadsheet);
    spreadsheet.count.reads = 0;
    valueIn(panel.ask({ call: "sharing" }));
    // Each sheet twice, the three that matter once more; there is no book.
    expect(spreadsheet.count.reads).toBe(4 * 2 + 3);
  });
});
