import { afterEach, describe, expect, it, vi } from "vitest";
import { calcName, reviewName } from "../../core/book/sheets/layout.ts";
import type { Edit } from "../../core/book/sheets/plan.ts";
import { pageAgain, pagePlan, repainted } from "./page-plan.ts";
import { counting, painterOn, pictureOf } from "./painter.ts";
import { Spreadsheet } from "./spreadsheet.ts";

afterEach(() => vi.unstubAllGlobals());

const mostRoundTrips = 60;

async function withPage(options?: ConstructorParameters<typeof Spreadsheet>[0]) {
  const spreadsheet = new Spreadsheet(options);
  const painter = await painterOn(spreadsheet);
  const problem = painter.paint(...pagePlan);
  if (problem) throw new Error(problem.says.en);
  return { spreadsheet, painter, review: spreadsheet.sheet("Review"), calc: spreadsheet.sheet("Calc") };
}

describe("a printed page in Sheets", () => {
  it("is laid out as the plan says", async () => {
    const { review, calc } = await withPage();
    expect([1, 2, 3, 6, 7, 9].map((column) => review.widths.get(column))).toEqual([28, 210, 80, 80, 90, 130]);
    expect([...review.hiddenColumns]).toEqual([10, 11, 12]);
    expect([1, 6, 7, 8, 25, 26, 27, 28, 29].map((row) => review.heights.get(row))).toEqual([
      34,
      undefined,
      18,
      18,
      18,
      18,
      10,
      18,
      undefined,
    ]);
    expect([review.gridlinesHidden, review.hidden]).toEqual([true, false]);
    expect([calc.gridlinesHidden, calc.hidden]).toEqual([false, true]);
    expect(review.merged).toHaveLength(2 * 10 + 4 + 8);
  });

  it("looks as the plan says, whatever the calls that got there", async () => {
    const { review } = await withPage();
    const at = (property: string, ...places: string[]) => places.map((place) => review.look(property).get(place));
    expect(at("background", "0,0", "1,8", "5,4", "6,0", "8,0", "30,2")).toEqual([
      "#1e3a5f",
      "#dbeafe",
      "#e2e8f0",
      "#ffffff",
      "#f8fafc",
      undefined,
    ]);
    expect(at("color", "0,3", "6,0", "6,1", "7,1", "40,0")).toEqual([
      "#ffffff",
      "#1e293b",
      "#0f172a",
      "#64748b",
      "#1e293b",
    ]);
    expect(at("size", "0,0", "6,0", "7,0", "40,11")).toEqual([16, 10, 8, 9]);
    expect(at("below", "5,0", "7,8", "6,0")).toEqual(["#94a3b8", "#e2e8f0", undefined]);
    expect(at("wrap", "2,0", "4,8", "6,0")).toEqual([true, true, undefined]);
    expect(review.formats.get("0,7")).toBe("mmm yyyy");
    expect(review.lists.get("28,5")).toEqual({ words: ["A", "B"] });
    expect(review.lists.get("0,7")).toEqual({ among: "Calc!A392:A400" });
  });

  it("hides the rows that are not used, and shows them again", async () => {
    const { review, painter } = await withPage();
    expect([...review.hiddenRows].sort((one, other) => one - other)).toEqual([21, 22, 23, 24, 25, 26]);
    painter.paint({
      kind: "rows",
      name: reviewName,
      area: { row: 20, column: 0, rows: 2, columns: 1 },
      hidden: false,
    });
    expect([...review.hiddenRows].sort((one, other) => one - other)).toEqual([23, 24, 25, 26]);
  });

  for (const locale of ["en_US", "fr_FR"])
    it(`writes formulas that the locale reads (${locale})`, async () => {
      const { calc, review } = await withPage({ locale });
      const separator = locale === "en_US" ? "," : ";";
      expect(calc.cells.get("299,23")?.formula).toBe(["=IF(ISNUMBER(A100)", "A100*23", '"")'].join(separator));
      expect([...calc.cells.values()].filter((held) => held.formula)).toHaveLength(7_200);
      expect(review.rules.filter(({ formula }) => formula.includes("ISNUMBER"))).toHaveLength(3);
      expect(review.rules.map(({ formula }) => formula).slice(0, 4)).toEqual([
        "=AND(ISNUMBER($J7);$J7=0)",
        "=AND(ISNUMBER($K7);$K7=0)",
        "=AND(ISNUMBER($L7);$L7=0)",
        "=$J7=1",
      ]);
    });

  it("draws one line chart of the cells behind it, as large as its area", async () => {
    const { review } = await withPage();
    const [chart, ...more] = review.charts;
    expect(more).toEqual([]);
    expect(chart).toMatchObject({ type: "line", position: [29, 1, 0, 0] });
    expect(chart?.ranges.map((range) => [range.getSheet().getName(), range.getA1Notation()])).toEqual([
      ["Calc", "A301:E313"],
    ]);
    expect(chart?.options).toMatchObject({
      headers: 1,
      hidden: "show both",
      width: 28 + 210 + 3 * 80,
      height: 10 * 21,
      "legend.position": "none",
      interpolateNulls: false,
      "series.0.color": "#1d4ed8",
      "series.0.lineWidth": 2,
      "series.0.pointSize": 5,
      "series.0.pointShape": "circle",
      "series.1.lineDashStyle": [6, 4],
      "series.1.pointSize": 0,
      "series.3.lineWidth": 0,
      "series.3.pointSize": 12,
      "series.3.pointShape": "diamond",
    });
    expect(chart?.options).not.toHaveProperty(["series.0.lineDashStyle"]);
  });

  it("asks before a formula is changed, and keeps nobody from it", async () => {
    const { review } = await withPage();
    expect(review.protection).toEqual({
      warningOnly: true,
      unprotected: ["H1", "I1", "F29"],
    });
  });

  it("leaves the protection alone that somebody has put on it", async () => {
    const { painter, review } = await withPage();
    review.protection = { warningOnly: false, unprotected: [] };
    painter.paint(...pageAgain);
    expect(review.protection).toEqual({ warningOnly: false, unprotected: [] });
  });
});

