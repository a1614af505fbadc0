import { afterEach, describe, expect, it } from "vitest";
import { host, type OpenWorkbook, openWorkbook, problemOf, valueIn } from "../panel.ts";
import { Workbook } from "../workbook.ts";

/** What the formulas show: the workbook in memory computes nothing. */
const shown: Readonly<Record<string, string | number>> = {
  "=COCA(A2:A4,B2:B4)": 250,
  "=ROUND(COCA(A2,B2),1)+1": 251,
  "=KPI_STATUS(Ads!A3,100)": "✔ Target met",
  "=_xldudf_COCA(A2,B2)": "#NAME?",
};

let excel: OpenWorkbook | undefined;
afterEach(() => excel?.close());

function open(excelApi: string): Workbook {
  const workbook = new Workbook("Ads", "L'année", "Empty");
  excel = openWorkbook(workbook, { excelApi });
  workbook.answers = (formula) => shown[formula] ?? 0;
  workbook.sheet("Ads").type([
    ["Spend", "Customers"],
    [1000, 4, "=COCA(A2:A4,B2:B4)", "=ROUND(COCA(A2,B2),1)+1"],
    [900, 3, 300],
  ]);
  workbook.sheet("Ads").spills.set("1,2", [2, 1]);
  workbook.sheet("L'année").put(4, 3, "=KPI_STATUS(Ads!A3,100)");
  return workbook;
}

const contents = (workbook: Workbook): unknown =>
  workbook.sheets.map(({ Name, cells }) => [
    Name,
    [...cells]
      .flatMap(([place, { formula, value }]) => (formula || value !== "" ? [[place, formula ?? value]] : []))
      .sort(),
  ]);

const trips = (): number => (excel?.batches ?? []).length;

describe("formulas of ours in the whole workbook", () => {
  it("become native or values, wherever the sheet begins, and come back to the letter", async () => {
    const workbook = open("1.12");
    const before = contents(workbook);
    const { prepare } = valueIn(await host.sharing());
    expect(prepare).toEqual({ native: 2, values: 1, left: [] });
    valueIn(await host.perform("prepare-to-share", { native: 2, values: 1 }));
    expect(JSON.stringify(contents(workbook))).not.toMatch(/COCA|KPI_STATUS/);
    expect(workbook.sheet("L'année").cell(4, 3).value).toBe("✔ Target met");
    expect(workbook.sheet("Ads").cell(3, 2).formula).toMatch(/^=IF\(AND\(A4="",B4=""\),"",/);
    const { repair } = valueIn(await host.sharing());
    expect(repair).toEqual({ back: 3, left: [] });
    valueIn(await host.perform("repair-formulas", { back: 3 }));
    const filled = JSON.stringify(before).replace(',["2,2",300]', "");
    expect(JSON.stringify(contents(workbook))).toBe(filled);
    expect(workbook.sheets.flatMap(({ Comments }) => Comments.all)).toEqual([]);
  });

  it("are found in the answer to a comment, where somebody has commented before", async () => {
    const workbook = open("1.12");
    const sheet = workbook.sheet("L'année");
    sheet.Comments.Add(sheet.GetRangeByIndexes(4, 3, 1, 1), "Ask Anna");
    valueIn(await host.perform("prepare-to-share", { native: 2, values: 1 }));
    expect(sheet.Comments.all[0]?.answers[0]?.Content).toMatch(/^SMART KPI \(D5, [0-9a-f]{4}\): =KPI_STATUS/);
    valueIn(await host.perform("repair-formulas", { back: 3 }));
    expect(sheet.cell(4, 3).formula).toBe("=KPI_STATUS(Ads!A3,100)");
    expect(sheet.Comments.all.map(({ Content, answers }) => [Content, answers.length])).toEqual([["Ask Anna", 0]]);
  });

  it("come back from other programs, and are said where somebody has typed over them", async () => {
    const workbook = open("1.18");
    const ads = workbook.sheet("Ads");
    ads.put(9, 0, "=_xldudf_COCA(A2,B2)");
    ads.put(9, 1, '=IFERROR(__xludf.DUMMYFUNCTION("COCA(A2;B2)"),250)');
    ads.put(9, 2, 20);
    ads.Comments.Add(ads.GetRangeByIndexes(9, 2, 1, 1), "Anna:\nSMART KPI (C10, 0000): =KPI_STATUS(A2,B2)");
    const { repair } = valueIn(await host.sharing());
    expect([repair.back, repair.left.map(({ en }) => en.slice(0, 22))]).toEqual([2, ["“Ads”, C10: somebody h"]]);
    valueIn(await host.perform("repair-formulas", { back: 2 }));
    expect([ads.cell(9, 0).formula, ads.cell(9, 1).formula]).toEqual(["=COCA(A2,B2)", "=COCA(A2,B2)"]);
  });

  it("are counted in four round trips, however many sheets there are", async () => {
    const workbook = open("1.12");
    const before = trips();
    valueIn(await host.sharing());
    expect(trips() - before).toBe(4);
    for (let number = 0; number < 20; number++) workbook.Worksheets.Add(`More ${number}`);
    const many = trips();
    valueIn(await host.sharing());
    expect(trips() - many).toBe(4);
  });

  it("stay as they are in an Excel that takes no comments, and that is said", async () => {
    const workbook = open("1.9");
    const before = contents(workbook);
    expect(problemOf(await host.perform("prepare-to-share", { native: 2, values: 1 }))).toMatch(/comment/i);
    expect(contents(workbook)).toEqual(before);
  });
});
