import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../core/base/days.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { cellsOfText, isSeparatedText } from "../../../../core/book/figures/cells-of-text.ts";
import { textOf } from "../../../../core/book/figures/encoding.ts";

const today = "2026-11-29";

function read(text: string) {
  const table = cellsOfText(text, today);
  if (isProblem(table)) throw new Error(table.name);
  return table;
}

/** The cells below a heading. */
const column = (heading: string, ...cells: string[]) =>
  read([heading, ...cells].map((cell) => `${cell};x`).join("\n"))
    .cells.slice(1)
    .map(([cell]) => cell);

describe("the cells of a text", () => {
  it("are numbers and days where they are beyond doubt, in rows of equal length", () => {
    expect(read("Date;Leads;Note\n2026-10-05;12;a\n05.11.2026;-1234.5\n").cells).toEqual([
      ["Date", "Leads", "Note"],
      [dayOf(2026, 10, 5), 12, "a"],
      [dayOf(2026, 11, 5), -1234.5, null],
    ]);
  });

  it("are two numbers in 202601,1200", () => {
    expect(read("202601,1200\n202602,1300").cells).toEqual([
      [202601, 1200],
      [202602, 1300],
    ]);
  });

  it("have the order of day and month that another cell of the column shows, and else stay texts", () => {
    expect(column("Date", "01/05/25", "31/05/25")).toEqual([dayOf(2025, 5, 1), dayOf(2025, 5, 31)]);
    expect(column("Date", "05/31/2025", "01/05/2025")).toEqual([dayOf(2025, 5, 31), dayOf(2025, 1, 5)]);
    for (const cells of [
      ["01/05/25", "02/05/25"],
      ["01/05/2025", "01/06/2025"],
      ["31/05/2025", "05/31/2025", "01/02/2025"],
      ["26/01/05", "26/01/06"],
      ["26-01-05", "26-01-06"],
      ["2.4.11", "3.5.12"],
    ])
      expect(column("Date", ...cells)).toEqual(cells);
    expect(read("Date;x\n01/05/25;1\n02/05/25;2").doubtful).toEqual({ count: 2, first: "01/05/25" });
  });

  it("stay texts where they are months, weeks, times or days without a year", () => {
    for (const cells of [
      ["2026-01", "2026-02"],
      ["Jan 2026", "Feb 2026"],
      ["05/25", "06/25"],
      ["2026-W05", "2026-W06"],
      ["5 Jan", "6 Jan"],
      ["2026-03-06 09:14:20 +0100", "2026-03-07 10:00:00 +0100"],
    ])
      expect(column("Date", ...cells)).toEqual(cells);
  });

  it("have the decimal sign that another cell of the column shows, and else stay texts", () => {
    expect(column("Spend", "1.234", "12,5", "1 234,50", "1.234.567,8")).toEqual([1234, 12.5, 1234.5, 1234567.8]);
    expect(column("Spend", "1,234", "1,234.5", "1'234.50")).toEqual([1234, 1234.5, 1234.5]);
    expect(column("Spend", "1,234", "17")).toEqual(["1,234", 17]);
    expect(column("Spend", "12,5", "13.5", "7")).toEqual(["12,5", "13.5", 7]);
    expect(column("Spend", "1,234,567", "0,5")).toEqual(["1,234,567", 0.5]);
    expect(read("Spend;x\n1.234;1").doubtful).toEqual({ count: 1, first: "1.234" });
  });

  it("stay as they are written where they carry a unit, are codes or have more digits than a spreadsheet keeps", () => {
    const cells = ["12 %", "CHF 50", "$5", "3k", "(250)", "+41223000000", "< 10", "--", "1E5", "TRUE"];
    expect(column("Value", ...cells)).toEqual(cells);
    expect(column("Postcode", "01000", "75001")).toEqual(["01000", "75001"]);
    expect(column("Ad", "1234567890123456", "123456789012345")).toEqual(["1234567890123456", 123456789012345]);
    expect(column("Rate", "0.12345678901234567", "0.5")).toEqual(["0.12345678901234567", 0.5]);
  });

  it("hold formulas and markup as texts", () => {
    expect(read('a|b\n"=HYPERLINK(""x"")"|<b>1</b>').cells[1]).toEqual(['=HYPERLINK("x")', "<b>1</b>"]);
  });

  it("leave out the line that names their separator", () => {
    expect(read("sep=;\na;b\n1;2").cells).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  it("lose nothing of any real export: each text is there, or the number or day it says", () => {
    const folder = "test/oracles/exports/files";
    const files = readdirSync(folder).filter((file) => /\.(csv|tsv|txt)$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = textOf(readFileSync(`${folder}/${file}`));
      const table = cellsOfText(text, today);
      if (isProblem(table)) continue;
      for (const cell of table.cells.flat())
        if (typeof cell === "string") expect(text.replace(/""/g, '"').replace(/\r\n?/g, "\n")).toContain(cell);
        else if (typeof cell === "number")
          expect(text.replace(/[ '’,.\u00a0\u202f]/g, "")).toContain(
            String(Math.abs(cell))
              .replace(".", "")
              .replace(/^0+(?=\d)/, ""),
          );
    }
  });

  it("are a problem where the text is not a table", () => {
    expect(cellsOfText('a,b\n"x,1\ny,2', today)).toMatchObject({ name: "unclosed-quote" });
    expect(cellsOfText(" \n", today)).toMatchObject({ name: "nothing-pasted" });
  });
});

describe("a pasted text is a table", () => {
  it.each([
    "Month,Leads\n2026-01,120\n2026-02,130",
    "Month,Leads\nJan 2026,12\nFeb 2026,15",
    "Mois;Leads\nmars 2026;120",
    "a|b\nc|d",
    'Name,Note\n"Smith, Ann","says ""yes"""',
    "Month, Leads\n2026-01, 120",
    "202601,1200",
  ])("%s", (text) => expect(isSeparatedText(text)).toBe(true));
});

describe("a pasted text is not a table", () => {
  it.each([
    "Leads, mostly from ads; some from fairs",
    "We met, talked, left.\nThen, nothing.",
    "Paris, France\nBerlin, Germany",
    "12,5\n13,75",
    "1,200\n2,300",
    "May 5, 2026\nMay 6, 2026",
    "=SUM(A1,B1)\n=SUM(A2,B2)",
    "a\tb;c\nd\te;f",
    "one\ntwo",
    "",
  ])("%s", (text) => expect(isSeparatedText(text)).toBe(false));
});