describe("a page that is painted again", () => {
  it("is the same page: no chart, rule or protection is there twice", async () => {
    const { spreadsheet, painter, review } = await withPage();
    const before = JSON.parse(JSON.stringify(pictureOf(review)));
    spreadsheet.sheet("Review").cells.clear();
    painter.paint(...pageAgain.slice(0, -1), pagePlan[pagePlan.length - 1] as Edit);
    expect(JSON.parse(JSON.stringify(pictureOf(review)))).toEqual(before);
  });

  it("keeps the rules of others before ours, and a chart where people have put it", async () => {
    const { spreadsheet, painter, review } = await withPage();
    const theirs = { formula: '=$B1="x"', ranges: review.rules[0]?.ranges.slice() ?? [], looks: { color: "#ff00ff" } };
    review.rules = [...review.rules, theirs];
    review.charts = review.charts.map((chart) => ({ ...chart, position: [60, 2, 5, 5] }));
    review.charts.push({
      type: "line",
      ranges: theirs.ranges,
      position: [1, 1, 0, 0],
      options: { theirs: true },
      id: 9,
    });
    painter.paint(...pageAgain);
    expect(review.rules).toHaveLength(13);
    expect(review.rules[0]).toEqual(theirs);
    expect(review.charts.map(({ position }) => position)).toEqual([
      [60, 2, 5, 5],
      [1, 1, 0, 0],
    ]);
    expect(review.charts[1]?.options).toEqual({ theirs: true });
    expect(spreadsheet.sheets).toHaveLength(3);
  });

  it("gets back a chart that was deleted, and loses one that is there twice", async () => {
    const { painter, review } = await withPage();
    const [chart] = review.charts;
    review.charts = [];
    painter.paint(...pageAgain);
    expect(review.charts).toEqual([chart].map((each) => ({ ...each, id: 1, ranges: review.charts[0]?.ranges })));
    review.charts = [...review.charts, ...review.charts.map((each) => ({ ...each, id: 2 }))];
    painter.paint(...pageAgain);
    expect(review.charts.map(({ id }) => id)).toEqual([1]);
  });
});

