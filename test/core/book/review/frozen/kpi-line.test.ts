import { describe, expect, it } from "vitest";
import { barsOf, lineOf } from "../../../../../core/book/review/frozen/kpi-line.ts";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

const linesOf = (...kpis: ReturnType<typeof kpi>[]) => {
  const book = readBook(bookWith(kpis, Object.fromEntries(kpis.map(({ code }) => [code, usual]))));
  const standings = monthOverview(book, september).kpis;
  return standings.map((of, index) => lineOf(book, of, september, standings[index - 1]));
};

describe("the line of a KPI", () => {
  it("names an objective once for consecutive KPIs", () => {
    const objectives = ["Grow", "grow ", "Keep"];
    const lines = linesOf(...objectives.map((objective, at) => kpi(`K${at}`, { objective })));
    expect(lines.map(({ objective }) => objective)).toEqual(["Grow", "", "Keep"]);
  });

  it("gives the gap in the unit", () => {
    expect(linesOf(kpi("LEADS"))[0]).toMatchObject({ actual: "104\u00a0leads", gap: "+4\u00a0leads", statusCode: 1 });
  });

  it("shows the band of a KPI that should neither rise nor fall", () => {
    const [line] = linesOf(kpi("STOCK", { direction: "neutral", target: null, benchmarkLow: 90, benchmarkHigh: 110 }));
    expect(line).toMatchObject({ target: "90\u00a0leads – 110\u00a0leads", targetNote: "", gap: "" });
  });
});

describe("bars of text", () => {
  it("start at zero; the highest figure fills its bar, and a month without a figure is a dot", () => {
    expect(barsOf([8, 4, null, 1, 0])).toBe("█▄·▁▁");
  });

  it("of figures below zero, or all zero, are as low as bars get", () => {
    expect(barsOf([-5, 0, null])).toBe("▁▁·");
    expect(barsOf([-5, 10])).toBe("▁█");
  });

  it("of no figures are empty", () => {
    expect(barsOf([])).toBe("");
  });
});
