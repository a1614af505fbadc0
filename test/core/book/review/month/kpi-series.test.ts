import { describe, expect, it } from "vitest";
import { monthAfter } from "../../../../../core/base/months.ts";
import { codeKey } from "../../../../../core/book/kpi/codes.ts";
import { emptyKpi, type Kpi } from "../../../../../core/book/kpi/schema.ts";
import { kpiSeries, kpiWording, periodsAhead } from "../../../../../core/book/review/month/kpi-series.ts";
import type { Book } from "../../../../../core/book/tables/read.ts";

const months = (count: number, value: (at: number) => number | null = (at) => 100 + at) =>
  Array.from({ length: count }, (_, at) => value(at));

/** A book of one KPI and its measures from January 2026 on. */
function seriesOf(
  row: Partial<Kpi>,
  values: readonly (number | null)[],
  more: Record<string, readonly (number | null)[]> = {},
) {
  const own = { ...emptyKpi, code: "LEADS", ...row };
  const all: [Kpi, readonly (number | null)[]][] = [
    [own, values],
    ...Object.entries(more).map(([code, counts]): [Kpi, readonly (number | null)[]] => [
      { ...emptyKpi, code, role: "measure", kind: "flow" },
      counts,
    ]),
  ];
  const kpis = new Map(
    all.map(([kpi, figures]) => [codeKey(kpi.code), { kpi, results: figures.map((value) => ({ value })) }]),
  );
  const bookMonths = values.map((_, at) => monthAfter("2026-01", at));
  const month = bookMonths[bookMonths.length - 1] as string;
  const book = { kpis, months: bookMonths, yearStart: 1 } as unknown as Book;
  return { series: kpiSeries(book, own, month), own, month };
}

describe("what is usual for a KPI", () => {
  it("is not said in books from before: rare counts are recognized, all else keeps the plain rules", () => {
    expect(seriesOf({}, months(9)).series).toMatchObject({ step: 1, values: months(9) });
    expect(seriesOf({}, months(9)).series).not.toHaveProperty("pattern");
  });

  it("is the season of its periods, or a trend", () => {
    expect(seriesOf({ usual: "season" }, months(9)).series?.pattern).toBe(12);
    expect(seriesOf({ usual: "trend", limitsFrom: 6 }, months(9)).series).toMatchObject({ pattern: "trend" });
    expect(seriesOf({ usual: "trend", limitsFrom: 6 }, months(9)).series?.baseline).toBeUndefined();
    const quarters = seriesOf({ usual: "season", frequency: "quarterly" }, months(9)).series;
    expect(quarters).toMatchObject({ pattern: 4, step: 3 });
    expect(quarters?.months.map((month) => Number(month.slice(5)) % 3)).toEqual(quarters?.months.map(() => 0));
  });

  it("is rare only where its figures are counts", () => {
    expect(
      seriesOf(
        { usual: "rare" },
        months(9, (at) => at % 2),
      ).series?.pattern,
    ).toBe("rare");
    expect(
      seriesOf(
        { usual: "rare" },
        months(9, () => 0.5),
      ).series,
    ).toBeUndefined();
  });

  it("is a level by the denominators of a rate of two counts, each known and above 0", () => {
    const rate = { usual: "level", kind: "rate", unit: "%", numerator: "N", denominator: "D" } as const;
    const rates = months(8, (at) => (at === 3 ? null : 0.1));
    const counts = (D: readonly (number | null)[]) => ({ N: months(8, () => 10), D });
    expect(seriesOf(rate, rates, counts(months(8, () => 100))).series?.trials).toEqual(months(8, () => 100));
    expect(seriesOf(rate, rates, counts(months(8, (at) => (at === 3 ? null : 100)))).series?.trials).toBeDefined();
    expect(seriesOf(rate, rates, counts(months(8, (at) => (at === 4 ? 0 : 100)))).series?.trials).toBeUndefined();
    expect(
      seriesOf(
        rate,
        months(8, () => 1.2),
        counts(months(8, () => 100)),
      ).series?.trials,
    ).toBeUndefined();
    expect(seriesOf({ ...rate, unit: "CHF" }, rates, counts(months(8, () => 100))).series?.trials).toBeUndefined();
    expect(seriesOf({ ...rate, usual: null }, rates, counts(months(8, () => 100))).series?.trials).toBeUndefined();
    expect(seriesOf({ ...rate, usual: "season" }, rates, counts(months(8, () => 100))).series?.trials).toBeUndefined();
  });
});

describe("the deadline of a KPI", () => {
  it("lies as many periods ahead of the last known value; one without a deadline, or where it has passed", () => {
    const { series } = seriesOf({ usual: "trend" }, [...months(8), null]);
    if (!series) throw new Error("no series");
    expect([periodsAhead(series, null), periodsAhead(series, "2026-08"), periodsAhead(series, "2026-07")]).toEqual([
      1, 1, 1,
    ]);
    expect([periodsAhead(series, "2026-12"), periodsAhead({ ...series, step: 3 }, "2026-12")]).toEqual([4, 2]);
  });
});

describe("the words of a reason", () => {
  it("have figures with a few digits, percentages with their sign, and the month of last year", () => {
    const { series, own, month } = seriesOf(
      { unit: "%" },
      months(9, () => 0.1),
    );
    if (!series) throw new Error("no series");
    const { figures, periods, seasonBefore } = kpiWording(own, series, month);
    expect([figures("en", [0.1234]), figures("fr", [0.047, 0.37])]).toEqual([["12.3%"], ["4,7\u00a0%", "37,0\u00a0%"]]);
    expect([periods.en, seasonBefore?.en]).toEqual(["months", "last year's September"]);
    expect(kpiWording({ ...own, unit: "CHF" }, { ...series, values: [2_000] }, month).figures("en", [1_234.5])).toEqual(
      ["1,235"],
    );
  });
});