describe("what a page costs", () => {
  /** Each call, and how often it came in a row. */
  const inRuns = (calls: readonly string[]): string =>
    `${calls
      .reduce<{ name: string; times: number }[]>((runs, name) => {
        const last = runs[runs.length - 1];
        if (last?.name === name) last.times++;
        else runs.push({ name, times: 1 });
        return runs;
      }, [])
      .map(({ name, times }) => (times === 1 ? name : `${name} × ${times}`))
      .join("\n")}\n`;

  it("to be painted for the first time: at most sixty round trips, the seven thousand formulas in one", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    const { trips } = counting(spreadsheet);
    painter.paint(...pagePlan);
    expect(trips.length).toBeLessThanOrEqual(mostRoundTrips);
    expect(trips.filter((name) => name === "setValues")).toHaveLength(3);
    await expect(inRuns(trips)).toMatchFileSnapshot("./page.golden.txt");
  });

  it("to be painted again, looks and all: no more", async () => {
    const { spreadsheet, painter } = await withPage();
    const { trips } = counting(spreadsheet);
    painter.paint(...pageAgain);
    expect(trips.length).toBeLessThanOrEqual(mostRoundTrips);
  });

  it("to show another month: a handful", async () => {
    const { spreadsheet, painter } = await withPage();
    const { trips } = counting(spreadsheet);
    painter.paint(...repainted);
    // The snapshot is two reads for each of the two sheets.
    expect(trips).toEqual([
      ...["getFormulas", "getValues", "getFormulas", "getValues"],
      ...["showRows", "hideRows", "setValues", "setValues"],
    ]);
  });
});

describe("a page that Sheets cuts short", () => {
  /** With a few formulas only, for it is painted often. */
  const plan = pagePlan.map((edit) =>
    edit.kind === "write" && edit.name === calcName ? { ...edit, cells: edit.cells.slice(0, 1) } : edit,
  );

  /** What a command plans next: sheets whose names are all there are not added again. */
  const rest = (spreadsheet: Spreadsheet): Edit[] => {
    const missing = new Set(
      plan.flatMap((edit) => (edit.kind === "name" && !spreadsheet.names.has(edit.name) ? [edit.sheet] : [])),
    );
    return plan.filter((edit) => (edit.kind !== "sheet" && edit.kind !== "name") || missing.has(edit.sheet));
  };

  it("is completed by painting it again, wherever it stopped", async () => {
    const whole = new Spreadsheet();
    (await painterOn(whole)).paint(...plan);
    const pictures = (spreadsheet: Spreadsheet) => JSON.stringify(spreadsheet.sheets.map(pictureOf), null, 1);
    for (let stop = 1; stop <= whole.count.writes; stop++) {
      const spreadsheet = new Spreadsheet({ failAtWrite: stop });
      const painter = await painterOn(spreadsheet);
      expect(() => painter.paint(...plan)).toThrow("Service Spreadsheets failed");
      // The month makes the page count, and is written last.
      const review = spreadsheet.sheets.find(({ title }) => title === "Review");
      expect(review?.cells.get("0,7")?.value ?? "").toBe("");
      const unmarked = spreadsheet.sheets.slice(1).filter(({ metadata }) => metadata.length === 0);
      for (const { title } of unmarked) spreadsheet.delete(title);
      painter.paint(...rest(spreadsheet));
      const { protection } = spreadsheet.sheet("Review");
      // A protection that is no warning yet may be anybody's: it stays, and keeps out nobody who may edit.
      if (protection?.warningOnly === false) spreadsheet.sheet("Review").protection = whole.sheet("Review").protection;
      expect(pictures(spreadsheet), `stopped at ${stop}`).toBe(pictures(whole));
    }
  }, 60_000);
});
